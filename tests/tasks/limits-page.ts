/** The page of limits of a table, made from its data: what is known of how much, by standing, and what is not known. */
import type { Instrument } from '../../src/domain/citation';
import type { Indicator, Standard } from '../../src/domain/standard';
import { textIn } from '../../src/domain/translations';
import { citationsOf } from '../../src/editions/consistency/citations';
import { listingOf } from '../../src/editions/listing';
import { cited, list, sourcesPart, standingPart, table, unknownPart } from './limits-parts';
import type { LimitsWords } from './limits-words';

/** What a page needs beside its edition. */
export type LimitsSources = { readonly instruments: readonly Instrument[]; readonly successor: Standard | null };

function levelsOf(row: Indicator): readonly [maximum: string, minimum: string] {
  if (row.kind === 'numeric') return [row.maximum.text, row.minimum.text];
  if (row.kind === 'mixed') return [row.maximum.text, row.grade.label];
  return [
    row.grades[0]?.label ?? '',
    row.grades
      .slice(1)
      .map(({ label }) => label)
      .join('; '),
  ];
}

function points({ points: { maximum, minimum } }: Indicator, { number }: LimitsWords): string {
  return maximum === minimum ? number(maximum) : `${number(minimum)} – ${number(maximum)}`;
}

function conditions(standard: Standard, words: LimitsWords): readonly string[] {
  const { total, sections, extent } = standard;
  const shown = (value: number): string => (value === 0 ? words.notKnown : words.number(value));
  const several = (extent?.several ?? []).map(({ name, nameIn }) => textIn(name, nameIn, words.key)).join('; ');
  return [
    `${words.required(total, standard.measure)} ${cited(total.citation, words)}`,
    ...(total.disputed === null ? [] : [`${words.disputed(total.disputed.required)} ${cited(total.disputed.citation, words)}`]),
    ...sections.map(({ label, name, points: { minimum, maximum }, isGate, citation: { note, noteIn } }) =>
      `${words.section(label, name, shown(minimum), shown(maximum), isGate)} ${textIn(note, noteIn, words.key)}`.trim(),
    ),
    ...(extent === null ? [] : [`${words.several(several)} ${cited(extent.citation, words)}`]),
  ];
}

function rowsPart({ indicators }: Standard, words: LimitsWords): readonly string[] {
  const { key } = words;
  const rows = indicators.map((row) => {
    const note = textIn(row.citation.note, row.citation.noteIn, key);
    return [row.code, row.name, textIn(row.unit, row.unitIn, key), ...levelsOf(row), points(row, words), row.citation.standing, note];
  });
  return rows.length === 0 ? [] : [`### ${words.rows}`, table(words.columns, rows)];
}

function adjustmentsPart({ adjustments }: Standard, words: LimitsWords): readonly string[] {
  const lines = adjustments.map(({ name, nameIn, citation }) => `${textIn(name, nameIn, words.key)}: ${cited(citation, words)}`);
  return [`### ${words.adjustments}`, lines.length === 0 ? words.noAdjustments : list(lines)];
}

const rules = ['interpolation', 'belowMinimum', 'criterionGate', 'proportional'] as const;

/** One language of the page of a table. */
export function tableLimits(standard: Standard, { instruments, successor }: LimitsSources, words: LimitsWords): readonly string[] {
  const { key } = words;
  const to = standard.to === null ? null : words.date(standard.to);
  const about = [
    `**${textIn(standard.title, standard.titleIn, key)}.** ${words.inForce(words.date(standard.from), to)}`,
    successor === null ? '' : words.successor(textIn(successor.title, successor.titleIn, key)),
    standard.isComplete ? '' : words.incomplete,
  ];
  return [
    about.filter((sentence) => sentence !== '').join(' '),
    ...standingPart(listingOf(standard).standing, words),
    ...unknownPart(standard.unknown, words),
    `### ${words.conditions}`,
    list(conditions(standard, words)),
    ...adjustmentsPart(standard, words),
    `### ${words.rules}`,
    list(rules.map((rule) => `${words.rule[rule]}: ${cited(standard.rules[rule], words)}`)),
    ...rowsPart(standard, words),
    ...sourcesPart(
      citationsOf(standard).map(({ citation }) => citation),
      instruments,
      words,
    ),
  ];
}
