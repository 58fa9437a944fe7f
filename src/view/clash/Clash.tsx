import { ArrowLeftRight } from "lucide-react";
import { formatAddress, type MapAddress } from "../../session/address.ts";
import { type Contestant, contestantsAt, contestantsIn, encountersOf } from "../../session/clashes.ts";
import { words } from "../../words/words.ts";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { ClashSheet } from "./ClashSheet.tsx";

/** Two voices, or two sources, set against each other. */
export function Clash() {
  const address = useSessionState((state) => state.address);
  const { graph } = useDebate();
  if (address.view === "home") return null;
  const [a, b] = contestantsAt(graph, address);
  return (
    <div className="sheet clash-page">
      <h1>{a && b ? words.trace.clash.titleOf(a.name, b.name) : words.trace.clash.title}</h1>
      <p className="lead not-printed">{words.trace.clash.intro}</p>
      <Choosing address={address} a={a} b={b} />
      {a && b && a !== b ? <ClashSheet a={a} b={b} /> : <Encounters address={address} />}
    </div>
  );
}

type ChoosingProps = {
  readonly address: MapAddress;
  readonly a: Contestant | undefined;
  readonly b: Contestant | undefined;
};

function Choosing({ address, a, b }: ChoosingProps) {
  const session = useSession();
  return (
    <div className="tools not-printed">
      <Choice
        label={words.trace.clash.first}
        chosen={a}
        onChoose={(id) => session.go({ ...address, of: id, selected: undefined })}
      />
      <Choice
        label={words.trace.clash.second}
        chosen={b}
        onChoose={(id) => session.go({ ...address, with: id, selected: undefined })}
      />
      {a && b ? (
        <button type="button" className="plain-button" onClick={() => session.go({ ...address, of: b.id, with: a.id })}>
          <ArrowLeftRight aria-hidden="true" size={16} /> {words.trace.clash.swap}
        </button>
      ) : null}
    </div>
  );
}

type ChoiceProps = {
  readonly label: string;
  readonly chosen: Contestant | undefined;
  readonly onChoose: (id: string | undefined) => void;
};

function Choice({ label, chosen, onChoose }: ChoiceProps) {
  const { graph } = useDebate();
  const all = contestantsIn(graph);
  return (
    <label className="field">
      <span>{label}</span>
      <select value={chosen?.id ?? ""} onChange={(event) => onChoose(event.target.value || undefined)}>
        <option value="">{words.trace.clash.choose}</option>
        {(["voice", "source"] as const).map((kind) => (
          <optgroup key={kind} label={words.trace.clash.kinds[kind]}>
            {all
              .filter((one) => one.kind === kind)
              .map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** How many of the pairs that meet are offered. */
const OFFERED = 12;

function Encounters({ address }: { readonly address: MapAddress }) {
  const { graph } = useDebate();
  const pairs = encountersOf(graph).slice(0, OFFERED);
  const name = (id: string) => graph.voices.get(id)?.name ?? id;
  if (pairs.length === 0) return null;
  return (
    <section aria-labelledby="pairs">
      <h2 id="pairs">{words.trace.clash.pairs}</h2>
      <ul className="pair-list">
        {pairs.map(({ a, b, objections, limits, supports }) => (
          <li key={`${a} ${b}`}>
            <a href={`#${formatAddress({ ...address, of: a, with: b, selected: undefined })}`}>
              {words.trace.clash.titleOf(name(a), name(b))}
            </a>
            <span className="where">{words.trace.clash.pairCounts(objections, limits, supports)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
