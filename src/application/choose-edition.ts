/**
 * Under which edition a workbook is read. What the user chose holds. Else its table decides: the edition whose rows it has, whose class and
 * law its title and its levels name. Where the table does not tell, the law in force on the day is proposed.
 */
import { isSame } from '../domain/comparison';
import type { EditionReason } from '../domain/edition-choice';
import type { WorkbookGrids } from '../domain/grid';
import type { IndicatorTable } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { ownPrefix } from '../domain/standard';
import type { Standard, UrbanClass } from '../domain/standard';
import { everyStandard, findStandard, isInForce, proposeEdition, standards } from '../editions/catalogue';
import { isEveryEditionHere } from '../editions/further';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import { isOwnScoreSheet } from '../sheets/score-sheet-mark';
import { byOwnColumns, ownTables } from './own-tables';
import type { OwnEdition } from './own-edition-sheet';
import type { ChosenEdition } from './chosen-edition';
import { carriedTo } from './carry-over';
import type { ChoicesOf, ScoringChoices } from './scoring-choices';

/** Class that is aimed at where nothing says which. */
export const usualClass: UrbanClass = 'II';

/** Share of an edition's rows that a table has to hold to be one of it without a look at the others. */
const plainlyOne = 0.5;

/** Share of printed levels that are an edition's, from which on it is meant whatever class or law its title names. */
const plainlyLevels = 0.8;

type Fit = {
  readonly standard: Standard;
  readonly recognition: Recognition;
  /** Share of the edition's rows that the table holds. */
  readonly rows: number;
  /** How many rows of the table are the edition's, in number and name. */
  readonly sound: number;
  /** The table is a score sheet that the add-in wrote: it says again what another edition made of the user's table. */
  readonly isOwnSheet: boolean;
  /** Its title or its levels name another class or law; which of them. */
  readonly isForeign: boolean;
  readonly namesOtherLaw: boolean;
  /** Share of the printed levels that are the edition's; 1 where none are printed. */
  readonly levels: number;
};

function levelsOf({ printedLevels }: IndicatorTable, standard: Standard): number {
  const agreeing = printedLevels.filter((printed) => {
    const row = standard.indicators.find(({ id }) => id === printed.indicator);
    return row?.kind === 'numeric' && isSame(row[printed.which].value, printed.value);
  });
  return printedLevels.length === 0 ? 1 : agreeing.length / printedLevels.length;
}

function fitOf(standard: Standard, recognition: Recognition, grids: WorkbookGrids): Fit {
  const [table] = recognition.tables;
  const nothing = { rows: 0, sound: 0, isOwnSheet: false, isForeign: false, namesOtherLaw: false, levels: 0 };
  if (table === undefined) return { standard, recognition, ...nothing };
  const present = table.observations.filter(({ cell }) => cell !== null);
  const disputed = present.filter(({ reading }) => reading.kind === 'pending' && reading.reason === 'row-mismatch');
  const grid = grids.grids.find(({ sheet }) => sheet === table.sheet);
  return {
    standard,
    recognition,
    rows: present.length / Math.max(1, standard.indicators.length),
    sound: present.length - disputed.length,
    isOwnSheet: grid !== undefined && isOwnScoreSheet(grid),
    isForeign: table.foreignLaw !== undefined,
    namesOtherLaw: table.foreignLaw?.kind === 'law',
    levels: levelsOf(table, standard),
  };
}

/**
 * The better fit first. A table of the user's before a sheet of our own; then, among editions that know at least half of what any knows of the
 * table's own rows, one whose law the table does not gainsay; then more of the table's own rows by a tenth, no other class named, the levels,
 * more of the edition's rows, and what is in force. How long the edition is does not count: eight rows of a long table are still that table's.
 */
function byFit(today: string, fits: readonly Fit[]): (a: Fit, b: Fit) => number {
  const most = Math.max(1, ...fits.filter(({ isOwnSheet }) => !isOwnSheet).map(({ sound }) => sound));
  const rank = (fit: Fit): readonly number[] => [
    fit.sound > 0 && !fit.isOwnSheet ? 1 : 0,
    fit.sound * 2 >= most ? 1 : 0,
    fit.namesOtherLaw ? 0 : 1,
    Math.round((fit.sound / most) * 10),
    fit.isForeign ? 0 : 1,
    fit.levels,
    Math.round(fit.rows * 10),
    isInForce(fit.standard, today) ? 1 : 0,
    fit.standard.urbanClass === usualClass ? 1 : 0,
  ];
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    const at = first.findIndex((value, index) => value !== second[index]);
    return at < 0 ? 0 : (second[at] ?? 0) - (first[at] ?? 0);
  };
}

/** Editions that a city's table can be one of. */
function candidates(): readonly Standard[] {
  return everyStandard().filter(({ subject, indicators }) => subject === 'urban-area' && indicators.length > 0);
}

/** True where the table plainly is one of an edition: it holds half of its rows, and names no other class or law. */
function isPlainly({ rows, isForeign, isOwnSheet }: Fit): boolean {
  return rows >= plainlyOne && !isForeign && !isOwnSheet;
}

/**
 * A workbook read under an edition that is given. Where its table is another edition's, the figures are carried over to the rows that
 * ask for the same.
 * @param others the editions that its table may be of
 */
