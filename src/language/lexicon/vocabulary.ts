/**
 * The vocabularies that reading a table of indicators asks, decoded and checked once. One file a subject beside this one holds the forms.
 * What only lists and scenarios ask stands in list-words.ts and scenario-words.ts, which come with their readers.
 */
import abouts_ from './abouts.json';
import addends_ from './addends.json';
import asides_ from './asides.json';
import assessors_ from './assessors.json';
import balances_ from './balances.json';
import betters_ from './betters.json';
import bounds_ from './bounds.json';
import classRoles_ from './class-roles.json';
import classWords_ from './class-words.json';
import classes_ from './classes.json';
import conditions_ from './conditions.json';
import countables_ from './countables.json';
import equivalents_ from './equivalents.json';
import extentWords_ from './extent-words.json';
import forces_ from './forces.json';
import intents_ from './intents.json';
import labels_ from './labels.json';
import lacks_ from './lacks.json';
import leads_ from './leads.json';
import levels_ from './levels.json';
import { lexicon } from './lexicon';
import measures_ from './measures.json';
import mergerSides_ from './merger-sides.json';
import moreWords_ from './more-words.json';
import negations_ from './negations.json';
import norms_ from './norms.json';
import numberJoins_ from './number-joins.json';
import openers_ from './openers.json';
import opposites_ from './opposites.json';
import pageWords_ from './page-words.json';
import periods_ from './periods.json';
import places_ from './places.json';
import pointWords_ from './point-words.json';
import policies_ from './policies.json';
import projectSteps_ from './project-steps.json';
import proposals_ from './proposals.json';
import ranks_ from './ranks.json';
import scales_ from './scales.json';
import sharesOf_ from './shares-of.json';
import signs_ from './signs.json';
import silentWords_ from './silent-words.json';
import sums_ from './sums.json';
import nameEnds_ from './name-ends.json';
import unitKinds_ from './unit-kinds.json';
import unmoved_ from './unmoved.json';
import verdicts_ from './verdicts.json';
import villages_ from './villages.json';
import whereabouts_ from './whereabouts.json';
import workClasses_ from './work-classes.json';

/**
 * Planned, aimed at, forecast, estimated, budgeted, under way, not known; carried out, actual, present, by now. What looks ahead comes first: typed
 * without accents it is meant (`gia dinh`: a family, or assumed), so that somebody is asked.
 */
