/** Facts filed under one edition, as far as they answer the rows of another. */
import type { Crosswalk, CrosswalkRow } from '../../domain/crosswalk';
import type { Filed, Observation, PendingReason, Reading } from '../../domain/observation';
import type { Indicator, Standard } from '../../domain/standard';

/** Points and verdict were given under the other law: they say nothing under this one. */
const notFiled: Filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };

function pending(reason: PendingReason, hint: number | null): Reading {
  return { kind: 'pending', reason, hint };
}

/** The number in a reading, in the other edition's unit; null where it has none. */
function numberIn(reading: Reading, factor: number): number | null {
  if (reading.kind === 'grade') return null;
  if (reading.kind === 'pending') return reading.hint === null ? null : reading.hint * factor;
  return reading.value * factor;
}

function scaled(reading: Reading, factor: number): Reading {
  switch (reading.kind) {
    case 'grade':
      return pending('grade-unclear', null);
    case 'pending':
      return pending(reading.reason, numberIn(reading, factor));
    case 'counted':
      return { ...reading, value: reading.value * factor, parts: reading.parts.map((part) => part * factor) };
    default:
      return { ...reading, value: reading.value * factor };
  }
}

/** What a figure of a part says of the whole: at least as much, where it says that much of the part. */
function atLeast(reading: Reading): Reading {
  switch (reading.kind) {
    case 'exact':
    case 'counted':
      return { kind: 'bound', bound: '>=', value: reading.value };
    case 'bound':
      return reading.bound === '>' || reading.bound === '>=' ? reading : pending('other-extent', reading.value);
    case 'about':
      return pending('other-extent', reading.value);
    default:
      return reading;
  }
}

/** The guard of the new row looks at carried figures as it looks at read ones. */
function guarded(reading: Reading, row: Indicator): Reading {
  if (reading.kind === 'grade' || reading.kind === 'pending') return reading;
  if (row.kind === 'grade') return pending('grade-unclear', null);
  const { low, high } = row.plausible;
  return reading.value < low || reading.value > high ? pending('implausible', reading.value) : reading;
}

function readingFor(link: CrosswalkRow, reading: Reading, row: Indicator): Reading {
  switch (link.kind) {
    case 'same':
      return guarded(scaled(reading, link.factor), row);
    case 'at-least':
      return guarded(atLeast(scaled(reading, link.factor)), row);
    case 'hint':
      return pending(link.reason, numberIn(reading, link.factor));
    case 'other':
      return pending('other-thing', null);
  }
}

/**
 * One observation for each row of the other edition, in its order. What is the same quantity is carried, with its cell; every other row
 * is pending, with the figure of the nearest row to look at where there is one. Which row answered which, and how they differ, is
 * `crosswalk.rows`.
 */
export function translateObservations(observations: readonly Observation[], crosswalk: Crosswalk, to: Standard): readonly Observation[] {
  return to.indicators.map((row) => {
    const link = crosswalk.rows.find((candidate) => candidate.to === row.id);
    const source = link === undefined ? undefined : observations.find(({ indicator }) => indicator === link.from);
    // No cell stands behind a row that the table lacks: whatever the rows are to each other, there is no figure of another thing.
    if (link === undefined || source === undefined || (source.cell === null && source.reading.kind === 'pending'))
      return { indicator: row.id, cell: null, raw: '', reading: pending('row-absent', null), filed: notFiled };
    return { indicator: row.id, cell: source.cell, raw: source.raw, reading: readingFor(link, source.reading, row), filed: notFiled };
  });
}