export function recogniseUnder(
  standard: Standard,
  grids: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  others: readonly Standard[] = candidates(),
  choicesOf: ChoicesOf = () => choices,
): ChosenEdition {
  const recognition = recognise(grids, standard, choices.mappings, today);
  const fit = fitOf(standard, recognition, grids);
  // A sheet that the add-in wrote says again what was carried over to it, and follows no edit: the user's own table is behind it.
  const share = fit.isOwnSheet ? 0 : fit.rows;
  const carried = share >= plainlyOne ? null : carriedTo(standard, share, grids, choices, today, others, choicesOf);
  return { standard, because: 'chosen', recognition: carried?.recognition ?? recognition, carried };
}

/** True where an edition that was not fetched yet could be the one: nothing is scored before it is here. */
export function awaitsEditions(grids: WorkbookGrids, chosen: Result<ChosenEdition, Problem>): boolean {
  if (isEveryEditionHere()) return false;
  return !chosen.ok || (grids.grids.length > 0 && !isPlainly(fitOf(chosen.value.standard, chosen.value.recognition, grids)));
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
  // A sheet that holds an edition is no table of any city.
  const held = new Set(inWorkbook.map(({ sheet }) => sheet));
  const grids = held.size === 0 ? workbook : { ...workbook, grids: workbook.grids.filter(({ sheet }) => !held.has(sheet)) };
  const chosen = chooseFrom(grids, sheets, choices, today, choicesOf);
  const faults = sheets.flatMap(({ problems }) => problems);
  return chosen.ok && faults.length > 0 ? success({ ...chosen.value, problems: [...faults, ...(chosen.value.problems ?? [])] }) : chosen;
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
  const isHere = isEveryEditionHere() && ownTables() !== null;
  if (chosen.ok || choices.edition === null || !isHere) return chosen;
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
  const reader = ownTables();
  if (choices.edition?.startsWith(ownPrefix) === true && reader !== null) {
    const written = sheets.find(({ standard }) => standard?.edition === choices.edition);
    const read = written === undefined ? null : reader.recogniseWritten(written, grids, choices, today, 'chosen');
    if (read !== null) return success(read);
    const own = reader.findOwnTable(grids, choices.sheet);
    const isMeant = choices.edition === byOwnColumns || own?.standard.edition === choices.edition;
    if (own !== null && isMeant) return success(reader.recogniseOwn(own, grids, choices, today, 'chosen'));
    if (isMeant) return failure(problem('own-table-absent', 'error', null, {}));
  }
  if (choices.edition !== null) {
    const chosen = findStandard(choices.edition);
    return chosen.ok ? success(recogniseUnder(chosen.value, grids, choices, today, candidates(), choicesOf)) : chosen;
  }
  const usual = standards.map((standard) => fitOf(standard, readUnder(standard), grids));
  const plain = usual.find(isPlainly);
  if (plain !== undefined) return success(readAs(plain, 'table'));
  const others = candidates().filter((standard) => !usual.some((fit) => fit.standard === standard));
  const found = [...usual, ...others.map((standard) => fitOf(standard, readUnder(standard), grids))];
  const fits = found.toSorted(byFit(today, found));
  const [best] = fits;
  // Neither the rows nor the levels are those of an edition that covers its class and law: the table scores by what it prints itself.
  const isCovered =
    best !== undefined && (isPlainly(best) || (best.levels >= plainlyLevels && best.rows > (best.isForeign ? plainlyOne : 0)));
  // Before every edition is here nobody can say that none covers it.
  const own = isCovered || reader === null ? null : proposeOwn(reader, grids, sheets, choices, today);
  if (own !== null) return success(own);
  if (best !== undefined && best.rows > 0) return success(readAs(best, 'table'));
  const proposed = proposeEdition(today, usualClass);
  const byDate = fits.find(({ standard }) => standard.edition === proposed?.id) ?? usual[0];
  if (byDate !== undefined) return success(readAs(byDate, 'date'));
  return findFallback(readUnder);
}

/** By an edition that the workbook holds, where its rows are the table's; else by what the table prints itself. */
function proposeOwn(
  reader: NonNullable<ReturnType<typeof ownTables>>,
  grids: WorkbookGrids,
  sheets: readonly OwnEdition[],
  choices: ScoringChoices,
  today: string,
): ChosenEdition | null {
  const written = sheets
    .flatMap((one) => reader.recogniseWritten(one, grids, choices, today, 'table') ?? [])
    .find(({ standard, recognition }) => isPlainly(fitOf(standard, recognition, grids)));
  if (written !== undefined) return written;
  const own = reader.findOwnTable(grids, choices.sheet);
  const chosen = own === null ? null : reader.recogniseOwn(own, grids, choices, today, 'table');
  return chosen !== null && chosen.recognition.tables.length > 0 ? chosen : null;
}

function readAs({ standard, recognition }: Fit, because: EditionReason): ChosenEdition {
  return { standard, because, recognition, carried: null };
}

/** Without any edition on the shelf there is nothing to read by; the tests say so before anyone else. */
function findFallback(readUnder: (standard: Standard) => Recognition): Result<ChosenEdition, Problem> {
  const found = findStandard('');
  return found.ok ? success({ standard: found.value, because: 'date', recognition: readUnder(found.value), carried: null }) : found;
}
