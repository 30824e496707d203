/** What every project brings by itself, and on top of all others: each choice is replayed as a scenario and scored as any. */
import type { AskedCity } from '../../application/asked-city';
import { applyScenario } from '../../changes/replay/apply-scenario';
import { scoreFacts } from '../../changes/replay/score-facts';
import type { Assessment, IndicatorResult } from '../../domain/assessment';
import type { Problem } from '../../domain/problem';
import type { IndicatorId } from '../../domain/standard';
import type { Candidate } from './candidates';

/** Points that a row gains by a project alone. */
export type RowGain = { readonly indicator: IndicatorId; readonly code: string; readonly points: number };

export type WeighedProject = Candidate & {
  /** Certain points by itself, and on top of all others; null where nobody knows what it does, or the change is refused. */
  readonly points: number | null;
  readonly marginal: number | null;
  /** Points a 100 tỷ; null without points or cost. */
  readonly perHundred: number | null;
  readonly rows: readonly RowGain[];
  /** Rows that read or earn anything else by it. */
  readonly touched: ReadonlySet<IndicatorId>;
  /** Gates that it opens by itself. */
  readonly gates: readonly string[];
  /** Why the change is refused. */
  readonly problems: readonly Problem[];
};

/** A choice of projects, replayed; `problems` where a change of it is refused. */
export type Finished = { readonly assessment: Assessment; readonly problems: readonly Problem[] };

export function finish({ start, policy }: AskedCity, chosen: readonly Candidate[]): Finished {
  const changes = chosen.map(({ action }, index) => ({ id: String(index + 1), isOn: true, action, note: '' }));
  const { facts, outcomes } = applyScenario(start, changes);
  const refused = outcomes.filter(({ isApplied }) => !isApplied).flatMap(({ problems }) => problems);
  return { assessment: scoreFacts(facts, start.edition, policy, false), problems: refused.filter(({ severity }) => severity === 'error') };
}

/** Whether anything that it does counts, or is known not to. */
function isKnown({ standing }: Candidate): boolean {
  return standing === 'counted' || standing === 'nothing' || standing === 'unmeasured';
}

function gainsOf(before: Assessment, after: Assessment): readonly RowGain[] {
  const points = new Map(before.indicators.map((row) => [row.indicator, row.points]));
  return after.indicators.flatMap(({ indicator, code, points: now }): RowGain[] => {
    const more = now - (points.get(indicator) ?? now);
    return Math.abs(more) < 1e-9 ? [] : [{ indicator, code, points: more }];
  });
}

function touchedRows(before: Assessment, after: Assessment): ReadonlySet<IndicatorId> {
  const rows = new Map(before.indicators.map((row) => [row.indicator, row]));
  const isTouched = ({ indicator, value, grade, points, possible }: IndicatorResult): boolean => {
    const was = rows.get(indicator);
    return was?.value !== value || was.grade !== grade || was.points !== points || was.possible !== possible;
  };
  return new Set(after.indicators.filter(isTouched).map(({ indicator }) => indicator));
}

function opened(before: Assessment, after: Assessment): readonly string[] {
  const met = new Set(before.gates.filter(({ standing }) => standing === 'met').map(({ id }) => id));
  return after.gates.filter(({ id, standing }) => standing === 'met' && !met.has(id)).map(({ id }) => id);
}

/** A difference of sums of so many points is never a hair of rounding. */
function difference(one: number, other: number): number {
  const by = one - other;
  return Math.abs(by) < 1e-9 ? 0 : by;
}

const nobody: ReadonlySet<IndicatorId> = new Set();

/** @returns `base`: certain points without any of them */
export function weigh(
  city: AskedCity,
  candidates: readonly Candidate[],
  onDone: (done: number) => void,
): { readonly projects: readonly WeighedProject[]; readonly base: number } {
  const { assessment: before } = finish(city, []);
  const base = before.total.certain;
  const alone = candidates.map((candidate, index) => {
    onDone(index + 1);
    return isKnown(candidate) ? finish(city, [candidate]) : null;
  });
  const together = candidates.filter((_, index) => alone[index]?.problems.length === 0);
  const all = finish(city, together).assessment.total.certain;
  const projects = candidates.map((candidate, index): WeighedProject => {
    const finished = alone[index] ?? null;
    const { cost } = candidate.project;
    const nothing = {
      points: null,
      marginal: null,
      perHundred: null,
      rows: [],
      touched: nobody,
      gates: [],
      problems: finished?.problems ?? [],
    };
    if (finished === null) return { ...candidate, ...nothing };
    if (finished.problems.length > 0) return { ...candidate, ...nothing, standing: 'refused' };
    const points = difference(finished.assessment.total.certain, base);
    const rest = finish(
      city,
      together.filter((each) => each !== candidate),
    );
    return {
      ...candidate,
      points,
      marginal: difference(all, rest.assessment.total.certain),
      perHundred: cost === null || cost <= 0 ? null : (points * 100) / cost,
      rows: gainsOf(before, finished.assessment),
      touched: touchedRows(before, finished.assessment),
      gates: opened(before, finished.assessment),
      problems: [],
    };
  });
  return { projects, base };
}
