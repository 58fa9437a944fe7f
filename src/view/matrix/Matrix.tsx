import { Printer } from "lucide-react";
import { getAction } from "../../session/actions.ts";
import { formatAddress, type MapAddress } from "../../session/address.ts";
import {
  COLUMN_ORDERS,
  type ColumnOrder,
  type Matrix as MatrixData,
  matrixAt,
  overviewAt,
  ROW_ORDERS,
  type RowOrder,
} from "../../session/matrix.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useDebate, useSession, useSessionState } from "../session-context.ts";
import { CellDialog } from "./CellDialog.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { OverviewTable } from "./OverviewTable.tsx";

/** Voices by questions: who takes which position, who only gives reasons, who is silent. */
export function Matrix() {
  const address = useSessionState((state) => state.address);
  const { graph } = useDebate();
  if (address.view === "home") return null;
  if (address.whole) return <OverviewPage address={address} />;
  const matrix = matrixAt(graph, address);
  const { of, with: question } = address;
  return (
    <div className="sheet matrix-page">
      <h1>{words.trace.matrix.title(matrix.topic?.title)}</h1>
      <p className="lead not-printed">{words.trace.matrix.intro}</p>
      <Tools address={address} rows={matrix.sortedBy.rows} columns={matrix.sortedBy.columns} />
      {matrix.rows.length === 0 ? <p>{words.trace.matrix.empty}</p> : <MatrixTable matrix={matrix} address={address} />}
      <Legend />
      <Silent matrix={matrix} />
      {of !== undefined && question !== undefined && graph.voices.has(of) && graph.questions.has(question) ? (
        <CellDialog key={`${of} ${question}`} voice={of} question={question} address={address} />
      ) : null}
    </div>
  );
}

function OverviewPage({ address }: { readonly address: MapAddress }) {
  const { graph } = useDebate();
  const overview = overviewAt(graph, address);
  return (
    <div className="sheet matrix-page">
      <h1>{words.trace.matrix.overviewTitle}</h1>
      <p className="lead not-printed">{words.trace.matrix.overviewIntro}</p>
      <Tools address={address} rows={overview.sortedBy} columns={undefined} />
      <OverviewTable overview={overview} address={address} />
    </div>
  );
}

type ToolsProps = {
  readonly address: MapAddress;
  /** What the rows are sorted by: the name of an order, or one of the columns. */
  readonly rows: RowOrder | object;
  /** What the columns are sorted by; undefined where they keep one order. */
  readonly columns: ColumnOrder | undefined;
};

function Tools({ address, rows, columns }: ToolsProps) {
  const session = useSession();
  return (
    <div className="tools not-printed">
      <fieldset className="choices">
        <legend>{words.trace.matrix.sortRows}</legend>
        {ROW_ORDERS.map((order) => (
          <button
            key={order}
            type="button"
            className="plain-button"
            aria-pressed={rows === order}
            onClick={() => session.go({ ...address, rows: order === "most" ? undefined : order })}
          >
            {words.trace.matrix.rowOrders[order]}
          </button>
        ))}
      </fieldset>
      {columns === undefined ? null : (
        <fieldset className="choices">
          <legend>{words.trace.matrix.sortColumns}</legend>
          {COLUMN_ORDERS.map((order) => (
            <button
              key={order}
              type="button"
              className="plain-button"
              aria-pressed={columns === order}
              onClick={() => session.go({ ...address, columns: order === "map" ? undefined : order })}
            >
              {words.trace.matrix.columnOrders[order]}
            </button>
          ))}
        </fieldset>
      )}
      <p className="buttons">
        <a
          className="plain-button"
          href={`#${formatAddress({ ...address, whole: address.whole ? undefined : true, rows: undefined })}`}
        >
          {address.whole ? words.trace.matrix.oneTopic : words.trace.matrix.everyTopic}
        </a>
        <button type="button" className="plain-button" onClick={() => getAction("print").run(session)}>
          <Printer aria-hidden="true" size={16} /> {words.outline.print}
        </button>
      </p>
    </div>
  );
}

function Legend() {
  return (
    <ul className="matrix-legend">
      {words.trace.matrix.legend.map(({ name, sign, word, meaning }) => (
        <li key={name}>
          <span className={`stance stance-${name}`} aria-hidden="true">
            {sign}
          </span>{" "}
          <strong>{word}</strong> <span className="soft">{meaning}</span>
        </li>
      ))}
    </ul>
  );
}

function Silent({ matrix: { silent } }: { readonly matrix: MatrixData }) {
  if (silent.length === 0) return null;
  return (
    <section aria-labelledby="silent-title">
      <h2 id="silent-title">{words.trace.matrix.silentTitle}</h2>
      <ul className="chips">
        {silent.map(({ id, name }) => (
          <li key={id}>
            <RecordLink id={id}>{name}</RecordLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
