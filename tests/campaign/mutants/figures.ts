/** How many mutants were noticed, in words. */
import { isJustified } from './justified';
import type { Justified } from './justified';
import { folderOf } from './mutated-files';
import type { Tally } from './tallies';

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number): number => tallies.reduce((so, tally) => so + of(tally), 0);

/** Noticed ones in per cent of those that compile; null where none does. */
export function scoreOf(tallies: readonly Tally[]): number | null {
  const noticed = sum(tallies, ({ killed, timedOut }) => killed + timedOut);
  const all = noticed + sum(tallies, ({ unnoticed }) => unnoticed.length);
  return all === 0 ? null : (100 * noticed) / all;
}

/** Cut, not rounded: 84.97 is not 85. */
const inPerCent = (score: number | null): string => (score === null ? 'none' : `${(Math.floor(score * 10) / 10).toFixed(1)} %`);

/** @param files how many there are: those without a tally were not run as they are now */
export function figuresOf(tallies: readonly Tally[], files: number, reasons: readonly Justified[]): string {
  const folders = [...new Set(tallies.map(({ file }) => folderOf(file)))].toSorted();
  const scores = folders.map((folder) => {
    const own = tallies.filter(({ file }) => folderOf(file) === folder);
    return `${folder.replace(/^src\//, '')} ${inPerCent(scoreOf(own))}`;
  });
  const [killed, timedOut, stopped] = [
    sum(tallies, (each) => each.killed),
    sum(tallies, (each) => each.timedOut),
    sum(tallies, (each) => each.compileErrors),
  ];
  const unnoticed = tallies.flatMap(({ file, unnoticed: own }) => own.map((each) => ({ ...each, file })));
  const survived = unnoticed.filter(({ status }) => status === 'Survived').length;
  return [
    `${String(killed + timedOut + stopped + unnoticed.length)} mutants in ${String(tallies.length)} of ${String(files)} files: ${String(killed)} killed, ${String(timedOut)} timed out`,
    `${String(survived)} survived, ${String(unnoticed.length - survived)} no coverage (${String(unnoticed.filter(isJustified(reasons)).length)} of both justified)`,
    `${String(stopped)} compile errors; score ${inPerCent(scoreOf(tallies))} (${scores.join(', ')})`,
  ].join(', ');
}
