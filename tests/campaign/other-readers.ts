/** Workbooks of every maker, and many more written into at random, opened by LibreOffice: the written sheet is there with its text and figure. */
import { inLibreOffice } from '../support/formula-engines';
import { hasProgram } from '../tasks/outside-programs.mjs';
import { goldens, writtenInto } from '../support/written-into-goldens';
import type { Campaign } from './campaign';

/** Files for one start of LibreOffice. */
const batch = 40;

export const otherReaders: Campaign = {
  name: 'other-readers',
  what: 'Sheets with tables, charts and odd texts written into the workbooks of every maker, opened by LibreOffice: the sheet is there as it was meant',
  unit: 'files',
  full: 200,
  slice: 12,
  needs: 'LibreOffice',
  run: ({ seed, amount, progress }) => {
    if (!hasProgram('LibreOffice')) return Promise.resolve({ kind: 'not-run', why: 'LibreOffice Calc was not found' });
    const findings: string[] = [];
    // A slice of another seed takes other files; a whole run takes them all.
    const all = goldens().length + 100;
    const first = (seed * 31) % all;
    for (let done = 0; done < amount; done += batch) {
      const files = Array.from({ length: Math.min(batch, amount - done) }, (_each, index) => {
        const number = (first + done + index) % Math.max(all, amount);
        return writtenInto(number);
      });
      const read = inLibreOffice(files.map(({ bytes }) => bytes));
      for (const [index, { what, sheet, faults }] of files.entries()) {
        findings.push(...faults.map((fault) => `${what}: ${fault}`));
        const at = read[index];
        if (at?.(sheet, 1, 0) !== 'Vai trò' || at(sheet, 1, 1) !== 8.75) findings.push(`${what}: the sheet “${sheet}” did not come back`);
      }
      progress(`${String(Math.min(amount, done + batch))}, ${String(findings.length)} findings`);
    }
    return Promise.resolve({ kind: 'ran', figures: `${String(amount)} files of ${String(goldens().length)} makers and layouts`, findings });
  },
};
