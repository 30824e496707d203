/** What a scenario wins, loses and what still blocks it, as JSON: codes and unrounded figures, and the same as sentences. */
import type { ComparedScenario } from '../application/assess-scenarios';
import type { GateStanding, OpenGate } from '../domain/assessment';
import type { PointsRange, Threshold } from '../domain/difference';
import type { NeededPoints, ShortSection } from '../domain/needed-points';
import type { NextLevel } from '../domain/next-level';
import type { RequirementResult, RequirementVerdict } from '../domain/requirement';
import type { MovedRow, StandingWard } from '../domain/scenario-standing';
import type { GradeId, IndicatorId, Standard } from '../domain/standard';
import { comparisonLines, comparisonSentence } from '../reports/comparison-sentence';
import type { Locale } from '../words/locale';
import type { StandingLine } from '../words/standing-lines';

/** The next threshold of a row. */
export type NextLevelJson = {
  readonly level: NextLevel['level'];
  /** What the row earns there. */
  readonly points: number;
  /** How far the row is from it, in `unit`, never negative; what has to go where `lower` is true. Null of a grade. */
  readonly distance: number | null;
  readonly unit: string;
  /** The number of the level; null of a grade. */
  readonly value: number | null;
  /** The level is met beyond its number only. */
  readonly strict: boolean;
  /** Less is better. */
  readonly lower: boolean;
  readonly grade: GradeId | null;
};

type ShortJson = {
  readonly id: string;
  readonly verdict: RequirementVerdict;
  readonly required: number | null;
  readonly actual: number | null;
  /** What is missing, never negative; null where it is not decided, or is no number. */
  readonly missing: number | null;
};

type WardJson = { readonly unit: string; readonly new: boolean; readonly requirements: readonly ShortJson[] };

export type StandingJson = {
  /** The first sentence, and the list under it. */
  readonly sentence: string;
  readonly lines: readonly StandingLine[];
  /** What the total may be while changes ask what only the user can say; null where none asks. */
  readonly range: PointsRange | null;
  readonly won: readonly Threshold[];
  readonly lost: readonly Threshold[];
  readonly needed: NeededPoints | null;
  /** Criteria whose minimum decides and that are below it. */
  readonly criteria: readonly (Omit<ShortSection, 'standing'> & { readonly verdict: GateStanding })[];
  readonly requirements: readonly ShortJson[];
  readonly wards: readonly WardJson[];
  readonly undecided: {
    readonly requirements: readonly ShortJson[];
    readonly wards: readonly WardJson[];
    readonly gates: readonly { readonly id: string; readonly why: OpenGate | null }[];
  };
};

/** The next threshold of a row that moved; null where there is none to go to. */
export function nextLevelJson(id: IndicatorId, moved: readonly MovedRow[], { indicators }: Standard): NextLevelJson | null {
  const next = moved.find(({ indicator }) => indicator === id)?.next ?? null;
  if (next === null) return null;
  const { level, points, distance, value, isStrict, isLowerBetter, grade } = next;
  const unit = indicators.find((indicator) => indicator.id === id)?.unit ?? '';
  return { level, points, distance, unit, value, strict: isStrict, lower: isLowerBetter, grade };
}

function shortJson({ id, verdict, adjusted, actual, gap }: RequirementResult): ShortJson {
  return { id, verdict, required: adjusted, actual, missing: verdict === 'not-met' && gap !== null ? -gap : null };
}

function wardJson({ unit, isNew, requirements }: StandingWard): WardJson {
  return { unit: unit.name, new: isNew, requirements: requirements.map(shortJson) };
}

export function standingJson(compared: ComparedScenario, standard: Standard, locale: Locale): StandingJson {
  const { won, lost, needed, sections, requirements, wards, undecided } = compared.standing;
  return {
    sentence: comparisonSentence(compared, standard.measure, locale),
    lines: comparisonLines(compared, standard, locale),
    range: compared.assessed.range,
    won,
    lost,
    needed,
    criteria: sections.map(({ standing, ...short }) => ({ ...short, verdict: standing })),
    requirements: requirements.map(shortJson),
    wards: wards.map(wardJson),
    undecided: {
      requirements: undecided.requirements.map(shortJson),
      wards: undecided.wards.map(wardJson),
      gates: undecided.gates.map(({ id, why }) => ({ id, why })),
    },
  };
}
