/** What a scenario loses, what still blocks it, and what it wins: short lines under its first sentence, made from codes. */
import type { Assessment } from '../domain/assessment';
import type { RequirementResult } from '../domain/requirement';
import type { Threshold } from '../domain/difference';
import type { ScenarioStanding, StandingWard } from '../domain/scenario-standing';
import type { Indicator, IndicatorId, SectionId, Standard } from '../domain/standard';
import { roundedUp } from './held-against';
import { laterWordsOf } from './languages';
import { lawName } from './law-names';
import { listed } from './lists';
import type { Locale } from './locale';
import type { Measure } from './format';
import { differenceUnit, formatPoints, withUnit } from './numbers';
import { openFactorsText } from './open-factors';
import { distanceText } from './next-level-text';
import { requirementFigures } from './requirement-figures';

export type StandingLine = { readonly kind: 'lost' | 'blocks' | 'open' | 'won'; readonly text: string };

/** What the lines are told of. */
export type StandingSource = {
  readonly standing: ScenarioStanding;
  readonly assessment: Assessment;
  readonly requirements: readonly RequirementResult[];
  readonly standard: Pick<Standard, 'indicators' | 'sections' | 'measure'>;
};

/** Of a merger that moves thirty rows the first stand under the sentence, all of them in the list of rows that changed. */
const mostRows = 5;

/** `thiếu 1.023 người (2.477, cần 3.500)`; of what has no figure that it is not met. */
export function shortfallText(result: RequirementResult, locale: Locale): string {
  const words = laterWordsOf(locale).standing;
  const { actual, required, missing } = requirementFigures(result, locale);
  if (actual === null || required === null || missing === null) return words.notMet;
  const measure: Measure = differenceUnit(result, locale);
  return words.missing(withUnit(missing, measure, locale), actual, required);
}

/** `2 phường mới chưa đạt`; '' where every one does. */
export function wardsShortText({ wards }: ScenarioStanding, locale: Locale): string {
  const count = (isNew: boolean): string => {
    const found = wards.filter((ward) => ward.isNew === isNew).length;
    return found === 0 ? '' : String(found);
  };
  return laterWordsOf(locale).standing.wardsShort(count(true), count(false));
}

function wardName({ unit, isNew }: StandingWard, locale: Locale): string {
  const words = laterWordsOf(locale).standing;
  return isNew ? words.newWard(unit.name) : words.splitWard(unit.name);
}

/** Of people and land the unit says what is meant; of anything else its name. */
function wardLine(ward: StandingWard, locale: Locale): string {
  const words = laterWordsOf(locale).standing;
  const short = ward.requirements.map((result) => {
    const text = shortfallText(result, locale);
    return result.measures === 'people' || result.measures === 'area' ? text : words.short(lawName(result, locale), text);
  });
  return words.short(wardName(ward, locale), short.join(words.between));
}

function sectionName(id: SectionId, { sections }: StandingSource['standard'], locale: Locale): string {
  const section = sections.find((each) => each.id === id);
  return section === undefined ? id : laterWordsOf(locale).standing.criterionName(section.label, section.name);
}

function pointsMissing(missing: number, beside: number, { measure }: StandingSource['standard'], locale: Locale): string {
  const format = { decimals: measure === 'standards' ? 0 : 2, keepZeros: false };
  return laterWordsOf(locale).standing.points[measure](roundedUp(missing, beside, locale, format));
}

/** A threshold by its name, and what is missing to it again. */
function thresholdOf({ of, name }: Threshold, source: StandingSource, locale: Locale): { name: string; missing: string | null } {
  const { standing, assessment, requirements, standard } = source;
  switch (of) {
    case 'total': {
      const { required, certain } = assessment.total;
      const missing = required === null || certain >= required ? null : pointsMissing(required - certain, required, standard, locale);
      return { name: laterWordsOf(locale).standing.total, missing };
    }
    case 'criterion': {
      const short = standing.sections.find(({ id }) => id === name);
      return {
        name: sectionName(name, standard, locale),
        missing: short === undefined ? null : pointsMissing(short.missing, short.minimum, standard, locale),
      };
    }
    case 'requirement': {
      const result = requirements.find(({ id }) => id === name);
      if (result === undefined) return { name, missing: null };
      const { missing } = requirementFigures(result, locale);
      return {
        name: lawName(result, locale),
        missing: missing === null ? null : withUnit(missing, differenceUnit(result, locale), locale),
      };
    }
  }
}

