/** Use case: a workbook's grids in, the scored table and its audit out. Pure; scoring-session.ts adds host and state. */
import { auditTable } from '../analysis/audit-table';
import { innerAboveWhole } from '../analysis/people-check';
import type { Assessment } from '../domain/assessment';
import type { Audit } from '../domain/audit';
import { cellReference } from '../domain/cell';
import type { EditionReason } from '../domain/edition-choice';
import type { WorkbookGrids } from '../domain/grid';
import type { ForeignLaw, IndicatorTable } from '../domain/indicator-table';
import { partKey, sheetsOf } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Adjustment, Standard } from '../domain/standard';
import { score } from '../engine/score';
import type { Recognition } from '../sheets/recognise';
import { isInForce } from '../editions/catalogue';
import { recogniseUnder } from './choose-edition';
import type { ChosenEdition } from './chosen-edition';
import type { ScoringChoices } from './scoring-choices';
import { encodingProblems } from './legible-grids';
import { oneColumnProblems } from './one-column-text';
import { cellLimitInAll, cellLimitPerSheet } from './ports';
import { settleColumns, withinQuestion } from './settle-columns';
import type { SettledTable, WeighedQuestion } from './settle-columns';

/** A workbook after recognition, scoring and audit. */
export type ScoredWorkbook = {
  readonly standard: Standard;
  /** Why it is scored by this edition. */
  readonly because: EditionReason;
  /** The edition that its table was filed under, where the figures were carried over from it; absent where the table is read as it stands. */
  readonly carriedFrom?: Standard;
  readonly choices: ScoringChoices;
  /** What was read, for other use cases over the same reading. */
  readonly grids: WorkbookGrids;
  /** ISO date that it was read and scored on. */
  readonly today: string;
  /** The table scored; null when none was found (then `assessment` and `audit` are null too, and a problem says why). */
  readonly table: IndicatorTable | null;
  /** What `choices.sheet` can name: the tables found, best first, each by its key (its sheet's name, as a rule). */
  readonly tableSheets: readonly string[];
  /** Which column or table is meant, where that has to be asked. */
  readonly question?: WeighedQuestion;
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
    const known = standard.adjustments.map((region) => region.id).join(', ');
    problems.push(problem('region-unknown', 'error', null, { region: choices.region, known }));
  }
  return problems;
}

function findRegion(standard: Standard, id: string | null): Adjustment | null {
  return standard.adjustments.find((region) => region.id === id) ?? null;
}

function unreadProblems(grids: WorkbookGrids): readonly Problem[] {
  return grids.unread.map(({ sheet, rows, columns, isBeyondTotal = false }) => {
    const cell = { sheet, row: 0, column: 0 };
    return isBeyondTotal
      ? problem('sheets-too-large', 'warning', cell, { sheet, limitCells: cellLimitInAll })
      : problem('sheet-too-large', 'warning', cell, { sheet, rows, columns, limitCells: cellLimitPerSheet });
  });
}

/** What Excel would offer to repair: the figures may not be those that Excel shows. */
function repairProblems({ grids }: WorkbookGrids): readonly Problem[] {
  return grids.flatMap(({ sheet, faults = [] }) =>
    faults.map(({ kind, count, row, column }) => {
      const cell = { sheet, row, column };
      return problem('file-needs-repair', 'warning', cell, { sheet, fault: kind, count, first: cellReference(cell) });
    }),
  );
}

/** Cells that were left out because they stand far from everything else on their sheet. */
function leftOutProblems({ grids }: WorkbookGrids): readonly Problem[] {
  return grids.flatMap(({ sheet, leftOut }) => {
    if (leftOut === undefined) return [];
    const cell = { sheet, row: leftOut.row, column: leftOut.column };
    return [problem('cells-far-away', 'info', cell, { sheet, count: leftOut.count, first: cellReference(cell) })];
  });
}

/** Decisions of the user on rows whose cell says something else since: they hold, and the user is asked whether they should. */
function outdatedDecisions({ indicators }: Assessment, { decidedOn }: ScoringChoices): readonly Problem[] {
  return indicators.flatMap(({ indicator, code, observation, resolution }) => {
    const then = decidedOn[indicator];
    if (resolution === null || then === undefined || then === observation.raw) return [];
    return [problem('decision-outdated', 'warning', observation.cell, { indicator: code, then, now: observation.raw })];
  });
}

/** Filed points that the user took as evidence and that no value of the row earns: the row waits still. */
function noEvidence({ indicators }: Assessment, { resolutions }: ScoringChoices): readonly Problem[] {
  return indicators.flatMap(({ indicator, code, observation: { filed }, resolution, scale: { minimum, maximum } }) => {
    if (resolutions[indicator]?.kind !== 'filed' || resolution !== null || filed.points === null) return [];
    return [problem('filed-points-no-evidence', 'warning', filed.pointsCell, { indicator: code, points: filed.points, minimum, maximum })];
  });
}

