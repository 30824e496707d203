/** The page of limits of an edition, made from its data: what is known of how much, by standing, and what is not known. */
import type { Citation, Instrument } from '../../src/domain/citation';
import type { Indicator, Standard } from '../../src/domain/standard';
import { textIn } from '../../src/domain/translations';
import { citationsOf } from '../../src/editions/consistency/citations';
import { countStandings, standings } from '../../src/editions/listing';
import { limitsLanguages } from './limits-words';
import type { LimitsWords } from './limits-words';

/** What a page needs beside its edition. */
export type LimitsSources = { readonly instruments: readonly Instrument[]; readonly successor: Standard | null };

const noted = 'Made from the data by `npm run limits`; a test keeps it up to date. Do not edit.';

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '--')), ...rows.map(line)].join('\n');
}

function levelsOf(row: Indicator): readonly [maximum: string, minimum: string] {
  if (row.kind === 'numeric') return [row.maximum.text, row.minimum.text];
  if (row.kind === 'mixed') return [row.maximum.text, row.grade.label];
  const last = row.grades.at(-1);
  const between = row.grades.slice(1, -1).map(({ label }) => label);
  return [row.grades[0].label, [...between, row.grades.length === 1 ? '' : (last?.label ?? '')].join('; ')];
}

function cited(citation: Citation, words: LimitsWords): string {
  const place = textIn(citation.locator, citation.locatorIn, words.key);
  const note = textIn(citation.note, citation.noteIn, words.key);
  return `${place}: ${words.standing[citation.standing]}.${note === '' ? '' : ` ${note}`}`;
}

function points({ points: { maximum, minimum } }: Indicator, { number }: LimitsWords): string {
  return maximum === minimum ? number(maximum) : `${number(minimum)} – ${number(maximum)}`;
}

function conditions(standard: Standard, words: LimitsWords): readonly string[] {
  const { total, sections, extent } = standard;
  const shown = (value: number): string => (value === 0 ? words.notKnown : words.number(value));
  return [
    `${words.required(total, standard.measure)} ${cited(total.citation, words)}`,
    ...(total.disputed === null ? [] : [`${words.disputed(total.disputed.required)} ${cited(total.disputed.citation, words)}`]),
    ...sections.map(({ label, name, points: { minimum, maximum }, isGate, citation: { note, noteIn } }) =>
      `${words.section(label, name, shown(minimum), shown(maximum), isGate)} ${textIn(note, noteIn, words.key)}`.trim(),
    ),
    ...(extent === null
      ? []
      : [
          `${words.several(extent.several.map(({ name, nameIn }) => textIn(name, nameIn, words.key)).join('; '))} ${cited(extent.citation, words)}`,
        ]),
  ];
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function part(standard: Standard, { instruments, successor }: LimitsSources, words: LimitsWords): string {
  const { key } = words;
  const citations = citationsOf(standard).map(({ citation }) => citation);
  const counts = countStandings(citations);
  const used = instruments.filter(({ id }) => citations.some(({ instrument }) => instrument === id));
  const to = standard.to === null ? null : words.date(standard.to);
  const about = [
    `**${textIn(standard.title, standard.titleIn, key)}.** ${words.inForce(words.date(standard.from), to)}`,
    successor === null ? '' : words.successor(textIn(successor.title, successor.titleIn, key)),
    standard.isComplete ? '' : words.incomplete,
  ];
  const rows = standard.indicators.map((row) => {
    const note = textIn(row.citation.note, row.citation.noteIn, key);
    return [row.code, row.name, textIn(row.unit, row.unitIn, key), ...levelsOf(row), points(row, words), row.citation.standing, note];
  });
  return [
    `## ${words.heading}`,
    about.filter((sentence) => sentence !== '').join(' '),
    `### ${words.known}`,
    ...(counts.text === undefined ? [words.noText] : []),
    table(
      words.countOf,
      standings.flatMap((standing) =>
        counts[standing] === undefined ? [] : [[`\`${standing}\`: ${words.standing[standing]}`, String(counts[standing])]],
      ),
    ),
    `### ${words.unknown}`,
    standard.unknown.length === 0
      ? words.nothingUnknown
      : list(standard.unknown.map((sentence) => textIn(sentence.text, sentence.textIn, key))),
    `### ${words.conditions}`,
    list(conditions(standard, words)),
    `### ${words.adjustments}`,
    standard.adjustments.length === 0
      ? words.noAdjustments
      : list(standard.adjustments.map(({ name, nameIn, citation }) => `${textIn(name, nameIn, key)}: ${cited(citation, words)}`)),
    `### ${words.rules}`,
    list(
      (['interpolation', 'belowMinimum', 'criterionGate', 'proportional'] as const).map(
        (rule) => `${words.rule[rule]}: ${cited(standard.rules[rule], words)}`,
      ),
    ),
    ...(rows.length === 0 ? [] : [`### ${words.rows}`, table(words.columns, rows)]),
    `### ${words.sources}`,
    list(used.map(({ name, nameIn, title, note, noteIn }) => `${textIn(name, nameIn, key)}: ${title}. ${textIn(note, noteIn, key)}`)),
  ].join('\n\n');
}

/** The name of an edition's page: `nq-111-2025-iii.md`. */
export function limitsFile({ edition }: Pick<Standard, 'edition'>): string {
  return `${edition.replaceAll('/', '-')}.md`;
}

export function limitsPage(standard: Standard, sources: LimitsSources): string {
  const parts = limitsLanguages.map((words) => part(standard, sources, words));
  return `# \`${standard.edition}\`\n\n${noted}\n\n${parts.join('\n\n')}\n`;
}

/** The list of pages. */
export function limitsIndex(standards: readonly Standard[]): string {
  const rows = standards.map((standard) => {
    const counts = countStandings(citationsOf(standard).map(({ citation }) => citation));
    const known = standings.flatMap((standing) => (counts[standing] === undefined ? [] : [`${standing} ${String(counts[standing])}`]));
    return [
      `[\`${standard.edition}\`](${limitsFile(standard)})`,
      standard.title,
      standard.from,
      standard.to ?? '',
      String(standard.indicators.length),
      known.join(', '),
    ];
  });
  const head = ['Edition', 'Bảng', 'Từ', 'Đến trước', 'Số dòng', 'Căn cứ (citations by standing)'];
  return `# Biết đến đâu, chưa biết gì – what is known of each edition, and what is not\n\n${noted}\n\n${table(head, rows)}\n`;
}
