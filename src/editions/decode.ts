/**
 * Unknown JSON → a Standard, or every fault with its path. What no field shows alone (sums, directions, references) is
 * checked apart: consistency.ts.
 */
import type {
  Adjustment,
  DriverDefinition,
  Indicator,
  IndicatorId,
  OutsideGate,
  Section,
  Standard,
  UnknownPart,
  UrbanClass,
} from '../domain/standard';
import { urbanClasses } from '../domain/standard';
import type { Decoder } from '../domain/json/decoders';
import { boolean, date, decode, entries, list, number, object, oneOf, optional, orNull, text } from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { citation } from './decode-citation';
import { indicator, pointScale } from './decode-indicator';
import { lawText } from './decode-law-text';
import type { LawText, WithLawTexts } from './decode-law-text';

/** The parsed files of one edition; the rows of the table stand in as many files as its authors like, by file name. */
export type EditionFiles = {
  readonly edition: unknown;
  readonly sections: unknown;
  readonly adjustments: unknown;
  readonly drivers: unknown;
  readonly indicators: Readonly<Record<string, unknown>>;
};

const section = object<Section>({
  id: text,
  parent: orNull(text),
  number,
  label: text,
  name: text,
  points: pointScale,
  isGate: boolean,
  citation,
});

/** A decoder of things that bear a name in several languages. */
function named<Item extends { readonly name: string }>(fields: Decoder<WithLawTexts<Item, 'name'>>) {
  return (place: Parameters<Decoder<unknown>>[0]) => {
    const { name, ...read } = fields(place);
    return { ...read, name: name.native, nameIn: name.translations };
  };
}

const adjustment: Decoder<Adjustment> = named<Adjustment>(
  object<WithLawTexts<Adjustment, 'name'>>({
    id: text,
    name: lawText,
    minimumFactors: entries(number),
    exempt: list(text),
    between: oneOf(['interpolated', 'minimum-points'], 'interpolated'),
    countedWorks: oneOf(['as-they-are', 'rounded'], 'as-they-are'),
    required: orNull(number),
    gates: optional(list(text), undefined),
    citation,
  }),
);

const driverFields = object<Omit<DriverDefinition, 'name' | 'nameIn'> & { readonly name: LawText | null }>({
  id: text,
  name: orNull(lawText),
  unit: orNull(text),
  isWhole: optional(boolean, false),
  behaviour: oneOf(['fixed', 'pace-inner', 'pace-whole'], 'fixed'),
});
const driver: Decoder<DriverDefinition> = (place) => {
  const { name, ...read } = driverFields(place);
  return name === null ? { ...read, name: null } : { ...read, name: name.native, nameIn: name.translations };
};

const outsideGate: Decoder<OutsideGate> = named<OutsideGate>(
  object<WithLawTexts<OutsideGate, 'name'>>({ id: text, name: lawText, citation }),
);

const unknownPart: Decoder<UnknownPart> = (place) => {
  const read = lawText(place);
  return { text: read.native, textIn: read.translations };
};

type Roles = Partial<Record<keyof Standard['roles'], IndicatorId>>;
const role = optional(orNull(text), null);
const rolesFields = object<{ readonly 'budget-balance': string | null }>({ 'budget-balance': role });
const roles: Decoder<Roles> = (place) => {
  const balance = rolesFields(place)['budget-balance'];
  return balance === null ? {} : { 'budget-balance': balance };
};

/** A table of the office's own may name no class. */
type Head = Omit<Standard, 'indicators' | 'adjustments' | 'sections' | 'drivers' | 'edition' | 'urbanClass' | 'isClassUnsaid'> & {
  readonly id: string;
  readonly urbanClass: UrbanClass | null;
};

const head = object<WithLawTexts<Head, 'short' | 'title'>>({
  id: text,
  aliases: list(text),
  laws: list(text),
  short: lawText,
  title: lawText,
  urbanClass: orNull(oneOf(urbanClasses, 'II')),
  subject: oneOf(['urban-area', 'unit'], 'urban-area'),
  measure: oneOf(['points', 'standards'], 'points'),
  from: date,
  to: orNull(date),
  successor: orNull(text),
  isComplete: boolean,
  isOwn: optional(boolean, false),
  roles,
  total: object<Standard['total']>({
    required: number,
    maximum: number,
    citation,
    disputed: orNull(object<NonNullable<Standard['total']['disputed']>>({ required: number, citation })),
  }),
  extent: orNull(object<NonNullable<Standard['extent']>>({ citation, several: list(outsideGate) })),
  rules: object<Standard['rules']>({
    interpolation: citation,
    belowMinimum: citation,
    proportional: citation,
    criterionGate: citation,
  }),
  unknown: list(unknownPart),
});

/** Decodes the files of an edition, field by field. */
export function decodeStandard(files: EditionFiles): Result<Standard, readonly DataFault[]> {
  const tables = Object.entries(files.indicators).map(([name, rows]) => decode(list(indicator), name, rows));
  const sections = decode(list(section), 'sections.json', files.sections);
  const adjustments = decode(list(adjustment), 'adjustments.json', files.adjustments);
  const drivers = decode(list(driver), 'drivers.json', files.drivers);
  const read = decode(head, 'edition.json', files.edition);
  const faults = [...tables, sections, adjustments, drivers, read].flatMap((decoded) => decoded.faults);
  // Sums over half-read rows would only bury the real fault under its consequences.
  if (faults.length > 0) return failure(faults);
  const { id, short, title, urbanClass, ...rest } = read.value;
  const indicators: readonly Indicator[] = tables.flatMap(({ value }) => value).sort((a, b) => a.number - b.number);
  return success({
    ...rest,
    ...(urbanClass === null ? { urbanClass: 'II', isClassUnsaid: true } : { urbanClass }),
    edition: id,
    short: short.native,
    shortIn: short.translations,
    title: title.native,
    titleIn: title.translations,
    sections: sections.value,
    adjustments: adjustments.value,
    drivers: drivers.value,
    indicators,
  });
}
