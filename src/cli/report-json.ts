/** A scored file as JSON. The format is documented in docs/cli.md and kept stable: fields are added, never renamed or dropped. */
import type { ScoredWorkbook } from '../application/score-workbook';
import { lawOfTheScore } from '../application/law-of-the-score';
import type { WeighedQuestion } from '../application/settle-columns';
import type { Assessment, Policy } from '../domain/assessment';
import { columnLetters } from '../domain/cell';
import { columnsRead } from '../domain/columns-read';
import type { FigureRole } from '../domain/columns-read';
import type { IndicatorTable } from '../domain/indicator-table';
import type { Problem } from '../domain/problem';
import { neededPoints } from '../domain/needed-points';
import type { NeededPoints } from '../domain/needed-points';
import type { IndicatorId, Standard } from '../domain/standard';
import type { Locale } from '../words/locale';
import { criteriaJson, indicatorsJson, placeOf, problemJson } from './assessed-json';
import type { CriterionJson, IndicatorJson, ProblemJson } from './assessed-json';
import type { ComparedEditionJson, EveryClassJson } from './comparison-json';
import { lawJson } from './law-json';
import type { LawJson } from './law-json';

/** A column of figures: its letters and its full heading. */
export type ColumnJson = { readonly column: string; readonly heading: string };

export type ColumnsJson = {
  readonly sheet: string;
  readonly value: ColumnJson | null;
  readonly points: ColumnJson | null;
  readonly verdict: ColumnJson | null;
};

export type ColumnQuestionJson = {
  readonly about: 'value' | 'points' | 'table';
  /** Numbers of the indicators that are pending until it is answered, and the indicators themselves. */
  readonly rows: readonly number[];
  readonly indicators: readonly IndicatorId[];
  readonly candidates: readonly {
    readonly sheet: string;
    /** Letters; null where whole tables are meant. */
    readonly column: string | null;
    readonly heading: string;
    readonly cell: string | null;
    readonly proposed: boolean;
    /** Its column is hidden in the workbook. */
    readonly hidden: boolean;
    /** How many indicators it gives another value (or, about points, other points) than the proposed one. */
    readonly differing: number;
    readonly total: { readonly certain: number; readonly possible: number };
    readonly filed: number | null;
  }[];
};

/** One file. Where nothing was scored, everything but `file` and `problems` is null or empty. Figures are unrounded. */
export type FileReport = {
  readonly file: string;
  readonly sheet: string | null;
  readonly edition: string | null;
  /** The law behind the score; null where nothing was scored. */
  readonly law: LawJson | null;
  readonly policy: Policy | null;
  readonly region: string | null;
  readonly filed: { readonly total: number | null };
  readonly total: {
    readonly certain: number | null;
    readonly possible: number | null;
    readonly required: number | null;
    readonly met: boolean | null;
  };
  /** Points that are still needed at least, and what asks for them; null where none are, or nobody knows. */
  readonly needed: NeededPoints | null;
  readonly recognised: boolean | null;
  /** The columns that were read, one entry for each part of the table. */
  readonly columns: readonly ColumnsJson[];
  /** Which column or table is meant, where that is not certain; rows that hang on it are pending. */
  readonly columnQuestion: ColumnQuestionJson | null;
  readonly criteria: readonly CriterionJson[];
  readonly indicators: readonly IndicatorJson[];
  readonly audit: readonly {
    readonly indicator: IndicatorId;
    readonly code: string;
    readonly reason: string;
    readonly filed: number | null;
    readonly computed: number | null;
    readonly cell: string | null;
  }[];
  /** The same figures under the editions asked for, and under every class. */
  readonly comparedEditions: readonly ComparedEditionJson[];
  /** Null where it was not asked for. */
  readonly everyClass: EveryClassJson | null;
  /** The copy that was written with its new sheets; null where none was. */
  readonly written: { readonly file: string; readonly sheets: readonly string[] } | null;
  readonly problems: readonly ProblemJson[];
};

/** The report of a scored file. `more` are problems of writing. */
export function reportOf(
  file: string,
  scored: ScoredWorkbook,
  locale: Locale,
  written: FileReport['written'] = null,
  more: readonly Problem[] = [],
  compared: Partial<Pick<FileReport, 'comparedEditions' | 'everyClass'>> = {},
): FileReport {
  const { assessment } = scored;
  return {
    ...unscoredReport(file, [...scored.problems, ...more], locale),
    law: assessment === null ? null : lawJson(lawOfTheScore(scored, assessment), locale),
    ...(assessment === null ? {} : { ...assessed(assessment, scored, locale), ...compared }),
    written,
  };
}

/** The report of a file that could not be scored. */
export function unscoredReport(file: string, problems: readonly Problem[], locale: Locale): FileReport {
  return {
    file,
    sheet: null,
    edition: null,
    law: null,
    policy: null,
    region: null,
    filed: { total: null },
    total: { certain: null, possible: null, required: null, met: null },
    needed: null,
    recognised: null,
    columns: [],
    columnQuestion: null,
    criteria: [],
    indicators: [],
    audit: [],
    comparedEditions: [],
    everyClass: null,
    written: null,
    problems: problems.map((problem) => problemJson(problem, locale)),
  };
}

function assessed(
  assessment: Assessment,
  { standard, table, audit, question }: ScoredWorkbook,
  locale: Locale,
): Omit<FileReport, 'file' | 'law' | 'problems' | 'written' | 'comparedEditions' | 'everyClass'> {
  const { total } = assessment;
  return {
    sheet: table?.sheet ?? null,
    edition: assessment.edition,
    policy: assessment.policy,
    region: assessment.region,
    filed: { total: total.filed },
    total: {
      certain: total.certain,
      possible: total.possible,
      required: total.required,
      met: total.required === null ? null : total.met,
    },
    needed: neededPoints(assessment),
    recognised: assessment.recognised,
    columns: table === null ? [] : columnsJson(table),
    columnQuestion: question === undefined ? null : questionJson(question, standard),
    criteria: criteriaJson(assessment),
    indicators: indicatorsJson(assessment, standard, locale),
    audit: (audit?.findings ?? []).map(({ indicator, code, reason, filed, computed, cell }) => ({
      indicator,
      code,
      reason,
      filed,
      computed,
      cell: placeOf(cell),
    })),
  };
}

function columnsJson(table: IndicatorTable): readonly ColumnsJson[] {
  return columnsRead(table).map(({ sheet, columns }) => {
    const of = (role: FigureRole): ColumnJson | null => {
      const found = columns.find((column) => column.role === role);
      return found === undefined ? null : { column: found.letters, heading: found.heading };
    };
    return { sheet, value: of('value'), points: of('points'), verdict: of('verdict') };
  });
}

function questionJson({ about, rows, candidates }: WeighedQuestion, { indicators }: Standard): ColumnQuestionJson {
  return {
    about,
    rows: indicators.flatMap(({ id, number }) => (rows.includes(id) ? [number] : [])),
    indicators: rows,
    candidates: candidates.map(({ cell, heading, isProposed, isHidden, differs, total }) => ({
      sheet: cell.sheet,
      column: about === 'table' ? null : columnLetters(cell.column),
      heading,
      cell: placeOf(cell),
      proposed: isProposed,
      hidden: isHidden === true,
      differing: differs.length,
      total: { certain: total.certain, possible: total.possible },
      filed: total.filed,
    })),
  };
}
