/** A cost and what it is made of in one cell: `252 tỷ (trong đó NSTP 72 tỷ)`. */
import type { MoneySource } from '../../domain/project';
import { plainText } from '../text/fold';
import { costSaid } from '../cost-said';
import { moneyUnit } from './money-unit';
import { sourceSaid } from './project-money';

/** An amount as it is written, and the unit behind it in đồng; null where none is. */
export type AmountText = { readonly text: string; readonly dong: number | null };

export type CostText = {
  /** Null where the beginning of the text is not one amount. */
  readonly total: AmountText | null;
  readonly sources: readonly { readonly source: MoneySource; readonly amount: AmountText }[];
};

/** An amount and nothing but its unit; null for anything else. */
export function amountText(text: string): AmountText | null {
  const parts = /^(\D*?)(-?\d[\d.,\s]*?)\s*(\p{L}.*)?$/u.exec(text.trim().replace(/[\s.;,]+$/, ''));
  const [, before = '', digits = '', behind = ''] = parts ?? [];
  if (parts === null || /\d/.test(behind)) return null;
  if (behind === '') return { text: `${before}${digits}`.trim(), dong: null };
  const unit = moneyUnit(behind);
  return unit === null ? null : { text: `${before}${digits}`.trim(), dong: unit.dong };
}

/** The amount in a piece that names a source: whatever stands around it. */
function amountIn(piece: string): AmountText | null {
  const from = piece.search(/\d/);
  return from < 0 ? null : amountText(piece.slice(from));
}

const joint = /[;()[\]\n]|,(?!\d)|\s[-–]\s/u;

export function costText(written: string): CostText {
  const plain = plainText(written).trim();
  const led = costSaid(plain);
  // `Tổng mức đầu tư là 252 tỷ`: the word between is passed over where only letters stand before the amount.
  const text = led === null ? plain : led.replace(/^[\p{L}\s:]{0,8}(?=\d)/u, '');
  const [head = '', ...rest] = text.split(joint);
  const sources = rest.flatMap((piece) =>
    splitSources(piece).flatMap((each) => {
      const source = sourceSaid(each.slice(0, Math.max(0, each.search(/\d/))));
      const amount = amountIn(each);
      return source === null || amount === null ? [] : [{ source, amount }];
    }),
  );
  // Another amount without a source is another total, or one of a year: then nobody knows which is meant.
  const isOnly = rest.every((piece) => !/\d/.test(piece) || splitSources(piece).every((each) => isAside(each)));
  return { total: isOnly ? amountText(head) : null, sources };
}

/** `NSTW 120 tỷ và NSTP 72 tỷ`: two pieces, cut behind an amount's unit. */
function splitSources(piece: string): readonly string[] {
  const pieces: string[] = [];
  let held = '';
  for (const part of piece.split(/(?<=\d\s*\p{L}[\p{L}.]*(?:\s\p{L}+)?)\s+(?=\p{L})/u)) {
    held = held === '' ? part : `${held} ${part}`;
    if (/\d/.test(held)) {
      pieces.push(held);
      held = '';
    }
  }
  return held === '' ? pieces : [...pieces, held];
}

function isAside(piece: string): boolean {
  return !/\d/.test(piece) || sourceSaid(piece.slice(0, Math.max(0, piece.search(/\d/)))) !== null;
}