export const intents = lexicon('intents', intents_, { isToneBlind: true, isFirstMeant: true });
export const negations = lexicon('negations', negations_, { isToneBlind: true });
export const bounds = lexicon('bounds', bounds_);
/** `less`: what is unwanted, so that less of it is better; `more`: words that lessen, undo or deny it. */
export const betters = lexicon('betters', betters_);
export const abouts = lexicon('abouts', abouts_);
/** Rise and fall; `level`: a text that says where a fall ended (`giảm còn 2 %`). */
export const signs = lexicon('signs', signs_);
export const verdicts = lexicon('verdicts', verdicts_);
/** Levels, and grades by their place: maximum, minimum, none. `upper`, `lower` say it of columns alone. */
export const levels = lexicon('levels', levels_);
/** What is left of a budget: more, as much, less. */
export const balances = lexicon('balances', balances_);
/** Classes of cities; `classWords`: the words that make a number one, and those of cities. */
export const classes = lexicon('classes', classes_);
export const classWords = lexicon('class-words', classWords_);
/** What a class is in a title: the table's own, one compared with, left behind, aimed at later. `other`: words that only look like one. */
export const classRoles = lexicon('class-roles', classRoles_);
export const policies = lexicon('policies', policies_);
/** What is put forward to be scored, as a column's heading says it: neither a plain present figure nor a plan. */
export const proposals = lexicon('proposals', proposals_);
/** Parts of the city. */
export const places = lexicon('places', places_);
/** Before and after a merger, an enlargement, a rearrangement. */
export const mergerSides = lexicon('merger-sides', mergerSides_);
/** Words before a part or a unit of the city: what a figure includes, leaves out, comes from, is only of. */
export const extentWords = lexicon('extent-words', extentWords_);
/** Columns beside the value: sources, remarks, differences. */
export const asides = lexicon('asides', asides_);
/** Who gave figures or points: the city itself, or who examined it. */
export const assessors = lexicon('assessors', assessors_);
/** What a city's name ends before, in a title that goes on. */
export const nameEnds = lexicon('name-ends', nameEnds_);
export const unitKinds = lexicon('unit-kinds', unitKinds_);
/** Places inside a commune or a ward. */
export const villages = lexicon('villages', villages_);
/** Whose rank a thing or a role has: of the country, a region, a province. */
export const ranks = lexicon('ranks', ranks_);
/** Things that are counted or measured beside an indicator's own, or against it: near-poor households, burials. */
export const opposites = lexicon('opposites', opposites_);
/** Parts that a row adds up (`tăng tự nhiên` and `tăng cơ học`): a figure of one of them is not the row's. */
export const addends = lexicon('addends', addends_);
export const scales = lexicon('scales', scales_);
/** Parts of a year. */
export const periods = lexicon('periods', periods_);
/** Sums of tables and lists. `perhaps`: the word leads names as well; what follows tells. */
export const sums = lexicon('sums', sums_);
/** Units of measure; what they measure and their size stand beside the forms. */
export const measures = lexicon('measures', measures_);
export const pointWords = lexicon('point-words', pointWords_);
/** Things that can only be counted. */
export const countables = lexicon('countables', countables_);
/** Words that make the number after them a name or a date. `perhaps-document`: a document where its year follows. */
export const labels = lexicon('labels', labels_);
/** On top of what there is: `đang xây thêm 1`. */
export const moreWords = lexicon('more-words', moreWords_);
/** What a period is of that is none of the figure's: `chuẩn nghèo giai đoạn 2022-2025`. */
export const norms = lexicon('norms', norms_);
/** A text of law is in force, from a day on or no longer. */
export const forces = lexicon('forces', forces_);
/**
 * Parts of papers that are numbered: `mục 98`, `Bảng 5`. `other`: words that look like them without their diacritics (`mức`, `bằng`); typed so the
 * part is meant, but for what labelEndsIn says.
 */
export const pageWords = lexicon('page-words', pageWords_, { isFirstMeant: true });
/** `none`: nothing of a thing is there; `lack`: what there would have to be for a figure is not; `filler`: words between. */
export const lacks = lexicon('lacks', lacks_);
/** What a share can be of that is not the row's own: `behind` it (`98 % kế hoạch`), or `either` side (`công suất đạt 40 %`). */
export const sharesOf = lexicon('shares-of', sharesOf_);
/** Words that may stand before the number a text is about: `Hiện có 5`, `Tổng số: 7`. */
export const leads = lexicon('leads', leads_);
/** Words between two numbers, or two units: up to, per. */
export const numberJoins = lexicon('number-joins', numberJoins_);
/** Words after which the rest of a text only explains the number before it. */
export const openers = lexicon('openers', openers_);
/** Words between two figures that say one thing (`95 hộ, chiếm 2,33 %`). */
export const equivalents = lexicon('equivalents', equivalents_);
/** Words that say where or when a number holds: two numbers that both carry one compete. */
export const whereabouts = lexicon('whereabouts', whereabouts_);
/** Words beside a rung of a choice that change nothing of it: `Thuộc cấp tỉnh`, `Hiện nay là cấp tỉnh`. */
export const silentWords = lexicon('silent-words', silentWords_);
/** What is done with a project (`step`) that there is, so that the words for it stand; `other`: what is only wished for, or over. */
export const projectSteps = lexicon('project-steps', projectSteps_);
/** Where a rung asks for a rise: that there was none. */
export const unmoved = lexicon('unmoved', unmoved_);
/** Classes that works are built or recognised in: `công trình loại I`, `nhà cấp 4`. */
export const workClasses = lexicon('work-classes', workClasses_);
/** What opens a condition (`khi nhà máy hoàn thành`, `nếu mở rộng`), and what only looks like one (`khi tính cả …`). */
export const conditions = lexicon('conditions', conditions_);
