/**
 * Rows that imply different amounts of one quantity: 45.700 people at 1.300 a km² make 35,15 km² of built land; 18 m² of roads for each of
 * them, which are 6,9 % of the built land, make 11,92 km². Any one of the rows can be the wrong one.
 */
import type { ChangeAction } from '../../changes/scenario';
import type { DriverContradiction, DriverId } from '../../domain/driver';
import type { NumericIndicator } from '../../domain/standard';
import { numberOf } from '../../engine/scenario/reading-value';
import type { Found } from './contradiction';
import { cellOf } from './sources';
import type { Sources } from './sources';

/** The row that an amount was worked back from; null where it stands in the workbook. */
function rowBehind({ baseline, start }: Sources, driver: DriverId): NumericIndicator | null {
  const origin = baseline.drivers.get(driver)?.origin;
  return origin?.kind === 'implied' ? (start.edition.numeric.get(origin.indicator) ?? null) : null;
}

/** The row made to fit an amount of the driver that is so many times what the row implies now. */
function fitted({ observations }: Sources, row: NumericIndicator | null, driver: DriverId, times: number): readonly ChangeAction[] | null {
  const reading = row === null ? undefined : observations.get(row.id)?.reading;
  const value = reading === undefined ? null : numberOf(reading);
  if (row === null || value === null) return null;
  return [{ kind: 'set-value', indicator: row.id, value: row.drivers?.numerator === driver ? value * times : value / times }];
}

function impliedBy(sources: Sources, { driver, kept, other, code }: DriverContradiction): readonly Found[] {
  const { baseline, numeric } = sources;
  const second = numeric.find((row) => row.code === code) ?? null;
  if (second === null || kept === 0 || other === 0) return [];
  const first = rowBehind(sources, driver);
  // Where the row under the kept amount divides by a quantity that a third row implies, the two disagree about that one.
  const under = first?.drivers?.numerator === driver ? first.drivers.denominator : null;
  const third = under === null ? null : rowBehind(sources, under);
  const amount = under === null || third === null ? null : (baseline.drivers.get(under)?.value ?? null);
  const fits = [
    fitted(sources, second, driver, kept / other),
    fitted(sources, first, driver, other / kept),
    under === null ? null : fitted(sources, third, under, other / kept),
  ].flatMap((actions) => (actions === null ? [] : [actions]));
  if (under !== null && amount !== null && third !== null && first !== null) {
    return [
      {
        kind: 'implied',
        quantity: { of: 'driver', driver: under },
        values: [
          { value: amount, cell: cellOf(sources, third), source: { kind: 'implied', codes: [third.code] }, actions: null },
          {
            value: (amount * other) / kept,
            cell: cellOf(sources, first),
            source: { kind: 'implied', codes: [first.code, second.code] },
            actions: null,
          },
        ],
        fits,
      },
    ];
  }
  const origin = baseline.drivers.get(driver)?.origin;
  const stands = origin?.kind === 'read' ? origin.cell : null;
  return [
    {
      kind: 'implied',
      quantity: { of: 'driver', driver },
      values: [
        {
          value: kept,
          cell: first === null ? stands : cellOf(sources, first),
          source: first === null ? { kind: 'printed' } : { kind: 'implied', codes: [first.code] },
          actions: null,
        },
        { value: other, cell: cellOf(sources, second), source: { kind: 'implied', codes: [second.code] }, actions: null },
      ],
      fits,
    },
  ];
}

export function impliedTwice(sources: Sources): readonly Found[] {
  return (sources.baseline.contradictions ?? []).flatMap((contradiction) => impliedBy(sources, contradiction));
}
