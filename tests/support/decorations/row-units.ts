/** Units that a figure of a row may be written in, with the factor to the row's own; and units that it has not. Sizes are typed in here, not asked of the product. */
import countables from '../../../src/language/lexicon/countables.json';
import measures from '../../../src/language/lexicon/measures.json';
import scales from '../../../src/language/lexicon/scales.json';

/** A figure in this unit times the factor is one in the row's. */
export type WrittenUnit = { readonly text: string; readonly factor: number };
type MeasureId = keyof typeof measures;
type ScaleId = keyof typeof scales;

const formsOf = (...ids: readonly MeasureId[]): readonly string[] => ids.flatMap((id) => [...measures[id].vi, ...measures[id].en]);
const sizeWords = (id: ScaleId): readonly string[] => [...scales[id].vi, ...scales[id].en];

const sizes: readonly (readonly [ScaleId, number])[] = [
  ['hundred', 100],
  ['thousand', 1e3],
  ['ten-thousand', 1e4],
  ['million', 1e6],
  ['billion', 1e9],
];

const times = (forms: readonly string[], factor: number): readonly WrittenUnit[] => forms.map((text) => ({ text, factor }));
/** `nghìn người`: every word of size before every form. */
const sized = (forms: readonly string[], unitsInRow: number): readonly WrittenUnit[] =>
  sizes.flatMap(([id, size]) =>
    sizeWords(id).flatMap((word) => forms.map((form) => ({ text: form === '' ? word : `${word} ${form}`, factor: size / unitsInRow }))),
  );
const over = (forms: readonly string[], denominators: readonly string[]): readonly string[] =>
  forms.flatMap((form) => denominators.map((denominator) => `${form}${denominator}`));

const people = formsOf('people');
const perSquareKilometre = ['/km²', '/km2', '/ km2', ' trên km2', '/KM2'];
const perPerson = people.map((form) => `/${form}`);
/** Villages are counted, and are nothing that a row of the table counts. */
const villages: ReadonlySet<string> = new Set(['thôn', 'tổ dân phố']);
const things = [...countables.countable.vi, ...countables.countable.en].filter((thing) => !villages.has(thing));

const ownUnits: Readonly<Record<string, readonly WrittenUnit[]>> = {
  '%': [...times(formsOf('per-cent'), 1), ...times(formsOf('per-mille'), 0.1), ...times(formsOf('times'), 100)],
  Lần: [...times(formsOf('times'), 1), ...times(formsOf('per-cent'), 0.01)],
  '1.000 người': [...times(people, 0.001), ...sized(people, 1000), ...sized([''], 1000)],
  'người/km²': [
    ...times(over(people, perSquareKilometre), 1),
    ...times(over(people, ['/ha']), 100),
    ...sized(over(['người'], ['/km2']), 1),
  ],
  'km/km²': [...times(over(['km'], perSquareKilometre), 1), ...times(['m/ha'], 0.1), ...times(['m/km2'], 0.001)],
  'm²/người': [...times(over(['m²', 'm2', 'm ²'], perPerson), 1), ...times(['ha/1.000 người', 'ha/nghìn người'], 10)],
  'm² sàn/người': times(['m² sàn/người', 'm2 sàn/người', 'm2/người', 'm²/ng'], 1),
  'kwh/người/năm': [...times(over(formsOf('kilowatt-hours'), over(perPerson, ['/năm', '/year'])), 1), ...times(['MWh/người/năm'], 1000)],
  'lít/người/ngày đêm': [
    ...times(over(formsOf('litres'), over(perPerson, ['/ngày đêm', '/ngày', '/day'])), 1),
    ...times(['m³/người/ngày', 'm3/người/ngày đêm'], 1000),
  ],
  'Số thuê bao/100 dân': [...times(over(formsOf('subscriptions'), ['/100 dân', '/100 người']), 1), ...times(['thuê bao/1.000 dân'], 0.1)],
  'giường/10.000 dân': [
    ...times(over(formsOf('beds'), ['/10.000 dân', '/1 vạn dân', '/vạn dân', '/10000 người']), 1),
    ...times(over(formsOf('beds'), ['/1.000 dân', '/nghìn dân']), 10),
  ],
};

/** Measures of one dimension by themselves, as nothing but totals. */
const dimensions: Readonly<Record<string, readonly MeasureId[]>> = {
  people: ['people'],
  households: ['households'],
  length: ['metres', 'kilometres'],
  area: ['square-metres', 'hectares', 'square-kilometres'],
  energy: ['watt-hours', 'kilowatt-hours', 'megawatt-hours'],
  volume: ['litres', 'cubic-metres'],
  ratio: ['per-cent', 'per-mille'],
  beds: ['beds'],
  subscriptions: ['subscriptions'],
  money: ['dong'],
};

/** What a row is of, where a bare total of it may still be the row's figure with the rest left out. */
const closeTo: Readonly<Record<string, readonly string[]>> = {
  '%': ['ratio'],
  Lần: ['ratio'],
  '1.000 người': ['people'],
  'm²/người': ['area'],
  'm² sàn/người': ['area'],
  'kwh/người/năm': ['energy'],
  'lít/người/ngày đêm': ['volume'],
};

export function isCountedUnit(unit: string): boolean {
  return ownUnits[unit] === undefined;
}

/** Ways to write the unit of a row behind its figure. */
export function unitsOf(unit: string): readonly WrittenUnit[] {
  return ownUnits[unit] ?? times([unit, unit.toLowerCase(), ...things], 1);
}

/** Units that no figure of the row has: `32 cơ sở` of a share, `12 tỷ đồng` of people. */
export function foreignUnits(unit: string): readonly string[] {
  const close = closeTo[unit] ?? [];
  const bare = Object.entries(dimensions).flatMap(([name, ids]) => (close.includes(name) ? [] : formsOf(...ids)));
  const money = sized(['đồng'], 1).map(({ text }) => text);
  const counted = isCountedUnit(unit) ? [] : things.filter((thing) => thing !== 'số lượng');
  return [...bare, ...money, 'triệu đồng/người/năm', 'tỷ', 'VND/year', ...counted].filter(
    (text) => text !== 'tỷ' || unit !== '1.000 người',
  );
}
