import { describe, expect, it } from 'vitest';
import type { NumericIndicator } from '../domain/standard';
import { standards } from '../editions/catalogue';
import { readValue } from './read-value';

function row(number: number): NumericIndicator {
  const found = standards[0]?.indicators.find((indicator) => indicator.number === number);
  if (found?.kind !== 'numeric') throw new Error(`row ${String(number)} is not numeric`);
  return found;
}

function readingOf(value: number | string, format: string, number: number): readonly unknown[] {
  const { reading, problems } = readValue({ value, format, unit: '%', cell: null, asOf: null, marks: [] }, row(number));
  return ['value' in reading ? reading.value : reading.kind, ...problems.map(({ code }) => code)];
}

it('keeps what the cell shows: the dust behind the fifteenth digit is no text of the sheet', () => {
  expect(
    readValue({ value: 129_999.999_999_999_99, format: 'General', unit: 'người', cell: null, asOf: null, marks: [] }, row(9)).raw,
  ).toBe('130000');
});

describe('a share of at most one per cent', () => {
  it.each([
    [0.83, 'General', 83],
    ['0,83', 'General', 83],
    [1, 'General', 100],
  ])('%j where the law wants 75 %% of labour is read as it stands, and asked about', (value, format, percent) => {
    const { problems } = readValue({ value, format, unit: '%', cell: null, asOf: null, marks: [] }, row(13));
    expect(readingOf(value, format, 13)).toEqual([percent / 100, 'share-as-fraction']);
    expect(problems[0]?.data).toEqual({ indicator: '13', value: percent / 100, percent });
  });

  it.each([
    // Formatted or written as a per cent, it says what it is.
    [0.83, '0%', 13, 83],
    ['0,83 %', 'General', 13, 0.83],
    [0, 'General', 13, 0],
  ])('%j (%s) of indicator %i is no question', (value, format, number, read) => {
    expect(readingOf(value, format, number)).toEqual([read]);
  });
});
