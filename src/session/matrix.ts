import type { TypedGraph } from "../graph/graph.ts";
import { topicsInOrder } from "../graph/queries.ts";
import type { Question, Topic, Voice } from "../graph/records.ts";
import { type Standing, standingsOn } from "../graph/stances.ts";
import type { MapAddress } from "./address.ts";
import { firstTopic } from "./derive.ts";

/** What the voices of a matrix can be sorted by, besides where they stand on one of its questions. */
export const ROW_ORDERS = ["most", "name"] as const;
/** What its questions can be sorted by. */
export const COLUMN_ORDERS = ["map", "most", "divided"] as const;

export type RowOrder = (typeof ROW_ORDERS)[number];
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

/** A question with the number of voices on each side; a divided voice counts on both. */
export type MatrixColumn = {
  readonly question: Question;
  readonly for: number;
  readonly against: number;
  readonly conditional: number;
};

/** A voice with where it stands on each question of the matrix; undefined where it is silent. */
export type MatrixRow = {
  readonly voice: Voice;
  readonly cells: readonly (Standing | undefined)[];
  /** On how many of the questions it takes a position. */
  readonly positions: number;
};

/** Voices by questions. */
export type Matrix = {
  /** The topic that it is about; undefined where the map has none. */
  readonly topic: Topic | undefined;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  /** Voices with nothing to say on any of the questions, by name. */
  readonly silent: readonly Voice[];
  readonly sortedBy: { readonly rows: RowOrder | Question; readonly columns: ColumnOrder };
};

/** The matrix that an address asks for. Ties by name. O(voices × questions), after a first O(regions) kept for the graph. */
export function matrixAt(graph: TypedGraph, { within, rows, columns }: MapAddress): Matrix {
  const topic = topicOf(graph, within);
  const questions = graph.questionsOn.get(topic?.id ?? "") ?? [];
  const columnOrder = COLUMN_ORDERS.find((name) => name === columns) ?? "map";
  const sorted = sortColumns(
    questions.map((question) => columnOf(graph, question)),
    columnOrder,
  );
  const all = graph.records.voices.map((voice) => rowOf(graph, voice, sorted));
  const rowOrder =
    sorted.find(({ question }) => question.id === rows)?.question ?? ROW_ORDERS.find((name) => name === rows) ?? "most";
  return {
    topic,
    columns: sorted,
    rows: sortRows(
      all.filter(({ cells }) => cells.some((cell) => cell !== undefined)),
      rowOrder,
      sorted,
    ),
    silent: all
      .filter(({ cells }) => cells.every((cell) => cell === undefined))
      .map(({ voice }) => voice)
      .sort(byName),
    sortedBy: { rows: rowOrder, columns: columnOrder },
  };
}

/** The topic that a place is in: its own, its question's, else the first. */
export function topicOf(graph: TypedGraph, within: string | undefined): Topic | undefined {
  const id = within === undefined ? undefined : (graph.questions.get(within)?.topic ?? within);
  return graph.topics.get(id ?? "") ?? graph.topics.get(firstTopic(graph) ?? "");
}

/** Where one voice stands on one question; undefined where it is silent. */
export function standingOf(graph: TypedGraph, voice: string, question: string): Standing | undefined {
  return standingsOn(graph, question).get(voice);
}

/** How a voice stands on the questions of a topic: on how many it takes which position, and on how many it only gives reasons. */
export type TopicStanding = {
  readonly for: number;
  readonly against: number;
  readonly conditional: number;
  readonly reasons: number;
};

/** Voices by topics: the whole debate at a glance. */
export type Overview = {
  readonly topics: readonly { readonly topic: Topic; readonly questions: number }[];
  readonly rows: readonly { readonly voice: Voice; readonly cells: readonly (TopicStanding | undefined)[] }[];
  readonly sortedBy: RowOrder | Topic;
};

