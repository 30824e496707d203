/** Which level a text means: of a choice by its place, of a column of levels by its heading. */
import type { LevelPlace } from '../domain/standard';
import { levels } from './lexicon/vocabulary';
import { said } from './said';
import { plainText } from './text/fold';
import { isDenied } from './verdict';

/**
 * The grade that a whole text means by its place (`mức tối đa`) or denies (`không đạt`, `KĐ`): null is below every grade, undefined says neither.
 * @param written what the sheet's own language writes
 */
export function gradePlace(text: string, written?: Readonly<Record<LevelPlace | 'none', string>>): LevelPlace | null | undefined {
  const place = said(levels, text, written);
  if (place === 'maximum' || place === 'minimum') return place;
  return place === 'none' || isDenied(text) ? null : undefined;
}

/** The one place that stands in a text: `Đạt tối thiểu (năm 2021)`; undefined where none does, or both. */
export function placeIn(text: string): LevelPlace | undefined {
  const named = new Set(levels.find(plainText(text)).flatMap(({ id }) => (id === 'maximum' || id === 'minimum' ? [id] : [])));
  const [only, another] = named;
  return another === undefined ? only : undefined;
}

/** The level that a column's heading names; null where it names none, or both. */
export function levelOfColumn(heading: string): LevelPlace | null {
  const named = new Set(
    levels
      .find(plainText(heading))
      .flatMap(({ id }): LevelPlace[] => (id === 'none' ? [] : [id === 'maximum' || id === 'upper' ? 'maximum' : 'minimum'])),
  );
  const [only] = named;
  return named.size === 1 && only !== undefined ? only : null;
}
