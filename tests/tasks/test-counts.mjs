/** Reads how many tests passed and failed from what the two runners wrote. */
import { readFileSync } from 'node:fs';

const nothing = { passed: 0, failed: 0 };

/** @param {unknown} report vitest's JSON report */
export function countVitest(report) {
  return { passed: report.numPassedTests ?? 0, failed: (report.numFailedTests ?? 0) + suitesThatNeverRan(report) };
}

/** A file that cannot even be loaded has no failed test in it, yet it failed. */
function suitesThatNeverRan(report) {
  return (report.testResults ?? []).filter((file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0).length;
}

/** @param {unknown} report Playwright's JSON report. A test that passed on its second try counts as passed; playwright.config.ts says why there is one. */
export function countPlaywright(report) {
  const stats = report.stats ?? {};
  return { passed: (stats.expected ?? 0) + (stats.flaky ?? 0), failed: stats.unexpected ?? 0 };
}

/** The counts in a results file; nulls become `nothing` where the runner died before writing it. */
export function readCounts(path, runner) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return runner === 'vitest' ? countVitest(report) : countPlaywright(report);
  } catch {
    return nothing;
  }
}
