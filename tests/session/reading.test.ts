import { describe, expect, test } from "vitest";
import { bearingsIn } from "../../src/graph/bearing.ts";
import { SIDES, type Unfolded } from "../../src/graph/unfold.ts";
import { addressOf } from "../../src/session/address.ts";
import { cardsFor } from "../../src/session/cards.ts";
import { frontPage, revealing, rootsOf, unfoldedBeneath, visibleAt } from "../../src/session/derive.ts";
import { describeClaim } from "../../src/session/describe.ts";
import { initialsOf } from "../../src/session/initials.ts";
import { nearestTo } from "../../src/session/nearest.ts";
import { searchIndexOf } from "../../src/session/search.ts";
import { summaryOf } from "../../src/session/summary.ts";
import { chainOf, graphOf } from "../fixtures/graphs.ts";

const all = (...ids: string[]): Unfolded => new Map(ids.map((id) => [id, new Set(SIDES)]));

describe("the side a card takes in the whole drawing", () => {
  test.each([
    ["a position for", "q? <-for- a", "a", "for"],
    ["a reason keeps the side of what it supports", "q? <-against- a; a <-supports- b", "b", "against"],
    ["an objection turns it", "q? <-against- a; a <-rebuts- b", "b", "for"],
    ["a reply turns it back", "q? <-for- a; a <-rebuts- b; b <-rebuts- c", "c", "for"],
    ["an undercut turns the side of the step", "q? <-for- a; #1 <-undercuts- b", "b", "against"],
    ["a limit is a yes-but, whichever side it limits", "q? <-for- a; a <-qualifies- b", "b", "yes-but"],
    ["and so are its reasons", "q? <-for- a; a <-qualifies- b; b <-supports- c", "c", "yes-but"],
    ["an objection to a limit restores what was limited", "q? <-for- a; a <-qualifies- b; b <-rebuts- c", "c", "for"],
  ] as const)("%s", (_rule, drawing, id, side) => {
    const graph = graphOf(drawing);
    const visible = visibleAt(graph, addressOf("m", "map", { within: "q", unfolded: all("q", "a", "b", "c") }));
    expect(bearingsIn(graph, visible).get(id)).toBe(side);
  });
});

describe("a link shows what it points at", () => {
  const graph = graphOf(
    "q? <-for- a; a <-supports- b; b <-rebuts- c; #2 <-undercuts- d; r?@u <-for- e; lost <-supports- f",
  );
  const start = addressOf("m", "map", frontPage(graph));
  test.each([
    ["a claim already on show changes nothing", "a", (next: typeof start) => next === start],
    ["a deep claim is unfolded along its route", "c", (next: typeof start) => next.within === start.within],
    ["an undercut too", "d", (next: typeof start) => next.unfolded.has("b")],
    ["a claim of another topic moves there", "e", (next: typeof start) => next.within === "u"],
    ["a claim that leads nowhere is drawn by itself", "lost", (next: typeof start) => next.within === "lost"],
  ] as const)("%s", (_rule, id, holds) => {
    const next = revealing(graph, start, id);
    expect(visibleAt(graph, next).cards.map((card) => card.id)).toContain(id);
    expect(holds(next)).toBe(true);
  });

  test("a link to nothing stays where it is", () => {
    expect(revealing(graph, start, "nowhere")).toBe(start);
  });
});

test("a first page shows the first question with its positions", () => {
  const graph = graphOf("q? <-for- a; q? <-against- b; a <-supports- c");
  const visible = visibleAt(graph, addressOf("m", "map", frontPage(graph)));
  expect(visible.cards.map(({ id }) => id)).toEqual(["q", "a", "b"]);
});

test("unfolding all beneath a question shows its whole region and names no card without anything beneath", () => {
  const graph = graphOf(chainOf(30));
  const unfolded = unfoldedBeneath(graph, rootsOf(graph, "q"));
  expect(visibleAt(graph, addressOf("m", "map", { within: "q", unfolded })).cards).toHaveLength(31);
  expect(unfolded.has("c29")).toBe(false);
});

describe("the nearest thing to what is gone", () => {
  const graph = graphOf("q? <-for- means-tests-spread; q? <-against- other");
  test.each([
    ["an id much alike", "means-test-spread", new Map(), "means-tests-spread"],
    ["else what was unfolded last", "zzz", all("q", "other"), "other"],
    ["else nothing", "zzz", new Map(), undefined],
  ] as const)("%s", (_rule, id, unfolded, expected) => {
    expect(nearestTo(graph, id, addressOf("m", "map", { unfolded }))).toBe(expected);
  });
});

describe("search", () => {
  const graph = graphOf("q? <-for- alpha; alpha <-supports- beta");
  test.each([
    ["a word of the title", "title alpha", "alpha"],
    ["a word begun", "alph", "alpha"],
    ["a word mistyped", "alpga", "alpha"],
    ["a question", "question", "q"],
  ])("finds by %s", (_rule, query, id) => {
    const [first] = searchIndexOf(graph).find(query);
    expect(first?.id).toBe(id);
  });

  test("finds nothing where there is nothing", () => {
    expect(searchIndexOf(graph).find("xyzzyxyzzy")).toEqual([]);
  });
});

describe("a claim's panel", () => {
  const graph = graphOf(
    "q? <-for- a; a <-rebuts- b; a <-rebuts- c; b <-rebuts- d; #1 <-undercuts- e; a = b; f; a <-rebuts- f [person]",
  );
  const detail = describeClaim(graph, "a");

  test("objections without a reply come first", () => {
    expect(detail.answers.map(({ inference, unanswered }) => [inference.premises[0], unanswered])).toEqual([
      ["c", true],
      ["e", true],
      ["b", false],
      ["f", false],
    ]);
  });

  test("each objection carries its replies", () => {
    const b = detail.answers.find(({ premises }) => premises[0]?.id === "b");
    expect(b?.replies.map(({ premises }) => premises[0]?.id)).toEqual(["d"]);
  });

  test("restatements are the other claims", () => {
    expect(detail.same.map(({ claim }) => claim.id)).toEqual(["b"]);
  });
});

test("cards carry what they can unfold, and remarks about a person are not among the counts", () => {
  const graph = graphOf("q? <-for- a; a <-supports- b; a <-rebuts- c; a <-rebuts- d [person]");
  const unfolded = all("q");
  const visible = visibleAt(graph, addressOf("m", "map", { within: "q", unfolded }));
  const card = cardsFor(graph, visible, unfolded).find(({ id }) => id === "a");
  expect(card?.folds).toEqual([
    { side: "for", count: 1, open: false },
    { side: "against", count: 1, open: false },
  ]);
});

test("topics are summed over their questions", () => {
  const { topics } = summaryOf(graphOf("q? <-for- a; p? <-against- b; a <-rebuts- c; r?@u <-for- d"));
  expect(topics.map(({ tally }) => [tally.for, tally.against, tally.unanswered, tally.claims])).toEqual([
    [1, 1, 1, 3],
    [1, 0, 0, 1],
  ]);
});

test.each([
  ["Simon Duffy", "SD"],
  ["Shibley", "Sh"],
  ["National Assembly for Wales Finance Committee", "NAF"],
  ["Simon Stevens (consultant)", "SSC"],
  ["42", "?"],
])("initials of %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
