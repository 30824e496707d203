/**
 * Under which edition a workbook is read. What the user chose holds. Else its table decides: the edition whose rows it has, whose class and
 * law its title and its levels name. Where the table does not tell, the law in force on the day is proposed.
 */
import type { EditionReason } from '../domain/edition-choice';
import type { WorkbookGrids } from '../domain/grid';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { ownPrefix } from '../domain/standard';
import type { Standard } from '../domain/standard';
import { everyStandard, findStandard, proposeEdition, standards } from '../editions/catalogue';
import { isEveryEditionHere } from '../editions/further';
import { isEditionSheet } from '../sheets/edition-sheet/find-edition';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import { byOwnColumns, cityGrids, ownTables } from './own-tables';
import type { OwnTable } from '../sheets/own-table/own-standard';
import type { OwnEdition } from './own-edition-sheet';
import type { ChosenEdition } from './chosen-edition';
import { carriedTo } from './carry-over';
import { covers, fitOf, isClassOpen, isPlainly, plainlyOne, ranked, usualClass } from './edition-fit';
import type { Fit } from './edition-fit';
import type { ChoicesOf, ScoringChoices } from './scoring-choices';

/** Editions that a city's table can be one of. */
function candidates(): readonly Standard[] {
  return everyStandard().filter(({ subject, indicators }) => subject === 'urban-area' && indicators.length > 0);
}

/**
 * A workbook read under an edition that is given. Where its table is another edition's, the figures are carried over to the rows that
 * ask for the same.
 * @param others the editions that its table may be of
 */
export function recogniseUnder(
  standard: Standard,
  workbook: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  others: readonly Standard[] = candidates(),
  choicesOf: ChoicesOf = () => choices,
): ChosenEdition {
  const grids = cityGrids(workbook);
  const recognition = recognise(grids, standard, choices.mappings, today);
  const fit = fitOf(standard, recognition, grids, choices.sheet);
  // A sheet that the add-in wrote says again what was carried over to it, and follows no edit: the user's own table is behind it.
  const share = fit.isOwnSheet ? 0 : fit.rows;
  const carried = share >= plainlyOne ? null : carriedTo(standard, share, grids, choices, today, others, choicesOf);
  return { standard, because: 'chosen', recognition: carried?.recognition ?? recognition, carried };
}

/** Cell formulas fetch the editions of the law alone: what reads the office's own may still be missing then. */
function isEverythingHere(): boolean {
  return isEveryEditionHere() && ownTables() !== null;
}

/** True where an edition that was not fetched yet could be the one: nothing is scored before it is here. */
export function awaitsEditions(grids: WorkbookGrids, sheet: string | null, chosen: Result<ChosenEdition, Problem>): boolean {
  if (isEverythingHere()) return false;
  // What a sheet of the office's own edition says, and that it is no table of the city, only the part that reads such sheets can tell.
  if (grids.grids.some(isEditionSheet)) return true;
  return !chosen.ok || (grids.grids.length > 0 && !isPlainly(fitOf(chosen.value.standard, chosen.value.recognition, grids, sheet)));
}

/**
 * The edition a workbook is read under, with what was recognised under it.
 * @param today ISO date of the work
 * @param choicesOf the user's choices under an edition: values she gave under that of the table are carried to the one chosen
 * @param given editions of the office's own that stand in no sheet of the workbook
 * @returns `edition-unknown` for a choice that no edition answers to
 */
export function chooseEdition(
  workbook: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  choicesOf: ChoicesOf = () => choices,
  given: readonly OwnEdition[] = [],
): Result<ChosenEdition, Problem> {
  const inWorkbook = ownTables()?.heldEditions(workbook) ?? [];
  // One that is given comes before a sheet that holds one of the same name.
  const sheets = [...given, ...inWorkbook];
  const chosen = chooseFrom(cityGrids(workbook), sheets, choices, today, choicesOf);
  const faults = sheets.flatMap(({ problems }) => problems);
  if (!chosen.ok) return isOwnId(choices.edition) ? failure(faults[0] ?? withOwnNames(chosen.error, sheets)) : chosen;
  const told = [...faults, ...unusedEditions(sheets, chosen.value), ...(chosen.value.problems ?? [])];
  return told.length > 0 ? success({ ...chosen.value, problems: told }) : chosen;
}

