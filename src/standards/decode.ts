/**
 * Unknown JSON → a Standard, or every fault with its path. An edition that decodes is complete and consistent:
 * each row has a citation, levels point the right way, rows add up to their criteria and groups, and ids resolve.
 */
import type {
  Criterion,
  DriverRatio,
  Grade,
  Indicator,
  IndicatorGroup,
  Level,
  PointScale,
  RegionAdjustment,
  Standard,
} from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import type { Decoder, Shape } from '../domain/json/decoders';
import { boolean, byTag, constant, date, decode, entries, list, number, object, oneOf, orNull, text } from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { noteFault } from '../domain/json/json-place';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { citation } from './decode-citation';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

/** The parsed files of one edition: `edition.json`, `regions.json` and the table sections by file name. */
export type EditionFiles = {
  readonly edition: unknown;
  readonly regions: unknown;
  readonly sections: Readonly<Record<string, unknown>>;
};

const pointScale = object<PointScale>({ maximum: number, minimum: number });
const level = object<Level>({ value: number, strict: boolean, text });
const driverRatio = object<DriverRatio>({ numerator: text, denominator: orNull(text), factor: number });
const grade = object<Grade>({ id: oneOf(['maximum', 'minimum'], 'minimum'), label: text });

const grades: Decoder<readonly [Grade, Grade]> = (place) => {
  const [best, other, ...more] = list(grade)(place);
  if (best === undefined || other === undefined || more.length > 0 || best.id !== 'maximum' || other.id !== 'minimum') {
    noteFault(place, 'expected two grades, the maximum first');
    return [
      { id: 'maximum', label: '' },
      { id: 'minimum', label: '' },
    ];
  }
  return [best, other];
};

type GradeIndicator = Extract<Indicator, { kind: 'grade' }>;
type NumericIndicator = Extract<Indicator, { kind: 'numeric' }>;

const ofEveryIndicator: Shape<Omit<WithLawTexts<GradeIndicator, 'unit'>, 'kind' | 'grades'>> = {
  number,
  name: text,
  aliases: list(text),
  unit: anyLawText,
  criterion: number,
  group: orNull(text),
  scope: oneOf(['whole', 'inner', 'outer'], 'whole'),
  points: pointScale,
  drivers: orNull(driverRatio),
  citation,
};

type Rows = { numeric: WithLawTexts<NumericIndicator, 'unit'>; grade: WithLawTexts<GradeIndicator, 'unit'> };

const row = byTag<Rows>('kind', 'grade', {
  numeric: object<Rows['numeric']>({
    ...ofEveryIndicator,
    kind: constant('numeric'),
    direction: oneOf(['higher', 'lower'], 'higher'),
    maximum: level,
    minimum: level,
    plausible: object<NumericIndicator['plausible']>({ low: number, high: number }),
  }),
  grade: object<Rows['grade']>({ ...ofEveryIndicator, kind: constant('grade'), grades }),
});

const indicator: Decoder<Indicator> = (place) => {
  const read = row(place);
  return { ...read, unit: read.unit.native, unitIn: read.unit.translations };
};

const criterion = object<Criterion>({ number, name: text, points: pointScale, citation });

const group = object<IndicatorGroup>({
  id: text,
  criterion: number,
  parent: orNull(text),
  name: text,
  points: pointScale,
  citation,
});

const regionFields = object<WithLawTexts<RegionAdjustment, 'name'>>({ id: text, name: lawText, minimumFactors: entries(number), citation });

const region: Decoder<RegionAdjustment> = (place) => {
  const { name, ...read } = regionFields(place);
  return { ...read, name: name.native, nameIn: name.translations };
};

type Edition = Omit<Standard, 'indicators' | 'regions'>;

const editionFields = object<WithLawTexts<Edition, 'short' | 'title'>>({
  edition: text,
  short: lawText,
  title: lawText,
  urbanClass: oneOf(urbanClasses, 'II'),
  from: date,
  to: orNull(date),
  total: object<Standard['total']>({ required: number, maximum: number, citation }),
  criteria: list(criterion),
  groups: list(group),
  rules: object<Standard['rules']>({
    interpolation: citation,
    belowMinimum: citation,
    proportional: citation,
    criterionGate: citation,
  }),
});

const edition: Decoder<Edition> = (place) => {
  const { short, title, ...read } = editionFields(place);
  return { ...read, short: short.native, shortIn: short.translations, title: title.native, titleIn: title.translations };
};

/** Decodes the files of an edition, field by field; what no field shows alone is checked by the tests (`tests/standards/consistency.ts`). */
export function decodeStandard(files: EditionFiles): Result<Standard, readonly DataFault[]> {
  const sections = Object.entries(files.sections).map(([name, section]) => decode(list(indicator), name, section));
  const regions = decode(list(region), 'regions.json', files.regions);
  const read = decode(edition, 'edition.json', files.edition);
  const faults = [...sections, regions, read].flatMap((decoded) => decoded.faults);
  // Sums over half-read rows would only bury the real fault under its consequences.
  if (faults.length > 0) return failure(faults);
  const indicators = sections.flatMap(({ value }) => value).sort((a, b) => a.number - b.number);
  return success({ ...read.value, indicators, regions: regions.value });
}
