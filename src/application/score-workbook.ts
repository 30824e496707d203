/** Use case: a workbook's grids in, the scored table and its audit out. Pure; scoring-session.ts adds host and state. */
import { auditTable } from '../analysis/audit-table';
import { innerAboveWhole } from '../analysis/people-check';
import type { Assessment, Policy } from '../domain/assessment';
import type { Audit } from '../domain/audit';
import type { WorkbookGrids } from '../domain/grid';
import type { ColumnMapping, IndicatorTable } from '../domain/indicator-table';
import type { Resolutions } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { RegionAdjustment, Standard } from '../domain/standard';
import { score } from '../engine/score';
import { recognise } from '../sheets/recognise';
import type { Recognition } from '../sheets/recognise';
import { isInForce } from '../standards/catalogue';
import type { BaselineOptions } from './baseline-options';
import { cellLimitPerSheet } from './ports';

/** What the user chose. Kept in the workbook's settings. */
export type ScoringChoices = {
  readonly edition: string;
  readonly policy: Policy;
  /** Id of a region adjustment of the edition; null applies none. */
  readonly region: string | null;
  /** Sheet whose table is scored; null takes the best one found. */
  readonly sheet: string | null;
  /** Column mappings corrected by the user, by sheet name. */
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly resolutions: Resolutions;
  /** What stood in the row's value cell when it was decided, by indicator number; rows decided by an earlier version have none. */
  readonly decidedOn: Readonly<Record<string, string>>;
  /** What scenarios start from and no sheet says. */
  readonly baseline: BaselineOptions;
};

/** A workbook after recognition, scoring and audit. */
export type ScoredWorkbook = {
  readonly standard: Standard;
  readonly choices: ScoringChoices;
  /** What was read, for other use cases over the same reading. */
  readonly grids: WorkbookGrids;
  /** The table scored; null when none was found (then `assessment` and `audit` are null too, and a problem says why). */
  readonly table: IndicatorTable | null;
  /** Sheets that hold an indicator table, best first. */
  readonly tableSheets: readonly string[];
  readonly assessment: Assessment | null;
  readonly audit: Audit | null;
  readonly problems: readonly Problem[];
};

/** Trouble with the law itself: not in force on the day, or a region it does not know. */
function lawProblems(standard: Standard, choices: ScoringChoices, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (!isInForce(standard, today)) {
    problems.push(
      problem('edition-not-in-force', 'info', null, {
        edition: standard.title,
        editionIn: standard.titleIn,
        date: today,
        from: standard.from,
        to: standard.to ?? '',
      }),
    );
  }
  if (choices.region !== null && findRegion(standard, choices.region) === null) {
    const known = standard.regions.map((region) => region.id).join(', ');
    problems.push(problem('region-unknown', 'error', null, { region: choices.region, known }));
  }
  return problems;
}

function findRegion(standard: Standard, id: string | null): RegionAdjustment | null {
  return standard.regions.find((region) => region.id === id) ?? null;
}

function unreadProblems(grids: WorkbookGrids): readonly Problem[] {
  return grids.unread.map(({ sheet, rows, columns }) =>
    problem('sheet-too-large', 'warning', { sheet, row: 0, column: 0 }, { sheet, rows, columns, limitCells: cellLimitPerSheet }),
  );
}

/** Decisions of the user on rows whose cell says something else since: they hold, and the user is asked whether they should. */
function outdatedDecisions({ indicators }: Assessment, { decidedOn }: ScoringChoices): readonly Problem[] {
  return indicators.flatMap(({ number, observation, resolution }) => {
    const then = decidedOn[String(number)];
    if (resolution === null || then === undefined || then === observation.raw) return [];
    return [problem('decision-outdated', 'warning', observation.cell, { indicator: number, then, now: observation.raw })];
  });
}

/** Recognises the tables of a workbook under an edition; kept apart so that a change of policy need not read again. */
export function recogniseWorkbook(grids: WorkbookGrids, standard: Standard, choices: ScoringChoices): Recognition {
  return recognise(grids, standard, choices.mappings);
}

/** Scores what was recognised. Cheap: runs on every switch of policy, region, table or decision. */
export function scoreRecognition(
  recognition: Recognition,
  grids: WorkbookGrids,
  standard: Standard,
  choices: ScoringChoices,
  today: string,
): ScoredWorkbook {
  const table = recognition.tables.find((candidate) => candidate.sheet === choices.sheet) ?? recognition.tables[0] ?? null;
  const region = findRegion(standard, choices.region);
  const isBlank =
    grids.unread.length === 0 && grids.grids.every((grid) => grid.values.every((row) => row.every((value) => value === null)));
  const isAbsent = table === null && !isBlank;
  const others = recognition.tables.filter((candidate) => candidate !== table).map((candidate) => candidate.sheet);
  const assessment =
    table === null ? null : score(table.observations, standard, { policy: choices.policy, region, trace: true }, choices.resolutions);
  const problems: readonly Problem[] = [
    ...lawProblems(standard, choices, today),
    ...unreadProblems(grids),
    ...(isBlank ? [problem('workbook-empty', 'error', null, {})] : []),
    ...(isAbsent ? [problem('no-indicator-table', 'error', null, { sheets: grids.grids.length + grids.unread.length })] : []),
    ...(table !== null && others.length > 0 && choices.sheet === null
      ? [
          problem(
            'several-indicator-tables',
            'info',
            { sheet: table.sheet, row: table.firstRow, column: 0 },
            { chosen: table.sheet, others: others.join(', ') },
          ),
        ]
      : []),
    ...recognition.problems.filter(({ cell }) => cell === null || !others.includes(cell.sheet)),
    ...(assessment === null ? [] : [...outdatedDecisions(assessment, choices), ...innerAboveWhole(assessment, standard)]),
  ];
  return {
    standard,
    choices,
    grids,
    table,
    tableSheets: recognition.tables.map((candidate) => candidate.sheet),
    assessment,
    audit: table === null ? null : auditTable(table, recognition.claims, standard, region),
    problems,
  };
}

/** Grids in, score out: recognition and scoring in one. `today` is an ISO date. */
export function scoreGrids(grids: WorkbookGrids, standard: Standard, choices: ScoringChoices, today: string): ScoredWorkbook {
  return scoreRecognition(recogniseWorkbook(grids, standard, choices), grids, standard, choices, today);
}
