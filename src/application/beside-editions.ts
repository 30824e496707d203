/** Use case: a scored workbook beside another edition, row by row. */
import type { IndicatorResult } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import type { Translations } from '../domain/translations';
import { crosswalkHere } from '../editions/further';
import { findStandard } from '../editions/catalogue';
import { compareUnder } from './compare-editions';
import type { EditionComparison } from './compare-editions';
import type { ScoredWorkbook } from './score-workbook';

/** The edition scored by, and the other; null for an edition that nobody knows. */
export function besideEdition(scored: ScoredWorkbook, edition: string): readonly [EditionComparison, EditionComparison] | null {
  const found = findStandard(edition);
  return found.ok ? [compareUnder(scored, scored.standard), compareUnder(scored, found.value)] : null;
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
