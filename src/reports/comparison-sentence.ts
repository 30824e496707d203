/** The first sentence of a scenario and the short list under it, the same in the pane, at the terminal and on the written sheet. */
import type { ComparedScenario } from '../application/assess-scenarios';
import { criteriaMet } from '../domain/assessment';
import type { PointsRange } from '../domain/difference';
import type { Standard } from '../domain/standard';
import { heldBeside } from '../words/held-against';
import { laterWordsOf } from '../words/languages';
import { lawName } from '../words/law-names';
import { listed } from '../words/lists';
import type { Locale } from '../words/locale';
import { formatDifference } from '../words/numbers';
import { problemSentence } from '../words/problem-sentence';
import { standingLines, wardsShortText } from '../words/standing-lines';
import type { StandingLine } from '../words/standing-lines';
import { totalText } from '../words/total-text';

/** Both ends of what answers not yet given could lead to; one text where they make no difference. */
function between(range: PointsRange | null, points: number, text: (points: number) => string): string {
  const ends = range === null ? [text(points)] : [text(range.low), text(range.high)];
  return [...new Set(ends)].join(' – ');
}

/** `1`; `1 – 2` where it depends on answers. */
function metText(range: PointsRange | null, met: number): string {
  const { low, high } = range?.criteriaMet ?? { low: met, high: met };
  return low === high ? String(low) : `${String(low)} – ${String(high)}`;
}

/** What waits for an answer of the user, before anything else. */
function openLine({ scenario, assessed }: ComparedScenario, { sections }: Standard, locale: Locale): readonly StandingLine[] {
  const { range, requirements } = assessed;
  if (range === null) return [];
  const words = laterWordsOf(locale).standing;
  // One unit may be spoken of by two changes.
  const asked = new Set(scenario.changes.flatMap(({ id, action }) => (range.open.includes(id) && 'unit' in action ? [action.unit] : [])));
  const undecided = [
    ...requirements.filter(({ id }) => range.requirements.includes(id)).map((result) => lawName(result, locale)),
    ...sections.filter(({ id }) => range.sections.includes(id)).map(({ label, name }) => words.criterionName(label, name)),
  ];
  const required = assessed.assessment.total.required;
  const [low, high] = [range.low, range.high].map((points) => heldBeside(points, required, locale).actual);
  const total = low === high ? words.sameTotal(low ?? '') : words.totalBetween(low ?? '', high ?? '', range.isWhole);
  return [{ kind: 'open', text: words.unanswered(listed([...asked], locale), total, listed(undecided, locale)) }];
}

/** What cannot be, told before what it would win. */
function impossibleLines({ assessed: { outcomes } }: ComparedScenario, locale: Locale): readonly StandingLine[] {
  const told = outcomes.flatMap(({ problems }) => problems.filter(({ code }) => code === 'inner-above-whole'));
  return told.slice(-1).map((each) => ({ kind: 'open', text: problemSentence(each, locale) }));
}

/** Points from → to, criteria met, what is missing at least, and how many new wards fall short of their own standard. */
export function comparisonSentence(compared: ComparedScenario, measure: Standard['measure'], locale: Locale): string {
  const words = laterWordsOf(locale).comparison;
  const { assessed, difference, standing } = compared;
  const { range } = assessed;
  const { total } = assessed.assessment;
  const reached = criteriaMet(assessed.assessment);
  const wards = wardsShortText(standing, locale);
  const sentence = words.sentence(
    compared.scenario.name,
    heldBeside(difference.total.from, total.required, locale).actual,
    between(range, difference.total.to, (points) => heldBeside(points, total.required, locale).actual),
    between(range, difference.total.to, (points) => formatDifference(points - difference.total.from, locale)),
    reached.of === 0 ? '–' : `${metText(range, reached.met)}/${String(reached.of)}`,
    totalText(assessed.mildest, measure, locale),
  );
  return wards === '' ? sentence : `${sentence} · ${wards}`;
}

/** What is lost, what still blocks, what is open and what is won, a line each. */
export function comparisonLines(compared: ComparedScenario, standard: Standard, locale: Locale): readonly StandingLine[] {
  const { standing, assessed } = compared;
  const { assessment, requirements } = assessed;
  return [
    ...openLine(compared, standard, locale),
    ...impossibleLines(compared, locale),
    ...standingLines({ standing, assessment, requirements, standard }, locale),
  ];
}
