import { describe, expect, test } from "vitest";
import { drawn, fixture, run } from "./cli.ts";

const KETTLE = fixture("versions/1.json");
const ask = (aspect: string, id: string) => run(`query ${KETTLE} ${aspect} ${id}`);
const askJson = async (drawing: string, aspect: string, id: string) =>
  JSON.parse((await run(`query map.json ${aspect} ${id} --json`, drawn(drawing))).out);
const ids = (steps: readonly { readonly id: string }[]) => steps.map(({ id }) => id);

describe("why", () => {
  test("a claim's reasons, with linked premises, voices and reporters", async () => {
    const { code, out } = await ask("why", "keep");
    expect(code).toBe(0);
    expect(out).toBe(`Why? “Keep the kettle” (keep)
The kettle should stay in the kitchen.
1. “It saves electricity” (saves) and “The bill will fall” (cheaper), taken together
   A kettle uses less electricity than a boiler.
   Said by The board through Vera as a concession.
   The bill will be lower with a kettle.
   Said by Somebody through Vera as a rhetorical question.
   Step i4; stated in the text
`);
  });

  test("a question's positions for it, with condition and scope", async () => {
    const { out } = await ask("why", "stay");
    expect(out).toContain("“Keep the kettle” (keep)");
    expect(out).toContain("On this condition: as long as it is descaled");
    expect(out).toContain("(about the morning shift; in the office kitchen; at this time: this winter)");
    expect(out).not.toContain("(go)");
  });

  test("a claim that stands alone says so", async () => {
    expect((await ask("why", "cosy")).out).toContain("The map gives no reason.\nIt is meant to stand alone: An aside");
  });

  test.each([
    ["a claim", "q? <-for- a; a <-supports- b; a <-rebuts- c", "a", ["i2"]],
    ["an inference", "a <-supports- b; #1 <-supports- c; #1 <-undercuts- d", "i1", ["i2"]],
    ["a question", "q? <-for- a; q? <-against- b", "q", ["i1"]],
    ["nothing", "a", "a", []],
  ])("of %s, for programs", async (_what, drawing, id, expected) => {
    expect(ids((await askJson(drawing, "why", id)).reasons)).toEqual(expected);
  });
});

describe("says", () => {
  test("voice, reporter, manner, hedge, source, part, lines and anchor", async () => {
    expect((await ask("says", "keep")).out).toContain(
      "1. Vera, in their own name, in “On kettles”, part “Opening”, paragraph 2, lines 3–5, at the words “the kettle must stay”\n",
    );
    expect((await ask("says", "saves")).out).toContain(
      "1. The board, reported by Vera, as a concession, in “On kettles”\n",
    );
    expect((await ask("says", "i4")).out).toContain("1. Vera, in their own name, in “On kettles”\n");
  });

  test.each([
    ["full", "Nobody is credited with it."],
    ["stay", "A question is credited to nobody; ask about the claims that answer it."],
  ])("%s: %s", async (id, expected) => {
    expect((await ask("says", id)).out).toContain(expected);
  });

  test("for programs", async () => {
    const { out } = await run(`query ${KETTLE} says keep --json`);
    expect(JSON.parse(out).says).toEqual([
      {
        voice: { id: "vera", name: "Vera" },
        manner: "named",
        source: { id: "post", title: "On kettles" },
        part: "Opening",
        paragraph: 2,
        lines: { from: 3, to: 5 },
        anchor: "the kettle must stay",
      },
    ]);
  });
});

