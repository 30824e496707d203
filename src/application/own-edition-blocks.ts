/** An edition as rows of its sheet, and rows of a sheet as the files that the decoder reads. */
import type { Citation } from '../domain/citation';
import { classOf, gradesOf } from '../domain/standard';
import type { Indicator, Standard } from '../domain/standard';
import type { Translations } from '../domain/translations';
import type { EditionFiles } from '../editions/decode';
import type { EditionBlocks, JsonRow } from '../sheets/edition-sheet/edition-blocks';

type LawJson = string | Translations;

function law(native: string, translations: Translations | undefined): LawJson {
  return translations === undefined || Object.keys(translations).length === 0 ? native : { ...translations, vi: native };
}

function citationJson({ instrument, locator, locatorIn, standing, note, noteIn }: Citation): JsonRow {
  return { instrument, locator: law(locator, locatorIn), standing, note: law(note, noteIn) };
}

const cited = ({ citation }: { readonly citation: Citation }): JsonRow => ({ citation: citationJson(citation) });

function named({ name, nameIn }: { readonly name: string; readonly nameIn?: Translations | undefined }): JsonRow {
  return { name: law(name, nameIn) };
}

function rowJson({ unitIn, ...row }: Indicator): JsonRow {
  return { ...row, unit: law(row.unit, unitIn), ...cited(row) };
}

export function blocksOf(standard: Standard): EditionBlocks {
  const { total, rules, extent, roles } = standard;
  const part = (name: string, citation: Citation, required: number | null = null): JsonRow => ({
    part: name,
    required,
    ...cited({ citation }),
  });
  return {
    edition: [
      {
        ...standard,
        id: standard.edition,
        urbanClass: classOf(standard),
        short: law(standard.short, standard.shortIn),
        title: law(standard.title, standard.titleIn),
        roles: { 'budget-balance': roles['budget-balance'] ?? null },
      },
    ],
    parts: [
      part('total', total.citation),
      ...(total.disputed === null ? [] : [part('disputed', total.disputed.citation, total.disputed.required)]),
      ...(extent === null ? [] : [part('extent', extent.citation)]),
      ...Object.entries(rules).map(([name, citation]) => part(name, citation)),
    ],
    sections: standard.sections.map((section) => ({ ...section, ...cited(section) })),
    indicators: standard.indicators.map(rowJson),
    grades: standard.indicators.flatMap((row) =>
      (row.kind === 'mixed' ? [row.grade] : gradesOf(row)).map(({ id, label, points }) => ({
        indicator: row.id,
        grade: id,
        label,
        points,
      })),
    ),
    adjustments: standard.adjustments.map(({ nameIn, ...one }) => ({ ...one, ...named({ ...one, nameIn }), ...cited(one) })),
    factors: standard.adjustments.flatMap(({ id, minimumFactors }) =>
      Object.entries(minimumFactors).map(([indicator, factor]) => ({ adjustment: id, indicator, factor })),
    ),
    several: (extent?.several ?? []).map((one) => ({ id: one.id, ...named(one), ...cited(one) })),
    // A driver that the house names itself stands without a name.
    drivers: standard.drivers.map(({ name, nameIn, ...one }) => ({ ...one, name: law(name ?? '', nameIn) })),
    unknown: standard.unknown.map(({ text, textIn }) => ({ text: law(text, textIn) })),
  };
}

/** A law text of which nothing is written. */
function isNothing(written: unknown): boolean {
  return written === undefined || written === null || written === '';
}

function only(row: JsonRow, ...names: readonly string[]): JsonRow {
  return Object.fromEntries(names.flatMap((name) => (row[name] === undefined ? [] : [[name, row[name]]])));
}

const everyRow = [
  'id',
  'code',
  'number',
  'name',
  'aliases',
  'unit',
  'section',
  'scope',
  'points',
  'citation',
  'isCounted',
  'kind',
] as const;

function indicatorFile(row: JsonRow, grades: readonly JsonRow[]): JsonRow {
  const own = grades.filter(({ indicator }) => indicator === row['id']).map(({ grade, label, points }) => ({ id: grade, label, points }));
  const { drivers } = row;
  const hasDrivers = typeof drivers === 'object' && drivers !== null && 'numerator' in drivers && drivers.numerator !== null;
  const base = { ...only(row, ...everyRow), drivers: hasDrivers ? drivers : null };
  switch (row['kind']) {
    case 'grade':
      return { ...base, grades: own };
    case 'mixed':
      return { ...base, ...only(row, 'maximum', 'plausible'), grade: own[0] };
    default:
      return { ...base, ...only(row, 'direction', 'maximum', 'minimum', 'plausible') };
  }
}

const headFields = [
  'id',
  'aliases',
  'laws',
  'short',
  'title',
  'urbanClass',
  'subject',
  'measure',
  'from',
  'to',
  'successor',
  'isComplete',
  'isOwn',
];

/** The files that the decoder reads; whatever is missing in the rows is missing in them, for the decoder to say. */
export function filesOf(blocks: EditionBlocks): EditionFiles {
  const head: JsonRow = blocks.edition[0] ?? {};
  const part = (name: string): JsonRow | undefined => blocks.parts.find((one) => one['part'] === name);
  const total = typeof head['total'] === 'object' ? head['total'] : {};
  const disputed = part('disputed');
  const extent = part('extent');
  const rule = (name: string): unknown => part(name)?.['citation'];
  return {
    edition: {
      ...only(head, ...headFields, 'roles'),
      total: { ...total, citation: rule('total'), disputed: disputed === undefined ? null : only(disputed, 'required', 'citation') },
      extent: extent === undefined ? null : { citation: extent['citation'], several: blocks.several },
      rules: {
        interpolation: rule('interpolation'),
        belowMinimum: rule('belowMinimum'),
        proportional: rule('proportional'),
        criterionGate: rule('criterionGate'),
      },
      unknown: blocks.unknown.map(({ text }) => text),
    },
    sections: blocks.sections,
    adjustments: blocks.adjustments.map((one) => ({
      ...one,
      minimumFactors: Object.fromEntries(
        blocks.factors.filter(({ adjustment }) => adjustment === one['id']).map(({ indicator, factor }) => [String(indicator), factor]),
      ),
    })),
    drivers: blocks.drivers.map((one) => ({ ...one, name: isNothing(one['name']) ? null : one['name'] })),
    indicators: { rows: blocks.indicators.map((row) => indicatorFile(row, blocks.grades)) },
  };
}
