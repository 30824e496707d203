/** Reads the scenario sheet, whoever wrote it: this product, a colleague's copy of it, or a person by hand. */
import type { AdministrativeUnit } from '../../domain/administrative-unit';
import { nameIdentity, sameName, sameNameAsTyped } from '../../language/text/names';
import { isSameUnit, isUnitAsTyped } from '../../language/unit-name';
import type { StatedAssumption } from '../../domain/assumptions';
import type { CellAddress } from '../../domain/cell';
import { addressAt, formatAt, valueAt } from '../../domain/grid';
import type { Grid, WorkbookGrids } from '../../domain/grid';
import type { Problem } from '../../domain/problem';
import { problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { scenarioAbout } from '../../changes/scenario';
import type { Change, ChangeAction, Scenario, ScenarioAbout } from '../../changes/scenario';
import { writtenColumns } from '../../changes/notation/sheet-language';
import type { ScenarioColumn, SheetLanguage } from '../../changes/notation/sheet-language';
import { readSheetChange, sheetKindNamed, sheetKinds } from '../../changes/notation/sheet-change';
import type { SheetKind } from '../../changes/notation/sheet-change';
import { renamedAction } from '../../changes/kind-named';
import { textOf } from '../cell-text';
import { roleOf } from '../../language/headers/column-words';
import { nameKey } from '../../language/text/fold';
import { columnOf, findLists, isHeaderAgain, textIn } from '../list-table/find-list';
import type { ListTable } from '../list-table/find-list';
import { oncePerGrid } from '../once-per-grid';
import { shownAt } from '../shown-value';
import { formatKind } from '../../language/numbers/number-format';
import { controlCharacterIn } from '../../domain/writable-text';
import { answers } from '../../language/lexicon/list-words';
import { said } from '../../language/said';
import { isScenarioHeader, neededColumns, isTypedIn, scenarioColumns } from './scenario-columns';
import type { SheetNames } from '../../changes/notation/sheet-names';
import { readNumber, writeNumber, writePercent } from '../../changes/notation/sheet-numbers';

const scenarioLists = oncePerGrid((grid) => findLists(grid, scenarioColumns, isScenarioHeader));

export type ScenarioReading = {
  readonly scenarios: readonly Scenario[];
  /** Each on its cell; a row with an error is left out, all others are read. */
  readonly problems: readonly Problem[];
  /** The sheet the scenarios stand on; null where the workbook has none. */
  readonly sheet: string | null;
  /** Lines above the scenarios that may state what they were computed under; absent where there are none. */
  readonly stated?: readonly StatedAssumption[];
};

type Row = {
  readonly scenario: string;
  readonly order: number;
  readonly change: Omit<Change, 'id'> | null;
  /** What the row says of the scenario itself. */
  readonly about: ScenarioAbout;
};

type Context = {
  readonly list: ListTable<ScenarioColumn>;
  readonly language: SheetLanguage;
  readonly names: SheetNames;
  readonly units: readonly AdministrativeUnit[];
  readonly projects: readonly Project[];
};

/** The language that most of the headers speak; the first where none is ahead. */
function languageOf(headers: readonly string[], languages: readonly SheetLanguage[]): SheetLanguage {
  const [first] = languages;
  // Whoever reads sheets passes the languages they may be written in.
  if (first === undefined) throw new Error('a scenario sheet is read in no language');
  const speaker = (header: string): SheetLanguage =>
    languages.find(({ columns }) => Object.values(columns).some((column) => nameKey(column) === nameKey(header))) ??
    languages.find(({ language }) => isTypedIn(language, header)) ??
    first;
  const speakers = headers.map(speaker);
  const count = (language: SheetLanguage): number => speakers.filter((each) => each === language).length;
  return languages.reduce((best, language) => (count(language) > count(best) ? language : best), first);
}

function headersOf(list: ListTable<ScenarioColumn>): readonly string[] {
  return [...list.columns.values()].flatMap((columns) => columns.map(({ header }) => header));
}

/** A cell as it would be written in the sheet's own language: numbers with its marks, percentages as such. Of a merged area the first cell counts. */
function cellText({ list, language }: Context, role: ScenarioColumn, row: number): string {
  const column = columnOf(list, role);
  if (column === null) return '';
  const own = valueAt(list.grid, row, column.column);
  const merge =
    own === null
      ? list.grid.merges.find((range) => range.column === column.column && row > range.row && row < range.row + range.rows)
      : undefined;
  const at = merge?.row ?? row;
  const value = valueAt(list.grid, at, column.column);
  const kind = formatKind(formatAt(list.grid, at, column.column));
  // A figure that Excel made a day of (`12/5`) is no number of a change; with points it is no division either.
  if (typeof value === 'number' && kind === 'date') return textOf(shownAt(list.grid, at, column.column)).replaceAll('/', '.');
  if (typeof value !== 'number') return textOf(value).normalize('NFC').trim();
  return kind === 'percent' ? writePercent(value, language) : writeNumber(value, language);
}

function cellOf({ list }: Context, role: ScenarioColumn, row: number): CellAddress {
  return addressAt(list.grid, row, columnOf(list, role)?.column ?? list.grid.left);
}

/** The list's own spelling of a name that was typed without its diacritics. A name that fits as it stands is kept. */
function listed(
  name: string,
  known: readonly string[],
  isOne: (a: string, b: string) => boolean,
  isAsTyped: (a: string, b: string) => boolean,
): string {
  if (known.some((candidate) => isOne(candidate, name))) return name;
  const proposed = known.filter((candidate) => isAsTyped(candidate, name));
  return proposed.length === 1 ? (proposed[0] ?? name) : name;
}

function withListedNames(action: ChangeAction, { units, projects }: Context): ChangeAction {
  const unitNames = units.map(({ name }) => name);
  const projectNames = projects.map(({ name }) => name);
  return renamedAction(action, {
    unit: (typed) => listed(typed, unitNames, isSameUnit, isUnitAsTyped),
    project: (typed) => (projects.some(({ number }) => number === typed) ? typed : listed(typed, projectNames, sameName, sameNameAsTyped)),
  });
}

function knownKinds(language: SheetLanguage): string {
  return sheetKinds(language)
    .map(({ name }) => name)
    .join(', ');
}

function readSwitch(context: Context, row: number, problems: Problem[]): boolean {
  const text = cellText(context, 'switch', row);
  if (text === '') return true;
  const answer = said(answers, text, { yes: context.language.switches.on, no: context.language.switches.off });
  if (answer === null) problems.push(problem('change-switch-unclear', 'warning', cellOf(context, 'switch', row), { text }));
  return answer === 'yes';
}

/** Null where nothing is said of the order, or nothing that is a number. */
function readOrder(context: Context, row: number, problems: Problem[]): number | null {
  const text = cellText(context, 'order', row);
  if (text === '') return null;
  const order = readNumber(text.replace(/[.)]$/, ''), context.language);
  if (order === null) problems.push(problem('change-order-unclear', 'warning', cellOf(context, 'order', row), { text }));
  return order;
}

