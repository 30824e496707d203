/** Rows of fields that can be added and taken away: `effect0.kind`, `effect1.kind` …; a text of its own says how many there are. */
import type { FormTexts } from './form-types';

/** `count`: the name of the text that counts the rows. */
export type FieldRows<Field extends string> = { readonly row: string; readonly count: string; readonly fields: readonly Field[] };

/** The name of a field in a row. */
export function fieldName<Field extends string>({ row }: FieldRows<Field>, index: number, field: Field): string {
  return `${row}${String(index)}.${field}`;
}

export function countOf<Field extends string>({ count }: FieldRows<Field>, texts: FormTexts): number {
  return Number(texts[count] ?? '0');
}

/** The indexes of the rows, from 0. */
export function rowsIn<Field extends string>(rows: FieldRows<Field>, texts: FormTexts): readonly number[] {
  return Array.from({ length: countOf(rows, texts) }, (_, index) => index);
}

/** The texts without a row, those after it moved up. */
export function withoutRow<Field extends string>(rows: FieldRows<Field>, texts: FormTexts, removed: number): FormTexts {
  const kept = rowsIn(rows, texts).filter((index) => index !== removed);
  const moved = kept.flatMap((from, to) =>
    rows.fields.map((field) => [fieldName(rows, to, field), texts[fieldName(rows, from, field)] ?? '']),
  );
  const own = new RegExp(`^${rows.row}\\d+\\.`);
  const rest = Object.entries(texts).filter(([name]) => !own.test(name));
  return { ...Object.fromEntries([...rest, ...moved]), [rows.count]: String(kept.length) };
}

/** The texts with one more row at the end. */
export function withRow<Field extends string>(
  rows: FieldRows<Field>,
  texts: FormTexts,
  filled: Partial<Record<Field, string>> = {},
): FormTexts {
  const index = countOf(rows, texts);
  const named = rows.fields.map((field) => [fieldName(rows, index, field), filled[field] ?? '']);
  return { ...texts, ...Object.fromEntries(named), [rows.count]: String(index + 1) };
}
