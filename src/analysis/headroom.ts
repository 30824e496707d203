/** How far a city is from enough, and each row from its next level: in its own unit, and in what a planner can move. */
import type { Assessment, GateStanding, IndicatorResult } from '../domain/assessment';
import { isSame } from '../domain/comparison';
import type { CellAddress } from '../domain/cell';
import { neededPoints, shortSections } from '../domain/needed-points';
import type { NextLevel } from '../domain/next-level';
import type { PendingReason, Reading } from '../domain/observation';
import type { Adjustment, Indicator, IndicatorId, SectionId, Standard } from '../domain/standard';
import type { Kernel } from '../engine/kernel/kernel';
import { nextLevel } from '../engine/next-level';
import type { PreparedEdition } from '../engine/scenario/prepared-edition';
import { tableLayoutOf } from '../engine/table-layout';
import { applyAdjustment } from '../engine/rules/levels';
import { amountNeeded } from './needed-amount';
import type { NeededAmount } from './needed-amount';

export type HeadroomRow = {
  readonly indicator: IndicatorId;
  readonly code: string;
  readonly number: number;
  readonly cell: CellAddress | null;
  readonly value: number | null;
  /** How the value was read: a bound is no number by itself. */
  readonly reading: Reading;
  readonly points: number;
  readonly maximum: number;
  readonly next: NextLevel | null;
  /** What the next level brings; 0 where there is none. */
  readonly gain: number;
  /** What of the row’s own quantity the next level takes; null where no driver moves it, or none that is known. */
  readonly needed: NeededAmount | null;
  /** The value stands on its minimum: a hair less and the row’s points are lost. */
  readonly atMinimum: boolean;
  /** Of the minimum, by how much the value is better; null below it and where there is no number. */
  readonly margin: number | null;
  /** Why it waits, and what it could still earn; null where it does not. */
  readonly waits: { readonly reason: PendingReason | null; readonly possible: number } | null;
};

export type GateGap = {
  readonly id: SectionId;
  readonly points: number;
  readonly minimum: number;
  readonly gap: number;
  readonly standing: GateStanding;
};

/** What to do first. */
export type FirstStep =
  /** Rows that wait could decide something: figures first. */
  | { readonly kind: 'fill'; readonly rows: readonly IndicatorId[]; readonly possible: number }
  | { readonly kind: 'lift'; readonly row: BareRow }
  | { readonly kind: 'enough' }
  | { readonly kind: 'nothing' };

/** A row as its own number tells it: what no quantity is known for. */
type BareRow = Omit<HeadroomRow, 'needed'>;

/** A section that stays short whatever the figures of rows that wait turn out to be, and its rows that can be lifted, those that bring most first. */
export type ShutSection = { readonly id: SectionId; readonly rows: readonly string[] };

export type Headroom = {
  readonly total: number;
  readonly possible: number;
  readonly required: number | null;
  /** Null where nobody knows what the whole needs. */
  readonly totalGap: number | null;
  /** What all gates lack together. */
  readonly gatesGap: number;
  /** The larger of the two: less is never enough. */
  readonly needed: number | null;
  /** The total that another source asks for, and what is needed for that one; null where nothing is disputed. */
  readonly disputed: { readonly required: number; readonly needed: number } | null;
  readonly gates: readonly GateGap[];
  readonly shut: readonly ShutSection[];
  readonly rows: readonly HeadroomRow[];
  readonly first: FirstStep;
};

/** As far above its minimum a row counts as standing at the edge, as a share of the minimum. No law: what a few years of growth take away. */
export const edge = 0.02;

function gateGaps({ gates, criteria, groups }: Assessment): readonly GateGap[] {
  return gates.flatMap(({ id, of, standing }): GateGap[] => {
    const section = of === 'section' ? [...criteria, ...groups].find((each) => each.id === id) : undefined;
    if (section === undefined || section.minimum === null) return [];
    const { points, minimum, met } = section;
    return [{ id, points, minimum, gap: met ? 0 : minimum - points, standing }];
  });
}

/** Criteria that lie in one another are not counted twice. */
function gatesGapOf(assessment: Assessment): number {
  const total = assessment.total.required;
  // The larger of the two, with a total that lacks nothing, is what the gates lack.
  const alone = neededPoints({ ...assessment, total: { ...assessment.total, met: true, required: total ?? 0 } });
  return alone?.points ?? 0;
}

function marginOf(row: IndicatorResult, indicator: Indicator, adjustment: Adjustment | null): number | null {
  if (indicator.kind !== 'numeric' || row.value === null || row.status === 'below' || row.status === 'pending') return null;
  const { minimum } = applyAdjustment(indicator, adjustment);
  if (minimum.value === 0) return null;
  return ((indicator.direction === 'higher' ? 1 : -1) * (row.value - minimum.value)) / Math.abs(minimum.value);
}

/** Which rows could close what is short: any of them the total, those of a section its own minimum. */
function closersOf(assessment: Assessment, standard: Standard, needed: number | null): { readonly fills: Closes; readonly lifts: Closes } {
  const { around } = tableLayoutOf(standard);
  const short = shortSections(assessment).map(({ id }) => id);
  const isInShort: Closes = ({ indicator }) => short.some((id) => around.get(indicator)?.has(id) === true);
  const { met, certain, required } = assessment.total;
  // Two sources may ask for more than the total that is reached.
  const isTotalShort = !met || required === null || (needed ?? 0) > Math.max(0, required - certain, gatesGapOf(assessment));
  const areSectionsAll = neededPoints(assessment)?.because === 'sections';
  return { fills: isTotalShort ? () => true : isInShort, lifts: areSectionsAll ? isInShort : () => true };
}

