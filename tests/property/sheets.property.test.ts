/** What must not change a reading: how the text is encoded, where the table stands, the order of columns, blank rows, repeated headers. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/domain/cell';
import type { Grid } from '../../src/domain/grid';
import type { Reading } from '../../src/domain/observation';
import type { IndicatorId } from '../../src/domain/standard';
import { readNumberText } from '../../src/language/numbers/number-text';
import { recognise } from '../../src/sheets/recognise';
import { standards } from '../../src/editions/catalogue';
import { appendixRows } from '../support/appendix-03';
import { gridOf, workbookOf } from '../support/grid-builder';

const standard = standards[0];
if (standard === undefined) throw new Error('no edition');
const edition = standard;
const header = appendixRows[0] ?? [];

type Read = readonly {
  readonly indicator: IndicatorId;
  readonly reading: Reading;
  readonly points: number | null;
  readonly verdict: string;
}[];

function readingsOf(grid: Grid): Read {
  const [table] = recognise(workbookOf(grid), edition, {}).tables;
  return (table?.observations ?? []).map(({ indicator, reading, filed }) => ({
    indicator,
    reading,
    points: filed.points,
    verdict: filed.verdict.normalize('NFC').replaceAll('\u00a0', ' ').toLowerCase(),
  }));
}

const baseline = readingsOf(gridOf(appendixRows));

/** Places in the table where a blank row or a repeated header may fall: anywhere below the header. */
const places = fc.array(fc.integer({ min: 1, max: appendixRows.length - 1 }), { maxLength: 8 });

function insertedAt(
  rows: readonly (readonly CellValue[])[],
  at: readonly number[],
  line: readonly CellValue[],
): readonly (readonly CellValue[])[] {
  const wanted = new Set(at);
  return rows.flatMap((row, index) => (wanted.has(index) ? [line, row] : [row]));
}

function permuted(rows: readonly (readonly CellValue[])[], order: readonly number[]): readonly (readonly CellValue[])[] {
  return rows.map((row) => order.map((column) => row[column] ?? ''));
}

const runs = { numRuns: 25, seed: 20221201 };

describe('the same table laid out otherwise gives the same observations', () => {
  it('has the real table as its baseline', () => {
    expect(baseline).toHaveLength(63);
    expect(baseline.filter(({ reading }) => reading.kind === 'pending').map(({ indicator }) => indicator)).toEqual([
      'flooding-points',
      'solid-waste-collected',
    ]);
  });

  it('whatever the encoding and the case of each cell', () => {
    const encoding = fc.constantFrom(
      (text: string) => text,
      (text: string) => text.normalize('NFD'),
      (text: string) => text.toUpperCase().replace(/M(?= ?²)/g, 'm'),
      (text: string) => text.replaceAll(' ', '\u00a0'),
    );
    fc.assert(
      fc.property(fc.array(encoding, { minLength: 40, maxLength: 40 }), (encodings) => {
        let count = 0;
        const rows = appendixRows.map((row) =>
          row.map((text) => (count++, encodings[count % encodings.length] ?? ((same: string) => same))(text)),
        );
        expect(readingsOf(gridOf(rows))).toEqual(baseline);
      }),
      runs,
    );
  });

  it('whatever the order of the columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 }), (order) => {
        // A merged group name stands in the first column of the original; it moves with its column.
        expect(readingsOf(gridOf(permuted(appendixRows, order)))).toEqual(baseline);
      }),
      runs,
    );
  });

  it('with blank rows anywhere below the header', () => {
    fc.assert(
      fc.property(places, (at) => {
        expect(readingsOf(gridOf(insertedAt(appendixRows, at, [])))).toEqual(baseline);
      }),
      runs,
    );
  });

  it('with the header repeated anywhere', () => {
    fc.assert(
      fc.property(places, (at) => {
        expect(readingsOf(gridOf(insertedAt(appendixRows, at, header)))).toEqual(baseline);
      }),
      runs,
    );
  });

  it('wherever the table stands on its sheet', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(8), fc.nat(12), fc.nat(500), fc.nat(30), (above, before, empty, top, left) => {
        const shifted = [
          ...Array.from({ length: above }, (_, index) => [`Dòng tiêu đề ${String(index)}`]),
          ...Array.from({ length: empty }, () => []),
          ...appendixRows.map((row) => [...Array.from({ length: before }, () => ''), ...row]),
        ];
        expect(readingsOf(gridOf(shifted, { top, left }))).toEqual(baseline);
      }),
      runs,
    );
  });
});

describe('number text', () => {
  it('reads back every number written in the Vietnamese way', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom('', ' %', ' người/km²', ' (2022)'),
        (whole, cents, suffix) => {
          const grouped = String(whole).replace(/\B(?=(?:\d{3})+$)/g, '.');
          const read = readNumberText(`${grouped},${String(cents).padStart(2, '0')}${suffix}`);
          expect(read.kind === 'number' ? [read.value, read.alternative] : read).toEqual([
            Number(`${String(whole)}.${String(cents).padStart(2, '0')}`),
            null,
          ]);
        },
      ),
    );
  });

  it('never throws and never invents an infinite number', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('0123456789.,;-+/%<>≥()[] \n\u00a0²nămkếhoạchtrởlênvà$\\')), maxLength: 80 }),
        (text) => {
          const read = readNumberText(text);
          if (read.kind === 'number' || read.kind === 'bound') expect(Number.isFinite(read.value)).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
