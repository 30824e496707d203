/** What a sheet has beside its cells, in short texts that are the same whatever host was asked. */
import type {
  PlannedChart,
  PlannedCondition,
  PlannedName,
  PlannedPage,
  PlannedTable,
  PlannedValidation,
  SheetArea,
  ValidationRule,
} from '../../src/domain/sheet-parts';
import type { CellLook } from '../../src/domain/write-plan';
import { columnLetters } from '../../src/domain/cell';

/** A condition with the look that it lays over a cell. */
export type ModelCondition = Omit<PlannedCondition, 'look'> & { readonly look: Pick<CellLook, 'bold' | 'italic' | 'color' | 'fill'> };

/** What a sheet of the test model has beside its cells. */
export type ModelParts = {
  readonly tables: PlannedTable[];
  readonly names: PlannedName[];
  /** The first that holds wins. */
  readonly conditions: ModelCondition[];
  readonly validations: PlannedValidation[];
  readonly charts: PlannedChart[];
  page: PlannedPage | null;
};

export function noParts(): ModelParts {
  return { tables: [], names: [], conditions: [], validations: [], charts: [], page: null };
}

/** Null where a host cannot have such a thing. */
export type SeenParts = {
  readonly tables: readonly string[];
  readonly names: readonly string[];
  readonly conditions: readonly string[];
  readonly validations: readonly string[] | null;
  readonly charts: readonly string[];
  readonly page: string | null;
  readonly frozen: string;
};

export function rangeText({ row, column, rows, columns }: SheetArea): string {
  const at = (r: number, c: number): string => `${columnLetters(c)}${String(r + 1)}`;
  const first = at(row, column);
  return rows * columns === 1 ? first : `${first}:${at(row + rows - 1, column + columns - 1)}`;
}

export function frozenText(rows: number, columns: number): string {
  return `${String(rows)} rows, ${String(columns)} columns`;
}

export function tableText(name: string, range: string, columns: readonly string[]): string {
  return `${name} ${range}: ${columns.join(' | ')}`;
}

export function conditionText(range: string, rule: string, { color, fill, bold, italic }: ModelCondition['look']): string {
  const look = [color, fill === null ? null : `on ${fill}`, bold ? 'bold' : null, italic ? 'italic' : null].filter((word) => word !== null);
  return `${range} ${rule}: ${look.join(', ')}`;
}

export function ruleText(rule: ValidationRule): string {
  if (rule.kind === 'list') return `one of ${rule.items.join(' | ')}`;
  if (rule.kind === 'list-range') return `one of ${rule.formula}`;
  return `${rule.kind} from ${String(rule.minimum)} to ${String(rule.maximum)}`;
}

export function validationText(
  range: string,
  rule: string,
  { prompt, error, strictness }: Pick<PlannedValidation, 'prompt' | 'error' | 'strictness'>,
): string {
  const said = prompt === null ? '' : `; says ${prompt.title} – ${prompt.text}`;
  return `${range} ${rule}; ${strictness}: ${error.title} – ${error.text}${said}`;
}

export function pageText(orientation: string, wide: number, titles: string, header: string, footer: string): string {
  return `${orientation}, ${String(wide)} wide, rows ${titles} on every page, head ${header}, foot ${footer}`;
}

/** `&LLeft&CMiddle`, as Excel writes a header. */
export function sectionsText([left, middle, right]: PlannedPage['header']): string {
  return (left === '' ? '' : `&L${left}`) + (middle === '' ? '' : `&C${middle}`) + (right === '' ? '' : `&R${right}`);
}

/** The parts of a sheet of the model. `textAt` gives a cell's text. */
export function seenInModel(
  parts: ModelParts,
  frozen: { readonly rows: number; readonly columns: number },
  textAt: (row: number, column: number) => string,
): SeenParts {
  return {
    tables: parts.tables.map(({ name, area }) =>
      tableText(
        name,
        rangeText(area),
        Array.from({ length: area.columns }, (_column, index) => textAt(area.row, area.column + index)),
      ),
    ),
    names: parts.names.map(({ name, area }) => `${name} = ${rangeText(area)}`).sort(),
    conditions: parts.conditions.map(({ area, rule, look }) =>
      conditionText(rangeText(area), rule.kind === 'formula' ? `where ${rule.formula}` : `${rule.operator} ${rule.formula}`, look),
    ),
    validations: parts.validations.map((one) => validationText(rangeText(one.area), ruleText(one.rule), one)),
    charts: parts.charts.map(({ title, categories, series, categoryTitle, valueTitle }) =>
      [
        `${title} (${categoryTitle}; ${valueTitle}) by ${rangeText(categories)}`,
        ...series.map(({ name, values, drawn, color }) => `${drawn} ${name} ${rangeText(values)} ${color}`),
      ].join('; '),
    ),
    page:
      parts.page === null
        ? null
        : pageText(
            parts.page.orientation,
            parts.page.pagesWide,
            parts.page.titleRows === null
              ? 'none'
              : `${String(parts.page.titleRows.first + 1)}:${String(parts.page.titleRows.first + parts.page.titleRows.count)}`,
            sectionsText(parts.page.header),
            sectionsText(parts.page.footer),
          ),
    frozen: frozenText(frozen.rows, frozen.columns),
  };
}
