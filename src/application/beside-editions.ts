/** Use case: a scored workbook beside another edition and under every class, whichever edition its table was filed under. */
import type { IndicatorResult } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import type { Translations } from '../domain/translations';
import { crosswalkHere } from '../editions/further';
import { findStandard } from '../editions/catalogue';
import { choicesWithoutOthers, compareEveryClass, compareUnder } from './compare-editions';
import type { EditionComparison, EveryClass } from './compare-editions';
import { scoreGrids } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';

/** The workbook under the edition that its table was filed under: figures are carried from there, never from what was carried already. */
function asFiled(scored: ScoredWorkbook): ScoredWorkbook {
  const { carriedFrom, choices, grids, today } = scored;
  if (carriedFrom === undefined) return scored;
  return scoreGrids(grids, carriedFrom, { ...choices, edition: carriedFrom.edition, region: null, resolutions: {}, decidedOn: {} }, today);
}

/** What is on screen is what the comparison shows of it. */
function withScored(comparison: EditionComparison, { assessment, standard }: ScoredWorkbook): EditionComparison {
  if (assessment === null || comparison.standard !== standard) return comparison;
  return { ...comparison, assessment, known: assessment.indicators.length - assessment.pending.length };
}

/** The edition scored by, and the other; null for an edition that nobody knows. */
export function besideEdition(scored: ScoredWorkbook, edition: string): readonly [EditionComparison, EditionComparison] | null {
  const found = findStandard(edition);
  if (!found.ok) return null;
  const origin = asFiled(scored);
  const under = (standard: Standard): EditionComparison =>
    withScored(compareUnder(origin, standard, scored.today, choicesWithoutOthers(scored)), scored);
  return [under(scored.standard), under(found.value)];
}

/** Every class of the law of the day. */
export function besideEveryClass(scored: ScoredWorkbook): EveryClass {
  const all = compareEveryClass(asFiled(scored), scored.today, choicesWithoutOthers(scored));
  const classes = all.classes.map(({ urbanClass, comparison }) => ({
    urbanClass,
    comparison: comparison === null ? null : withScored(comparison, scored),
  }));
  return { ...all, classes };
}

/** A row of one edition beside the row of another that answers it; null on the side that has none. */
export type LinkedRow = {
  readonly first: IndicatorResult | null;
  readonly second: IndicatorResult | null;
  /** How the two differ; '' where they are the same, or there is nothing to say. */
  readonly note: string;
  readonly noteIn?: Translations | undefined;
};

type Link = { readonly from: string; readonly to: string; readonly note: string; readonly noteIn?: Translations | undefined };

/** Which row of the one answers which of the other; two classes of one text have the same rows. */
function linksBetween(from: Standard, to: Standard): readonly Link[] {
  const ahead = crosswalkHere(from.edition, to.edition);
  if (ahead !== null) return ahead.rows;
  const back = crosswalkHere(to.edition, from.edition);
  if (back !== null) return back.rows.map((row) => ({ from: row.to, to: row.from, note: row.note, noteIn: row.noteIn }));
  if (from.laws[0] !== to.laws[0]) return [];
  return to.indicators.map(({ id }) => ({ from: id, to: id, note: '' }));
}

/** Every row of both, in the order of the second; rows of the first that answer none of it come last. */
export function linkedRows([first, second]: readonly [EditionComparison, EditionComparison]): readonly LinkedRow[] {
  const links = linksBetween(first.standard, second.standard);
  const linked = second.assessment.indicators.map((row): LinkedRow => {
    const link = links.find(({ to }) => to === row.indicator);
    const answering = first.assessment.indicators.find(({ indicator }) => indicator === link?.from) ?? null;
    return { first: answering, second: row, note: link?.note ?? '', noteIn: link?.noteIn };
  });
  const used = new Set(linked.flatMap(({ first: row }) => (row === null ? [] : [row.indicator])));
  const alone = first.assessment.indicators.filter(({ indicator }) => !used.has(indicator));
  return [...linked, ...alone.map((row): LinkedRow => ({ first: row, second: null, note: '' }))];
}
