/** Opens one hostile file after another, apart from whoever watches: a file that hangs or eats the memory takes only this thread with it. */
import { parentPort } from 'node:worker_threads';
import { scoreOnce } from '../../src/application/score-once';
import type { ScoredOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { reportOf } from '../../src/cli/report-json';
import { reportLines } from '../../src/cli/report-text';
import type { Problem } from '../../src/domain/problem';
import { scorePlan } from '../../src/reports/score-plan';
import { newFaults } from '../support/new-faults';
import { loadEveryLanguage } from '../../src/words/languages';
import { problemSentence } from '../../src/words/problem-sentence';
import { partLosses } from '../support/part-losses';
import { unsoundScore } from './unsound-score';

/** What became of a file: a problem's code, or how far it came; `lied` where what it says cannot be true, `lost` where writing took something. */
export type Opened = { readonly kind: 'scored' | 'problem' | 'thrown' | 'lied' | 'lost'; readonly detail: string };

const day = '2026-11-24';
const languages = ['vi', 'en'] as const;

await loadEveryLanguage();

/** What no sentence for people has in it. `undefined` and its like may stand in a cell, and are quoted then. */
const isNoSentence = (text: string): boolean =>
  text.trim() === '' || /\bundefined\b|\[object |\n {4}at |\bfunction ?\(/.test(text.replaceAll(/“[^”]*”/g, '“”'));

function faultyWords(problem: Problem): string | null {
  const said = languages.map((language) => problemSentence(problem, language));
  return said.find(isNoSentence) ?? null;
}

/** The report in both languages and as JSON: made without a throw, and no figure in it that is none. */
function faultyReport(once: ScoredOnce): string | null {
  for (const language of languages) {
    if (reportLines('tep.xlsx', once, language).length < 5) return 'a report without lines';
    const { total } = reportOf('tep.xlsx', once.scored, language);
    if (!Number.isFinite(total.certain)) return `total ${JSON.stringify(total)}`;
  }
  const [faulty] = once.scored.problems.flatMap((problem) => faultyWords(problem) ?? []);
  return faulty ?? null;
}

/** A file that can be read is also written into: the patch meets what the reader did not look at. Then it is read again, and scores the same. */
async function writeInto(bytes: Uint8Array, once: ScoredOnce): Promise<Opened> {
  const put: Uint8Array[] = [];
  const workbook = createFileWorkbook('tep.xlsx', {
    blank: bytes,
    replace: (_path, written) => {
      put.push(written);
      return Promise.resolve();
    },
  });
  const plan = scorePlan(once.scored, null, 'vi', day);
  if (plan === null) return { kind: 'scored', detail: 'nothing to write' };
  const written = await workbook.write(plan);
  if (!written.ok) {
    const faulty = faultyWords(written.error);
    return faulty === null ? { kind: 'scored', detail: written.error.code } : { kind: 'lied', detail: faulty };
  }
  const [after] = put;
  if (after === undefined) return { kind: 'lost', detail: 'nothing was written' };
  const faults = newFaults(bytes, after);
  if (faults.length > 0) return { kind: 'lied', detail: `wrote a package with ${faults.join('; ')}` };
  const losses = lossesOf(bytes, after);
  if (losses.length > 0) return { kind: 'lost', detail: losses.join('; ').slice(0, 300) };
  const again = await scoreOnce(createFileWorkbook('tep.xlsx', { blank: after }), {}, { today: () => day });
  if (!again.ok) return { kind: 'lost', detail: `what was written does not open: ${again.error.code} ${JSON.stringify(again.error.data)}` };
  const [first, second] = [once, again.value].map(({ scored }) => JSON.stringify(scored.assessment?.total));
  return first === second
    ? { kind: 'scored', detail: '' }
    : { kind: 'lied', detail: `scored ${String(first)}, as written ${String(second)}` };
}

/** What writing lost; nothing where a second reader cannot open what came in. */
function lossesOf(before: Uint8Array, after: Uint8Array): readonly string[] {
  try {
    partLosses(before, before);
  } catch {
    return [];
  }
  return partLosses(before, after);
}

async function open(bytes: Uint8Array): Promise<Opened> {
  try {
    const workbook = createFileWorkbook('tep.xlsx', { blank: bytes, replace: () => Promise.resolve() });
    const once = await scoreOnce(workbook, {}, { today: () => day });
    if (!once.ok) {
      const faulty = faultyWords(once.error);
      return faulty === null ? { kind: 'problem', detail: once.error.code } : { kind: 'lied', detail: faulty };
    }
    const { scored } = once.value;
    if (scored.assessment === null) {
      const faulty = scored.problems.flatMap((problem) => faultyWords(problem) ?? [])[0];
      if (faulty !== undefined || scored.problems.length === 0) return { kind: 'lied', detail: faulty ?? 'no score and no word' };
      return { kind: 'problem', detail: scored.problems[0]?.code ?? '' };
    }
    const unsound = unsoundScore(scored.assessment, scored.problems);
    if (unsound !== null) return { kind: 'lied', detail: unsound };
    const faulty = faultyReport(once.value);
    return faulty === null ? await writeInto(bytes, once.value) : { kind: 'lied', detail: faulty };
  } catch (fault) {
    return {
      kind: 'thrown',
      detail: fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 4).join(' ') : String(fault),
    };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void open(bytes).then((opened) => parentPort?.postMessage(opened));
});
