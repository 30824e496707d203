/** What projects bring for their money, for its reader. */
import { criteriaOf, groupsOf } from '../../domain/standard';
import type { Standard } from '../../domain/standard';
import { figure, gain, place, words } from '../../reports/answer-report';
import type { AnswerReport, ReadAt, ReportChart, ReportTable } from '../../reports/answer-report';
import { laterWordsOf } from '../../words/languages';
import { measuredText } from '../../words/measured-text';
import type { Locale } from '../../words/locale';
import { formatDifference, formatNumber, formatPoints } from '../../words/numbers';
import { problemSentence } from '../../words/problem-sentence';
import type { Subject } from '../subject';
import type { ProjectsAnswer } from './ask';
import type { WeighedProject } from './weigh';
import { effectsText, openSizeText, ownWordsText } from './effect-text';

/** Those with most points for their money first, then as the list has them. */
export function sortedProjects({ projects }: ProjectsAnswer): readonly WeighedProject[] {
  return projects.filter(({ points }) => points !== null).sort((a, b) => (b.perHundred ?? -Infinity) - (a.perHundred ?? -Infinity));
}

export function unknownProjects({ projects }: ProjectsAnswer): readonly WeighedProject[] {
  return projects.filter(({ points }) => points === null);
}

/** Projects that bring something, and whose cost nobody knows: no budget can be held against them. */
function uncosted({ projects }: ProjectsAnswer): readonly WeighedProject[] {
  return projects.filter(({ project, points, marginal }) => project.cost === null && ((points ?? 0) > 0 || (marginal ?? 0) > 0));
}

function leadOf(answer: ProjectsAnswer, locale: Locale): string {
  const { best, budget, standard } = answer;
  const text = measuredText(laterWordsOf(locale).questions.projects, standard);
  if (best === null) return text.undecided;
  const within = budget === null ? null : formatNumber(budget, locale);
  // What costs nobody knows how much is in no choice: the lead does not speak for it.
  const isPart = uncosted(answer).length > 0;
  if (best.projects.length === 0) {
    if (within === null) return isPart ? text.noneCosted : text.none;
    return isPart ? text.noneCostedWithin(within) : text.noneWithin(within);
  }
  const said = [
    String(best.projects.length),
    formatNumber(best.cost, locale),
    formatDifference(best.points, locale),
    formatPoints(best.total, locale),
  ] as const;
  return within === null ? text.best(...said) : text.bestWithin(within, ...said);
}

function sentencesOf(answer: ProjectsAnswer, locale: Locale, at: ReadAt): readonly string[] {
  const text = measuredText(laterWordsOf(locale).questions.projects, answer.standard);
  const { scenario, best, projects } = answer;
  const isRead = ({ effects, points }: WeighedProject): boolean =>
    points !== null && effects.some(({ basis, doubt }) => basis === 'read' && doubt === null);
  const read = projects.filter(isRead).map(({ key }) => key);
  const waiting = unknownProjects(answer);
  const unknown = waiting.filter(({ standing }) => standing !== 'done' && standing !== 'refused').length;
  // A size that the table looks at, and that is not certain enough to be counted.
  const offered = waiting.filter(({ size }) => size !== null && size.why !== 'not-asked').length;
  const canBeRight = waiting.some(({ size }) => size?.isRead === true && size.amount !== null);
  const refused = waiting.filter(({ standing }) => standing === 'refused').length;
  // Those that bring something together with others are among the best.
  const isChosen = ({ key }: WeighedProject): boolean => best?.projects.includes(key) === true;
  const idle = projects.filter((each) => each.points !== null && each.points <= 0 && (each.marginal ?? 0) <= 0 && !isChosen(each));
  const named = idle.map(({ project: { name, cost } }) => text.nameAndCost(name, cost === null ? null : formatNumber(cost, locale)));
  const left = uncosted(answer).map(({ project: { name }, points, marginal }) =>
    text.nameAndGain(name, formatDifference(Math.max(points ?? 0, marginal ?? 0), locale)),
  );
  const ofAll = left.length > 0 ? text.provenCosted : answer.budget === null ? text.provenAll : text.proven;
  // What the others would bring nobody knows: they may be the best.
  const proven = unknown > 0 ? text.ofKnown(ofAll) : ofAll;
  return [
    ...(scenario === null ? [] : [text.ofScenario(scenario)]),
    ...(left.length === 0 ? [] : [text.leftOut(left.join('; '))]),
    ...(best === null || (best.projects.length === 0 && best.isProven) ? [] : [best.isProven ? proven : text.unproven]),
    ...(read.length === 0 ? [] : [text.unconfirmed(read.join(', '), text.confirmingAt[at])]),
    ...(unknown === 0 ? [] : [text.unsaid(String(unknown), text.statingAt[at])]),
    ...(offered === 0 ? [] : [text.offered(String(offered), text.unknown, canBeRight ? text.confirmingAt[at] : null)]),
    ...(refused === 0 ? [] : [text.refused(String(refused))]),
    ...(named.length === 0 ? [] : [text.buysNothing(named.join('; '))]),
  ];
}

function gateName(standard: Standard, id: string, locale: Locale): string {
  const section = [...criteriaOf(standard), ...groupsOf(standard)].find((each) => each.id === id);
  return section === undefined
    ? measuredText(laterWordsOf(locale).questions.projects, standard).total
    : `${section.label} ${section.name}`.trim();
}

/** The table of what each brings, a line each in the order of `sortedProjects`. */
export const projectsTable = 'projects';

/** What it does, and what else of its words is not counted yet. */
function doneBy({ effects, size }: WeighedProject, standard: Standard, locale: Locale): string {
  const said = effects.length === 0 ? laterWordsOf(locale).questions.projects.none0 : effectsText(effects, standard, locale);
  const open = size === null ? '' : openSizeText(size, standard, locale);
  return open === '' ? said : `${said}; ${open}`;
}

