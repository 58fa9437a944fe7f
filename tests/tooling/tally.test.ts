import { describe, expect, test } from "vitest";
import {
  closingLine,
  isGood,
  ONE_FAILED,
  ONE_PASSED,
  sum,
  tallyPlaywright,
  tallyVitest,
} from "../../scripts/tally.mjs";

function vitestReport(...files: readonly (readonly string[])[]) {
  const count = (wanted: string) => files.flat().filter((status) => status === wanted).length;
  return {
    numPassedTests: count("passed"),
    numFailedTests: count("failed"),
    testResults: files.map((statuses, index) => ({
      name: `file ${index}`,
      status: statuses.every((status) => status !== "failed") && statuses.length > 0 ? "passed" : "failed",
      assertionResults: statuses.map((status, place) => ({ fullName: `test ${index}.${place}`, status })),
    })),
  };
}

function playwrightReport(expected: number, unexpected: number, flaky = 0, errors: readonly unknown[] = []) {
  return { stats: { expected, unexpected, flaky, skipped: 0 }, suites: [], errors };
}

describe("unit tests are counted", () => {
  test.each([
    ["all pass", vitestReport(["passed", "passed"], ["passed"]), true, "3 passed, 0 failed"],
    ["one fails", vitestReport(["passed", "failed"]), false, "1 passed, 1 failed"],
    ["a file cannot be read", vitestReport(["passed"], []), false, "1 passed, 1 failed"],
    ["an error outside of tests", vitestReport(["passed"]), false, "1 passed, 1 failed"],
    ["no tests", vitestReport(), true, "0 passed, 1 failed"],
    ["only skipped", vitestReport(["skipped"]), true, "0 passed, 1 failed, 1 skipped"],
    ["some skipped", vitestReport(["passed", "skipped", "todo"]), true, "1 passed, 0 failed, 2 skipped"],
    ["no report", undefined, true, "0 passed, 1 failed"],
  ])("%s", (_rule, report, endedWell, expected) => {
    expect(closingLine(tallyVitest(report, endedWell))).toBe(expected);
  });

  test("skipped tests are named", () => {
    expect(tallyVitest(vitestReport(["passed", "skipped"]), true).skipped).toEqual(["test 0.1"]);
  });
});

describe("browser tests are counted", () => {
  const skipping = {
    stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 1 },
    suites: [{ suites: [{ specs: [{ title: "later", tests: [{ status: "skipped" }] }] }], specs: [] }],
  };
  test.each([
    ["all pass", playwrightReport(3, 0), true, "3 passed, 0 failed"],
    ["one fails", playwrightReport(2, 1), false, "2 passed, 1 failed"],
    ["flaky is failed", playwrightReport(2, 0, 1), true, "2 passed, 1 failed"],
    ["the server does not start", playwrightReport(0, 0, 0, [{}]), false, "0 passed, 1 failed"],
    ["ended badly all the same", playwrightReport(2, 0), false, "2 passed, 1 failed"],
    ["no tests", playwrightReport(0, 0), true, "0 passed, 1 failed"],
    ["one skipped", skipping, true, "1 passed, 0 failed, 1 skipped"],
    ["no report", undefined, true, "0 passed, 1 failed"],
  ])("%s", (_rule, report, endedWell, expected) => {
    expect(closingLine(tallyPlaywright(report, endedWell))).toBe(expected);
  });
});

describe("the sum", () => {
  test("adds up", () => {
    expect(closingLine(sum([ONE_PASSED, ONE_FAILED, ONE_PASSED]))).toBe("2 passed, 1 failed");
  });

  test.each([
    ["all passed", [ONE_PASSED], true],
    ["one failed", [ONE_PASSED, ONE_FAILED], false],
    ["nothing ran", [], false],
  ])("is good only if something ran and nothing failed: %s", (_rule, tallies, expected) => {
    expect(isGood(sum(tallies))).toBe(expected);
  });
});
