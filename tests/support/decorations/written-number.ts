/** A known number as people write it: Vietnamese or English marks, groups or none, a nought left out, wide digits. */
import type { Chance } from '../../campaign/chance';

export type WrittenNumber = {
  readonly text: string;
  /** One separator before three digits: thousands to one reader, a decimal to another. */
  readonly isAmbiguous: boolean;
};

const groupsOf = (digits: string, mark: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

const wide = (text: string): string => text.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The number in one of the ways; the sign of a negative one in front, as one of the dashes. */
export function writtenNumber(value: number, chance: Chance, mayStandApart: boolean): WrittenNumber {
  const [whole = '0', decimals = ''] = String(Math.abs(value)).split('.');
  const [group, point] = chance.pick([
    ['', ','],
    ['', ','],
    ['.', ','],
    ['', '.'],
    [',', '.'],
    ['\u00a0', ','],
    ['\u2009', ','],
    ['\u202f', '.'],
  ] as const);
  const isGrouped = group !== '' && whole.length > 3;
  const front = isGrouped ? groupsOf(whole, group) : whole;
  const padded = decimals !== '' && decimals.length < 2 && chance.below(4) === 0 ? `${decimals}0` : decimals;
  const back = padded === '' ? '' : `${point}${padded}`;
  const isShort = whole === '0' && back !== '' && chance.below(3) === 0;
  const noughts = decimals === '' && whole.length === 1 && chance.below(4) === 0 ? '0' : '';
  const digits = isShort ? back : `${noughts}${front}${back}`;
  const sign = value < 0 ? chance.pick(['-', '−', '–', mayStandApart ? '- ' : '-']) : '';
  const isThousands = isGrouped && back === '' && whole.length <= 6 && (group === '.' || group === ',');
  const isThreeDecimals = !isShort && !isGrouped && padded.length === 3 && whole.length <= 3 && whole !== '0';
  const text = `${sign}${digits}`;
  return { text: chance.below(25) === 0 ? wide(text) : text, isAmbiguous: isThousands || isThreeDecimals };
}
