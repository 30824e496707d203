/** Reads how many tests passed and failed from what the two runners wrote, which did not run, and which needed a second try. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { neededBy } from './outside-programs.mjs';
import { repository } from './repository.mjs';

/**
 * @typedef {{ suite: string, title: string }} NamedTest
 * @typedef {{ passed: number, failed: number, skipped: readonly NamedTest[], retried: readonly NamedTest[] }} Counts
 */

/** @type {Counts} */
export const nothing = { passed: 0, failed: 0, skipped: [], retried: [] };

const fromTop = (path) => relative(repository, path).replaceAll('\\', '/');

/** @param {unknown} report vitest's JSON report */
export function countVitest(report) {
  const files = report.testResults ?? [];
  const tests = files.flatMap(({ name, assertionResults = [] }) =>
    assertionResults.map((test) => ({ suite: fromTop(name ?? ''), ...test })),
  );
  return {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + suitesThatNeverRan(files),
    skipped: tests
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ suite, ancestorTitles = [], title }) => ({ suite, title: [...ancestorTitles, title].join(' › ') })),
    // What a test was retried for stands among its failures, also where it passed in the end.
    retried: tests
      .filter(({ status, failureMessages = [] }) => status === 'passed' && failureMessages.length > 0)
      .map(({ suite, ancestorTitles = [], title }) => ({ suite, title: [...ancestorTitles, title].join(' › ') })),
  };
}

/** A file that cannot even be loaded has no failed test in it, yet it failed. */
function suitesThatNeverRan(files) {
  return files.filter((file) => file.status === 'failed' && (file.assertionResults ?? []).length === 0).length;
}

/** @param {unknown} report Playwright's JSON report. A test that passed on its second try counts as passed, and is named; playwright.config.ts says why there is one. */
export function countPlaywright(report) {
  const stats = report.stats ?? {};
  const tests = (report.suites ?? []).flatMap((suite) => playwrightTests(suite, []));
  const named = (wanted) => tests.filter(({ status }) => status === wanted).map(({ suite, title }) => ({ suite, title }));
  return {
    passed: (stats.expected ?? 0) + (stats.flaky ?? 0),
    failed: stats.unexpected ?? 0,
    skipped: named('skipped'),
    retried: named('flaky'),
  };
}

/** Playwright's suites are files, and what is described in them. */
function playwrightTests({ title, file, specs = [], suites = [] }, above) {
  const titles = title === file ? above : [...above, title];
  return [
    ...specs.flatMap((spec) =>
      (spec.tests ?? []).map(({ status }) => ({
        suite: `tests/e2e/${spec.file ?? file}`,
        title: [...titles, spec.title].join(' › '),
        status,
      })),
    ),
    ...suites.flatMap((suite) => playwrightTests(suite, titles)),
  ];
}

/** The counts in a results file; `nothing` where the runner died before writing it. */
export function readCounts(path, runner) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'));
    return runner === 'vitest' ? countVitest(report) : countPlaywright(report);
  } catch {
    return nothing;
  }
}

/** @param {readonly NamedTest[]} tests */
function bySuite(tests) {
  const numbers = new Map();
  for (const { suite } of tests) numbers.set(suite, (numbers.get(suite) ?? 0) + 1);
  return [...numbers].map(([suite, number]) => `${suite} (${number})`).join(', ');
}

const testsOf = (number) => (number === 1 ? '1 test' : `${number} tests`);

/**
 * What stands right above the last line: tests that did not run, by the program that they lacked, and tests that needed a second try.
 * @param {Counts} counts
 * @param {ReadonlyMap<string, string>} [why] why a program is missing, by its name
 * @returns {readonly string[]} none where every test ran and passed at once
 */
export function reservations({ skipped, retried }, why = new Map()) {
  const byProgram = grouped(skipped);
  const lacking = [...byProgram].flatMap(([program, tests]) =>
    program === null ? [] : [`Not run, ${program} is missing: ${testsOf(tests.length)}: ${bySuite(tests)}${said(why.get(program))}`],
  );
  const others = byProgram.get(null) ?? [];
  return [
    ...lacking,
    ...(others.length > 0 ? [`Skipped: ${testsOf(others.length)}: ${bySuite(others)}`] : []),
    ...(retried.length > 0
      ? [`Passed only at a second try: ${testsOf(retried.length)}:`, ...retried.map(({ suite, title }) => `  ${suite} › ${title}`)]
      : []),
  ];
}

const said = (reason) => (reason === undefined ? '' : `. ${reason}`);

/** By the program that is needed; null for those that need none. */
function grouped(tests) {
  const groups = new Map();
  for (const test of tests) groups.set(neededBy(test.title), [...(groups.get(neededBy(test.title)) ?? []), test]);
  return groups;
}
