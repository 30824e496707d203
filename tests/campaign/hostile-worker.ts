/** Opens one hostile file after another, apart from whoever watches: a file that hangs or eats the memory takes only this thread with it. */
import { parentPort } from 'node:worker_threads';
import { scoreOnce } from '../../src/application/score-once';
import { createFileWorkbook } from '../../src/cli/file-workbook';
import { scorePlan } from '../../src/reports/score-plan';
import { newFaults } from '../support/new-faults';
import { loadEveryLanguage } from '../../src/words/languages';

/** What became of a file: a problem's code, or how far it came. */
export type Opened = { readonly kind: 'scored' | 'problem' | 'thrown' | 'lied'; readonly detail: string };

await loadEveryLanguage();

async function open(bytes: Uint8Array): Promise<Opened> {
  try {
    let left: Uint8Array | null = null;
    const replace = (_path: string, written: Uint8Array): Promise<void> => {
      left = written;
      return Promise.resolve();
    };
    const workbook = createFileWorkbook('tep.xlsx', { blank: bytes, replace });
    const once = await scoreOnce(workbook, {}, { today: () => '2026-11-24' });
    if (!once.ok) return { kind: 'problem', detail: once.error.code };
    const { scored } = once.value;
    if (scored.assessment === null) return { kind: 'problem', detail: scored.problems[0]?.code ?? 'none' };
    const { certain, possible } = scored.assessment.total;
    const isSound = certain >= 0 && certain <= possible && possible <= 100;
    if (!isSound) return { kind: 'lied', detail: `certain ${String(certain)}, possible ${String(possible)}` };
    // A file that can be read is also written into: the patch meets what the reader did not look at.
    const plan = scorePlan(scored, null, 'vi', '2026-11-24');
    const written = plan === null ? null : await workbook.write(plan);
    const faults = left === null ? [] : newFaults(bytes, left);
    if (faults.length > 0) return { kind: 'lied', detail: `wrote a package with ${faults.join('; ')}` };
    return { kind: 'scored', detail: written?.ok === false ? written.error.code : '' };
  } catch (fault) {
    return {
      kind: 'thrown',
      detail: fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 3).join(' ') : String(fault),
    };
  }
}

parentPort?.on('message', (bytes: Uint8Array) => {
  void open(bytes).then((opened) => parentPort?.postMessage(opened));
});
