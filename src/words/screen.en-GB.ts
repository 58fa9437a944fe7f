import { mapEnGB, pictureEnGB } from "./map.en-GB.ts";
import { counter, once } from "./plural.ts";
import { traceEnGB } from "./trace.en-GB.ts";

const count = counter("en-GB");
const date = once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }));
const month = once(() => new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }));

function list(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

function quoted(name: string): string {
  return `“${name}”`;
}

/** Everything that the app says on screen, except for diagnostics. */
export const screenEnGB = {
  app: {
    name: "Counterclaim",
    nameParts: ["Counter", "claim"] as const,
    tagline: "See what each side says, who says it, and what answers it.",
    skip: "Skip to the content",
    newTitle: (page: string) => `${page} – Counterclaim`,
  },
  nav: {
    label: "Ways of looking",
    home: "All maps",
    find: "Find a claim, voice or source",
    findShort: "Find",
    findKey: "/",
    menu: "Display and help",
    close: "Close",
    back: "Back",
  },
  home: {
    title: "Debates",
    intro:
      "Choose a debate, then a topic. Each question shows the positions taken on it, and what is still unanswered.",
    newcomer: "New here? Start with this one.",
    openTitle: "Open a map of your own",
    openHint: "Choose a map file, or drop one anywhere on this page. It stays on this device.",
    openButton: "Open a map file…",
    drop: "Drop the file to open it",
    topics: "Topics and questions",
    loading: "Opening…",
    failed: "This map could not be opened.",
    start: (title: string) => `Open ${title}`,
    size: (claims: number, steps: number, voices: number) =>
      `${count(claims, { one: "claim", other: "claims" })}, ${count(steps, { one: "relation", other: "relations" })}, ${count(voices, { one: "voice", other: "voices" })}`,
  },
  tally: {
    for: (n: number) => `${n} for`,
    against: (n: number) => `${n} against`,
    conditional: (n: number) => `${n} conditional`,
    unanswered: (n: number) => `${n} unanswered`,
    none: "No positions yet",
    claims: (n: number) => count(n, { one: "claim", other: "claims" }),
    unansweredLong: (n: number) =>
      n === 0
        ? "Every objection has a reply"
        : `${count(n, { one: "objection", other: "objections" })} without a reply`,
    bar: (pro: number, con: number) => `${pro} for, ${con} against`,
  },
  sidebar: { label: "Topics", topics: "Topics", choose: "Topic and question", everything: "Every topic" },
  roles: {
    answer: "Answer",
    answerFor: "Answer for",
    answerAgainst: "Answer against",
    answerConditional: "Answer, on condition",
    supports: "Reason",
    rebuts: "Objection",
    undercuts: "Objection to the step",
    qualifies: "Yes, but",
    question: "Question",
    claim: "Claim",
    premise: "Premise",
    sides: { for: "For", against: "Against", "yes-but": "Yes, but" },
    signs: { for: "+", against: "−", "yes-but": "~" },
  },
  marks: {
    unanswered: "unanswered",
    conditional: "conditional",
    reading: "reading",
    concession: "concession",
    tentative: "tentative",
    rhetorical: "rhetorical question",
    reported: "reported",
    wording: "about wording",
    personal: "about a person",
  },
  markMeanings: {
    unanswered: "It objects to something, and nobody here replies.",
    conditional: "It is held under a condition.",
    reading: "The map's author reads the connection; the text does not state it.",
    concession: "Its author grants it to the other side.",
    tentative: "Its author puts it forward with doubt.",
    rhetorical: "Its author puts it as a question.",
    reported: "Somebody else reports it.",
    wording: "It is about what somebody meant, not about the policy.",
    personal: "It is about a person, and counts neither for nor against any claim.",
  },
  modes: {
    fact: "A statement of fact",
    value: "A judgement of worth",
    policy: "A proposal",
    prediction: "A prediction",
    definition: "A definition",
    interpretation: "A reading of events or words",
    question: "An open question",
  },
  map: mapEnGB,
  picture: pictureEnGB,
  question: {
    read: "Read this question on a page",
    others: "Other questions on this topic",
    because: "Because",
    but: "But",
    more: (n: number) => `and ${n} more`,
  },
  live: {
    standing: (role: string, place: number, among: number, target: string | undefined) =>
      `${role}${among > 1 ? ` ${place} of ${among}` : ""}${target === undefined ? "" : ` to ${quoted(target)}`}`,
    card: (standing: string, title: string, details: readonly string[]) =>
      `${standing}: ${title}. ${details.join("; ")}.`,
    replies: (n: number) => (n === 0 ? "no replies" : count(n, { one: "reply", other: "replies" })),
    reasons: (n: number) => (n === 0 ? "no reasons given" : count(n, { one: "reason", other: "reasons" })),
    sources: (n: number) => (n === 0 ? "no source" : count(n, { one: "source", other: "sources" })),
    folded: "folded",
    unfolded: "unfolded",
    edge: {
      up: "Nothing above.",
      down: "Nothing unfolded below. Press Space to unfold.",
      next: "Last one.",
      previous: "First one.",
    },
    unfoldedNow: (n: number, title: string) =>
      `${count(n, { one: "card", other: "cards" })} now on show under ${quoted(title)}.`,
    foldedNow: (title: string) => `Folded ${quoted(title)}.`,
    nothingToUnfold: (title: string) => `Nothing bears on ${quoted(title)} yet.`,
    found: (n: number) => (n === 0 ? "Nothing found." : `${count(n, { one: "result", other: "results" })}.`),
    drawn: (n: number) => `Map drawn: ${count(n, { one: "card", other: "cards" })}.`,
  },
  panel: {
    label: "Details",
    close: "Close details",
    onCondition: "On condition:",
    scope: "About:",
    scopeParts: { whom: "whom", where: "where", when: "when" },
    plain: "In plain words:",
    why: "Why?",
    whyCount: (n: number) => (n === 0 ? "no reasons given here" : count(n, { one: "reason", other: "reasons" })),
    answers: "What answers it?",
    answersCount: (objections: number, limits: number, replies: number) =>
      objections + limits === 0
        ? "nothing answers it here"
        : [
            ...(objections > 0 ? [count(objections, { one: "objection", other: "objections" })] : []),
            ...(limits > 0 ? [count(limits, { one: "“yes, but”", other: "“yes, but”s" })] : []),
            count(replies, { one: "reply", other: "replies" }),
          ].join(", "),
    says: "Who says so?",
    saysCount: (voices: number) =>
      voices === 0 ? "no source given" : count(voices, { one: "voice", other: "voices" }),
    uses: "What is it used for?",
    same: "Also said, in other words",
    figures: "Figures",
    terms: "Words in dispute",
    note: "Note:",
    onlyTogether: (others: string) => `only together with ${others}`,
    stances: { for: "For", conditional: "On condition", against: "Against" },
    noPositions: "Nobody takes a position on this question here.",
    answered: (n: number) => (n === 0 ? "unanswered" : `answered by ${n}`),
    repliedBy: "Replies:",
    reasonsCount: (n: number) => count(n, { one: "reason", other: "reasons" }),
    asides: "Remarks that do not touch the matter",
    engages: {
      matter: "",
      wording: "about what was meant, not about the policy",
      person: "about the person, not the claim",
    },
    basis: { stated: "stated in the text", reading: "the map author’s reading" },
    uses_: {
      supports: (target: string) => `Supports ${quoted(target)}`,
      rebuts: (target: string) => `Objects to ${quoted(target)}`,
      undercuts: (target: string) => `Says it does not follow: ${quoted(target)}`,
      qualifies: (target: string) => `Limits, without denying, ${quoted(target)}`,
      answersFor: (target: string) => `Answers for ${quoted(target)}`,
      answersAgainst: (target: string) => `Answers against ${quoted(target)}`,
      answersConditional: (target: string) => `Answers, on a condition, ${quoted(target)}`,
    },
    relationTo: {
      stepOf: (name: string) => `the step from ${quoted(name)}`,
    },
    voiceSays: "What this voice says",
    voiceReports: "What this voice reports others as saying",
    sourceClaims: "Claims drawn from this text",
    parts: "Parts",
    leftOut: "Left out of the map",
    cutOff: "Where the text breaks off",
    authors: (names: readonly string[]) => `By ${list(names)}`,
    noAuthor: "Author not named",
    openOnMap: "Show on the map",
    openInOutline: "Show in the outline",
    inference: "A step in the argument",
    from: "From",
    to: "To",
    copyLink: "Copy a link to this",
  },
  voiceKinds: { person: "Person", body: "Organisation", group: "Group", unnamed: "Unnamed voice" },
  sourceKinds: {
    article: "Article",
    blog: "Blog",
    paper: "Paper",
    post: "Web post",
    speech: "Speech",
    report: "Report",
    consultation: "Consultation reply",
    other: "Text",
  },
  says: {
    manner: {
      named: "in their own name",
      collective: "speaking as a body",
      unnamed: "without a name",
      reported: "as reported",
      quoted: "as quoted",
    },
    via: (reporter: string) => `reported by ${reporter}`,
    quotedBy: (reporter: string) => `quoted by ${reporter}`,
    hedge: {
      tentative: "said with doubt",
      "rhetorical-question": "put as a question",
      concession: "granted to the other side",
    },
    paragraph: (n: number) => `paragraph ${n}`,
    lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    anchor: (words: string) => `near the words ${quoted(words)}`,
    date: (value: string, certainty: "known" | "estimated") => {
      const [year = "", monthPart, day] = value.split("-");
      const when = monthPart ? new Date(`${value}${day ? "" : "-01"}T00:00:00Z`) : undefined;
      const text = when ? (day ? date().format(when) : month().format(when)) : year;
      return certainty === "estimated" ? `about ${text}` : text;
    },
    undated: "undated",
  },
  figure: {
    value: (value: number, upTo: number | undefined, unit: string) => {
      const number = (n: number) => n.toLocaleString("en-GB", { maximumFractionDigits: 6 });
      const range = upTo === undefined ? number(value) : `${number(value)} to ${number(upTo)}`;
      if (unit === "%") return `${range}%`;
      return unit.startsWith("£") ? `£${range}${unit.slice(1)}` : `${range} ${unit}`;
    },
    about: (parts: readonly string[]) => parts.join(", "),
  },
  outline: {
    title: "Outline",
    intro: "The whole debate as text. Every claim stands in full once; where it is used again there is a link to it.",
    unfoldAll: "Unfold all",
    foldAll: "Fold all",
    print: "Print",
    unconnected: "Claims that lead to no question",
    fold: (name: string) => `Fold what bears on ${quoted(name)}`,
    unfold: (name: string) => `Unfold what bears on ${quoted(name)}`,
    seeAbove: "set out in full under",
    seeHere: "Set out in full elsewhere",
    noAnswers: "Nobody takes a position on this question yet.",
    together: "– only together:",
    onStep: "On this step:",
    scopeLabel: "Show",
    whole: "The whole debate",
    hiddenBelow: (n: number) => count(n, { one: "entry folded", other: "entries folded" }),
  },
  find: {
    title: "Find",
    placeholder: "A claim, a voice, a source, or something to do",
    label: "Search the debate and the list of actions",
    groups: { claim: "Claims", question: "Questions", voice: "Voices", source: "Sources", action: "Actions" },
    results: "Results",
    nothing: "Nothing found. Try fewer or other words.",
    close: "Close",
  },
  actions: {
    find: "Find…",
    home: "Go to all maps",
    map: "Look at the map",
    whole: "Look at the whole map",
    question: "Read one question",
    outline: "Read the outline",
    fit: "Fit the map to the window",
    zoomIn: "Zoom in",
    zoomOut: "Zoom out",
    toggle: "Unfold or fold the selected claim",
    unfoldAll: "Unfold everything beneath these questions",
    foldAll: "Fold everything",
    deselect: "Close the details",
    openFile: "Open a map file…",
    picture: "Download this view as a picture (SVG)",
    pixels: "Download this view as a picture (PNG)",
    download: "Download this map as JSON",
    copyLink: "Copy a link to this place",
    print: "Print",
    help: "Keys and actions",
    themeSystem: "Colours: as the device is set",
    themeLight: "Colours: light",
    themeDark: "Colours: dark",
    themeProjector: "Colours: projector",
    motion: "Less movement, on or off",
    singleKeys: "Single-key shortcuts, on or off",
    retry: "Draw the map again",
  },
  settings: {
    title: "Display",
    theme: "Colours",
    themes: { system: "As the device is set", light: "Light", dark: "Dark", projector: "Projector" },
    motion: "Less movement",
    singleKeys: "Single-key shortcuts",
    help: "Keys and actions",
  },
  help: {
    title: "Keys and actions",
    key: "Key",
    action: "What it does",
    mapKeys: "On the map",
    mapMoves: [
      ["↑", "To what the claim bears on"],
      ["↓", "To the first thing that bears on it"],
      ["← →", "To its neighbours"],
      ["Home, End", "To the first and the last neighbour"],
      ["Enter", "Read the claim"],
      ["Space", "Unfold or fold"],
      ["Alt ←", "Back the way you came"],
    ] as const,
    off: "Single-key shortcuts are switched off in the display settings.",
  },
  trouble: {
    title: (name: string) => `${name} was not opened`,
    kept: "What you had open is still open, and the file was not changed.",
    more: (n: number) => `and ${n} more`,
    at: (line: number, column: number) => `line ${line}, column ${column}`,
    opening: (name: string) => `Opening ${name}…`,
    cancel: "Cancel",
    close: "Close",
  },
  notice: {
    gone: (id: string) => `The link points to something that is not in this map (${id}).`,
    nearest: "The nearest thing is shown instead.",
    noNearest: "The front page of the map is shown instead.",
    noMap: (key: string) => `There is no map called ${quoted(key)} here. If it was a file of your own, open it again.`,
    copied: "The link has been copied.",
    dismiss: "Dismiss",
  },
  broken: {
    title: "This part could not be shown",
    text: "Something went wrong while showing it. The rest still works, and nothing is lost.",
    retry: "Try again",
    download: "Download the map as JSON",
  },
  record: {
    gone: "This is no longer in the map.",
  },
  trace: traceEnGB,
};
