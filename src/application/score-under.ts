/** Use case: the same city under another edition, beside the one it is scored by; and under every class of the law. */
import type { IndicatorResult } from '../domain/assessment';
import type { EditionListing } from '../domain/edition-listing';
import type { UrbanClass } from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import type { Translations } from '../domain/translations';
import { editions, editionsInForce, findStandard } from '../editions/catalogue';
import { crosswalkHere } from '../editions/further';
import { recogniseUnder } from './choose-edition';
import { scoreRecognition } from './score-workbook';
import type { ScoredWorkbook } from './score-workbook';

/** The same workbook under another edition; its decisions are none of this one's. Null for an edition that nobody knows. */
export function scoreUnder(scored: ScoredWorkbook, edition: string): ScoredWorkbook | null {
  const found = findStandard(edition);
  if (!found.ok) return null;
  const { grids, today } = scored;
  if (found.value === scored.standard) return scored;
  const choices = { ...scored.choices, edition, region: null, resolutions: {}, decidedOn: {} };
  const source = scored.carriedFrom ?? scored.standard;
  return scoreRecognition(recogniseUnder(found.value, grids, choices, today, [source]), grids, choices, today);
}

/** A row of one edition beside the row of another that answers it; null on the side that has none. */
export type LinkedRow = {
  readonly first: IndicatorResult | null;
  readonly second: IndicatorResult | null;
  /** How the two differ; '' where they are the same, or there is nothing to say. */
  readonly note: string;
  readonly noteIn?: Translations | undefined;
};

/** Every row of both, in the order of the second; rows of the first that answer none of it come last. */
export function linkedRows(first: ScoredWorkbook, second: ScoredWorkbook): readonly LinkedRow[] {
  const [from, to] = [first.standard.edition, second.standard.edition];
  const ahead = crosswalkHere(from, to);
  const back = ahead === null ? crosswalkHere(to, from) : null;
  const links = ahead?.rows ?? back?.rows.map((row) => ({ ...row, from: row.to, to: row.from })) ?? [];
  const rowsOf = (scored: ScoredWorkbook): readonly IndicatorResult[] => scored.assessment?.indicators ?? [];
  // Two classes of one text have the same rows.
  const isSameTable = ahead === null && back === null;
  const linked = rowsOf(second).map((row): LinkedRow => {
    const link = links.find(({ to: target }) => target === row.indicator);
    const name = link?.from ?? (isSameTable ? row.indicator : null);
    const answering = rowsOf(first).find(({ indicator }) => indicator === name) ?? null;
    return { first: answering, second: row, note: link?.note ?? '', noteIn: link?.noteIn };
  });
  const used = new Set(linked.flatMap(({ first: row }) => (row === null ? [] : [row.indicator])));
  const alone = rowsOf(first).filter(({ indicator }) => !used.has(indicator));
  return [...linked, ...alone.map((row): LinkedRow => ({ first: row, second: null, note: '' }))];
}

export type ClassResult = { readonly urbanClass: UrbanClass; readonly listing: EditionListing; readonly scored: ScoredWorkbook };

export type EveryClass = {
  readonly classes: readonly ClassResult[];
  /** The highest class whose every condition is met; null where there is none. */
  readonly highest: UrbanClass | null;
  /** Classes that are neither met nor missed. */
  readonly open: readonly UrbanClass[];
};

/** The city under each class of the law in force on the day; of the text it is scored by where none is. */
export function everyClass(scored: ScoredWorkbook): EveryClass {
  const isTable = ({ kind, indicators }: EditionListing): boolean => kind === 'urban-class' && indicators > 0;
  const inForce = editionsInForce(scored.today).filter(isTable);
  const own = editions().filter((listing) => isTable(listing) && listing.short === scored.standard.short);
  const listings = inForce.length > 0 ? inForce : own;
  const classes = urbanClasses.flatMap((urbanClass): ClassResult[] => {
    const listing = listings.find((each) => each.urbanClass === urbanClass);
    const result = listing === undefined ? null : scoreUnder(scored, listing.id);
    return listing === undefined || result === null ? [] : [{ urbanClass, listing, scored: result }];
  });
  const standingOf = ({ scored: { assessment } }: ClassResult): 'met' | 'not-met' | 'open' => {
    if (assessment === null) return 'open';
    if (assessment.recognised) return 'met';
    return assessment.gates.some(({ standing }) => standing === 'not-met') ? 'not-met' : 'open';
  };
  return {
    classes,
    highest: classes.find((each) => standingOf(each) === 'met')?.urbanClass ?? null,
    open: classes.filter((each) => standingOf(each) === 'open').map(({ urbanClass }) => urbanClass),
  };
}
