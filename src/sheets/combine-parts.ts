/** One table made of its parts: every observation with its own cell and sheet, rows that stand in two parts in dispute, missing rows told once. */
import { cellReference, qualifiedReference } from '../domain/cell';
import { isSame } from '../domain/comparison';
import type { ColumnQuestion, IndicatorTable, LawSaid, PrintedSum, TablePart } from '../domain/indicator-table';
import type { Observation } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { IndicatorId, Standard } from '../domain/standard';
import { criterionOf } from '../domain/standard';
import { hiddenColumnsPassed } from './column-problems';
import { columnQuestion } from './column-question';
import type { PartGroup } from './group-parts';
import { nothingFiled } from './read-filed';
import type { PartOption, PartReading } from './read-part';

export type CombinedTable = { readonly table: IndicatorTable; readonly problems: readonly Problem[] };

/** @param group each part with its key, where its sheet holds several */
export function combineParts({ main, parts: group }: PartGroup, standard: Standard): CombinedTable {
  const proposed = new Map(group.map((part) => [part, part.options[0]]));
  const observations = mergedObservations(proposed, standard);
  const question = columnQuestion(group, (choices) => mergedObservations(choices, standard));
  const parts = group.map((part) => settled(part, group.length, question));
  const further = parts.filter((_part, at) => group[at] !== main);
  const lawSaid: LawSaid = {
    classes: [...new Map(group.flatMap(({ lawSaid: said }) => said.classes).map((said) => [said.urbanClass, said])).values()],
    foreign: group.find((part) => part.lawSaid.foreign.length > 0)?.lawSaid.foreign ?? [],
  };
  const places = new Map(standard.indicators.map(({ id }, place) => [id, place]));
  const placeOf = ({ indicator }: { readonly indicator: IndicatorId }): number => places.get(indicator) ?? 0;
  const years = group.map(({ year }) => year).filter((year) => year !== null);
  const cities = new Set(group.map((part) => part.city).filter((name) => name !== null));
  const [city] = cities;
  const table: IndicatorTable = {
    ...(parts[group.indexOf(main)]?.part ?? main.part),
    ...(further.length === 0 ? {} : { further: further.map(({ part }) => part), before: group.indexOf(main) }),
    observations,
    printedLevels: group.flatMap(({ printedLevels }) => printedLevels).toSorted((a, b) => placeOf(a) - placeOf(b)),
    printedSums: group.length === 1 ? main.printedSums : sumsOfParts(group, observations, standard),
    ...(question === null ? {} : { question }),
    lawSaid,
    ...(years.length === 0 ? {} : { year: Math.max(...years) }),
    ...(city === undefined || cities.size > 1 ? {} : { city }),
  };
  return {
    table,
    problems: [...parts.flatMap(({ problems }) => problems), ...repeatedRows(group, standard), ...absentRows(observations, main, standard)],
  };
}

/**
 * A doubt that comes from rivals is none where they all say the same; that numbers begin anew in every part of a table leaves none either.
 * Hidden columns are told where they are not asked about.
 */
function settled(
  { part, doubt, passedOver, problems }: PartReading,
  parts: number,
  question: ColumnQuestion | null,
): { readonly part: TablePart; readonly problems: readonly Problem[] } {
  const asked = (question?.candidates ?? []).flatMap(({ cell }) => (cell.sheet === part.sheet ? [cell.column] : []));
  const told = hiddenColumnsPassed(
    part,
    passedOver.filter((column) => !asked.includes(column)),
  );
  const isSettled = (doubt?.because === 'rivals' && question === null) || (doubt?.because === 'numbering' && parts > 1);
  if (!isSettled) return { part, problems: [...problems, ...told] };
  return { part: { ...part, confidence: 'sure' }, problems: [...problems.filter(({ code }) => code !== 'mapping-unsure'), ...told] };
}

function mergedObservations(choices: ReadonlyMap<PartReading, PartOption>, standard: Standard): readonly Observation[] {
  return standard.indicators.map(({ id }) => {
    const found = [...choices.values()].flatMap(({ observations }) => observations.get(id) ?? []);
    const [first, second] = found;
    if (first === undefined) {
      return {
        indicator: id,
        cell: null,
        raw: '',
        reading: { kind: 'pending', reason: 'row-absent', hint: null },
        filed: nothingFiled,
      };
    }
    if (second === undefined) return first;
    const { reading } = first;
    const hint = reading.kind === 'pending' ? reading.hint : reading.kind === 'grade' ? null : reading.value;
    return { ...first, reading: { kind: 'pending', reason: 'duplicate-row', hint } };
  });
}

/** Indicators that stand in two parts. */
function repeatedRows(group: readonly PartReading[], { indicators }: Standard): readonly Problem[] {
  const codes = new Map(indicators.map(({ id, code }) => [id, code]));
  const seen = new Map<IndicatorId, Observation>();
  const problems: Problem[] = [];
  for (const observation of group.flatMap(({ options: [{ observations }] }) => [...observations.values()])) {
    const first = seen.get(observation.indicator);
    if (first === undefined) seen.set(observation.indicator, observation);
    else {
      const isSameSheet = first.cell?.sheet === observation.cell?.sheet;
      const place = first.cell === null ? '' : isSameSheet ? cellReference(first.cell) : qualifiedReference(first.cell);
      problems.push(
        problem('duplicate-indicator', 'warning', observation.cell, {
          indicator: codes.get(observation.indicator) ?? observation.indicator,
          first: place,
        }),
      );
    }
  }
  return problems;
}

function absentRows(observations: readonly Observation[], { place }: PartReading, standard: Standard): readonly Problem[] {
  const rows = new Map(standard.indicators.map((row) => [row.id, row]));
  return observations.flatMap(({ indicator, reading }) =>
    reading.kind === 'pending' && reading.reason === 'row-absent'
      ? [
          problem('indicator-absent', 'warning', place, {
            indicator: rows.get(indicator)?.code ?? indicator,
            name: rows.get(indicator)?.name ?? '',
          }),
        ]
      : [],
  );
}

/**
 * Sums of parts. What a part calls its total is the sum of its own rows, a criterion's where it holds that criterion,
 * or the whole table's, which is what the last of the parts may print below.
 */
function sumsOfParts(group: readonly PartReading[], observations: readonly Observation[], standard: Standard): readonly PrintedSum[] {
  const filedIn = (rows: ReadonlySet<IndicatorId>): number =>
    observations.reduce((sum, { indicator, filed }) => sum + (rows.has(indicator) ? (filed.points ?? 0) : 0), 0);
  const all = new Set(observations.map(({ indicator }) => indicator));
  const totals = group.flatMap(({ printedSums }) => printedSums.filter(({ kind }) => kind === 'total'));
  return group.flatMap(({ printedSums, options: [{ observations: own }] }) =>
    printedSums.map((sum): PrintedSum => {
      if (sum.kind !== 'total' || isSame(sum.points, filedIn(all))) return sum;
      const criteria = new Set(standard.indicators.filter(({ id }) => own.has(id)).map((row) => criterionOf(standard, row)));
      const [criterion] = criteria;
      if (criteria.size === 1 && criterion !== undefined && totals.length > 1) return { ...sum, kind: 'criterion', of: criterion };
      return totals.length === 1 ? sum : { ...sum, kind: 'group', of: null };
    }),
  );
}
