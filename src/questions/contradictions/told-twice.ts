/** Rows whose quantity another list of the workbook says too, and otherwise. */
import { qualifiedReference } from '../../domain/cell';
import { isAtLeast, isAbove } from '../../domain/comparison';
import type { Reading } from '../../domain/observation';
import type { Found } from './contradiction';
import { isInTable } from './sources';
import type { Sources } from './sources';

/** `khoảng 50` may be off by as much. */
const aboutShare = 0.05;

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}

/** One quantity once rounded and once not is told the same: 94,69 and 94,7. */
function isRounding(a: number, b: number): boolean {
  const half = 0.5 * 10 ** -Math.min(decimalsOf(a), decimalsOf(b));
  return isAtLeast(half, Math.abs(a - b));
}

/** Whether a reading leaves room for the other value; what is no number says nothing of it. */
function agrees(reading: Reading, other: number): boolean {
  switch (reading.kind) {
    case 'exact':
    case 'counted':
      return isRounding(reading.value, other);
    case 'about':
      return Math.abs(reading.value - other) <= aboutShare * Math.abs(reading.value);
    case 'bound':
      return reading.bound.startsWith('>') ? isAtLeast(other, reading.value) : !isAbove(other, reading.value);
    case 'grade':
    case 'pending':
      return true;
  }
}

export function toldTwice(sources: Sources): readonly Found[] {
  const { baseline, scored, start, observations } = sources;
  // One result may be held against the targets of several years.
  const results = new Map((baseline.targets ?? []).map((target) => [qualifiedReference(target.result.cell), target]));
  return [...results.values()].flatMap(({ name, result, row }): Found[] => {
    const own = row === null ? undefined : observations.get(row.indicator);
    const code = row === null ? undefined : start.edition.numeric.get(row.indicator)?.code;
    if (row === null || own === undefined || code === undefined || isInTable(sources, result.cell)) return [];
    if (!('value' in own.reading) || agrees(own.reading, row.value)) return [];
    return [
      {
        kind: 'told-twice',
        quantity: { of: 'row', indicator: row.indicator },
        values: [
          { value: own.reading.value, cell: own.cell, source: { kind: 'filed', code, year: scored.table?.year ?? null }, actions: [] },
          {
            value: row.value,
            cell: result.cell,
            source: { kind: 'listed', name, year: result.year },
            actions: [{ kind: 'set-value', indicator: row.indicator, value: row.value }],
          },
        ],
      },
    ];
  });
}
