/** A decorated text put before the reader of the product, and what is wrong with its answer. */
import type { Reading } from '../../../src/domain/observation';
import { readValue } from '../../../src/sheets/read-value';
import type { DecoratedText } from './decorated-text';
import type { Answer } from './meaning';

export type Reader = (...given: Parameters<typeof readValue>) => { readonly reading: Reading };

export type Judged = {
  /** What is wrong, in a line that is enough to see it again; null where nothing is. */
  readonly fault: string | null;
  readonly isRead: boolean;
};

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));
}

function isAnswer(reading: Reading, answer: Answer): boolean {
  if (reading.kind === 'pending' || reading.kind === 'grade' || !isNear(reading.value, answer.value)) return false;
  if (answer.kind === 'bound') return reading.kind === 'bound' && reading.bound === answer.bound;
  if (answer.kind === 'about') return reading.kind === 'about';
  return reading.kind === 'exact' || reading.kind === 'counted';
}

function inWords(reading: Reading | Answer): string {
  switch (reading.kind) {
    case 'pending':
      return `pending (${reading.reason})`;
    case 'grade':
      return 'a grade';
    case 'bound':
      return `${reading.bound} ${String(reading.value)}`;
    default:
      return `${reading.kind} ${String(reading.value)}`;
  }
}

/** @param reader another reader, to see that its faults are found */
export function judged(drawn: DecoratedText, reader: Reader = readValue): Judged {
  const { row, text, format, unit, asOf, marks, answers, isPlain } = drawn;
  const { reading } = reader({ value: text, format, unit, cell: null, asOf, marks }, row);
  const isRead = reading.kind !== 'pending';
  const isRight = isRead ? answers.some((answer) => isAnswer(reading, answer)) : !isPlain;
  if (isRight) return { fault: null, isRead };
  const wanted = answers.length === 0 ? 'has to wait' : `is ${answers.map(inWords).join(' or ')}`;
  const place = `row ${String(row.number)} (${row.unit}), unit column ${JSON.stringify(unit)}, figures of ${String(asOf)}`;
  return { fault: `${JSON.stringify(text)} ${wanted}, was read as ${inWords(reading)}; ${place}`, isRead };
}
