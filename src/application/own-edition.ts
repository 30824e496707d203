/** The office's own table: scored by the levels and points that its own columns print, where no edition of the law covers it. */
import type { Grid, WorkbookGrids } from '../domain/grid';
import type { IndicatorTable } from '../domain/indicator-table';
import { placeOfKey } from '../domain/indicator-table';
import type { Observation } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import { gradesOf } from '../domain/standard';
import type { IndicatorId, Standard } from '../domain/standard';
import { firstDifference } from '../sheets/order';
import { leastBeside } from '../sheets/own-table/own-indicators';
import type { OwnTable } from '../sheets/own-table/own-standard';
import { readOwnTable } from '../sheets/own-table/own-standard';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import { isOwnScoreSheet } from '../sheets/score-sheet-mark';
import { ownEditions } from './own-edition-sheet';
import type { OwnEdition } from './own-edition-sheet';
import type { ChosenEdition } from './chosen-edition';
import type { EditionReason } from '../domain/edition-choice';
import type { ScoringChoices } from './scoring-choices';

const tables = new WeakMap<Grid, OwnTable | null>();

function ownTableOf(grid: Grid): OwnTable | null {
  const known = tables.get(grid);
  if (known !== undefined) return known;
  const found = isOwnScoreSheet(grid) ? null : readOwnTable(grid);
  tables.set(grid, found);
  return found;
}

/**
 * The tables that print their own levels, the one of the most rows first, visible sheets before hidden ones. Where a sheet of the workbook is
 * chosen, those on it alone.
 * @param sheet a choice: the key of a table, or a sheet's name
 */
export function ownTablesOf({ grids }: WorkbookGrids, sheet: string | null): readonly OwnTable[] {
  const onSheet = sheet === null ? [] : grids.filter((grid) => grid.sheet === placeOfKey(sheet).sheet);
  const found = (onSheet.length === 0 ? grids : onSheet).flatMap((grid) => {
    const own = ownTableOf(grid);
    return own === null ? [] : [{ own, isHidden: grid.visibility === 'hidden' }];
  });
  return found
    .toSorted((a, b) =>
      firstDifference(Number(a.isHidden) - Number(b.isHidden), b.own.standard.indicators.length - a.own.standard.indicators.length),
    )
    .map(({ own }) => own);
}

/** A value that is far below the levels of its row, as figures in thousands beside levels in ones are. */
function tooSmall({ indicator, reading }: Observation, least: ReadonlyMap<IndicatorId, number>): number | null {
  const from = least.get(indicator);
  const value = 'value' in reading ? reading.value : null;
  return from !== undefined && value !== null && value > 0 && value < from ? value : null;
}

/** Rows that the table's own columns cannot score are pending, and so are values that cannot be in the unit of their levels. */
function withPending(table: IndicatorTable, { faulty, least }: OwnDoubts): IndicatorTable {
  const mark = (observation: Observation): Observation => {
    if (observation.cell === null) return observation;
    if (faulty.has(observation.indicator)) return { ...observation, reading: { kind: 'pending', reason: 'level-unclear', hint: null } };
    const value = tooSmall(observation, least);
    return value === null ? observation : { ...observation, reading: { kind: 'pending', reason: 'implausible', hint: value } };
  };
  const { question } = table;
  return {
    ...table,
    observations: table.observations.map(mark),
    ...(question === undefined
      ? {}
      : {
          question: { ...question, candidates: question.candidates.map((one) => ({ ...one, observations: one.observations.map(mark) })) },
        }),
  };
}

type OwnDoubts = { readonly faulty: ReadonlySet<IndicatorId>; readonly least: ReadonlyMap<IndicatorId, number> };

function smallProblems({ observations }: IndicatorTable, least: OwnDoubts['least'], { indicators }: Standard): readonly Problem[] {
  return observations.flatMap((observation) => {
    const row = indicators.find(({ id }) => id === observation.indicator);
    const value = tooSmall(observation, least);
    if (value === null || row?.kind !== 'numeric') return [];
    const { code, unit, plausible } = row;
    const low = least.get(row.id) ?? 0;
    return [problem('implausible-value', 'warning', observation.cell, { indicator: code, value, low, high: plausible.high, unit })];
  });
}

/** What a table is scored by: two sheets with the same are versions of one table, whatever their figures. */
function scaleOf({ standard }: OwnTable): string {
  return JSON.stringify(
    standard.indicators.map((row) => [
      row.name,
      row.points,
      row.kind === 'numeric' ? [row.maximum.value, row.minimum.value, row.direction] : gradesOf(row).map(({ label }) => label),
    ]),
  );
}

/** Sheets with tables that print other levels or points: what this one prints says nothing of them. */
function otherTables(own: OwnTable, { grids }: WorkbookGrids): readonly string[] {
  return grids.flatMap((grid) => {
    const other = grid.sheet === own.sheet ? null : ownTableOf(grid);
    return other === null || scaleOf(other) === scaleOf(own) ? [] : [other.sheet];
  });
}

/** A workbook read by its own columns: rows that these cannot score are pending. */
export function recogniseOwn(
  own: OwnTable,
  grids: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  because: EditionReason,
): ChosenEdition {
  const { standard, faulty, sheet, places } = own;
  const others = otherTables(own, grids);
  const versions = { ...grids, grids: grids.grids.filter((grid) => !others.includes(grid.sheet)) };
  const recognition = recognise(versions, standard, choices.mappings, today, places);
  const least = new Map(
    standard.indicators.flatMap((row) => {
      const from = leastBeside(row);
      return from === null ? [] : [[row.id, from] as const];
    }),
  );
  const marked = new Map([...recognition.tables, ...recognition.seconds].map((table) => [table, withPending(table, { faulty, least })]));
  const markedOf = (table: IndicatorTable): IndicatorTable => marked.get(table) ?? table;
  const originalOf = (table: IndicatorTable): IndicatorTable => [...marked].find(([, one]) => one === table)?.[0] ?? table;
  const read: Recognition = {
    ...recognition,
    tables: recognition.tables.map(markedOf),
    seconds: recognition.seconds.map(markedOf),
    problemsOf: (table) => [...recognition.problemsOf(originalOf(table)), ...smallProblems(originalOf(table), least, standard)],
  };
  const cell = { sheet, row: 0, column: 0 };
  const problems: readonly Problem[] = [
    problem('own-edition', 'info', cell, { edition: standard.title, sheet, from: 'table' }),
    ...own.problems,
    ...(others.length === 0 || choices.sheet !== null
      ? []
      : [problem('several-indicator-tables', 'info', cell, { chosen: sheet, others: others.join(', ') })]),
  ];
  return { standard, because, recognition: read, carried: null, problems, otherSheets: others };
}

/** A workbook read by an edition that the office wrote on a sheet of it, or in a file; null where that cannot be used. */
export function recogniseWritten(
  { standard, sheet, from }: OwnEdition,
  grids: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
  because: EditionReason,
): ChosenEdition | null {
  if (standard === null) return null;
  const recognition = recognise(grids, standard, choices.mappings, today);
  const cell = from === 'file' ? null : { sheet, row: 0, column: 0 };
  return {
    standard,
    because,
    recognition,
    carried: null,
    problems: [problem('own-edition', 'info', cell, { edition: standard.title, sheet, from })],
  };
}

/** Every edition that the workbook itself holds, sound or not. */
export function heldEditions(grids: WorkbookGrids): readonly OwnEdition[] {
  return ownEditions(grids);
}
