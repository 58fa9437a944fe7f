import type { Side } from "../../graph/roles.ts";
import type { CardFacts } from "../../session/cards.ts";
import { initialsOf } from "../../session/initials.ts";
import { words } from "../../words/words.ts";
import { Marks, Sign } from "../panels/Sign.tsx";

type Props = { readonly card: CardFacts; readonly onFold?: ((side: Side) => void) | undefined };

/**
 * A question or claim as it lies on the map. The sides it can unfold are offered to a pointer here and to the
 * keyboard by the map and the panel, so the chips are no tab stops of their own.
 */
export function Card({ card, onFold }: Props) {
  return card.question ? <QuestionCard card={card} onFold={onFold} /> : <ClaimCard card={card} onFold={onFold} />;
}

type Inner = { readonly card: CardFacts; readonly onFold: Props["onFold"] };

function QuestionCard({ card, onFold }: Inner) {
  return (
    <div className="card card-question">
      <div className="card-title">{card.question?.text}</div>
      <Folds card={card} onFold={onFold} />
    </div>
  );
}

function ClaimCard({ card, onFold }: Inner) {
  const { claim, side } = card;
  return (
    <div className={`card card-claim card-${side ?? "root"}`}>
      <div className="card-role">
        {side ? <Sign side={side} /> : null}
        <span>{roleWord(card)}</span>
        <Marks marks={card.marks} />
      </div>
      <div className="card-title">{claim?.title}</div>
      <div className="card-text">{claim?.text}</div>
      <div className="card-foot">
        <span className="card-voices">
          {card.voices.map(({ id, initials, name }) => (
            <span key={id} className="initials" title={name}>
              {initials ?? initialsOf(name)}
            </span>
          ))}
        </span>
        <Folds card={card} onFold={onFold} />
      </div>
      {card.stubs.length > 0 ? <Stubs stubs={card.stubs} /> : null}
    </div>
  );
}

/** Relations that are not drawn because they leave the region, counted; the panel says where they lead. */
function Stubs({ stubs }: Pick<CardFacts, "stubs">) {
  const ways = (["out", "in"] as const).filter((way) => stubs.some((stub) => stub.way === way));
  return (
    <div className="card-stubs">
      {ways.map((way) => (
        <span key={way} className="stub">
          {words.map.stubs[way]}
          {SIDES.map((side) => {
            const count = stubs.reduce(
              (sum, stub) => sum + (stub.way === way && stub.side === side ? stub.cards.length : 0),
              0,
            );
            return count === 0 ? null : (
              <span key={side} className={`stub-count fold-${side}`}>
                {words.roles.signs[side]}
                {count}
              </span>
            );
          })}
        </span>
      ))}
    </div>
  );
}

const SIDES: readonly Side[] = ["for", "yes-but", "against"];

function Folds({ card, onFold }: Inner) {
  return (
    <span className="folds">
      {card.folds.map((fold) => {
        const { side, open } = fold;
        const text = `${words.roles.signs[side]}${card.question ? ` ${fold.count} ${words.roles.sides[side].toLowerCase()}` : fold.count}`;
        const name = `fold fold-${side}${open ? " fold-open" : ""}`;
        if (!onFold) {
          return (
            <span key={side} className={name}>
              {text}
            </span>
          );
        }
        return (
          <button
            key={side}
            type="button"
            tabIndex={-1}
            aria-hidden="true"
            className={name}
            title={open ? words.map.fold : words.map.unfold}
            onClick={(event) => {
              event.stopPropagation();
              onFold(side);
            }}
          >
            {text}
          </button>
        );
      })}
    </span>
  );
}

/** What a card is to the one it hangs from, in a word or two. */
export function roleWord({ relation, linked }: Pick<CardFacts, "relation" | "linked">): string {
  if (linked && relation === "supports") return words.roles.premise;
  switch (relation) {
    case undefined:
      return words.roles.claim;
    case "for":
    case "against":
    case "conditional":
      return words.roles.answer;
    default:
      return words.roles[relation];
  }
}
