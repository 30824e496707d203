/** People and land of the whole city: the table against the list of units, the people against the land under them, the part against the whole. */
import type { AlreadyInDriver } from '../../domain/already-in';
import { areaNatural, peopleInner, peopleWhole } from '../../domain/driver';
import { foldResolutions } from '../../engine/fold-resolutions';
import { cityExtent } from '../../engine/scenario/city-extent';
import type { CityExtent } from '../../engine/scenario/city-extent';
import { numberOf } from '../../engine/scenario/reading-value';
import type { Found, FoundValue } from './contradiction';
import { cellOf, rowOf } from './sources';
import type { Sources } from './sources';

/** By the filed rows, whichever count the user takes. */
function extentOf({ scored, baseline, numeric }: Sources): CityExtent {
  const filed = foldResolutions({ observations: scored.table?.observations ?? [], resolutions: scored.choices.resolutions });
  return cityExtent(numeric, filed, baseline.units);
}

/** What the row of the people says of units that it counts in already. */
function countedIn({ baseline }: Sources): AlreadyInDriver | null {
  const notes = baseline.alreadyIn ?? [];
  const isOf = (note: AlreadyInDriver, figure: 'people' | 'area'): boolean =>
    note.isIn === true && (note.figures.length === 0 || note.figures.includes(figure));
  const people = notes.find((note) => note.driver === peopleWhole && isOf(note, 'people')) ?? null;
  return notes.some((note) => note.driver === areaNatural && isOf(note, 'area')) ? null : people;
}

function unitsValue(sources: Sources, value: number, figure: 'people' | 'area'): Omit<FoundValue, 'actions'> {
  const inCity = sources.baseline.units.filter(({ isInCity }) => isInCity);
  const first = inCity[0];
  const year = figure === 'area' ? null : (first?.peopleYear ?? null);
  const cell = figure === 'area' ? first?.areaCell : first?.peopleCell;
  return { value, cell: cell ?? first?.nameCell ?? null, source: { kind: 'units', count: inCity.length, year } };
}

function tooManyForArea(sources: Sources, { area, people }: CityExtent): readonly Found[] {
  const note = countedIn(sources);
  const row = rowOf(sources, peopleWhole, areaNatural);
  const reading = row === null ? undefined : sources.observations.get(row.id)?.reading;
  const filed = reading === undefined ? null : numberOf(reading);
  const isPresentArea = area.fit === 'same' || area.fit === 'near';
  if (note === null || row === null || row.drivers === null || filed === null || !isPresentArea) return [];
  if (people.filed === null || people.units === null || area.units === null || people.filed.value <= people.units) return [];
  const value = Number(((people.units / area.units) * row.drivers.factor).toFixed(4));
  return [
    {
      kind: 'people-beyond-area',
      quantity: { of: 'row', indicator: row.id },
      values: [
        {
          value: filed,
          cell: cellOf(sources, row),
          source: { kind: 'filed', code: row.code, year: sources.scored.table?.year ?? null },
          actions: [],
        },
        { ...unitsValue(sources, value, 'people'), actions: [{ kind: 'set-value', indicator: row.id, value }] },
      ],
      note: note.text,
    },
  ];
}

/** Counts of different years differ without contradicting each other. */
function peopleCountedTwice(sources: Sources, { people }: CityExtent): readonly Found[] {
  const row = rowOf(sources, peopleWhole);
  const { filed, units, fit } = people;
  if (row === null || row.drivers === null || filed === null || units === null || fit !== 'apart' || countedIn(sources) !== null) return [];
  const year = sources.scored.table?.year ?? null;
  const listed = unitsValue(sources, units, 'people');
  if (listed.source.kind === 'units' && listed.source.year !== null && listed.source.year !== year) return [];
  const set = (amount: number): FoundValue['actions'] => [
    { kind: 'set-value', indicator: row.id, value: amount * (row.drivers?.factor ?? 1) },
  ];
  return [
    {
      kind: 'people',
      quantity: { of: 'driver', driver: peopleWhole },
      values: [
        { value: filed.value, cell: cellOf(sources, row), source: { kind: 'filed', code: row.code, year }, actions: set(filed.value) },
        { ...listed, actions: set(units) },
      ],
    },
  ];
}

function areaCountedTwice(sources: Sources, { area }: CityExtent): readonly Found[] {
  const { filed, units, fit } = area;
  if (filed === null || units === null || fit !== 'apart') return [];
  const row = rowOf(sources, areaNatural) ?? rowOf(sources, peopleWhole, areaNatural);
  const set = (amount: number): FoundValue['actions'] => [
    { kind: 'change-driver', driver: areaNatural, expression: String(Number(amount.toFixed(6))) },
  ];
  return [
    {
      kind: 'area',
      quantity: { of: 'driver', driver: areaNatural },
      values: [
        {
          value: filed.value,
          cell: cellOf(sources, row),
          source: { kind: 'implied', codes: filed.rows },
          actions: set(filed.value),
        },
        { ...unitsValue(sources, units, 'area'), actions: set(units) },
      ],
    },
  ];
}

function tooManyInside(sources: Sources): readonly Found[] {
  const [inner, whole] = [rowOf(sources, peopleInner), rowOf(sources, peopleWhole)];
  const told = sources.scored.problems.find(({ code }) => code === 'inner-above-whole');
  if (told?.code !== 'inner-above-whole' || inner === null || inner.drivers === null || whole === null) return [];
  const { data } = told;
  const year = sources.scored.table?.year ?? null;
  return [
    {
      kind: 'inner-above-whole',
      quantity: { of: 'driver', driver: peopleInner },
      values: [
        { value: data.inner, cell: cellOf(sources, inner), source: { kind: 'filed', code: inner.code, year }, actions: [] },
        {
          value: data.whole,
          cell: cellOf(sources, whole),
          source: { kind: 'filed', code: whole.code, year },
          actions: [{ kind: 'set-value', indicator: inner.id, value: data.whole * inner.drivers.factor }],
        },
      ],
    },
  ];
}

export function contradictingExtents(sources: Sources): readonly Found[] {
  const extent = extentOf(sources);
  return [
    ...tooManyForArea(sources, extent),
    ...peopleCountedTwice(sources, extent),
    ...areaCountedTwice(sources, extent),
    ...tooManyInside(sources),
  ];
}
