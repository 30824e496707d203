/** Every vocabulary of the house, decoded and checked once. One file a subject beside this one holds the forms. */
import abouts_ from './abouts.json';
import answers_ from './answers.json';
import balances_ from './balances.json';
import becomes_ from './becomes.json';
import behaviours_ from './behaviours.json';
import brings_ from './brings.json';
import changeKinds_ from './change-kinds.json';
import noRegion_ from './no-region.json';
import bounds_ from './bounds.json';
import classes_ from './classes.json';
import intents_ from './intents.json';
import countables_ from './countables.json';
import equivalents_ from './equivalents.json';
import labels_ from './labels.json';
import leads_ from './leads.json';
import levelSides_ from './level-sides.json';
import levels_ from './levels.json';
import { lexicon } from './lexicon';
import type { Lexicon } from './lexicon';
import measures_ from './measures.json';
import negations_ from './negations.json';
import places_ from './places.json';
import policies_ from './policies.json';
import openers_ from './openers.json';
import scales_ from './scales.json';
import signs_ from './signs.json';
import sums_ from './sums.json';
import unitKinds_ from './unit-kinds.json';
import verdicts_ from './verdicts.json';
import whereabouts_ from './whereabouts.json';

/** Planned, aimed at, forecast, estimated, budgeted, under way; carried out, present. */
export const intents = lexicon('intents', intents_);
export const negations = lexicon('negations', negations_);
export const bounds = lexicon('bounds', bounds_);
export const abouts = lexicon('abouts', abouts_);
/** Rise and fall; `level`: a text that says where a fall ended (`giảm còn 2 %`). */
export const signs = lexicon('signs', signs_);
export const verdicts = lexicon('verdicts', verdicts_);
/** Grades by their place: maximum, minimum, none. */
export const levels = lexicon('levels', levels_);
/** Which level a column of levels holds. */
export const levelSides = lexicon('level-sides', levelSides_);
/** What is left of a budget: more, as much, less. */
export const balances = lexicon('balances', balances_);
export const classes = lexicon('classes', classes_);
export const policies = lexicon('policies', policies_);
export const answers = lexicon('answers', answers_);
export const places = lexicon('places', places_);
export const unitKinds = lexicon('unit-kinds', unitKinds_);
export const sums = lexicon('sums', sums_);
export const scales = lexicon('scales', scales_);
/** Units of measure; what they measure and their size stand beside the forms. */
export const measures = lexicon('measures', measures_);
/** Things that can only be counted. */
export const countables = lexicon('countables', countables_);
/** Words that make the number after them a name or a date. */
export const labels = lexicon('labels', labels_);
/** Words that may stand before the number a text is about: `Hiện có 5`, `Tổng số: 7`. */
export const leads = lexicon('leads', leads_);
/** Words after which the rest of a text only explains the number before it. */
export const openers = lexicon('openers', openers_);
/** Words between two figures that say one thing (`95 hộ, chiếm 2,33 %`). */
export const equivalents = lexicon('equivalents', equivalents_);
/** Words that say where or when a number holds: two numbers that both carry one compete. */
export const whereabouts = lexicon('whereabouts', whereabouts_);

/** The scenario sheet: kinds of change, what a joining unit becomes and brings, what a quantity does, no regional lowering. */
export const changeKinds = lexicon('change-kinds', changeKinds_);
export const becomes = lexicon('becomes', becomes_);
export const brings = lexicon('brings', brings_);
export const behaviours = lexicon('behaviours', behaviours_);
export const noRegion = lexicon('no-region', noRegion_);

export const vocabulary: readonly Lexicon[] = [
  intents,
  negations,
  bounds,
  abouts,
  signs,
  verdicts,
  levels,
  levelSides,
  balances,
  classes,
  policies,
  answers,
  places,
  unitKinds,
  sums,
  scales,
  measures,
  countables,
  labels,
  leads,
  openers,
  equivalents,
  whereabouts,
  changeKinds,
  becomes,
  brings,
  behaviours,
  noRegion,
];