/** The overview that an address asks for: voices by topics, the silent left out. O(voices × questions), as for `matrixAt`. */
export function overviewAt(graph: TypedGraph, { rows }: MapAddress): Overview {
  const topics = topicsInOrder(graph).filter(({ id }) => graph.questionsOn.has(id));
  const all = graph.records.voices
    .map((voice) => ({ voice, cells: topics.map((topic) => topicStanding(graph, voice, topic)) }))
    .filter(({ cells }) => cells.some((cell) => cell !== undefined));
  const sortedBy = topics.find(({ id }) => id === rows) ?? ROW_ORDERS.find((name) => name === rows) ?? "most";
  const weight = ({ cells }: (typeof all)[number]) =>
    (typeof sortedBy === "string" ? cells : [cells[topics.indexOf(sortedBy)]]).reduce(
      (sum, cell) => sum + (cell ? cell.for + cell.against + cell.conditional + cell.reasons / 1000 : 0),
      0,
    );
  return {
    topics: topics.map((topic) => ({ topic, questions: graph.questionsOn.get(topic.id)?.length ?? 0 })),
    rows: all.sort((a, b) => (sortedBy === "name" ? 0 : weight(b) - weight(a)) || byName(a.voice, b.voice)),
    sortedBy,
  };
}

function topicStanding(graph: TypedGraph, voice: Voice, topic: Topic): TopicStanding | undefined {
  const counts = { for: 0, against: 0, conditional: 0, reasons: 0 };
  for (const question of graph.questionsOn.get(topic.id) ?? []) {
    const standing = standingsOn(graph, question.id).get(voice.id);
    if (!standing) continue;
    for (const { stance } of standing.positions) counts[stance] += 1;
    if (standing.positions.length === 0) counts.reasons += 1;
  }
  return counts.for + counts.against + counts.conditional + counts.reasons === 0 ? undefined : counts;
}

function columnOf(graph: TypedGraph, question: Question): MatrixColumn {
  const standings = [...standingsOn(graph, question.id).values()];
  const count = (stance: string) =>
    standings.filter(({ positions }) => positions.some((position) => position.stance === stance)).length;
  return { question, for: count("for"), against: count("against"), conditional: count("conditional") };
}

function rowOf(graph: TypedGraph, voice: Voice, columns: readonly MatrixColumn[]): MatrixRow {
  const cells = columns.map(({ question }) => standingsOn(graph, question.id).get(voice.id));
  return { voice, cells, positions: cells.filter((cell) => cell !== undefined && cell.positions.length > 0).length };
}

function sortColumns(columns: readonly MatrixColumn[], order: ColumnOrder): readonly MatrixColumn[] {
  const weight: { readonly [Name in ColumnOrder]: (column: MatrixColumn) => number } = {
    map: () => 0,
    most: (column) => column.for + column.against + column.conditional,
    divided: (column) => Math.min(column.for, column.against) + column.conditional / 1000,
  };
  return [...columns].sort((a, b) => weight[order](b) - weight[order](a));
}

function sortRows(
  rows: readonly MatrixRow[],
  order: RowOrder | Question,
  columns: readonly MatrixColumn[],
): readonly MatrixRow[] {
  if (order === "name") return [...rows].sort((a, b) => byName(a.voice, b.voice));
  const spoken = ({ cells }: MatrixRow) => cells.filter((cell) => cell !== undefined).length;
  const most = (a: MatrixRow, b: MatrixRow) =>
    b.positions - a.positions || spoken(b) - spoken(a) || byName(a.voice, b.voice);
  if (order === "most") return [...rows].sort(most);
  const at = columns.findIndex(({ question }) => question === order);
  return [...rows].sort((a, b) => rank(a.cells[at]) - rank(b.cells[at]) || most(a, b));
}

/** For, then divided, conditional, against, then those who only give reasons, then the silent. */
function rank(standing: Standing | undefined): number {
  if (!standing) return 9;
  const [first] = standing.positions;
  if (!first) return 8;
  return { for: 0, conditional: 2, against: 4 }[first.stance] + (standing.positions.length > 1 ? 1 : 0);
}

function byName(a: Voice, b: Voice): number {
  return a.name.localeCompare(b.name, "en");
}