function weighedTable(answer: ProjectsAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.projects, answer.standard);
  const { standard } = answer;
  const basisOf = ({ effects, standing }: WeighedProject): string =>
    standing === 'counted'
      ? [...new Set(effects.filter(({ doubt }) => doubt === null).map(({ basis }) => text.bases[basis]))].join('; ')
      : text.standing[standing];
  return {
    id: projectsTable,
    title: text.projects,
    columns: [
      { name: text.number, width: 8 },
      { name: text.project, width: 44 },
      { name: text.cost, width: 16 },
      { name: text.points, width: 14 },
      { name: text.marginal, width: 16 },
      { name: text.perHundred, width: 14 },
      { name: text.rows, width: 20 },
      { name: text.gates, width: 20 },
      { name: text.effect, width: 60 },
      { name: text.basis, width: 30 },
    ],
    rows: sortedProjects(answer).map((each) => [
      words(each.key),
      words(each.project.name),
      figure(each.project.cost, locale),
      gain(each.points, locale),
      gain(each.marginal, locale),
      gain(each.perHundred, locale),
      words(each.rows.map(({ code, points }) => `${code}: ${formatDifference(points, locale)}`).join('; ')),
      words(each.gates.map((gate) => gateName(standard, gate, locale)).join('; ')),
      words(doneBy(each, standard, locale)),
      words(basisOf(each)),
    ]),
    none: text.noProjects,
    isOpenAtFirst: true,
  };
}

/** The table of those without points, a line each in the order of `unknownProjects`. */
export const unknownTable = 'unknown';

function whyUnknown(each: WeighedProject, standard: Standard, locale: Locale): string {
  const { project, standing, size, problems } = each;
  const text = measuredText(laterWordsOf(locale).questions.projects, standard);
  if (problems.length > 0) return problems.map((told) => problemSentence(told, locale)).join(' ');
  if (standing === 'doubtful') return doneBy(each, standard, locale);
  const own = standing === 'unsaid' ? ownWordsText(project) : '';
  const why = size === null ? text.standing[standing] : openSizeText(size, standard, locale);
  return own === '' ? why : text.quoted(why, own);
}

function tableOfUnknown(answer: ProjectsAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.projects, answer.standard);
  return {
    id: unknownTable,
    title: text.unknown,
    columns: [
      { name: text.number, width: 8 },
      { name: text.project, width: 44 },
      { name: text.cost, width: 16 },
      { name: text.why, width: 60 },
      { name: text.cell, width: 16 },
    ],
    rows: unknownProjects(answer).map((each) => [
      words(each.key),
      words(each.project.name),
      figure(each.project.cost, locale),
      words(whyUnknown(each, answer.standard, locale)),
      place(each.project.cell),
    ]),
    none: text.noneUnknown,
    isOpenAtFirst: true,
  };
}

function chosenTable({ best, projects, standard }: ProjectsAnswer, locale: Locale): ReportTable {
  const text = measuredText(laterWordsOf(locale).questions.projects, standard);
  const chosen = projects.filter(({ key }) => best?.projects.includes(key) === true);
  return {
    id: 'best',
    title: text.chosen,
    columns: [
      { name: text.number, width: 8 },
      { name: text.project, width: 44 },
      { name: text.cost, width: 16 },
      { name: text.points, width: 14 },
    ],
    rows: chosen.map(({ key, project, points }) => [words(key), words(project.name), figure(project.cost, locale), gain(points, locale)]),
    none: text.noneChosen,
    isOpenAtFirst: true,
  };
}

function worthChart(projects: readonly WeighedProject[], standard: Standard, locale: Locale): ReportChart {
  const text = measuredText(laterWordsOf(locale).charts, standard);
  return {
    kind: 'bars',
    sentence: text.projects,
    x: text.perHundred,
    bars: projects.map(({ project: { name }, perHundred }) => ({ name, from: 0, to: perHundred ?? 0 })),
  };
}

const mostRemarks = 12;

/** What is told of the list: a project that stands in no table is missing without a word else. */
function remarksOf({ remarks }: ProjectsAnswer, locale: Locale): readonly string[] {
  const text = laterWordsOf(locale).questions.projects;
  const shown = remarks.length <= mostRemarks ? remarks : remarks.slice(0, mostRemarks - 1);
  const said = shown.map((each) => problemSentence(each, locale));
  return shown.length === remarks.length ? said : [...said, text.moreRemarks(remarks.length - shown.length)];
}

export function projectsReport(answer: ProjectsAnswer, _subject: Subject, locale: Locale, at: ReadAt = 'pane'): AnswerReport {
  const text = measuredText(laterWordsOf(locale).questions.projects, answer.standard);
  const hasChosen = answer.best !== null && answer.best.projects.length > 0;
  const buying = sortedProjects(answer).filter(({ perHundred }) => perHundred !== null && perHundred > 0);
  const hasNoCost = answer.projects.some(({ standing, project }) => standing === 'counted' && project.cost === null);
  return {
    sheetName: text.sheetName,
    title: text.title,
    lead: leadOf(answer, locale),
    sentences: sentencesOf(answer, locale, at),
    charts: buying.length < 2 ? [] : [worthChart(buying, answer.standard, locale)],
    tables: [...(hasChosen ? [chosenTable(answer, locale)] : []), weighedTable(answer, locale), tableOfUnknown(answer, locale)],
    notes: [text.noteAlone, text.noteRead, ...(hasNoCost ? [text.noCost] : []), ...remarksOf(answer, locale)],
  };
}
