import { counter, once } from "./plural.ts";

const count = counter("en-GB");

function list(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}

const day = once(() => new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" }));
const month = once(() => new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" }));

type When = { readonly value: string; readonly certainty: "known" | "estimated" };

/** A date as far as it is known, and always how sure it is. */
function dateOf({ value, certainty }: When): string {
  const [year = "", hasMonth, hasDay] = value.split("-");
  const when = hasMonth ? new Date(`${value}${hasDay ? "" : "-01"}T00:00:00Z`) : undefined;
  const text = when ? (hasDay ? day() : month()).format(when) : year;
  return certainty === "estimated" ? `about ${text} (estimated)` : text;
}

/** When a text is from; where only its parts are dated, from the first to the last of them. */
function spanOf(date: When | undefined, parts: readonly { readonly date?: When | undefined }[]): string {
  if (date) return dateOf(date);
  const dates = parts.flatMap((part) => part.date ?? []).sort((a, b) => (a.value < b.value ? -1 : 1));
  const years = [...new Set(dates.map(({ value }) => value.slice(0, 4)))];
  if (years.length === 0) return "undated";
  const span = years.length === 1 ? years[0] : `${years[0]} to ${years.at(-1)}`;
  const guesses = dates.filter(({ certainty }) => certainty === "estimated").length;
  if (guesses === 0) return `${span}`;
  return `about ${span} (${guesses === dates.length ? "estimated" : "partly estimated"})`;
}

/** What the pages say on which an argument is traced: sources, figures, matrix, compare, clash, statistics. */
export const traceEnGB = {
  nav: {
    map: "Map",
    whole: "Whole map",
    question: "Question",
    outline: "Outline",
    compare: "Compare",
    matrix: "Matrix",
    clash: "Clash",
    sources: "Sources",
    figures: "Figures",
    statistics: "Statistics",
    more: "More",
    all: "All ways of looking",
    onThisPage: "On this page",
  },
  actions: {
    compare: "Compare for and against",
    matrix: "See voices by questions",
    clash: "Set two voices side by side",
    sources: "Read the sources",
    figures: "See figures and terms",
    statistics: "See statistics",
  },
  sources: {
    title: "Sources",
    intro: "The texts that this map is drawn from. Each has its claims in the order of the text.",
    all: "All sources",
    asPage: "Read this source as a page",
    claims: (n: number) => count(n, { one: "claim", other: "claims" }),
    voices: (n: number) => count(n, { one: "voice", other: "voices" }),
    parts: (n: number) => count(n, { one: "part", other: "parts" }),
    by: (names: readonly string[]) => `By ${list(names)}`,
    noAuthor: "Author not named",
    date: dateOf,
    span: spanOf,
    dateNote: (note: string) => `On the date: ${note}`,
    lines: (from: number, to: number) => (from === to ? `line ${from}` : `lines ${from}–${to}`),
    whoSpeaks: "Voices",
    inOrder: "Claims in the order of the text",
    noPart: "Not placed in a part",
    noClaims: "No claim is drawn from this part.",
    shows: (title: string, line: string) => `Show “${title}” in the text, ${line}`,
    leftOut: "Left out of the map",
    leftOutCount: (n: number) => count(n, { one: "passage", other: "passages" }),
    cutOff: "Where the text breaks off",
    text: "The text",
    ownDisk:
      "The text itself is not part of the map. If you have it, open it here to see each passage in place. It is read on this device, and neither kept nor sent.",
    file: (name: string) => `The map’s author worked from a file called ${name}.`,
    open: "Open the text…",
    openOther: "Open another file…",
    close: "Put the text away",
    found: (found: number, all: number) =>
      found === all
        ? `All ${all} passages were found in the text.`
        : `${found} of ${all} passages were found in the text.`,
    noMatch: (found: number, all: number) =>
      `${found} of ${all} passages were found, so this is probably another text, or another version of it.`,
    noAnchors: "This map marks no passages of this text.",
    missing: "Not found in this file",
    textOf: (title: string) => `The text of ${title}, with the passages that the map draws on`,
    line: (n: number) => `Line ${n}`,
    also: (name: string) => `also: ${name}`,
    aside: (why: string) => `left out: ${why}`,
    breaks: (note: string) => `breaks off: ${note}`,
    claimHint: "Choose a claim to see its passage; choose a passage to see its claim.",
  },
  matrix: {
    title: (topic: string | undefined) => (topic === undefined ? "Who stands where" : `Who stands where: ${topic}`),
    intro: "Voices down the side, questions along the top. Choose a cell to read the claims behind it.",
    region: "Voices by questions",
    caption: (topic: string | undefined, voices: number, questions: number) =>
      `${topic ?? "Every topic"}: ${count(voices, { one: "voice", other: "voices" })} by ${count(questions, { one: "question", other: "questions" })}`,
    voice: "Voice",
    sortRows: "Sort voices by",
    sortColumns: "Sort questions by",
    rowOrders: { most: "Most positions", name: "Name" },
    columnOrders: { map: "Order of the map", most: "Most voices", divided: "Most divided" },
    sortBy: (question: string) => `Sort voices by where they stand on “${question}”`,
    everyTopic: "Every topic",
    oneTopic: "One topic",
    overviewTitle: "Who speaks on what",
    overviewIntro: "Voices down the side, topics along the top. Choose a cell to see its topic question by question.",
    overviewRegion: "Voices by topics",
    overviewCaption: (voices: number, topics: number) =>
      `${count(voices, { one: "voice", other: "voices" })} by ${count(topics, { one: "topic", other: "topics" })}`,
    questions: (n: number) => count(n, { one: "question", other: "questions" }),
    times: {
      for: (n: number) => `+ ${n} for`,
      against: (n: number) => `− ${n} against`,
      conditional: (n: number) => `~ ${n} conditional`,
      reasons: (n: number) => `• ${n} reasons only`,
    },
    empty: "Nobody says anything on these questions yet.",
    counts: (pro: number, conditional: number, con: number) =>
      [`${pro} for`, ...(conditional > 0 ? [`${conditional} conditional`] : []), `${con} against`].join(", "),
    signs: { for: "+", against: "−", conditional: "~", reasons: "•", silent: "–" },
    stances: { for: "for", against: "against", conditional: "conditional" },
    onCondition: "on a condition",
    reported: "reported",
    silent: "silent",
    reasonsOnly: (n: number) => count(n, { one: "reason only", other: "reasons only" }),
    legend: [
      { name: "for", sign: "+", word: "for", meaning: "answers the question for" },
      { name: "against", sign: "−", word: "against", meaning: "answers it against" },
      { name: "conditional", sign: "~", word: "conditional", meaning: "answers it on a condition" },
      { name: "reported", sign: "”", word: "reported", meaning: "known only through a reporter" },
      { name: "reasons", sign: "•", word: "reasons only", meaning: "bears on it without a position of its own" },
      { name: "silent", sign: "–", word: "silent", meaning: "says nothing on it here" },
    ],
    silentTitle: "Silent on all of these questions",
    on: "On",
    nothing: "This voice says nothing on this question here.",
    alsoReasons: "Further claims that bear on the question",
    reasonsWithout: "Takes no position of its own, but says",
    bearings: {
      for: "speaks for",
      against: "speaks against",
      conditional: "speaks for a condition",
      limits: "limits without denying",
    },
  },
  compare: {
    nothing: "There is nothing to compare here yet.",
    ofClaim: "For and against a claim",
    ofQuestion: "For and against, side by side",
    counts: (pro: number, con: number, conditional: number, claim: boolean) =>
      claim
        ? `${count(pro, { one: "reason", other: "reasons" })}, ${count(con, { one: "thing answers it", other: "things answer it" })}`
        : [
            `${count(pro, { one: "position", other: "positions" })} for`,
            `${con} against`,
            ...(conditional > 0 ? [`${conditional} on a condition`] : []),
          ].join(", "),
    back: "Back to its question",
    answered: "Where one answers the other",
    unanswered: "Without an answer here",
    conditional: "On a condition",
    none: { for: "Nothing for it stands unanswered.", against: "Nothing against it stands unanswered." },
    sides: { for: "For", against: "Against", conditional: "On a condition", answer: "What answers it" },
    reasons: (n: number) => count(n, { one: "further reason, unanswered", other: "further reasons, unanswered" }),
    to: (name: string) => `to “${name}”`,
    open: "Compare for and against",
  },
  figures: {
    title: "Figures and terms",
    intro: "What the numbers count, where and when; and what each side means by the words it uses.",
    none: "No claim of this map states a figure.",
    comparable: "Figures to compare",
    comparableHint: "These share a unit and count much the same.",
    alone: (others: boolean) => (others ? "Figures that stand alone" : "Figures"),
    groupTitle: (n: number, counts: string) => `${n} figures: ${counts}, and the like`,
    agree: "Place, period and population agree.",
    beware: "Compare with care.",
    warning: (field: "place" | "period" | "population", values: readonly string[], missing: number, of: number) => {
      const name = { place: "Place", period: "Period", population: "Population" }[field];
      const lack = missing === of ? `${name} is given for none.` : `${name} is not given for ${missing} of ${of}.`;
      if (values.length < 2) return lack;
      return `${name} differs: ${values.join("; ")}.${missing > 0 ? ` ${lack}` : ""}`;
    },
    fields: { place: "Place", period: "Period", population: "Population" },
    notGiven: "not given",
    contested: "Words in dispute",
    single: "Words with one definition",
    term: (word: string) => `“${word}”`,
  },
  clash: {
    title: "Two side by side",
    titleOf: (a: string, b: string) => `${a} and ${b}`,
    intro: "Choose two voices, or two sources, to see where they disagree, where they agree, and where one is silent.",
    first: "First",
    second: "Second",
    choose: "Choose…",
    swap: "Swap",
    kinds: { voice: "Voices", source: "Sources" },
    open: "Set beside another voice",
    pairs: "Voices that meet most often",
    pairCounts: (objections: number, limits: number, supports: number) =>
      [
        count(objections, { one: "objection", other: "objections" }),
        `${limits} “yes, but”`,
        count(supports, { one: "support", other: "supports" }),
      ].join(", "),
    disagree: "Where they disagree",
    partly: "Where they agree in part, or one limits the other",
    agree: "Where they agree",
    word: "Where they dispute a word",
    silent: "Where one is silent",
    count: (n: number) => `(${n})`,
    jump: {
      disagree: (n: number) => `Disagree: ${n}`,
      partly: (n: number) => `In part: ${n}`,
      agree: (n: number) => `Agree: ${n}`,
      word: (n: number) => `A word: ${n}`,
      silent: (n: number) => `Silent: ${n}`,
    },
    noneDisagree: "No objection runs between them, and they are opposed on no question.",
    nonePartly: "Neither limits what the other says.",
    noneAgree: "They share no position and no point here.",
    noneWord: "They dispute no word.",
    silentOn: (silent: string, other: string) => `${silent} is silent; ${other} takes a position`,
    reasonsOnly: "One takes a position, the other only gives reasons",
    against: (name: string) => `to ${name}`,
    same: "Points that both make",
    bothSay: "(both say so)",
    inOtherWords: "and, in other words,",
  },
  statistics: {
    title: "The debate in numbers",
    sections: {
      counts: "What there is",
      questions: "How one-sided each question is",
      contested: "Most contested claims",
      unanswered: "Unanswered objections",
      unsourced: "Without a source",
      topics: "By topic",
      voices: "By voice",
    },
    number: (n: number) => n.toLocaleString("en-GB"),
    kinds: {
      topics: "topics",
      questions: "questions",
      claims: "claims",
      inferences: "relations",
      voices: "voices",
      sources: "sources",
      restatements: "restatements",
      terms: "terms",
      figures: "figures",
      conditional: "claims on a condition",
      reported: "claims only reported",
      readings: "relations the map’s author reads",
    },
    relations: "Relations",
    relation: "Relation",
    howMany: "How many",
    relationNames: {
      answers: "Answers to questions",
      supports: "Reasons",
      rebuts: "Objections to claims",
      undercuts: "Objections to steps",
      qualifies: "“Yes, but”",
    },
    question: "Question",
    positions: "Positions",
    oneSidedness: "One-sidedness",
    oneSided: (single: number, all: number, open: number) =>
      `${single} of ${count(all, { one: "question has", other: "questions have" })} positions on one side only; ${open} ${open === 1 ? "has" : "have"} none for or against.`,
    stances: (pro: number, con: number, conditional: number) =>
      [`${pro} for`, `${con} against`, ...(conditional > 0 ? [`${conditional} conditional`] : [])].join(", "),
    share: (oneSidedness: number | undefined, pro: boolean) => {
      if (oneSidedness === undefined) return "nothing for or against";
      if (oneSidedness === 0) return "both sides equal";
      const side = pro ? "for" : "against";
      return oneSidedness === 1 ? `all ${side}` : `${Math.round(50 * (1 + oneSidedness))}% ${side}`;
    },
    noneContested: "Nothing attacks or limits any claim.",
    contestedCaption: (shown: number, all: number) =>
      shown === all
        ? `${count(all, { one: "claim is", other: "claims are" })} attacked or limited`
        : `The ${shown} most contested of ${all} claims that are attacked or limited`,
    attacks: "Objections",
    limits: "“Yes, but”",
    objectsTo: "objects to",
    allSourced: "Every claim has a voice and a place in its source.",
    noVoice: (n: number) => `${count(n, { one: "claim", other: "claims" })} credited to nobody`,
    noPlace: (n: number) => `${count(n, { one: "claim", other: "claims" })} without a place in the source`,
    noCredit: (n: number) => `${count(n, { one: "stated relation", other: "stated relations" })} credited to nobody`,
    topic: "Topic",
    unanswered: "Unanswered",
    made: "Objections made",
    received: "Objections received",
  },
};
