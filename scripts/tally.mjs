/**
 * @typedef {object} Tally What a step found.
 * @property {number} passed
 * @property {number} failed
 * @property {readonly string[]} skipped the names of tests that did not apply here
 */

/**
 * @typedef {object} VitestReport The part of Vitest's JSON report that counts.
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {readonly { name: string, status: string, assertionResults: readonly { fullName: string, status: string }[] }[]} testResults
 */

/**
 * @typedef {object} PlaywrightSuite
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly { title: string, tests: readonly { status: string }[] }[]} [specs]
 */

/**
 * @typedef {object} PlaywrightReport The part of Playwright's JSON report that counts.
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {readonly PlaywrightSuite[]} [suites]
 * @property {readonly unknown[]} [errors]
 */

/** One check that passed. */
export const ONE_PASSED = Object.freeze({ passed: 1, failed: 0, skipped: [] });

/** One check that failed. */
export const ONE_FAILED = Object.freeze({ passed: 0, failed: 1, skipped: [] });

/**
 * Count a Vitest run. A file that could not be read counts as one failure, and so does a run that ended badly, or
 * without a report, or without a test, though no test failed.
 *
 * @param {VitestReport | undefined} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function tallyVitest(report, endedWell) {
  if (report === undefined) return ONE_FAILED;
  const isBroken = (/** @type {VitestReport["testResults"][number]} */ file) =>
    file.status === "failed" && !file.assertionResults.some(({ status }) => status === "failed");
  const skipped = report.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => !["passed", "failed"].includes(status))
    .map(({ fullName }) => fullName);
  const failed = report.numFailedTests + report.testResults.filter(isBroken).length;
  return withCrash({ passed: report.numPassedTests, failed, skipped }, endedWell);
}

/**
 * Count a Playwright run. A flaky test is a failed one; errors outside of tests, and a run that ended badly, or
 * without a report, or without a test, count as one failure.
 *
 * @param {PlaywrightReport | undefined} report
 * @param {boolean} endedWell
 * @returns {Tally}
 */
export function tallyPlaywright(report, endedWell) {
  if (report === undefined) return ONE_FAILED;
  const { expected, unexpected, flaky } = report.stats;
  const skipped = (report.suites ?? []).flatMap(skippedIn);
  const failed = unexpected + flaky + (report.errors?.length ?? 0);
  return withCrash({ passed: expected, failed, skipped }, endedWell);
}

/**
 * @param {PlaywrightSuite} suite
 * @returns {string[]}
 */
function skippedIn({ suites = [], specs = [] }) {
  const here = specs.filter(({ tests }) => tests.some(({ status }) => status === "skipped"));
  return [...here.map(({ title }) => title), ...suites.flatMap(skippedIn)];
}

/**
 * @param {Tally} tally
 * @param {boolean} endedWell
 * @returns {Tally}
 */
function withCrash(tally, endedWell) {
  const ranSomething = tally.passed + tally.failed > 0;
  if (tally.failed === 0 && !(endedWell && ranSomething)) return { ...tally, failed: 1 };
  return tally;
}

/**
 * Add tallies up.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  return {
    passed: tallies.reduce((total, { passed }) => total + passed, 0),
    failed: tallies.reduce((total, { failed }) => total + failed, 0),
    skipped: tallies.flatMap(({ skipped }) => skipped),
  };
}

/**
 * The closing line; what was skipped is mentioned only if anything was.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped.length === 0 ? line : `${line}, ${skipped.length} skipped`;
}

/**
 * Whether all is well: nothing failed, and something ran.
 *
 * @param {Tally} tally
 */
export function isGood({ passed, failed }) {
  return failed === 0 && passed > 0;
}
