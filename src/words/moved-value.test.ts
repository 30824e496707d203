/** Figures that a scenario moves: as many decimals as say something, never so few that two of them, or one and a level, look alike. */
import { describe, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import type { Indicator } from '../domain/standard';
import { movedFigures } from './moved-value';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const { indicators } = found.value;

function row(code: string): Indicator {
  const indicator = indicators.find((each) => each.code === code);
  if (indicator === undefined) throw new Error(code);
  return indicator;
}

describe('a figure before and after', () => {
  it.each([
    ['a density has no decimals', '12', 1300, 1328.4446, ['1.300', '1.328']],
    ['one from a hundred on', '11', 375.2, 367.7575, ['375,2', '367,8']],
    ['two below it', '07', 2.33, 2.2146, ['2,33', '2,21']],
    ['thousands of people to the person', '09', 51.69, 54.1672, ['51,69', '54,167']],
    // Row 11 asks for 1.800 at least.
    ['just below a level it does not look like the level', '11', 375.2, 1799.96, ['375,2', '1.799,96']],
    ['what hardly moved does not look unmoved', '11', 1328.1, 1328.2, ['1.328,1', '1.328,2']],
    ['what is not known is a dash', '11', null, 1328.4446, ['–', '1.328']],
  ] as const)('%s', (_what, code, from, to, texts) => {
    expect(movedFigures({ from, to }, row(code), 'vi')).toEqual(texts);
  });
});