function sectionsLine(source: StandingSource, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).standing;
  const { standing, standard } = source;
  const lost = new Set(standing.lost.flatMap(({ of, name }) => (of === 'criterion' ? [name] : [])));
  const short = standing.sections.filter(({ id }) => !lost.has(id));
  if (short.length === 0) return [];
  const texts = short.map(({ id, missing, minimum, standing: open }) => {
    const section = standard.sections.find((each) => each.id === id);
    const label = section === undefined ? id : section.label === '' ? section.name : section.label;
    const text = words.criterion(label, pointsMissing(missing, minimum, standard, locale));
    return open === 'open' ? words.waiting(text) : text;
  });
  return [words.criteria(texts.join(words.between))];
}

function rowsLine({ standing, standard }: StandingSource, locale: Locale): readonly string[] {
  const words = laterWordsOf(locale).standing;
  const indicators = new Map<IndicatorId, Indicator>(standard.indicators.map((indicator) => [indicator.id, indicator]));
  const texts = standing.moved.flatMap(({ indicator: id, code, points, isBelowMinimum, next }) => {
    const indicator = indicators.get(id);
    if (!isBelowMinimum || next === null || indicator === undefined) return [];
    return [words.row(code, formatPoints(points, locale), distanceText(next, indicator, locale))];
  });
  if (texts.length === 0) return [];
  const more = texts.length - mostRows;
  const shown = more <= 0 ? texts : [...texts.slice(0, mostRows), words.moreRows(String(more))];
  return [words.rowsBelow(shown.join(words.between))];
}

function undecidedLine({ standing: { undecided } }: StandingSource, locale: Locale): readonly string[] {
  const { standing: words, comparison, scoreSheet } = laterWordsOf(locale);
  const why = (result: RequirementResult): string => {
    const open = openFactorsText(result, locale);
    return open === '' ? comparison.verdict[result.verdict] : open;
  };
  const texts = [
    ...undecided.requirements.map((result) => words.because(lawName(result, locale), why(result))),
    ...undecided.wards.flatMap((ward) =>
      ward.requirements.map((result) => words.because(listed([wardName(ward, locale), lawName(result, locale)], locale), why(result))),
    ),
    ...undecided.gates.map(({ outside }) => (outside === null ? scoreSheet.extentGate : lawName(outside, locale))),
  ];
  return texts.length === 0 ? [] : [words.undecided(texts.join(words.between))];
}

/** What is lost first, then what blocks, what nobody can say, and what is won. */
export function standingLines(source: StandingSource, locale: Locale): readonly StandingLine[] {
  const words = laterWordsOf(locale).standing;
  const { standing } = source;
  const lostRequirements = new Set(standing.lost.flatMap(({ of, name }) => (of === 'requirement' ? [name] : [])));
  const lost = standing.lost.map((threshold) => {
    const { name, missing } = thresholdOf(threshold, source, locale);
    return missing === null ? words.lost(name) : words.lostBy(name, missing);
  });
  const blocks = [
    ...standing.wards.map((ward) => wardLine(ward, locale)),
    ...standing.requirements
      .filter(({ id }) => !lostRequirements.has(id))
      .map((result) => words.short(lawName(result, locale), shortfallText(result, locale))),
    ...sectionsLine(source, locale),
    ...rowsLine(source, locale),
  ];
  const won = standing.won.map((threshold) => words.won(thresholdOf(threshold, source, locale).name));
  return [
    ...lost.map((text): StandingLine => ({ kind: 'lost', text })),
    ...blocks.map((text): StandingLine => ({ kind: 'blocks', text })),
    ...undecidedLine(source, locale).map((text): StandingLine => ({ kind: 'open', text })),
    ...won.map((text): StandingLine => ({ kind: 'won', text })),
  ];
}
