/** Criteria, indicators and problems as JSON: what the answers of every command have in common. */
import type { Assessment, IndicatorStatus } from '../domain/assessment';
import type { CellAddress } from '../domain/cell';
import { qualifiedReference } from '../domain/cell';
import type { PendingReason } from '../domain/observation';
import type { Problem, Severity } from '../domain/problem';
import type { GradeId, IndicatorId, SectionId, Standard } from '../domain/standard';
import type { Locale } from '../words/locale';
import { pendingSentence } from '../words/pending-sentence';
import { problemSentence } from '../words/problem-sentence';

export type ProblemJson = {
  readonly code: string;
  readonly severity: Severity;
  /** `'Phụ lục 03'!F47`, null where the problem has no place. */
  readonly cell: string | null;
  readonly message: string;
};

export type IndicatorJson = {
  /** What it is, whatever number it is printed under: `poverty-rate`. */
  readonly indicator: IndicatorId;
  /** As the edition prints it: `07`, `2A.II.03`. */
  readonly code: string;
  readonly number: number;
  readonly name: string;
  /** The number that was scored, in the edition's unit; null for grades and while pending. */
  readonly value: number | null;
  readonly grade: GradeId | null;
  readonly points: number;
  readonly possible: number;
  readonly status: IndicatorStatus;
  /** Points that the table itself files. */
  readonly filed: number | null;
  readonly cell: string | null;
  /** Why the row is pending; null otherwise. */
  readonly reason: PendingReason | null;
  /** The same as a sentence: cell, why, what to do. Null while the row does not wait. */
  readonly message: string | null;
};

export type CriterionJson = {
  readonly id: SectionId;
  readonly number: number;
  readonly name: string;
  readonly points: number;
  readonly possible: number;
  /** Null where it is not known; then nothing says whether it is met. */
  readonly minimum: number | null;
  readonly maximum: number;
  readonly met: boolean | null;
  readonly filed: number | null;
};

export function problemJson(problem: Problem, locale: Locale): ProblemJson {
  return { code: problem.code, severity: problem.severity, cell: placeOf(problem.cell), message: problemSentence(problem, locale) };
}

export function criteriaJson({ criteria }: Assessment): readonly CriterionJson[] {
  return criteria.map(({ id, number, name, points, possible, minimum, maximum, met, filed }) => ({
    id,
    number,
    name,
    points,
    possible,
    minimum,
    maximum,
    met: minimum === null ? null : met,
    filed,
  }));
}

export function indicatorsJson({ indicators }: Assessment, standard: Standard, locale: Locale): readonly IndicatorJson[] {
  const names = new Map(standard.indicators.map(({ id, name }) => [id, name]));
  return indicators.map((result) => ({
    indicator: result.indicator,
    code: result.code,
    number: result.number,
    name: names.get(result.indicator) ?? '',
    value: result.value,
    grade: result.grade,
    points: result.points,
    possible: result.possible,
    status: result.status,
    filed: result.observation.filed.points,
    cell: placeOf(result.observation.cell),
    reason: result.pending,
    message: pendingSentence(result, locale),
  }));
}

export function placeOf(cell: CellAddress | null): string | null {
  return cell === null ? null : qualifiedReference(cell);
}
