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
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { findInconsistencies } from './consistency';
import { citation } from './decode-citation';
import { JsonReader } from './json-reader';
import type { DataFault } from './json-reader';

/** The parsed files of one edition: `edition.json`, `regions.json` and the table sections by file name. */
export type EditionFiles = {
  readonly edition: unknown;
  readonly regions: unknown;
  readonly sections: Readonly<Record<string, unknown>>;
};

function pointScale(json: JsonReader): PointScale {
  json.object(['maximum', 'minimum']);
  return { maximum: json.field('maximum').number(), minimum: json.field('minimum').number() };
}

function level(json: JsonReader): Level {
  json.object(['value', 'strict', 'text']);
  return { value: json.field('value').number(), strict: json.field('strict').boolean(), text: json.field('text').text() };
}

function driverRatio(json: JsonReader): DriverRatio {
  json.object(['numerator', 'denominator', 'factor']);
  return {
    numerator: json.field('numerator').text(),
    denominator: json.field('denominator').orNull((name) => name.text()),
    factor: json.field('factor').number(),
  };
}

function grade(json: JsonReader): Grade {
  json.object(['id', 'label']);
  return { id: json.field('id').oneOf(['maximum', 'minimum'], 'minimum'), label: json.field('label').text() };
}

function grades(json: JsonReader): readonly [Grade, Grade] {
  const [best, other, ...more] = json.list(grade);
  if (best === undefined || other === undefined || more.length > 0 || best.id !== 'maximum' || other.id !== 'minimum') {
    json.fault('expected two grades, the maximum first');
    return [
      { id: 'maximum', label: '' },
      { id: 'minimum', label: '' },
    ];
  }
  return [best, other];
}

const baseFields = ['number', 'name', 'aliases', 'unit', 'criterion', 'group', 'scope', 'points', 'drivers', 'citation', 'kind'];

function indicator(json: JsonReader): Indicator {
  const kind = json.field('kind').oneOf(['numeric', 'grade'], 'grade');
  json.object([...baseFields, ...(kind === 'grade' ? ['grades'] : ['direction', 'maximum', 'minimum', 'plausible'])]);
  const unit = json.field('unit').lawText(true);
  const base = {
    number: json.field('number').number(),
    name: json.field('name').text(),
    aliases: json.field('aliases').list((alias) => alias.text()),
    unit: unit.native,
    unitIn: unit.translations,
    criterion: json.field('criterion').number(),
    group: json.field('group').orNull((id) => id.text()),
    scope: json.field('scope').oneOf(['whole', 'inner', 'outer'], 'whole'),
    points: pointScale(json.field('points')),
    drivers: json.field('drivers').orNull(driverRatio),
    citation: citation(json.field('citation')),
  };
  if (kind === 'grade') return { ...base, kind, grades: grades(json.field('grades')) };
  const plausible = json.field('plausible');
  plausible.object(['low', 'high']);
  return {
    ...base,
    kind,
    direction: json.field('direction').oneOf(['higher', 'lower'], 'higher'),
    maximum: level(json.field('maximum')),
    minimum: level(json.field('minimum')),
    plausible: { low: plausible.field('low').number(), high: plausible.field('high').number() },
  };
}

function criterion(json: JsonReader): Criterion {
  json.object(['number', 'name', 'points', 'citation']);
  return {
    number: json.field('number').number(),
    name: json.field('name').text(),
    points: pointScale(json.field('points')),
    citation: citation(json.field('citation')),
  };
}

function group(json: JsonReader): IndicatorGroup {
  json.object(['id', 'criterion', 'parent', 'name', 'points', 'citation']);
  return {
    id: json.field('id').text(),
    criterion: json.field('criterion').number(),
    parent: json.field('parent').orNull((id) => id.text()),
    name: json.field('name').text(),
    points: pointScale(json.field('points')),
    citation: citation(json.field('citation')),
  };
}

function region(json: JsonReader): RegionAdjustment {
  json.object(['id', 'name', 'minimumFactors', 'citation']);
  const name = json.field('name').lawText();
  return {
    id: json.field('id').text(),
    name: name.native,
    nameIn: name.translations,
    minimumFactors: json.field('minimumFactors').entries((factor) => factor.number()),
    citation: citation(json.field('citation')),
  };
}

function edition(json: JsonReader, indicators: readonly Indicator[], regions: readonly RegionAdjustment[]): Standard {
  json.object(['edition', 'short', 'title', 'urbanClass', 'from', 'to', 'total', 'criteria', 'groups', 'rules']);
  const total = json.field('total');
  total.object(['required', 'maximum', 'citation']);
  const rules = json.field('rules');
  const short = json.field('short').lawText();
  const title = json.field('title').lawText();
  rules.object(['interpolation', 'belowMinimum', 'proportional', 'criterionGate']);
  return {
    edition: json.field('edition').text(),
    short: short.native,
    shortIn: short.translations,
    title: title.native,
    titleIn: title.translations,
    urbanClass: json.field('urbanClass').oneOf(['special', 'I', 'II', 'III', 'IV', 'V'], 'II'),
    from: json.field('from').date(),
    to: json.field('to').orNull((date) => date.date()),
    total: {
      required: total.field('required').number(),
      maximum: total.field('maximum').number(),
      citation: citation(total.field('citation')),
    },
    criteria: json.field('criteria').list(criterion),
    groups: json.field('groups').list(group),
    indicators,
    regions,
    rules: {
      interpolation: citation(rules.field('interpolation')),
      belowMinimum: citation(rules.field('belowMinimum')),
      proportional: citation(rules.field('proportional')),
      criterionGate: citation(rules.field('criterionGate')),
    },
  };
}

/** Decodes the files of an edition. `instruments` are the ids a citation may name. */
export function decodeStandard(files: EditionFiles, instruments: readonly string[]): Result<Standard, readonly DataFault[]> {
  const faults: DataFault[] = [];
  const indicators = Object.entries(files.sections)
    .flatMap(([name, section]) => new JsonReader(name, section, faults).list(indicator))
    .sort((a, b) => a.number - b.number);
  const regions = new JsonReader('regions.json', files.regions, faults).list(region);
  const standard = edition(new JsonReader('edition.json', files.edition, faults), indicators, regions);
  // Sums over half-read rows would only bury the real fault under its consequences.
  if (faults.length > 0) return failure(faults);
  const inconsistencies = findInconsistencies(standard, instruments);
  return inconsistencies.length > 0 ? failure(inconsistencies) : success(standard);
}
