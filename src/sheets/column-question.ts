/** Whether another column could have been meant: the candidates by name, and the rows on which they do not agree. Columns that agree ask nothing. */
import { isSame } from '../domain/comparison';
import type { ColumnCandidate, ColumnMapping, ColumnQuestion } from '../domain/indicator-table';
import { partKey } from '../domain/indicator-table';
import type { Observation, Reading } from '../domain/observation';
import type { IndicatorId } from '../domain/standard';
import { traitsOf } from './column-kinds';
import { firstDifference } from './order';
import type { PartOption, PartReading } from './read-part';

/** True where two readings are the same fact. */
export function isSameReading(a: Observation, b: Observation): boolean {
  const [one, other] = [a.reading, b.reading];
  switch (one.kind) {
    case 'exact':
    case 'counted':
      return (other.kind === 'exact' || other.kind === 'counted') && isSame(one.value, other.value);
    case 'bound':
      return other.kind === 'bound' && one.bound === other.bound && isSame(one.value, other.value);
    case 'about':
      return other.kind === 'about' && isSame(one.value, other.value);
    case 'grade':
      return other.kind === 'grade' && one.grade === other.grade;
    case 'pending':
      return other.kind === 'pending' && a.raw.trim() === b.raw.trim();
  }
}

/** Indicators that another reading of the table gives a value of its own, and not the proposed one. A blank cell is no other value. */
function differingValues(proposed: readonly Observation[], rival: readonly Observation[]): readonly IndicatorId[] {
  const others = new Map(rival.map((observation) => [observation.indicator, observation]));
  return proposed.flatMap((own) => {
    const other = others.get(own.indicator);
    return other === undefined || other.raw.trim() === '' || isSameReading(own, other) ? [] : [own.indicator];
  });
}

function differingPoints(proposed: readonly Observation[], rival: readonly Observation[]): readonly IndicatorId[] {
  const others = new Map(rival.map(({ indicator, filed }) => [indicator, filed.points]));
  return proposed.flatMap(({ indicator, filed }) => {
    const points = others.get(indicator) ?? null;
    return points === null || (filed.points !== null && isSame(points, filed.points)) ? [] : [indicator];
  });
}

type Columns = { readonly part: PartReading; readonly option: PartOption };

type About = PartOption['about'];

/** Rows in which a hidden column may differ without being asked about: it is told to be hidden all the same. */
const fewRows = 3;

/** The column in which an option differs from the proposed one. */
function columnOf({ option: { mapping } }: Columns, about: About): number | null {
  return about === 'points' ? mapping.points : mapping.value;
}

/** What tells a column from its rivals, the same in every part of a table; its letters where the heading says nothing. */
function markOf(columns: Columns, about: About): string {
  const column = columnOf(columns, about);
  const heading = columns.part.part.headings?.[String(column)] ?? '';
  const tokens = traitsOf([heading]).tokens;
  return tokens.length === 0 ? `#${String(column)}` : tokens.toSorted((a, b) => firstDifference(a < b ? -1 : 1)).join(' ');
}

function candidateOf(
  columns: Columns,
  about: About,
  choices: ReadonlyMap<PartReading, PartOption>,
  more: Pick<ColumnCandidate, 'isProposed' | 'differs' | 'observations'>,
): ColumnCandidate {
  const { part, grid } = columns.part;
  const column = columnOf(columns, about) ?? 0;
  const mappings = Object.fromEntries(
    [...choices].map(([reading, { mapping }]): [string, ColumnMapping] => [partKey(reading.part), mapping]),
  );
  return {
    cell: { sheet: part.sheet, row: part.firstRow, column },
    heading: part.headings?.[String(column)] ?? '',
    choice: { mappings },
    ...(grid.hidden?.columns.includes(column) === true ? { isHidden: true } : {}),
    ...more,
  };
}

/** Observations of the table under one option a part. */
type Merge = (choices: ReadonlyMap<PartReading, PartOption>) => readonly Observation[];

/** The question of a table's columns: its values before its points; null where no other column says anything else. */
export function columnQuestion(parts: readonly PartReading[], merge: Merge): ColumnQuestion | null {
  return questionAbout('value', parts, merge) ?? questionAbout('points', parts, merge);
}

function questionAbout(about: About, parts: readonly PartReading[], merge: Merge): ColumnQuestion | null {
  const rivalsOf = ({ options: [, ...others] }: PartReading): readonly PartOption[] => others.filter((option) => option.about === about);
  const asking = parts.filter((part) => rivalsOf(part).length > 0);
  const [main] = asking;
  if (main === undefined) return null;
  const proposed = new Map(parts.map((part) => [part, part.options[0]]));
  const observations = merge(proposed);
  const rivals = new Map<string, Map<PartReading, PartOption>>();
  for (const part of asking) {
    for (const option of rivalsOf(part)) {
      const mark = markOf({ part, option }, about);
      const choices = rivals.get(mark) ?? new Map<PartReading, PartOption>();
      if (!choices.has(part)) rivals.set(mark, choices.set(part, option));
    }
  }
  const differing = about === 'value' ? differingValues : differingPoints;
  const rows = new Set<IndicatorId>();
  const candidates: ColumnCandidate[] = [];
  for (const own of rivals.values()) {
    const choices = new Map([...proposed, ...own]);
    const read = merge(choices);
    const differs = differing(observations, read);
    const [entry] = own;
    const isWeak = [...own.values()].every((option) => option.isWeak);
    if (differs.length === 0 || entry === undefined || (isWeak && differs.length <= fewRows)) continue;
    for (const indicator of about === 'value' ? differs : differingValues(observations, read)) rows.add(indicator);
    const asked = new Map([...choices].filter(([part]) => asking.includes(part)));
    const columns = { part: entry[0], option: entry[1] };
    candidates.push(candidateOf(columns, about, asked, { isProposed: false, differs, observations: read }));
  }
  if (candidates.length === 0) return null;
  const asked = new Map([...proposed].filter(([part]) => asking.includes(part)));
  const own = candidateOf({ part: main, option: main.options[0] }, about, asked, { isProposed: true, differs: [], observations });
  const inOrder = observations.flatMap(({ indicator }) => (rows.has(indicator) ? [indicator] : []));
  return { about, candidates: [own, ...candidates], rows: inOrder };
}

/** The observations with those pending that hang on a question; what the proposed column says stays as a hint. */
export function withRowsAsked(observations: readonly Observation[], rows: readonly IndicatorId[]): readonly Observation[] {
  const asked = new Set(rows);
  const hintOf = (reading: Reading): number | null =>
    reading.kind === 'pending' ? reading.hint : reading.kind === 'grade' ? null : reading.value;
  return observations.map((observation) =>
    asked.has(observation.indicator)
      ? { ...observation, reading: { kind: 'pending', reason: 'column-unclear', hint: hintOf(observation.reading) } }
      : observation,
  );
}
