/** Everything that is known of a table's columns before they are given a part: headings, content, what the heading says of the figures. */
import type { Grid } from '../domain/grid';
import type { Indicator, UrbanClass } from '../domain/standard';
import type { RoleScores } from '../language/headers/indicator-headers';
import { headerScores, valueWeight } from '../language/headers/indicator-headers';
import type { Fit } from './column-fit';
import { fitOf, looksLikeValues } from './column-fit';
import type { ColumnTraits } from './column-kinds';
import { traitsOf } from './column-kinds';
import type { TableHeader } from './table-header';
import type { Block } from './table-rows';

export type ColumnProfile = {
  readonly column: number;
  /** Levels of its heading, top first. */
  readonly levels: readonly string[];
  readonly fit: Fit;
  readonly words: RoleScores;
  readonly traits: ColumnTraits;
  readonly isHidden: boolean;
  /** Its year is still to come, and no word says that its figures are facts. */
  readonly isFuture: boolean;
  /** It names another class than the edition's, or another law beside a column that names the edition's. */
  readonly isOtherLaw: boolean;
};

/** What the columns of a table are judged by. */
export type ColumnSetting = {
  readonly grid: Grid;
  readonly columns: readonly number[];
  readonly header: TableHeader;
  readonly known: { readonly number: number | null; readonly name: number };
  /** Rows whose indicator is known. */
  readonly matched: readonly (readonly [Block, Indicator])[];
  /** The class that the edition is for, and the number of its law; '' where the edition says none. */
  readonly urbanClass: UrbanClass;
  readonly law: string;
  /** The year after which a year is still to come; null where nobody knows. */
  readonly now: number | null;
};

export function profilesOf({ grid, columns, header, known, matched, urbanClass, law, now }: ColumnSetting): readonly ColumnProfile[] {
  const hidden = new Set(grid.hidden?.columns);
  const all = new Map(columns.map((column) => [column, traitsOf(header.levels.get(column) ?? [])]));
  const isOwnNamed = [...all.values()].some(({ laws }) => laws.includes(law));
  return columns
    .filter((column) => column !== known.name && column !== known.number)
    .map((column) => {
      const levels = header.levels.get(column) ?? [];
      const fit = fitOf(grid, column, matched);
      const traits = all.get(column) ?? traitsOf(levels);
      const isOtherClass = traits.urbanClass !== null && traits.urbanClass !== urbanClass;
      // An amended law may be named by its old number; beside the new one it is the other.
      const isOtherLaw = isOwnNamed && traits.laws.length > 0 && !traits.laws.includes(law);
      return {
        column,
        levels,
        fit,
        words: wordsOf(header.texts.get(column) ?? '', fit, traits),
        traits,
        isHidden: hidden.has(column),
        isFuture: traits.year !== null && now !== null && traits.year > now && !traits.isDone,
        isOtherLaw: isOtherClass || isOtherLaw,
      };
    });
}

/** What a heading says, where the content does not speak against it. */
function wordsOf(text: string, fit: Fit, traits: ColumnTraits): RoleScores {
  const words = headerScores(text);
  const { unit, name } = words;
  const beside = { ...(unit === undefined ? {} : { unit }), ...(name === undefined ? {} : { name }) };
  // `Điểm đạt được/điểm tối đa` over `0,75/1,0` names points, not a scale.
  if (fit.pointsOfMaximum >= 0.5) return { ...beside, points: 4 };
  // `Giá trị tính điểm` over figures that no points can be: the value for scoring.
  const asValue = valueWeight(text);
  if (words.points !== undefined && asValue > 0 && looksLikeValues(fit)) return { ...beside, value: Math.min(asValue, forScoring) };
  if (traits.isProposed && words.points === undefined) return { ...beside, value: Math.max(words.value ?? 0, proposed) };
  return words;
}

/** How strongly `Giá trị tính điểm` names the value at most: less than `Hiện trạng`. */
const forScoring = 3;
/** How strongly `Đề xuất` does. */
const proposed = 2;
