/** Use case: which of a workbook's tables is scored, by which columns, and what has to be asked before its rows are certain. */
import type { Assessment } from '../domain/assessment';
import type { Policy } from '../domain/assessment';
import { columnLetters, cellReference } from '../domain/cell';
import type { ColumnCandidate, ColumnMapping, ColumnQuestion, IndicatorTable } from '../domain/indicator-table';
import { partKey } from '../domain/indicator-table';
import type { Resolutions } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Adjustment, Standard } from '../domain/standard';
import { score } from '../engine/score';
import { chosenTable } from './chosen-table';
import { withRowsAsked } from '../sheets/column-question';
import type { Recognition } from '../sheets/recognise';
import { otherYears, tableQuestion } from '../sheets/table-question';

/** A candidate with the total it would give. */
export type WeighedCandidate = ColumnCandidate & {
  readonly total: { readonly certain: number; readonly possible: number; readonly filed: number | null };
};

export type WeighedQuestion = Omit<ColumnQuestion, 'candidates'> & { readonly candidates: readonly WeighedCandidate[] };

/** What the user chose of tables and columns. */
export type ColumnChoices = {
  readonly sheet: string | null;
  readonly mappings: Readonly<Record<string, ColumnMapping>>;
  readonly policy: Policy;
  readonly resolutions: Resolutions;
};

export type SettledTable = {
  /** Rows that hang on a question are pending in it. */
  readonly table: IndicatorTable;
  readonly question: WeighedQuestion | null;
  readonly problems: readonly Problem[];
  /** Every other table, in the order of preference. */
  readonly others: readonly IndicatorTable[];
};

/** Null where no table was found. */
export function settleColumns(
  recognition: Recognition,
  standard: Standard,
  region: Adjustment | null,
  choices: ColumnChoices,
): SettledTable | null {
  const found = chosenTable(recognition, choices.sheet);
  if (found === null) return null;
  const others = [...recognition.tables, ...recognition.seconds].filter((table) => table !== found);
  const isAsking = choices.sheet === null;
  // Which table is asked before which of its columns.
  const asked = (isAsking ? tableQuestion(found, others) : null) ?? found.question ?? null;
  const rows = [...new Set([...(asked?.rows ?? []), ...(found.question?.rows ?? [])])];
  const table = rows.length === 0 ? found : { ...found, observations: withRowsAsked(found.observations, rows) };
  const weigh = (candidate: ColumnCandidate): WeighedCandidate => {
    const { total } = score(candidate.observations, standard, { policy: choices.policy, region, trace: false }, choices.resolutions);
    return { ...candidate, total: { certain: total.certain, possible: total.possible, filed: total.filed } };
  };
  const question = asked === null ? null : { ...asked, candidates: asked.candidates.map(weigh) };
  const earlier = isAsking ? otherYears(found, others) : [];
  return {
    table,
    question,
    others,
    problems: [...askedProblem(question), ...earlierProblem(found, earlier), ...severalProblem(found, others, earlier, question, isAsking)],
  };
}

/** The least that is certain and the most that is possible, whichever candidate is meant. */
export function totalRange({ candidates }: WeighedQuestion): { readonly low: number; readonly high: number } {
  return {
    low: Math.min(...candidates.map(({ total }) => total.certain)),
    high: Math.max(...candidates.map(({ total }) => total.possible)),
  };
}

/**
 * The assessment with no more possible than the best candidate gives: rows that wait for the choice cannot all reach their maximum, since
 * one column is right for all of them.
 */
export function withinQuestion(assessment: Assessment, question: WeighedQuestion | null): Assessment {
  if (question === null) return assessment;
  const { certain, possible } = assessment.total;
  const high = Math.max(certain, Math.min(possible, totalRange(question).high));
  return { ...assessment, total: { ...assessment.total, possible: high } };
}

/** How many indicators the candidates disagree on. */
export function rowsInQuestion({ candidates }: ColumnQuestion): number {
  return new Set(candidates.flatMap(({ differs }) => differs)).size;
}

/** `E “Hiện trạng › Sau sáp nhập”`; the sheet in front where the column of another sheet is meant. */
function candidateName({ cell, heading }: ColumnCandidate, about: ColumnQuestion['about']): string {
  if (about === 'table') return `“${heading}” (${cellReference(cell)})`;
  return heading === '' ? columnLetters(cell.column) : `${columnLetters(cell.column)} “${heading}”`;
}

function askedProblem(question: WeighedQuestion | null): readonly Problem[] {
  if (question === null) return [];
  const { about, candidates } = question;
  const [proposed, ...rivals] = candidates;
  if (proposed === undefined) return [];
  return [
    problem('column-question', 'warning', proposed.cell, {
      about,
      sheet: proposed.cell.sheet,
      proposed: candidateName(proposed, about),
      others: rivals.map((rival) => candidateName(rival, about)).join('; '),
      rows: rowsInQuestion(question),
      hidden: candidates.flatMap(({ cell, isHidden }) => (isHidden === true ? [columnLetters(cell.column)] : [])).join(', '),
    }),
  ];
}

function earlierProblem(table: IndicatorTable, earlier: readonly IndicatorTable[]): readonly Problem[] {
  if (earlier.length === 0 || table.year === undefined) return [];
  const others = earlier.map(({ sheet, year }) => `${sheet} (${String(year)})`).join(', ');
  return [problem('earlier-tables', 'warning', startOf(table), { chosen: table.sheet, year: table.year, others })];
}

/** Tables of something else; versions of this one are told by the question, or by their years. */
function severalProblem(
  table: IndicatorTable,
  others: readonly IndicatorTable[],
  earlier: readonly IndicatorTable[],
  question: WeighedQuestion | null,
  isAsking: boolean,
): readonly Problem[] {
  const asked = new Set(question?.candidates.flatMap(({ choice }) => ('table' in choice ? [choice.table] : [])));
  const rest = others.filter((other) => other.sheet !== table.sheet && !earlier.includes(other) && !asked.has(partKey(other)));
  if (!isAsking || rest.length === 0) return [];
  return [
    problem('several-indicator-tables', 'info', startOf(table), {
      chosen: table.sheet,
      others: [...new Set(rest.map(({ sheet }) => sheet))].join(', '),
    }),
  ];
}

function startOf({ sheet, firstRow }: IndicatorTable): { readonly sheet: string; readonly row: number; readonly column: number } {
  return { sheet, row: firstRow, column: 0 };
}
