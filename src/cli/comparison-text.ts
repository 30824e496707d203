/** The same city under other editions, and every class of a law, for people at a terminal. */
import type { CityBesideMinimums } from '../application/beside-core-minimums';
import type { EditionComparison, EveryClass } from '../application/compare-editions';
import type { Assessment } from '../domain/assessment';
import type { Standard } from '../domain/standard';
import { textIn } from '../domain/translations';
import { laterWordsOf } from '../words/languages';
import { editionName } from '../words/law-names';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { asFiledFormat } from '../words/format';
import { heldAgainst, heldBeside } from '../words/held-against';
import { formatDate, formatNumber } from '../words/numbers';
import { originText, sourcesText } from '../words/law-standing';
import { besideRequired } from '../words/total-text';
import { gateName } from './law-text';

/** `8,76–85,76 điểm · cần 75`, `0–15 tiêu chuẩn · cần 12` */
export function totalText({ total }: Assessment, { measure }: Standard, locale: Locale): string {
  const { actual: low, required } = heldBeside(total.certain, total.required, locale);
  const high = heldBeside(total.possible, total.required, locale).actual;
  const range = low === high ? low : `${low}–${high}`;
  return besideRequired(range, total.required === null ? null : required, measure, locale);
}

function comparedLines(
  { standard, source, assessment, known, verdict, standing }: EditionComparison,
  name: string,
  locale: Locale,
): readonly string[] {
  const words = laterWordsOf(locale).cliLaw;
  const { gates, indicators } = assessment;
  // Told once, as what is known of the rows; here what else stands in the way.
  const open = gates.filter(({ why }) => why !== null && why !== 'rows-pending');
  const short = gates.filter((gate) => gate.standing === 'not-met');
  return [
    `  ${words.comparedLine(name, totalText(assessment, standard, locale), words.verdict[verdict])}`,
    `    ${words.knownRows(known, indicators.length)}: ${words.source[source]}`,
    ...short.map((gate) => `    ${words.verdict['not-met']}: ${gateName(gate, standard, locale)}`),
    ...open.flatMap((gate) => (gate.why === null ? [] : [`    ${words.gate(gateName(gate, standard, locale), words.why[gate.why])}`])),
    `    ${originText(standard, standing, locale)}`,
  ];
}

export function comparisonLines(compared: readonly EditionComparison[], locale: Locale): readonly string[] {
  if (compared.length === 0) return [];
  const name = ({ standard }: EditionComparison): string => `${standard.edition} (${editionName(standard, locale)})`;
  return ['', laterWordsOf(locale).cliLaw.compared, ...compared.flatMap((each) => comparedLines(each, name(each), locale))];
}

const coreMarks = { met: '✓', 'not-met': '✗', 'no-data': '?', 'no-minimum': '–' } as const;

/** Every class in a line: each core minimum with the city's figure beside it, and no verdict on the class. */
export function coreLines(beside: CityBesideMinimums | null, locale: Locale): readonly string[] {
  if (beside === null) return [];
  const figure = (value: number | null): string => (value === null ? '–' : formatNumber(value, locale));
  const held = (actual: number | null, minimum: number | null): string => {
    if (actual === null || minimum === null) return `${figure(actual)} / ${figure(minimum)}`;
    const texts = heldAgainst(actual, minimum, locale, asFiledFormat);
    return `${texts.actual} / ${texts.required}`;
  };
  return [
    '',
    textIn(beside.meaning, beside.meaningIn, locale),
    sourcesText(beside.standing, locale),
    ...beside.rows.flatMap(({ class: { name, nameIn }, comparisons }) => [
      `  ${textIn(name, nameIn, locale)}`,
      ...comparisons.map(
        ({ quantity, minimum, actual, verdict }) =>
          `    ${coreMarks[verdict]} ${textIn(quantity.name, quantity.nameIn, locale)}: ${held(actual, minimum)} ${textIn(quantity.unit, quantity.unitIn, locale)}`,
      ),
    ]),
  ];
}

export function everyClassLines(every: EveryClass | null, locale: Locale): readonly string[] {
  if (every === null) return [];
  const words = laterWordsOf(locale).cliLaw;
  const day = formatDate(every.date, locale);
  if (every.classes.every(({ comparison }) => comparison === null)) return ['', words.everyClass(day), `  ${words.everyClassNone(day)}`];
  return [
    '',
    words.everyClass(day),
    ...every.classes.flatMap(({ urbanClass, comparison }) =>
      comparison === null
        ? [`  ${words.noTable(urbanClass)}`]
        : comparedLines(comparison, `${words.ofClass(urbanClass)} (${comparison.standard.edition})`, locale),
    ),
    `  ${every.highest === null ? words.noHighest : words.highest(every.highest)}`,
    ...(every.undecided.length === 0 ? [] : [`  ${words.undecided(listed(every.undecided, locale))}`]),
  ];
}