function readAction(context: Context, kind: SheetKind, row: number, problems: Problem[]): ChangeAction | null {
  const { language, names } = context;
  const texts = { target: cellText(context, 'target', row), value: cellText(context, 'value', row) };
  const read = readSheetChange(kind, texts, language, names);
  if (read.ok) {
    const action = withListedNames(read.action, context);
    if (read.assumed.length > 0 && 'unit' in action)
      problems.push(problem('change-brings-assumed', 'info', cellOf(context, 'value', row), { unit: action.unit }));
    return action;
  }
  const example = language.kinds[kind.kinds[0]?.kind ?? '']?.example[read.at] ?? '';
  const data = { change: kind.name, text: texts[read.at], example };
  problems.push(
    problem(read.at === 'target' ? 'change-target-unclear' : 'change-value-unclear', 'error', cellOf(context, read.at, row), data),
  );
  return null;
}

/** The scenario's name; a line that was broken in its cell is one line. */
function scenarioAt(context: Context, row: number): string {
  return cellText(context, 'scenario', row).replace(/\s+/g, (space) => (/[\r\n\t]/.test(space) ? ' ' : space));
}

function readRow(context: Context, row: number, previousOrder: number, problems: Problem[]): Omit<Row, 'about'> | null {
  const scenario = scenarioAt(context, row);
  const kindText = cellText(context, 'kind', row);
  const isBlank = writtenColumns.every((role) => role === 'scenario' || cellText(context, role, row) === '');
  if (isBlank && scenario === '') return null;
  if (scenario === '') {
    problems.push(problem('scenario-unnamed', 'error', cellOf(context, 'scenario', row), { row: row + 1 }));
    return null;
  }
  const character = controlCharacterIn(scenario);
  if (character !== null) {
    problems.push(problem('scenario-name-unwritable', 'error', cellOf(context, 'scenario', row), { row: row + 1, character }));
    return null;
  }
  if (isBlank) return { scenario, order: previousOrder, change: null };
  const kind = sheetKindNamed(kindText, context.language);
  if (kind === null) {
    problems.push(
      problem('change-kind-unknown', 'error', cellOf(context, 'kind', row), { text: kindText, known: knownKinds(context.language) }),
    );
    return { scenario, order: previousOrder, change: null };
  }
  const isOn = readSwitch(context, row, problems);
  const order = readOrder(context, row, problems) ?? previousOrder;
  const action = readAction(context, kind, row, problems);
  return { scenario, order, change: action === null ? null : { isOn, action, note: cellText(context, 'note', row) } };
}

