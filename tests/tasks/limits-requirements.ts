/** The page of limits of the requirements of an administrative unit. */
import type { Citation, Instrument } from '../../src/domain/citation';
import { areaKinds } from '../../src/domain/requirement';
import type { Requirement, RequirementEdition } from '../../src/domain/requirement';
import { textIn } from '../../src/domain/translations';
import { standingsOf } from '../../src/editions/requirement-catalogue';
import { cited, sourcesPart, standingPart, table, unknownPart } from './limits-parts';
import type { LimitsWords } from './limits-words';

export type RequirementSources = { readonly instruments: readonly Instrument[]; readonly successors: readonly RequirementEdition[] };

function minimum({ required, classes }: Requirement, words: LimitsWords): string {
  if (classes.length > 0) return classes.join(', ');
  return required === null ? words.decided : words.number(required);
}

/** Figures of their own for other areas, and shares that are left of the ordinary one. */
function elsewhere({ elsewhere: there, mountainFactor, special }: Requirement, words: LimitsWords): string {
  const own = areaKinds.flatMap((area) => {
    const figure = there[area];
    return figure === undefined
      ? []
      : [`${words.area[area]}: ${figure.required === null ? words.notKnown : words.number(figure.required)}`];
  });
  const lowered = mountainFactor === null ? [] : [words.lowered(words.number(mountainFactor * 100))];
  const shares = special.map(({ name, nameIn, factor }) => `${textIn(name, nameIn, words.key)}: ${words.number(factor * 100)} %`);
  return [...own, ...lowered, ...shares].join('; ');
}

function rows(requirements: readonly Requirement[], words: LimitsWords): string {
  return table(
    words.requirementColumns,
    requirements.map((requirement) => {
      const { name, nameIn, unit, unitIn, citation } = requirement;
      return [
        textIn(name, nameIn, words.key),
        textIn(unit, unitIn, words.key),
        minimum(requirement, words),
        elsewhere(requirement, words),
        citation.standing,
        cited(citation, words),
      ];
    }),
  );
}

function citations({ citation, mountainCitation, elsewhere: there, special }: Requirement): readonly Citation[] {
  const others = [...Object.values(there), ...special].map((each) => each.citation);
  return mountainCitation === null ? [citation, ...others] : [citation, mountainCitation, ...others];
}

/** One language of the page of requirements. */
export function requirementLimits(
  edition: RequirementEdition,
  { instruments, successors }: RequirementSources,
  words: LimitsWords,
): readonly string[] {
  const { key } = words;
  const to = edition.to === null ? null : words.date(edition.to);
  const about = [
    `**${textIn(edition.title, edition.titleIn, key)}.** ${words.inForce(words.date(edition.from), to)}`,
    edition.tierUntil === null ? '' : words.tierEnded(words.date(edition.tierUntil)),
    ...successors.map(({ title, titleIn }) => words.successor(textIn(title, titleIn, key))),
  ];
  return [
    about.filter((sentence) => sentence !== '').join(' '),
    ...standingPart(standingsOf(edition), words),
    ...unknownPart(edition.unknown, words),
    `### ${words.requirements}`,
    rows(edition.city, words),
    ...(edition.ward.length === 0 ? [] : [`### ${words.wardRequirements}`, rows(edition.ward, words)]),
    ...sourcesPart([...edition.city, ...edition.ward].flatMap(citations), instruments, words),
  ];
}
