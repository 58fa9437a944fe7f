import type { Side } from "../../graph/roles.ts";
import type { CardFacts } from "../../session/cards.ts";
import { initialsOf } from "../../session/initials.ts";
import { words } from "../../words/words.ts";
import { Marks, Sign } from "../panels/Sign.tsx";

type Props = { readonly card: CardFacts; readonly onFold?: (side: Side) => void };

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
    </div>
  );
}

function Folds({ card, onFold }: Inner) {
  return (
    <span className="folds">
      {card.folds.map(({ side, count, open }) => (
        <button
          key={side}
          type="button"
          tabIndex={-1}
          aria-hidden="true"
          className={`fold fold-${side}${open ? " fold-open" : ""}`}
          title={open ? words.map.fold : words.map.unfold}
          onClick={(event) => {
            event.stopPropagation();
            onFold?.(side);
          }}
        >
          {words.roles.signs[side]}
          {card.question ? ` ${count} ${words.roles.sides[side].toLowerCase()}` : count}
        </button>
      ))}
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
