/** What stands in the value cell of a row, and what it says: drawn so that no careful reader could understand it in two ways. */
import type { Chance } from './chance';
import type { LawRow } from './law';
import type { Said } from './score-by-hand';

/** A cell as a workbook stores it. */
export type Stored = string | number | null;

export type RowCells = { readonly row: LawRow; readonly said: Said; readonly value: Stored };

const planned = ['Đang triển khai thực hiện', 'Dự kiến 100 %', 'Chưa có số liệu', 'Theo kế hoạch năm 2025'];

/** Things that are counted are whole. */
const counted = /^(?:cơ sở|công trình|dự án|khu)$/i;

/** `isText`: numbers are written, with a decimal comma; `withUnit`: and with their unit. */
export function randomCells(row: LawRow, chance: Chance, isText: boolean, withUnit: boolean): RowCells {
  if (chance.once(15)) return { row, said: { is: 'open' }, value: chance.once(3) ? null : chance.pick(planned) };
  if (row.levels === null) {
    const which = chance.pick(['best', 'least'] as const);
    const label = which === 'best' ? row.grades?.[0] : row.grades?.[1];
    return { row, said: { is: 'grade', which }, value: label ?? '' };
  }
  const hundredths = valueOf(row, row.levels, chance);
  const decimal = decimalOf(hundredths);
  const unit = withUnit && !/\d/.test(row.unit) && row.unit !== '' ? ` ${row.unit}` : '';
  const written = `${decimal.replace('.', ',')}${unit}`;
  return { row, said: { is: 'number', decimal }, value: isText || unit !== '' ? written : Number(decimal) };
}

type Levels = NonNullable<LawRow['levels']>;

/** In hundredths: at a level, a hundredth beside it, between, worse, better; always within what the row can be. */
function valueOf(row: LawRow, { top, bottom, plausible }: Levels, chance: Chance): number {
  const [best, least] = [Math.round(Number(top) * 100), Math.round(Number(bottom) * 100)];
  const [low, high] = [Math.min(best, least), Math.max(best, least)];
  const drawn = chance.pick([
    () => best,
    () => least,
    () => best + chance.pick([-1, 1]),
    () => least + chance.pick([-1, 1]),
    () => low + chance.below(high - low + 1),
    () => low + chance.below(high - low + 1),
    () => Math.round((low * (20 + chance.below(80))) / 100),
    () => Math.round((high * (100 + chance.below(60))) / 100),
  ])();
  // A share of 1 or less may be meant as a fraction, and is asked about.
  const floor = row.unit === '%' ? 110 : Math.max(1, Math.ceil(plausible[0] * 100));
  const bounded = Math.min(Math.max(drawn, floor), Math.floor(plausible[1] * 100));
  return counted.test(row.unit) ? Math.max(100, Math.round(bounded / 100) * 100) : bounded;
}

function decimalOf(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const places = String(hundredths % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return places === '' ? String(whole) : `${String(whole)}.${places}`;
}
