/**
 * Texts as long as Excel lets a cell hold, of one thing over and over: a table of them is read with bounded work, and none of them is a figure.
 * What is counted is the work of this process, not the time on a clock, which says more about the neighbours.
 */
import { describe, expect, it } from 'vitest';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { scoreGrids } from '../../src/application/score-workbook';
import { findStandard } from '../../src/editions/catalogue';
import { gridsOf } from '../support/sample-workbook';
import { sevenRows } from '../support/seven-rows';
import { xlsxFileOf } from '../support/xlsx-from-fixture';

const longest = 32_767;
const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;

/** The short table with the same long text behind every name, in every unit and in every value. */
function tableOf(bit: string) {
  const long = bit.repeat(longest / bit.length);
  const cells = Object.entries(sevenRows.cells).map(([reference, value]) => {
    const column = reference.charAt(0);
    const isHeader = reference.slice(1) === '1';
    if (isHeader || column === 'A' || column === 'F') return [reference, value] as const;
    return [reference, column === 'B' ? `${typeof value === 'string' ? value : ''} ${long}`.slice(0, longest) : long] as const;
  });
  return { ...sevenRows, cells: Object.fromEntries(cells) };
}

describe('texts as long as Excel allows', () => {
  it.each(['1', '1 ', '11/', '2022 ', 'năm 2022, ', 'đạt ', 'không ', '(1) ', '1 người; ', '; '])(
    'of %j are read in two seconds of work, and score nothing',
    (bit) => {
      const grids = gridsOf(xlsxFileOf([tableOf(bit)]), 'tep.xlsx');
      const begun = process.cpuUsage();
      const scored = scoreGrids(grids, standard, defaultChoices, '2023-11-10');
      const { user } = process.cpuUsage(begun);
      expect(scored.assessment?.total.certain ?? 0).toBe(0);
      expect(user / 1e6).toBeLessThan(2);
    },
  );
});
