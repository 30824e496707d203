/** What the reader makes of a value in a row of the law's table, in a word or two. */
import type { CellValue } from '../../src/domain/cell';
import type { NumericIndicator } from '../../src/domain/standard';
import { readValue } from '../../src/sheets/read-value';
import type { ValueReading } from '../../src/sheets/read-value';
import { standards } from '../../src/editions/catalogue';

export function numericRow(number: number): NumericIndicator {
  const found = standards[0]?.indicators.find((indicator) => indicator.number === number);
  if (found?.kind !== 'numeric') throw new Error(`row ${String(number)} is not numeric`);
  return found;
}

type Around = {
  readonly format?: string;
  /** Unit column of the row: the law's own, where none is given. */
  readonly unit?: string;
  /** Side of a merger that the column's heading names. */
  readonly merger?: 'before' | 'after';
};

/** A value cell among figures of 2022. */
export function valueRead(number: number, value: CellValue, { format = 'General', unit, merger }: Around = {}): ValueReading {
  const row = numericRow(number);
  return readValue({ value, format, unit: unit ?? row.unit, cell: null, asOf: 2022, merger: merger ?? null, marks: [] }, row);
}

/** `2.33`, `< 95`, `≈ 70`, or the reason why the row waits. */
export function readAs(number: number, value: CellValue, around: Around = {}): string {
  const { reading } = valueRead(number, value, around);
  switch (reading.kind) {
    case 'pending':
      return reading.reason;
    case 'bound':
      return `${reading.bound} ${String(reading.value)}`;
    case 'about':
      return `≈ ${String(reading.value)}`;
    case 'exact':
    case 'counted':
      return String(reading.value);
    case 'grade':
      return 'grade';
  }
}

/** The reading and the codes of what is told beside it: `100 verdict-contradicts-value`. */
export function toldAs(number: number, value: CellValue, around: Around = {}): string {
  return [readAs(number, value, around), ...valueRead(number, value, around).problems.map(({ code }) => code)].join(' ');
}