function isOwnId(edition: string | null): boolean {
  return edition?.startsWith(ownPrefix) === true;
}

/** An unknown id with the workbook's own editions among those that are known. */
function withOwnNames(trouble: Problem, sheets: readonly OwnEdition[]): Problem {
  if (trouble.code !== 'edition-unknown') return trouble;
  const own = sheets.flatMap(({ standard }) => (standard === null ? [] : [standard.edition]));
  const { edition, known } = trouble.data;
  return problem('edition-unknown', 'error', null, { edition, known: [known, ...own].join(', ') });
}

/** Editions that the office wrote into the workbook, where the table was left to decide and is another's: nobody should believe they counted. */
function unusedEditions(sheets: readonly OwnEdition[], { because, standard }: ChosenEdition): readonly Problem[] {
  if (because === 'chosen') return [];
  return sheets.flatMap((one) =>
    one.standard === null || one.standard.edition === standard.edition
      ? []
      : [problem('own-edition-unused', 'info', { sheet: one.sheet, row: 0, column: 0 }, { edition: one.standard.title, sheet: one.sheet })],
  );
}

/**
 * As `chooseEdition`, for a choice that was kept. Where nothing answers to it any more (its sheet was deleted, or says something wrong),
 * nobody is locked out: the table and the date decide, and `kept-edition-gone` says so.
 */
export function chooseKeptEdition(
  workbook: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  choicesOf: ChoicesOf,
): Result<ChosenEdition, Problem> {
  const chosen = chooseEdition(workbook, choices, today, choicesOf);
  // Before every edition is here nobody can say that it is gone.
  if (chosen.ok || choices.edition === null || !isEverythingHere()) return chosen;
  const instead = chooseEdition(workbook, { ...choices, edition: null }, today, choicesOf);
  if (!instead.ok) return instead;
  const { standard, problems = [] } = instead.value;
  const gone = problem('kept-edition-gone', 'warning', null, {
    edition: choices.edition,
    used: standard.title,
    usedIn: standard.titleIn,
  });
  return success({ ...instead.value, problems: [gone, ...problems] });
}

