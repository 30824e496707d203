/** Random workbooks in many layouts, scored by the product and by a scorer that shares nothing with it: both policies, every region and none. */
import { askTheProduct } from '../support/ask-the-product';
import { compareWorkbook } from '../support/independent-scorer/disagreements';
import { randomWorkbook } from '../support/independent-scorer/random-workbook';
import type { Campaign } from './campaign';

const told = 50;

export const independentScores: Campaign = {
  name: 'independent-scores',
  what: 'Random workbooks in many layouts (order of columns, merged and split heads, levels in one row or two, units in the text, numbers as text, Vietnamese or English), read and scored, held against a scorer of its own over the law’s files in exact fractions',
  unit: 'workbooks',
  full: 1_050,
  slice: 60,
  run: ({ seed, amount, progress }) => {
    const findings: string[] = [];
    let rows = 0;
    for (let done = 0; done < amount; done += 1) {
      const compared = compareWorkbook(randomWorkbook(seed + done), askTheProduct);
      rows += compared.rows;
      findings.push(...compared.disagreements);
      if (done % told === 0) progress(String(done));
    }
    return Promise.resolve({ kind: 'ran', figures: `${String(amount)} workbooks, ${String(rows)} rows`, findings });
  },
};