function readList(context: Context): { readonly scenarios: readonly Scenario[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byName = new Map<string, Row[]>();
  for (let row = context.list.firstRow; row <= context.list.lastRow; row += 1) {
    if (isHeaderAgain(context.list, row)) continue;
    // A row without a place of its own stays behind the row above it.
    const previous = byName.get(nameIdentity(scenarioAt(context, row)))?.at(-1)?.order ?? Number.NEGATIVE_INFINITY;
    const read = readRow(context, row, previous, problems);
    if (read === null) continue;
    const own = { ...read, about: scenarioAbout(cellText(context, 'author', row), cellText(context, 'about', row)) };
    // `Kịch bản A` and `kịch bản A` are one scenario, named as its first row has it.
    const rows = byName.get(nameIdentity(read.scenario));
    if (rows === undefined) byName.set(nameIdentity(read.scenario), [own]);
    else rows.push(own);
  }
  const scenarios = [...byName.values()].map((rows) => {
    const ordered = rows.toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order));
    const changes = ordered.flatMap(({ change }) => (change === null ? [] : [change]));
    return {
      name: rows[0]?.scenario ?? '',
      changes: changes.map((change, index) => ({ id: String(index + 1), ...change })),
      ...aboutOf(rows),
    };
  });
  return { scenarios, problems };
}

/** What the rows of a scenario say of it: the first that says it counts, in the order of the sheet. */
function aboutOf(rows: readonly Row[]): ScenarioAbout {
  const author = rows.find(({ about }) => about.author !== undefined)?.about.author;
  const note = rows.find(({ about }) => about.note !== undefined)?.about.note;
  return scenarioAbout(author ?? '', note ?? '');
}

/** `label: value` above the header, in one cell or in two. */
function statedAbove({ grid, headerRow }: ListTable<ScenarioColumn>): readonly StatedAssumption[] {
  return grid.values.slice(0, headerRow - grid.top).flatMap((cells, offset): readonly StatedAssumption[] => {
    const column = cells.findIndex((value) => textOf(value).trim() !== '');
    const text = cells
      .map((value) => textOf(value).trim())
      .filter((part) => part !== '')
      .join(' ');
    const [, label = '', value = ''] = /^([^:]+):\s*(.*\S)\s*$/.exec(text.normalize('NFC')) ?? [];
    return label === '' ? [] : [{ label: label.trim(), value, cell: addressAt(grid, grid.top + offset, grid.left + column) }];
  });
}