function chooseFrom(
  grids: WorkbookGrids,
  sheets: readonly OwnEdition[],
  choices: ScoringChoices,
  today: string,
  choicesOf: ChoicesOf,
): Result<ChosenEdition, Problem> {
  const readUnder = (standard: Standard): Recognition => recognise(grids, standard, choices.mappings, today);
  const fitUnder = (standard: Standard): Fit => fitOf(standard, readUnder(standard), grids, choices.sheet);
  const reader = ownTables();
  if (choices.edition?.startsWith(ownPrefix) === true && reader !== null) {
    const written = sheets.find(({ standard }) => standard?.edition === choices.edition);
    const read = written === undefined ? null : reader.recogniseWritten(written, grids, choices, today, 'chosen');
    if (read !== null) return success(read);
    // Any of the workbook's tables may be asked for by its id; of several with one id, that of the sheet that is chosen.
    const isNamed = ({ standard }: OwnTable): boolean => standard.edition === choices.edition;
    const named = reader.ownTablesOf(grids, choices.sheet).find(isNamed) ?? reader.ownTablesOf(grids, null).find(isNamed);
    const [own] = named === undefined && choices.edition === byOwnColumns ? reader.ownTablesOf(grids, choices.sheet) : [named];
    if (own !== undefined) return success(reader.recogniseOwn(own, grids, choices, today, 'chosen'));
    if (choices.edition === byOwnColumns) return failure(problem('own-table-absent', 'error', null, {}));
  }
  if (choices.edition !== null) {
    const chosen = findStandard(choices.edition);
    return chosen.ok ? success(recogniseUnder(chosen.value, grids, choices, today, candidates(), choicesOf)) : chosen;
  }
  const usual = standards.map(fitUnder);
  const plain = usual.find((fit) => isPlainly(fit) && !isClassOpen(fit));
  if (plain !== undefined) return success(readAs(plain, 'table'));
  const others = candidates().filter((standard) => !usual.some((fit) => fit.standard === standard));
  const { fits, ties } = ranked(today, [...usual, ...others.map(fitUnder)]);
  const [best] = fits;
  // The office wrote an edition for just this table, and none of the law is plainly meant.
  const written = reader === null || (best !== undefined && isPlainly(best)) ? null : proposeWritten(reader, grids, sheets, choices, today);
  if (written !== null) return success(written);
  // Neither the rows nor the levels are those of an edition that covers its class and law: the table scores by what it prints itself.
  const isCovered = best !== undefined && covers(best);
  // Before every edition is here nobody can say that none covers it.
  const own = isCovered || reader === null ? null : proposeOwn(reader, grids, choices, today);
  if (own !== null) return success(own);
  if (best !== undefined && best.rows > 0) return success(withoutClass(best, ties));
  const proposed = proposeEdition(today, usualClass);
  const byDate = fits.find(({ standard }) => standard.edition === proposed?.id) ?? usual[0];
  if (byDate !== undefined) return success(readAs(byDate, 'date'));
  return findFallback(readUnder);
}

type OwnReader = NonNullable<ReturnType<typeof ownTables>>;

/** By an edition that the workbook holds, where its rows are the table's. */
function proposeWritten(
  reader: OwnReader,
  grids: WorkbookGrids,
  sheets: readonly OwnEdition[],
  choices: ScoringChoices,
  today: string,
): ChosenEdition | null {
  const fits = ({ standard, recognition }: ChosenEdition): boolean => isPlainly(fitOf(standard, recognition, grids, choices.sheet));
  return sheets.flatMap((one) => reader.recogniseWritten(one, grids, choices, today, 'table') ?? []).find(fits) ?? null;
}

/** By what the table prints itself. */
function proposeOwn(reader: OwnReader, grids: WorkbookGrids, choices: ScoringChoices, today: string): ChosenEdition | null {
  const [own] = reader.ownTablesOf(grids, choices.sheet);
  const chosen = own === undefined ? null : reader.recogniseOwn(own, grids, choices, today, 'table');
  return chosen !== null && chosen.recognition.tables.length > 0 ? chosen : null;
}

function readAs({ standard, recognition }: Fit, because: EditionReason): ChosenEdition {
  return { standard, because, recognition, carried: null };
}

/** Says that the class was taken, not read: where several are named and nothing tells which, or none and others of the same law fit as well. */
function withoutClass(best: Fit, ties: readonly Fit[]): ChosenEdition {
  const chosen = readAs(best, 'table');
  const { urbanClass, laws } = best.standard;
  const [first, ...more] = best.classes;
  if (first !== undefined && more.length > 0 && (ties.length > 0 || isClassOpen(best))) {
    const named = best.classes.map((said) => said.urbanClass).join(', ');
    return { ...chosen, problems: [problem('classes-named', 'warning', first.cell, { named, taken: urbanClass })] };
  }
  if (ties.length === 0) return chosen;
  const others = ties.map(({ standard }) => standard.urbanClass).join(', ');
  return { ...chosen, problems: [problem('class-unsaid', 'warning', null, { law: laws[0] ?? '', taken: urbanClass, others })] };
}

/** Without any edition on the shelf there is nothing to read by; the tests say so before anyone else. */
function findFallback(readUnder: (standard: Standard) => Recognition): Result<ChosenEdition, Problem> {
  const found = findStandard('');
  return found.ok ? success({ standard: found.value, because: 'date', recognition: readUnder(found.value), carried: null }) : found;
}