describe("answers", () => {
  test("to a question: positions by stance, with the replies to them", async () => {
    const { out } = await ask("answers", "stay");
    expect(out.match(/^(For|On a condition|Against):$/gm)).toEqual(["For:", "On a condition:", "Against:"]);
    expect(out).toContain("   Replies:\n   - “Replace it with a boiler” (go)\n");
    expect(out).toContain("Only one side has been argued: Nobody spoke");
  });

  test.each([
    [
      "rebuttals of a claim",
      "a <-rebuts- b",
      "a",
      { rebuts: ["i1"], undercuts: [], qualifies: [], unanswered: ["i1"] },
    ],
    [
      "undercuts of its steps",
      "x <-supports- a; #1 <-undercuts- b",
      "a",
      { rebuts: [], undercuts: ["i2"], qualifies: [], unanswered: ["i2"] },
    ],
    [
      "qualifications of it and its steps",
      "x <-supports- a; #1 <-qualifies- b; a <-qualifies- c",
      "a",
      { rebuts: [], undercuts: [], qualifies: ["i3", "i2"], unanswered: [] },
    ],
    [
      "attacks on an inference and its premises",
      "x <-supports- a; #1 <-undercuts- b; a <-rebuts- c",
      "i1",
      { rebuts: ["i3"], undercuts: ["i2"], qualifies: [], unanswered: ["i2", "i3"] },
    ],
    [
      "those nobody has replied to first",
      "a <-rebuts- b; a <-rebuts- c; b <-rebuts- d",
      "a",
      { rebuts: ["i2", "i1"], undercuts: [], qualifies: [], unanswered: ["i2"] },
    ],
  ])("%s", async (_rule, drawing, id, expected) => {
    const { rebuts, undercuts, qualifies, unanswered } = await askJson(drawing, "answers", id);
    expect({
      rebuts: ids(rebuts),
      undercuts: ids(undercuts),
      qualifies: ids(qualifies),
      unanswered: [...unanswered].sort(),
    }).toEqual(expected);
  });

  test("says which stand unanswered, and gives the replies", async () => {
    const { out } = await run(
      "query map.json answers a",
      drawn("a <-rebuts- b; a <-rebuts- c; b <-rebuts- d; a <-rebuts- e [person]"),
    );
    expect(out).toContain("Step i2; a rebuttal; stated in the text; UNANSWERED\n");
    expect(out).toContain("Step i1; a rebuttal; stated in the text; answered\n   Replies:\n   - “Title d” (d)\n");
    expect(out).toContain("Step i4; a rebuttal; stated in the text; about the person, not the matter\n");
  });

  test("a mutual attack is told once round", async () => {
    const { out } = await run("query map.json answers a", drawn("a <-rebuts- b; b <-rebuts- a"));
    expect(out.match(/Step i/g)).toHaveLength(2);
  });
});

describe("routes", () => {
  test("as sentences, shortest first, with what they come to", async () => {
    const { out } = await run(
      "query map.json routes c",
      drawn("q? <-for- a; a <-supports- b; #2 <-undercuts- c; q? <-against- c & d"),
    );
    expect(out).toBe(`What does it bear on? “Title c” (c)
1. “Title c” (c) and “Title d” (d) are together put forward against “Question q?” (q).
   All in all, on “Question q?” (q): against.
2. “Title c” (c) undercuts step i2.
   Step i2 supports “Title a” (a).
   “Title a” (a) is put forward for “Question q?” (q).
   All in all, on “Question q?” (q): against.
`);
  });

  test("for programs", async () => {
    expect(await askJson("q? <-for- a; a <-qualifies- b", "routes", "b")).toEqual({
      id: "b",
      kind: "claim",
      routes: [
        {
          question: "q",
          bearing: "limits",
          steps: [
            { id: "i2", relation: "qualifies", premises: ["b"], target: "a" },
            { id: "i1", relation: "answers", stance: "for", premises: ["a"], target: "q" },
          ],
        },
      ],
      more: false,
    });
  });

  test("more than anybody reads are cut off, and it is said", async () => {
    const drawing = `q? <-for- a; ${Array.from({ length: 201 }, (_, n) => `a <-supports- m${n}; m${n} <-supports- z`).join(";")}`;
    expect((await run("query map.json routes z", drawn(drawing))).out).toContain(
      "the 200 shortest routes; there are more.",
    );
    expect(await askJson(drawing, "routes", "z")).toMatchObject({ more: true });
  });

  test.each([
    ["cosy", "It leads to no question."],
    ["stay", "It is a question itself."],
  ])("%s: %s", async (id, expected) => {
    expect((await ask("routes", id)).out).toContain(expected);
  });
});

test.each([
  ["kep", 'The map has no claim, question or inference "kep". Nearest: keep.\n'],
  ["zzzz", 'The map has no claim, question or inference "zzzz".\n'],
  ["vera", '"vera" is not a claim, question or inference; only those can be asked about.\n'],
  ["__proto__", 'The map has no claim, question or inference "__proto__".\n'],
])("an unknown id: %s", async (id, message) => {
  expect(await ask("why", id)).toEqual({ code: 1, out: "", err: message });
});

test.each(["why", "says", "answers", "routes"])("%s: cycles of every kind come to an end", async (aspect) => {
  const drawing =
    "q? <-for- a; a <-supports- b; b <-supports- a; a <-rebuts- c; c <-rebuts- a; x: #y <-undercuts- a; y: #x <-undercuts- c";
  for (const id of ["q", "a", "b", "c", "x", "y", "i2"]) {
    expect(await run(`query map.json ${aspect} ${id}`, drawn(drawing))).toMatchObject({ code: 0, err: "" });
  }
});

test("answers: as many replies as a file may hold are listed", async () => {
  const replies = Array.from({ length: 40_000 }, () => "b <-rebuts- c");
  const { code, out } = await run("query map.json answers a", drawn(["a <-rebuts- b", ...replies].join(";")));
  expect([code, out.match(/“Title c”/g)?.length]).toEqual([0, 40_000]);
}, 60_000);
