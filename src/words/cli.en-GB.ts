import { counter } from "./plural.ts";

const count = counter("en-GB");

function list(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

function named(title: string, id: string): string {
  return `“${title}” (${id})`;
}

const VERBS = {
  supports: ["supports", "together support"],
  rebuts: ["rebuts", "together rebut"],
  undercuts: ["undercuts", "together undercut"],
  qualifies: ["qualifies", "together qualify"],
} as const;

const POSITIONS = {
  for: "for",
  against: "against",
  conditional: "on a condition, on",
};

const BEARINGS = {
  for: "for",
  against: "against",
  conditional: "on a condition",
  limits: "a limit, neither for nor against",
};

type Relation = keyof typeof VERBS | "answers";
type Stance = keyof typeof POSITIONS;
type Bearing = keyof typeof BEARINGS;

/** Everything that the command line says, except for diagnostics. */
export const cliEnGB = {
  help: {
    all: `counterclaim: read a debate map on the command line.

  counterclaim validate FILE… [--json]                       What is wrong with map files, and where.
  counterclaim stats FILE [--json]                           How much of everything a map holds.
  counterclaim query FILE why|says|answers|routes ID [--json] What a map says about one record.
  counterclaim layout FILE [--json] [--full] [--after FILE]  Where every card and line of a map goes.
  counterclaim export FILE --to svg [--within QUESTION]      A map, or one question of it, as a picture.
  counterclaim schema                                        The JSON Schema of a map file.

counterclaim COMMAND --help says more. Exit codes: 0 all well, 1 trouble with the input, 2 wrong usage.`,
    validate: `counterclaim validate FILE… [--json]

Check map files. One line for each diagnostic: file:line:column severity code message,
with "-" for line:column where a diagnostic has no place. Nothing is printed for a file without any.

  --json  An array of {file, line, column, pointer, severity, code, message} instead.

Exit codes: 0 no errors (there may be warnings and notices), 1 errors, 2 wrong usage.`,
    stats: `counterclaim stats FILE [--json]

Count what a map holds.

  --json  An object {questions, claims, inferences, byRelation, topics, voices, sources, linkedPremises,
          undercuts, unanswered, unsourced} instead of lines.

linkedPremises: inferences with more than one premise. unanswered: objections nobody has replied to.
unsourced: claims credited to nobody.
Exit codes: 0 counted, 1 the map does not open, 2 wrong usage.`,
    query: `counterclaim query FILE why|says|answers|routes ID [--json]

Ask a map about one claim, question or inference.

  why      The reasons given for a claim or inference; the answers for a question.
  says     Who says it, through whom, and where.
  answers  The positions on a question; or what attacks or qualifies a claim or inference, and the replies.
  routes   Every way from a claim or inference to the questions it bears on, shortest first.

  --json   The same for programs.

Exit codes: 0 answered (even if there is nothing to say), 1 the map does not open or has no such record, 2 wrong usage.`,
    layout: `counterclaim layout FILE [--json] [--full] [--after PREVIOUS]

Place every card and line of a map file, or of a plain graph
{nodes: [{id, w, h, topic}], edges: [{id, source, target, kind}]} whose sources stand above their targets.
Each question, or each topic of a plain graph, is a region of its own; lines that leave their region are left as stubs.

  --json            An object {positions: {id: {x, y}}, routes: {line: [[x, y], …]}, stubs, milliseconds} in CSS
                    pixels; positions are top left corners.
  --full            Leave no line as a stub. Up to 300 cards, every line then runs downwards, cycles aside.
  --after PREVIOUS  Keep cards where they are in PREVIOUS, a file that --json has written, as far as can be.

Exit codes: 0 placed, 1 the file does not open, 2 wrong usage.`,
    export: `counterclaim export FILE --to svg [--within QUESTION]

Print a map file in another form.

  --to svg           A picture that stands by itself, every text in full, with titles for screen readers.
  --within QUESTION  Only what is set out beneath the question with this id.

Exit codes: 0 printed, 1 the file does not open, 2 wrong usage.`,
    schema: `counterclaim schema

Print the JSON Schema (2020-12) of a map file.

Exit codes: 0 printed, 2 wrong usage.`,
  },
  usage: {
    noCommand: "Say what to do.",
    unknownCommand: ({ command }: { command: string }) => `There is no command "${command}".`,
    unknownFlag: ({ flag }: { flag: string }) => `There is no option "${flag}" here.`,
    flagNeedsValue: ({ flag }: { flag: string }) => `The option "${flag}" needs a value after it.`,
    unknownForm: ({ form }: { form: string }) =>
      form === "" ? "Say --to what: svg is the form there is." : `A map can be exported to svg, but not to "${form}".`,
    noQuestion: ({ id }: { id: string }) => `The map has no question "${id}".`,
    flagTakesNoValue: ({ flag }: { flag: string }) => `The option "${flag}" takes no value.`,
    noFile: "Name a file.",
    oneFile: "Name one file only.",
    nothingToName: "This command takes no file.",
    queryParts: "Name a file, a question word and the id of a record.",
    unknownAspect: ({ aspect }: { aspect: string }) =>
      `A map can be asked for why, says, answers or routes, but not for "${aspect}".`,
    more: ({ command }: { command: string }) => `See: counterclaim ${command ? `${command} ` : ""}--help`,
  },
  mistake: ({ message }: { message: string }) => `Counterclaim made a mistake of its own: ${message}`,
  unreadable: {
    missing: "there is no such file",
    directory: "it is a folder",
    forbidden: "permission to read it is missing",
    other: ({ code }: { code: string }) => `the system says ${code}`,
  },
  validate: {
    summary: ({ files, errors }: { files: number; errors: number }) =>
      `${count(files, { one: "file", other: "files" })} checked: ${count(errors, { one: "error", other: "errors" })}.`,
  },
  stats: {
    questions: (n: number) => count(n, { one: "question", other: "questions" }),
    claims: (n: number) => count(n, { one: "claim", other: "claims" }),
    inferences: (n: number) => count(n, { one: "inference", other: "inferences" }),
    byRelation: {
      supports: (n: number) => count(n, { one: "supports", other: "support" }),
      rebuts: (n: number) => count(n, { one: "rebuts", other: "rebut" }),
      undercuts: (n: number) => count(n, { one: "undercuts", other: "undercut" }),
      qualifies: (n: number) => count(n, { one: "qualifies", other: "qualify" }),
      answers: (n: number) => count(n, { one: "answers a question", other: "answer questions" }),
    },
    topics: (n: number) => count(n, { one: "topic", other: "topics" }),
    voices: (n: number) => count(n, { one: "voice", other: "voices" }),
    sources: (n: number) => count(n, { one: "source", other: "sources" }),
    linkedPremises: (n: number) =>
      count(n, { one: "inference from linked premises", other: "inferences from linked premises" }),
    unanswered: (n: number) =>
      count(n, { one: "objection nobody has replied to", other: "objections nobody has replied to" }),
    unsourced: (n: number) => count(n, { one: "claim credited to nobody", other: "claims credited to nobody" }),
  },
  query: {
    named,
    unknownId: ({ id, nearest }: { id: string; nearest: readonly string[] }) =>
      nearest.length === 0
        ? `The map has no claim, question or inference "${id}".`
        : `The map has no claim, question or inference "${id}". Nearest: ${nearest.join(", ")}.`,
    otherKind: ({ id }: { id: string }) =>
      `"${id}" is not a claim, question or inference; only those can be asked about.`,
    step: ({ id, verb, target }: { id: string; verb: string; target: string }) => `step ${id}, which ${verb} ${target}`,
    heading: {
      why: (subject: string) => `Why? ${subject}`,
      says: (subject: string) => `Who says so? ${subject}`,
      answers: (subject: string) => `What answers it? ${subject}`,
      routes: (subject: string) => `What does it bear on? ${subject}`,
    },
    nothing: {
      why: "The map gives no reason.",
      says: "Nobody is credited with it.",
      saysQuestion: "A question is credited to nobody; ask about the claims that answer it.",
      answersQuestion: "No position is taken on it.",
      answers: "Nothing answers it.",
      routes: "It leads to no question.",
      routesQuestion: "It is a question itself.",
    },
    standsAlone: (reason: string) => `It is meant to stand alone: ${reason}`,
    oneSided: (reason: string) => `Only one side has been argued: ${reason}`,
    sections: {
      for: "For:",
      conditional: "On a condition:",
      against: "Against:",
      rebuts: "Rebuttals:",
      undercuts: "Undercuts of its steps:",
      qualifies: "Qualifications:",
      supports: "Support:",
      replies: "Replies:",
    },
    premises: (premises: readonly string[]) =>
      premises.length === 1 ? (premises[0] as string) : `${list(premises)}, taken together`,
    condition: (condition: string) => `On this condition: ${condition}`,
    scope: ({
      whom,
      where,
      when,
    }: {
      whom?: string | undefined;
      where?: string | undefined;
      when?: string | undefined;
    }) => [whom && `about ${whom}`, where && `in ${where}`, when && `at this time: ${when}`].filter(Boolean).join("; "),
    saidBy: (voices: readonly string[]) => `Said by ${list(voices)}.`,
    via: ({ voice, via }: { voice: string; via: string }) => `${voice} through ${via}`,
    stepNote: ({ id, notes }: { id: string; notes: readonly string[] }) => [`Step ${id}`, ...notes].join("; "),
    bearsOn: (target: string) => `bearing on ${target}`,
    relation: {
      supports: "",
      rebuts: "a rebuttal",
      undercuts: "an undercut",
      qualifies: "a qualification",
      answers: "",
    },
    basis: { stated: "stated in the text", reading: "the map author's reading" },
    engages: { matter: "", wording: "about the wording, not the matter", person: "about the person, not the matter" },
    unanswered: "UNANSWERED",
    answered: "answered",
    manner: {
      named: "in their own name",
      collective: "as a body",
      unnamed: "without a name",
      reported: "reported",
      quoted: "quoted",
    },
    hedge: {
      tentative: "tentatively",
      "rhetorical-question": "as a rhetorical question",
      concession: "as a concession",
    },
    mannerVia: ({ manner, via }: { manner: string; via: string }) => `${manner} by ${via}`,
    source: (title: string) => `in “${title}”`,
    part: (part: string) => `part “${part}”`,
    paragraph: (paragraph: number) => `paragraph ${paragraph}`,
    lines: ({ from, to }: { from: number; to: number }) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    anchor: (exact: string) => `at the words “${exact}”`,
    verb: ({ relation, stance, premises }: { relation: Relation; stance: Stance | undefined; premises: number }) =>
      relation === "answers"
        ? `${premises === 1 ? "is" : "are together"} put forward ${POSITIONS[stance ?? "conditional"]}`
        : VERBS[relation][premises === 1 ? 0 : 1],
    routeStep: ({ from, verb, to }: { from: string; verb: string; to: string }) => `${from} ${verb} ${to}.`,
    thatStep: ({ id, verb, to }: { id: string; verb: string; to: string }) => `Step ${id} ${verb} ${to}.`,
    theStep: ({ id }: { id: string }) => `step ${id}`,
    list,
    bearing: ({ bearing, question }: { bearing: Bearing; question: string }) =>
      `All in all, on ${question}: ${BEARINGS[bearing]}.`,
    routesCut: (shown: number) =>
      `These are the ${count(shown, { one: "shortest route", other: "shortest routes" })}; there are more.`,
  },
  layout: {
    summary: ({ cards, lines, width, height, milliseconds }: LayoutSummary) =>
      `${count(cards, { one: "card", other: "cards" })} and ${count(lines, { one: "line", other: "lines" })} on ${width} × ${height} in ${milliseconds} ms.`,
    badPrevious: "This is no placement that `layout --json` has written.",
    badNode: ({ index }: { index: number }) =>
      `Node ${index} has no id of its own, or no width and height above nought.`,
    badEdge: ({ index }: { index: number }) =>
      `Edge ${index} has no id of its own, or its ends are not nodes of the graph.`,
  },
};

type LayoutSummary = {
  readonly cards: number;
  readonly lines: number;
  readonly width: number;
  readonly height: number;
  readonly milliseconds: number;
};
