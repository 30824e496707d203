/** Known values with any decoration of the lexicons around them: read as that value, or asked about. */
import { leastRead, tallied } from '../support/decorations/drawn-case';
import type { Campaign } from './campaign';
import { chanceOf } from './chance';

/** Texts drawn between two words of how far it is. */
const batch = 2_000;

export const decorations: Campaign = {
  name: 'decorations',
  what: 'Known values of the table’s rows decorated with forms of the lexicons (plans, denials, bounds, doubts, signs, units, years, shares beside counts, marks, accents lost), read as that value or asked about',
  unit: 'texts',
  full: 100_000,
  slice: 4_000,
  run: ({ seed, amount, progress }) => {
    const chance = chanceOf(seed);
    const findings: string[] = [];
    let read = 0;
    let plain = 0;
    for (let done = 0; done < amount; done += batch) {
      const tally = tallied(chance, Math.min(batch, amount - done));
      findings.push(...tally.faults);
      read += tally.read;
      plain += tally.plain;
      progress(String(Math.min(amount, done + batch)));
    }
    const share = Math.round((read / amount) * 1000) / 10;
    if (share < leastRead) findings.push(`only ${String(share)} of 100 texts are read`);
    const figures = `${String(amount)} texts: ${String(read)} read (${String(share)} %), ${String(amount - read)} asked about; ${String(plain)} plain ones, which have to be read`;
    return Promise.resolve({ kind: 'ran', figures, findings });
  },
};