/** Troubles inside the table scored; of the others on its sheets only where they begin. What a question asks is not told twice. */
function tableProblems(recognition: Recognition, settled: SettledTable | null): readonly Problem[] {
  if (settled === null) return recognition.problems;
  const { table, question, others } = settled;
  const found = [...recognition.tables, ...recognition.seconds].find((one) => partKey(one) === partKey(table) && !others.includes(one));
  const own = found === undefined ? [] : recognition.problemsOf(found);
  const isAsked = (about: 'columns' | 'table'): boolean => question !== null && (question.about === 'table') === (about === 'table');
  const seconds = recognition.problems.filter(
    ({ code, cell }) => code === 'second-table-on-sheet' && sheetsOf(table).includes(cell?.sheet ?? ''),
  );
  return [
    ...(isAsked('columns') ? own.filter(({ code, data }) => code !== 'mapping-unsure' || data.role !== 'value') : own),
    ...(isAsked('table') || !recognition.tables.includes(found ?? table) ? [] : seconds),
  ];
}

/** Another class or law in the title or over the levels, and levels that are not the edition's. */
function foreignLawProblems(table: IndicatorTable, audit: Audit, standard: Standard): readonly Problem[] {
  const printed = table.printedLevels.length;
  const differing = audit.levels.length;
  const codes = [...new Set(audit.levels.map(({ code }) => code))];
  const [first] = audit.levels;
  const levels =
    first === undefined
      ? []
      : [problem('levels-differ', 'warning', first.cell, { count: differing, indicators: codes.join(', '), edition: standard.title })];
  // A law that was amended may be named by its old number, and a caption number a table as another law does: told only where the levels do not
  // show that the edition is meant.
  const mayBeSlip = ({ kind, expected }: ForeignLaw): boolean => kind === 'law' || (kind === 'table' && expected === '');
  const told = table.lawSaid.foreign.filter((one) => !mayBeSlip(one) || printed === 0 || differing > 0);
  return [
    ...told.map(({ kind, found, expected, cell }) => problem('other-law', 'warning', cell, { kind, found, expected, differing, printed })),
    ...levels,
  ];
}

/** The figures were filed under another edition: so many rows of this one they answer, so many the user answered since, so many still wait. */
function carriedProblem({ observations }: IndicatorTable, assessment: Assessment | null, from: Standard, to: Standard): Problem {
  const answered = observations.filter(({ reading }) => reading.kind !== 'pending').length;
  const names = { from: from.title, fromIn: from.titleIn, to: to.title, toIn: to.titleIn };
  const decided = assessment?.indicators.filter(({ resolution }) => resolution !== null).length ?? 0;
  const waiting = assessment?.pending.length ?? 0;
  return problem('figures-carried', 'warning', null, { ...names, answered, rows: observations.length, decided, waiting });
}

/** Scores what was recognised. Cheap: runs on every switch of policy, region, table or decision. */
export function scoreRecognition(
  { standard, because, recognition, carried, problems: own = [], otherSheets = [] }: ChosenEdition,
  grids: WorkbookGrids,
  choices: ScoringChoices,
  today: string,
): ScoredWorkbook {
  const region = findRegion(standard, choices.region);
  const settled = settleColumns(recognition, standard, region, choices);
  const table = settled?.table ?? null;
  const isBlank =
    grids.unread.length === 0 && grids.grids.every((grid) => grid.values.every((row) => row.every((value) => value === null)));
  const isAbsent = table === null && !isBlank;
  const assessment =
    settled === null
      ? null
      : withinQuestion(
          score(
            settled.table.observations,
            standard,
            { policy: choices.policy, region, extent: choices.extent, trace: true },
            choices.resolutions,
          ),
          settled.question,
        );
  const held = table === null ? null : auditTable(table, recognition.claims, standard, region);
  // Points that were filed under another edition are no points of this one.
  const audit = held === null || carried === null ? held : { ...held, findings: [], unfiled: null };
  const problems: readonly Problem[] = [
    ...lawProblems(standard, choices, today),
    ...own,
    ...unreadProblems(grids),
    ...encodingProblems(grids),
    ...(isAbsent ? oneColumnProblems(grids) : []),
    ...repairProblems(grids),
    ...leftOutProblems(grids),
    ...(isBlank ? [problem('workbook-empty', 'error', null, {})] : []),
    ...(isAbsent ? [problem('no-indicator-table', 'error', null, { sheets: grids.grids.length + grids.unread.length })] : []),
    ...(carried === null || table === null ? [] : [carriedProblem(table, assessment, carried.from, standard)]),
    ...(table === null || audit === null || carried !== null ? [] : foreignLawProblems(table, audit, standard)),
    ...(settled?.problems ?? []),
    ...tableProblems(recognition, settled),
    ...(assessment === null
      ? []
      : [...outdatedDecisions(assessment, choices), ...noEvidence(assessment, choices), ...innerAboveWhole(assessment, standard)]),
  ];
  return {
    standard,
    because,
    choices,
    grids,
    today,
    table,
    tableSheets: [...[...recognition.tables, ...recognition.seconds].map(partKey), ...otherSheets],
    assessment,
    audit,
    problems,
    ...(carried === null ? {} : { carriedFrom: carried.from }),
    ...(settled?.question ? { question: settled.question } : {}),
  };
}

/** Grids in, score out, under an edition: recognition and scoring in one. `today` is an ISO date. */
export function scoreGrids(grids: WorkbookGrids, standard: Standard, choices: ScoringChoices, today: string): ScoredWorkbook {
  return scoreRecognition(recogniseUnder(standard, grids, choices, today), grids, choices, today);
}
