/** Unknown JSON → the requirements of an administrative unit, or every fault with its path. */
import type { Citation } from '../domain/citation';
import type { Decoder } from '../domain/json/decoders';
import { boolean, date, decode, list, number, object, oneOf, optional, orNull, text } from '../domain/json/decoders';
import type { DataFault, JsonPlace } from '../domain/json/json-place';
import { field, noteFault } from '../domain/json/json-place';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { areaKinds, measures, requirementKinds } from '../domain/requirement';
import type { AreaKind, Requirement, RequiredThere, RequirementEdition, SpecialFactor } from '../domain/requirement';
import { urbanClasses } from '../domain/standard';
import type { UnknownPart } from '../domain/standard';
import { citation } from './decode-citation';
import { anyLawText, lawText } from './decode-law-text';
import type { WithLawTexts } from './decode-law-text';

/** A citation of an instrument that exists. */
function citing(instruments: readonly string[]): Decoder<Citation> {
  return (place) => {
    const read = citation(place);
    if (read.instrument !== '' && !instruments.includes(read.instrument))
      noteFault(field(place, 'instrument'), `"${read.instrument}" is not in instruments.json`);
    return read;
  };
}

/** Notes a share that would raise what is required, or leave nothing of it. */
function checkShare(place: JsonPlace, name: string, share: number | null): void {
  if (share !== null && !(share > 0 && share <= 1)) noteFault(field(place, name), 'a share is above 0 and 1 at most');
}

function specialFactor(cited: Decoder<Citation>): Decoder<SpecialFactor> {
  const fields = object<WithLawTexts<SpecialFactor, 'name'>>({
    id: text,
    name: lawText,
    areas: list(oneOf(areaKinds, 'ordinary')),
    factor: number,
    least: number,
    citation: cited,
  });
  return (place) => {
    const { name, ...read } = fields(place);
    checkShare(place, 'factor', read.factor);
    checkShare(place, 'least', read.least);
    if (read.least > read.factor) noteFault(field(place, 'least'), 'the smallest share is not above the share itself');
    return { ...read, name: name.native, nameIn: name.translations };
  };
}

function elsewhere(cited: Decoder<Citation>): Decoder<Requirement['elsewhere']> {
  const there = optional<RequiredThere | null>(object<RequiredThere>({ required: orNull(number), citation: cited }), null);
  const fields = object<Readonly<Record<AreaKind, RequiredThere | null>>>({ ordinary: there, mountain: there, island: there });
  return (place) => {
    const read = fields(place);
    if (read.ordinary !== null) noteFault(field(place, 'ordinary'), 'ordinary areas have the requirement itself');
    return {
      ...(read.mountain === null ? {} : { mountain: read.mountain }),
      ...(read.island === null ? {} : { island: read.island }),
    };
  };
}

function requirement(cited: Decoder<Citation>): Decoder<Requirement> {
  const fields = object<WithLawTexts<Requirement, 'name' | 'unit'>>({
    id: text,
    measures: oneOf(measures, 'stated'),
    name: lawText,
    unit: anyLawText,
    required: orNull(number),
    elsewhere: optional(elsewhere(cited), {}),
    classes: optional(list(oneOf(urbanClasses, 'II')), []),
    mountainFactor: optional(orNull(number), null),
    citation: cited,
    mountainCitation: optional(orNull(cited), null),
    special: optional(list(specialFactor(cited)), []),
  });
  return (place) => {
    const { name, unit, ...read } = fields(place);
    if ((read.mountainFactor === null) !== (read.mountainCitation === null))
      noteFault(field(place, 'mountainCitation'), 'a lowered requirement needs its citation, and the other way round');
    checkShare(place, 'mountainFactor', read.mountainFactor);
    if (read.mountainFactor !== null && (read.elsewhere.mountain !== undefined || read.special.length > 0))
      noteFault(
        field(place, 'mountainFactor'),
        'mountain areas have a share or a figure of their own, and of several reductions one applies',
      );
    if ((read.measures === 'urban-class') !== read.classes.length > 0)
      noteFault(field(place, 'classes'), 'classes are named where the urban class is measured, and nowhere else');
    return { ...read, name: name.native, nameIn: name.translations, unit: unit.native, unitIn: unit.translations };
  };
}

/** Requirements of which none is there twice. */
function requirements(cited: Decoder<Citation>): Decoder<readonly Requirement[]> {
  const all = list(requirement(cited));
  return (place) => {
    const read = all(place);
    const twice = read.filter(({ id }, index) => read.findIndex((other) => other.id === id) !== index);
    for (const { id } of twice) noteFault(place, `"${id}" is there twice`);
    return read;
  };
}

const unknownPart: Decoder<UnknownPart> = (place) => {
  const read = lawText(place);
  return { text: read.native, textIn: read.translations };
};

type Head = Omit<RequirementEdition, 'edition'> & { readonly id: string };

function head(cited: Decoder<Citation>): Decoder<RequirementEdition> {
  const fields = object<WithLawTexts<Head, 'short' | 'title'>>({
    id: text,
    aliases: list(text),
    kind: oneOf(requirementKinds, 'ward'),
    short: lawText,
    title: lawText,
    from: date,
    to: orNull(date),
    successors: list(text),
    tierUntil: orNull(date),
    tierCitation: orNull(cited),
    isComplete: boolean,
    city: requirements(cited),
    ward: requirements(cited),
    unknown: list(unknownPart),
  });
  return (place) => {
    const { id, short, title, ...read } = fields(place);
    if (read.to !== null && read.to <= read.from) noteFault(field(place, 'to'), 'ends before it begins');
    if ((read.tierUntil === null) !== (read.tierCitation === null))
      noteFault(field(place, 'tierCitation'), 'the end of a kind of unit needs its citation, and the other way round');
    return {
      ...read,
      edition: id,
      short: short.native,
      shortIn: short.translations,
      title: title.native,
      titleIn: title.translations,
    };
  };
}

/** Decodes the requirements of a kind of administrative unit. `instruments` are the ids a citation may name. */
export function decodeRequirements(json: unknown, instruments: readonly string[]): Result<RequirementEdition, readonly DataFault[]> {
  const { value, faults } = decode(head(citing(instruments)), 'requirements.json', json);
  return faults.length > 0 ? failure(faults) : success(value);
}
