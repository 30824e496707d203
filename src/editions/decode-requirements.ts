/** Unknown JSON → the requirements of an administrative unit, or every fault with its path. */
import type { Citation } from '../domain/citation';
import type { Decoder } from '../domain/json/decoders';
import { date, decode, list, number, object, oneOf, orNull, text } from '../domain/json/decoders';
import type { DataFault } from '../domain/json/json-place';
import { field, noteFault } from '../domain/json/json-place';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import type { Requirement, RequirementEdition } from '../domain/requirement';
import { urbanClasses } from '../domain/standard';
import { citation } from './decode-citation';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

const ids = ['population', 'area', 'units', 'ward-share', 'urban-class', 'socio-economic'] as const;

function requirement(instruments: readonly string[]): Decoder<Requirement> {
  const cited: Decoder<Citation> = (place) => {
    const read = citation(place);
    if (read.instrument !== '' && !instruments.includes(read.instrument))
      noteFault(field(place, 'instrument'), `"${read.instrument}" is not in instruments.json`);
    return read;
  };
  const fields = object<WithLawTexts<Requirement, 'name' | 'unit'>>({
    id: oneOf(ids, 'population'),
    name: lawText,
    unit: anyLawText,
    required: orNull(number),
    classes: list(oneOf(urbanClasses, 'II')),
    mountainFactor: orNull(number),
    citation: cited,
    mountainCitation: orNull(cited),
  });
  return (place) => {
    const { name, unit, ...read } = fields(place);
    if ((read.mountainFactor === null) !== (read.mountainCitation === null))
      noteFault(field(place, 'mountainCitation'), 'a lowered requirement needs its citation, and the other way round');
    return { ...read, name: name.native, nameIn: name.translations, unit: unit.native, unitIn: unit.translations };
  };
}

/** Decodes the requirements of a kind of administrative unit. `instruments` are the ids a citation may name. */
export function decodeRequirements(json: unknown, instruments: readonly string[]): Result<RequirementEdition, readonly DataFault[]> {
  const edition = object<RequirementEdition>({
    edition: text,
    title: text,
    from: date,
    to: orNull(date),
    tierUntil: orNull(date),
    tierCitation: orNull(citation),
    city: list(requirement(instruments)),
    ward: list(requirement(instruments)),
  });
  const { value, faults } = decode(edition, 'provincial-city.json', json);
  return faults.length > 0 ? failure(faults) : success(value);
}
