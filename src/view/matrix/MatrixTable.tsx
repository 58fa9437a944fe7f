import type { Standing } from "../../graph/stances.ts";
import { formatAddress, type MapAddress } from "../../session/address.ts";
import type { Matrix, MatrixColumn, MatrixRow } from "../../session/matrix.ts";
import { words } from "../../words/words.ts";
import { RecordLink } from "../panels/links.tsx";
import { useSession } from "../session-context.ts";
import { cellId } from "./CellDialog.tsx";
import { SortButton } from "./SortButton.tsx";

type Props = { readonly matrix: Matrix; readonly address: MapAddress };

/** The matrix as a table that scrolls within a region of its own; its headers stay in sight. */
export function MatrixTable({ matrix, address }: Props) {
  const { topic, columns, rows, sortedBy } = matrix;
  return (
    <section
      className="table-region"
      aria-label={words.trace.matrix.region}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls by itself has to be reached by keys.
      tabIndex={0}
    >
      <table className="matrix">
        <caption>{words.trace.matrix.caption(topic?.title, rows.length, columns.length)}</caption>
        <colgroup>
          <col className="column-voice" />
          <col className="column-question" span={columns.length} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className="corner">
              {words.trace.matrix.voice}
            </th>
            {columns.map((column) => (
              <ColumnHead
                key={column.question.id}
                column={column}
                address={address}
                sorted={sortedBy.rows === column.question}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.voice.id} row={row} columns={columns} address={address} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type HeadProps = { readonly column: MatrixColumn; readonly address: MapAddress; readonly sorted: boolean };

function ColumnHead({ column, address, sorted }: HeadProps) {
  const session = useSession();
  const { question } = column;
  return (
    <th scope="col" abbr={question.text} aria-sort={sorted ? "descending" : undefined}>
      <RecordLink id={question.id}>{question.text}</RecordLink>
      <span className="column-foot">
        <span className="soft">{words.trace.matrix.counts(column.for, column.conditional, column.against)}</span>
        <SortButton
          label={words.trace.matrix.sortBy(question.text)}
          sorted={sorted}
          onSort={() => session.go({ ...address, rows: sorted ? undefined : question.id })}
        />
      </span>
    </th>
  );
}

type RowProps = {
  readonly row: MatrixRow;
  readonly columns: readonly MatrixColumn[];
  readonly address: MapAddress;
};

function Row({ row: { voice, cells }, columns, address }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <RecordLink id={voice.id}>{voice.name}</RecordLink>
      </th>
      {cells.map((standing, index) => {
        const question = columns[index]?.question.id ?? "";
        if (!standing) return <SilentCell key={question} />;
        return (
          <td key={question} className={`cell-${kindOf(standing)}`}>
            <a
              id={cellId(voice.id, question)}
              href={`#${formatAddress({ ...address, of: voice.id, with: question, selected: undefined })}`}
            >
              <CellWords standing={standing} />
            </a>
          </td>
        );
      })}
    </tr>
  );
}

function kindOf({ positions }: Standing): string {
  return positions.length > 1 ? "divided" : (positions[0]?.stance ?? "reasons");
}

function SilentCell() {
  return <td className="cell-silent">{words.trace.matrix.silent}</td>;
}

/** What a voice says on a question in a few words: each position with its sign, and how it is known or held. */
export function CellWords({ standing: { positions, reasons } }: { readonly standing: Standing }) {
  if (positions.length === 0) {
    return (
      <span className="cell-line">
        <span className="stance stance-reasons" aria-hidden="true">
          {words.trace.matrix.signs.reasons}
        </span>{" "}
        {words.trace.matrix.reasonsOnly(reasons.length)}
      </span>
    );
  }
  return positions.map(({ stance, claims, onCondition, reported }) => (
    <span key={stance} className="cell-line">
      <span className={`stance stance-${stance}`} aria-hidden="true">
        {words.trace.matrix.signs[stance]}
      </span>{" "}
      {words.trace.matrix.stances[stance]}
      {claims.length > 1 ? ` (${claims.length})` : null}
      {onCondition && stance !== "conditional" ? (
        <span className="cell-detail">{words.trace.matrix.onCondition}</span>
      ) : null}
      {reported ? <span className="cell-detail">{words.trace.matrix.reported}</span> : null}
    </span>
  ));
}