/** True where some row names a scenario or does something. */
function hasLines(list: ListTable<ScenarioColumn>): boolean {
  for (let row = list.firstRow; row <= list.lastRow; row += 1) {
    if (!isHeaderAgain(list, row) && writtenColumns.some((role) => textIn(list, role, row) !== '')) return true;
  }
  return false;
}

function isScenarioName(sheet: string, languages: readonly SheetLanguage[]): boolean {
  const key = nameKey(sheet);
  return languages.some(({ sheetName }) => nameKey(sheetName) === key) || key === 'scenario';
}

/**
 * How surely a sheet is the one that counts. Of those named like a scenario sheet the highest number does: a write beside an earlier
 * sheet, which may be a person's own, gets the next one (`Kịch bản (2)`).
 */
function rankOf({ sheet, visibility }: Grid, languages: readonly SheetLanguage[]): number {
  const [, name = sheet, number = '1'] = /^(.*?)(?: \((\d{1,3})\))?$/s.exec(sheet) ?? [];
  if (isScenarioName(name, languages)) return -Number(number);
  return visibility === 'visible' ? 1 : 2;
}

/** The columns that a sheet named like a scenario sheet lacks; null where it holds nothing that looks like a header. */
function lackingColumns(grid: Grid, languages: readonly SheetLanguage[]): string | null {
  for (const row of grid.values.slice(0, 30)) {
    const headers = row.map(textOf).filter((text) => roleOf(scenarioColumns, text) !== null);
    const roles = new Set(headers.map((header) => roleOf(scenarioColumns, header)?.role));
    if (roles.size < 2) continue;
    const { columns } = languageOf(headers, languages);
    return neededColumns
      .filter((role) => !roles.has(role))
      .map((role) => `“${columns[role]}”`)
      .join(', ');
  }
  return null;
}

/**
 * The scenarios of a workbook. A row that cannot be read is left out with a problem that says what to write; the rest still reads.
 * A change's id is its place in its scenario. Rows of one scenario need not stand together; `Thứ tự` decides, then the order of the rows.
 * @param units names typed without diacritics become those of the list
 */
export function readScenarioSheet(
  grids: WorkbookGrids,
  names: SheetNames,
  units: readonly AdministrativeUnit[],
  projects: readonly Project[],
): ScenarioReading {
  const found = grids.grids.flatMap(scenarioLists).toSorted((a, b) => rankOf(a.grid, names.languages) - rankOf(b.grid, names.languages));
  // An empty sheet that waits to be filled in stands in nobody's way.
  const filled = found.filter(hasLines);
  const [list, ...others] = filled.length > 0 ? filled : found.slice(0, 1);
  if (list === undefined) {
    const named = grids.grids.find(({ sheet }) => isScenarioName(sheet, names.languages));
    const lacking = named === undefined ? null : lackingColumns(named, names.languages);
    if (named === undefined || lacking === null) return { scenarios: [], problems: [], sheet: null };
    return {
      scenarios: [],
      problems: [
        problem('scenario-columns-missing', 'error', addressAt(named, named.top, named.left), { sheet: named.sheet, columns: lacking }),
      ],
      sheet: named.sheet,
    };
  }
  const cell = addressAt(list.grid, list.headerRow, list.grid.left);
  const visible = others.filter(({ grid }) => grid.visibility === 'visible').map(({ grid }) => grid.sheet);
  const several =
    visible.length === 0
      ? []
      : [problem('several-lists', 'info', cell, { what: 'scenarios', chosen: list.grid.sheet, others: visible.join(', ') })];
  const { scenarios, problems } = readList({ list, language: languageOf(headersOf(list), names.languages), names, units, projects });
  const stated = statedAbove(list);
  return { scenarios, problems: [...several, ...problems], sheet: list.grid.sheet, ...(stated.length === 0 ? {} : { stated }) };
}