type Closes = (row: Pick<BareRow, 'indicator'>) => boolean;

function shutSections(assessment: Assessment, rows: readonly BareRow[], standard: Standard): readonly ShutSection[] {
  const { around } = tableLayoutOf(standard);
  const byGain = [...rows].filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
  return shortSections(assessment)
    .filter(({ standing }) => standing === 'not-met')
    .map(({ id }) => ({ id, rows: byGain.filter(({ indicator }) => around.get(indicator)?.has(id) === true).map(({ code }) => code) }));
}

function firstStep(
  rows: readonly BareRow[],
  needed: number | null,
  isRecognised: boolean,
  closers: { readonly fills: Closes; readonly lifts: Closes },
): FirstStep {
  if (isRecognised) return { kind: 'enough' };
  // Figures of a section that is reached close no other one.
  const waiting = rows.filter((row) => row.waits !== null && row.waits.possible > row.points && closers.fills(row));
  if (waiting.length > 0) {
    const possible = waiting.reduce((sum, { waits, points }) => sum + (waits?.possible ?? 0) - points, 0);
    return { kind: 'fill', rows: waiting.map(({ indicator }) => indicator), possible };
  }
  if (needed === 0) return { kind: 'enough' };
  // The nearest level, as a share of itself: of two as near the one that brings more.
  const closing = rows.filter((row) => closers.lifts(row));
  const liftable = closing.filter(({ gain, next }) => gain > 0 && next?.distance !== null && next?.value !== null);
  const far = ({ next }: BareRow): number => (next?.distance ?? 0) / Math.max(Math.abs(next?.value ?? 0), 1e-9);
  const [row] = [...liftable].sort((a, b) => (isSame(far(a), far(b)) ? b.gain - a.gain : far(a) - far(b)));
  const [rung] = closing.filter(({ gain }) => gain > 0).sort((a, b) => b.gain - a.gain);
  const chosen = row ?? rung;
  return chosen === undefined ? { kind: 'nothing' } : { kind: 'lift', row: chosen };
}

function bareRows(assessment: Assessment, standard: Standard): readonly BareRow[] {
  const region = standard.adjustments.find(({ id }) => id === assessment.region) ?? null;
  return assessment.indicators.flatMap((row, index): BareRow[] => {
    const indicator = standard.indicators[index];
    if (indicator === undefined) return [];
    const next = nextLevel(row, indicator, region);
    const margin = marginOf(row, indicator, region);
    return [
      {
        indicator: row.indicator,
        code: row.code,
        number: row.number,
        cell: row.observation.cell,
        value: row.value,
        reading: row.observation.reading,
        points: row.points,
        maximum: row.scale.maximum,
        next,
        gain: next === null ? 0 : next.points - row.points,
        atMinimum: margin !== null && isSame(margin, 0),
        margin,
        waits: row.status === 'pending' ? { reason: row.pending, possible: row.possible } : null,
      },
    ];
  });
}

/** Null where nobody knows how many the whole needs. */
function neededOfAll(assessment: Assessment): number | null {
  return assessment.total.required === null ? null : (neededPoints(assessment)?.points ?? 0);
}

/** What another source asks for besides: enough by one of the two alone is not concluded. */
function disputedOf({ total }: Assessment, { total: law, isComplete }: Standard, needed: number | null): Headroom['disputed'] {
  if (law.disputed === null || !isComplete || needed === null) return null;
  const { required } = law.disputed;
  return { required, needed: Math.max(needed, required - total.certain, 0) };
}

/** What to do first, as the table alone tells it. */
export function firstStepOf(assessment: Assessment, standard: Standard): FirstStep {
  const needed = neededOfAll(assessment);
  const certain = disputedOf(assessment, standard, needed)?.needed ?? needed;
  return firstStep(bareRows(assessment, standard), certain, assessment.recognised, closersOf(assessment, standard, certain));
}

/** @param assessment of the city that the kernel was compiled of */
export function headroomOf(assessment: Assessment, edition: PreparedEdition, kernel: Kernel): Headroom {
  const { standard } = edition;
  const bare = bareRows(assessment, standard);
  const amountTo = amountNeeded(edition, kernel);
  const rows = bare.map((row, index): HeadroomRow => {
    const { next } = row;
    return { ...row, needed: next === null || next.value === null ? null : amountTo(index, { ...next, value: next.value }) };
  });
  const { certain, possible, required, met } = assessment.total;
  const needed = neededOfAll(assessment);
  const disputed = disputedOf(assessment, standard, needed);
  return {
    total: certain,
    possible,
    required,
    totalGap: required === null ? null : met ? 0 : required - certain,
    gatesGap: gatesGapOf(assessment),
    needed,
    disputed,
    gates: gateGaps(assessment),
    shut: shutSections(assessment, bare, standard),
    rows,
    first: firstStepOf(assessment, standard),
  };
}
