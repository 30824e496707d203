/** Unknown JSON → one row of an edition's table. */
import type { DriverRatio, Grade, Indicator, Level, PointScale } from '../domain/standard';
import type { Decoder, Shape } from '../domain/json/decoders';
import { boolean, byTag, constant, list, number, object, oneOf, orNull, text } from '../domain/json/decoders';
import { noteFault } from '../domain/json/json-place';
import { citation } from './decode-citation';
import { anyLawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

export const pointScale = object<PointScale>({ maximum: number, minimum: number });
const level = object<Level>({ value: number, strict: boolean, text });
const driverRatio = object<DriverRatio>({ numerator: text, denominator: orNull(text), factor: number });
const grade = object<Grade>({ id: text, label: text, points: number });
const plausible = object<{ readonly low: number; readonly high: number }>({ low: number, high: number });

/** Best first: the first rung is `maximum`, the last `minimum`; one rung alone is `maximum`. */
const grades: Decoder<readonly [Grade, ...Grade[]]> = (place) => {
  const [best, ...more] = list(grade)(place);
  const last = more.at(-1);
  if (best?.id !== 'maximum' || (last !== undefined && last.id !== 'minimum')) {
    noteFault(place, 'expected grades, the maximum first and the minimum last');
    return [{ id: 'maximum', label: '', points: 0 }];
  }
  return [best, ...more];
};

type Of<Kind extends Indicator['kind']> = WithLawTexts<Extract<Indicator, { readonly kind: Kind }>, 'unit'>;
type Base = Omit<Of<'grade'>, 'kind' | 'grades'>;

const ofEveryIndicator: Shape<Base> = {
  id: text,
  code: text,
  number,
  name: text,
  aliases: list(text),
  unit: anyLawText,
  section: text,
  scope: oneOf(['whole', 'inner', 'outer'], 'whole'),
  points: pointScale,
  drivers: orNull(driverRatio),
  citation,
  isCounted: boolean,
};

type Rows = { readonly [Kind in Indicator['kind']]: Of<Kind> };

const row = byTag<Rows>('kind', 'grade', {
  numeric: object<Rows['numeric']>({
    ...ofEveryIndicator,
    kind: constant('numeric'),
    direction: oneOf(['higher', 'lower'], 'higher'),
    maximum: level,
    minimum: level,
    plausible,
  }),
  grade: object<Rows['grade']>({ ...ofEveryIndicator, kind: constant('grade'), grades }),
  mixed: object<Rows['mixed']>({ ...ofEveryIndicator, kind: constant('mixed'), maximum: level, grade, plausible }),
});

export const indicator: Decoder<Indicator> = (place) => {
  const read = row(place);
  return { ...read, unit: read.unit.native, unitIn: read.unit.translations };
};
