/** Unknown JSON → the requirements of an administrative unit, or every fault with its path. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Requirement, RequirementEdition } from '../domain/requirement';
import { citation } from './decode-citation';
import { JsonReader } from './json-reader';
import type { DataFault } from './json-reader';

const ids = ['population', 'area', 'units', 'ward-share', 'urban-class', 'socio-economic'] as const;
const classes = ['special', 'I', 'II', 'III', 'IV', 'V'] as const;

function requirement(json: JsonReader, instruments: readonly string[]): Requirement {
  json.object(['id', 'name', 'unit', 'required', 'classes', 'mountainFactor', 'citation', 'mountainCitation']);
  const cited = (field: JsonReader): Requirement['citation'] => {
    const decoded = citation(field);
    if (decoded.instrument !== '' && !instruments.includes(decoded.instrument))
      field.field('instrument').fault(`"${decoded.instrument}" is not in instruments.json`);
    return decoded;
  };
  const name = json.field('name').lawText();
  const unit = json.field('unit').lawText(true);
  const decoded: Requirement = {
    id: json.field('id').oneOf(ids, 'population'),
    name: name.native,
    nameIn: name.translations,
    unit: unit.native,
    unitIn: unit.translations,
    required: json.field('required').orNull((required) => required.number()),
    classes: json.field('classes').list((item) => item.oneOf(classes, 'II')),
    mountainFactor: json.field('mountainFactor').orNull((factor) => factor.number()),
    citation: cited(json.field('citation')),
    mountainCitation: json.field('mountainCitation').orNull(cited),
  };
  if ((decoded.mountainFactor === null) !== (decoded.mountainCitation === null))
    json.field('mountainCitation').fault('a lowered requirement needs its citation, and the other way round');
  return decoded;
}

/** Decodes the requirements of a kind of administrative unit. `instruments` are the ids a citation may name. */
export function decodeRequirements(value: unknown, instruments: readonly string[]): Result<RequirementEdition, readonly DataFault[]> {
  const faults: DataFault[] = [];
  const json = new JsonReader('provincial-city.json', value, faults);
  json.object(['edition', 'title', 'from', 'to', 'tierUntil', 'tierCitation', 'city', 'ward']);
  const decoded: RequirementEdition = {
    edition: json.field('edition').text(),
    title: json.field('title').text(),
    from: json.field('from').date(),
    to: json.field('to').orNull((date) => date.date()),
    tierUntil: json.field('tierUntil').orNull((date) => date.date()),
    tierCitation: json.field('tierCitation').orNull(citation),
    city: json.field('city').list((item) => requirement(item, instruments)),
    ward: json.field('ward').list((item) => requirement(item, instruments)),
  };
  return faults.length > 0 ? failure(faults) : success(decoded);
}
