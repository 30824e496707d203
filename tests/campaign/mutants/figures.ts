/** How many mutants were noticed, in words. */
import { justifiedAmong } from './justified';
import type { Justified } from './justified';
import { folderOf } from './mutated-files';
import type { Mutated, Status } from './report';

const count = (mutated: readonly Mutated[], ...statuses: readonly Status[]): number =>
  mutated.filter(({ status }) => statuses.includes(status)).length;

/** Noticed ones in per cent of those that compile; null where none does. */
export function scoreOf(mutated: readonly Mutated[]): number | null {
  const noticed = count(mutated, 'Killed', 'Timeout');
  const all = noticed + count(mutated, 'Survived', 'NoCoverage');
  return all === 0 ? null : (100 * noticed) / all;
}

/** Cut, not rounded: 84.97 is not 85. */
const inPerCent = (score: number | null): string => (score === null ? 'none' : `${(Math.floor(score * 10) / 10).toFixed(1)} %`);

export function figuresOf(mutated: readonly Mutated[], reasons: readonly Justified[]): string {
  const folders = [...new Set(mutated.map(({ file }) => folderOf(file)))].toSorted();
  const scores = folders.map((folder) => {
    const own = mutated.filter(({ file }) => folderOf(file) === folder);
    return `${folder.replace(/^src\//, '')} ${inPerCent(scoreOf(own))}`;
  });
  const files = new Set(mutated.map(({ file }) => file)).size;
  return [
    `${String(mutated.length)} mutants in ${String(files)} files: ${String(count(mutated, 'Killed'))} killed, ${String(count(mutated, 'Timeout'))} timed out`,
    `${String(count(mutated, 'Survived'))} survived, ${String(count(mutated, 'NoCoverage'))} no coverage (${String(justifiedAmong(mutated, reasons))} of both justified)`,
    `${String(count(mutated, 'CompileError'))} compile errors; score ${inPerCent(scoreOf(mutated))} (${scores.join(', ')})`,
  ].join(', ');
}
