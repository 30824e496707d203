/** Changes of a scenario as the change list, the command line and the result sheets show them, in English. */
import { lastYearOf } from '../../domain/budget-growth';
import type { BudgetGrowth } from '../../domain/budget-growth';
import type { Brings, PeopleAnswer, ProjectEffect } from '../../domain/change-parts';
import type { GradeId } from '../../domain/standard';
import type { NamesOfTheLaw } from '../change-words';
import type { LaterWords } from '../words';
import { capital, number, share } from './format';
import { scenarioPane } from './scenario-pane';

const bringsWords: Readonly<Record<Brings, string>> = {
  nothing: 'bringing no land or facilities',
  'city-average': 'bringing the city’s average',
};
const areas = { inner: 'inner area', outer: 'outer area' } as const;
const gradeTexts: Readonly<Record<string, string>> = { maximum: 'maximum grade', minimum: 'minimum grade' };
const gradeText = (grade: GradeId | null): string => (grade === null ? 'no grade' : (gradeTexts[grade] ?? grade));
const signed = (amount: number): string => `${amount < 0 ? '−' : '+'} ${number(Math.abs(amount))}`;

function effectText(effect: ProjectEffect, names: NamesOfTheLaw): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${names.driver(effect.driver)} ${signed(effect.amount)}`;
    case 'set-value':
      return `indicator ${effect.indicator} = ${number(effect.value)}`;
    case 'add-to-value':
      return `indicator ${effect.indicator} ${signed(effect.amount)}`;
    case 'set-grade':
      return `indicator ${effect.indicator}: ${gradeText(effect.grade)}`;
  }
}

/** `2022–2029`; where growth has several phases, each with the year it ends in. */
function phasesText({ from, phases }: BudgetGrowth): string {
  const [only, ...more] = phases;
  if (only === undefined || more.length === 0) return `grows ${share(only?.rate ?? 0)} a year, ${String(from)}–${String(only?.to ?? from)}`;
  return `grows from ${String(from)} by ${phases.map(({ rate, to }) => `${share(rate)} a year until ${String(to)}`).join(', then ')}`;
}

function spendingText({ expenditure, expenditureRate }: BudgetGrowth): readonly string[] {
  const grown = `grows ${share(expenditureRate)} a year`;
  if (expenditure !== null) return [`expenditure of ${number(expenditure)} billion VND ${grown}`];
  return expenditureRate === 0 ? [] : [`expenditure as on the budget sheet, and where a year has none it ${grown}`];
}

function growthText(action: BudgetGrowth): string {
  const last = lastYearOf(action);
  return [
    `Revenue ${phasesText(action)}`,
    ...action.oneOff.map(
      ({ year, amount, name }) => `one-off revenue of ${number(amount)} billion VND in ${String(year)}${name === '' ? '' : ` (${name})`}`,
    ),
    ...spendingText(action),
    action.by === 'last-year' || last - action.from <= 1
      ? `balance judged by ${String(last)}`
      : `balance judged by every year ${String(action.from + 1)}–${String(last)}`,
  ].join('; ');
}

const becomes = (label: string) =>
  ({
    label,
    choices: {
      same: { shown: 'Stays as it is', written: 'stays as it is' },
      ward: { shown: 'Becomes a ward', written: 'becomes ward' },
    },
  }) as const;
const brings = {
  label: 'Brings land and facilities',
  hint: 'The sheet of units does not list a commune’s construction land, beds or roads, so an assumption is needed.',
  choices: {
    nothing: { shown: 'None', written: 'brings nothing' },
    'city-average': { shown: 'The city’s average', written: 'city average' },
  },
} as const;
const where = {
  label: 'Area',
  choices: { inner: { shown: 'Inner city', written: 'inner city' }, outer: { shown: 'Outer area', written: 'outer area' } },
} as const;
/** What was answered of people that a note may have counted. */
const countedText = (answer: PeopleAnswer | undefined): string =>
  answer === undefined
    ? ''
    : answer === 'whole'
      ? ', its people counted in the whole city, not in the inner one'
      : answer
        ? ', its people counted already'
        : ', its people not counted yet';
const peopleAlreadyIn = {
  label: 'The people of this unit',
  hint: 'A note in the table may have counted them into the reported figure. Already in: only land and units change.',
  choices: {
    yes: { shown: 'Already in the reported figure', written: 'people already in' },
    whole: { shown: 'In the whole city’s figure alone', written: 'people already in the whole city' },
    no: { shown: 'Not yet in it, add them', written: 'people not yet in' },
  },
} as const;
const unit = { label: 'Unit' };
const indicator = { label: 'Indicator' };
const driver = { label: 'Quantity' };
const setIndicator = {
  sheet: 'Set indicator',
  example: { target: '13', value: '83.09, or maximum level, minimum level, not met' },
};

/** One entry a kind. What the sheet is written with must be read back: by these very words, and by the forms in src/language/lexicon. */
export const changes: LaterWords['changes'] = {
  'merge-unit': {
    name: 'Merge a commune into the city',
    sheet: 'Merge unit',
    example: { target: 'Cẩm Giàng', value: 'becomes ward; city average (a part: 1,200 people; 3.5 km²)' },
    fields: { unit, part: { label: 'Extent' }, becomes: becomes('After joining'), brings, peopleAlreadyIn },
    sentence: (action) =>
      `Merge ${action.part === null ? '' : `a part (${number(action.part.people)} people, ${number(action.part.area)} km²) of `}${action.unit} ${action.becomes === 'ward' ? 'as a ward' : 'as it is, not as a ward'}, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'join-part': {
    name: 'Join a part (villages) to a unit that exists',
    sheet: 'Join part',
    example: { target: 'Cẩm Giàng', value: 'Huyền Tụng; 1,200 people; 3.5 km²; city average' },
    fields: { unit: { label: 'A part of' }, part: { label: 'What joins' }, to: { label: 'Joins' }, brings, peopleAlreadyIn },
    sentence: (action) =>
      `Join a part of ${action.unit} (${number(action.part.people)} people, ${number(action.part.area)} km²) to ${action.to}, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'convert-to-ward': {
    name: 'Make a commune a ward',
    sheet: 'Convert to ward',
    example: { target: 'Dương Quang', value: 'city average' },
    fields: { unit, brings, peopleAlreadyIn },
    sentence: (action) => `Make ${action.unit} a ward, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'split-unit': {
    name: 'Split a unit',
    sheet: 'Split unit',
    example: { target: 'Huyền Tụng', value: '“New name”; 1,200 people; 3.5 km²; becomes ward' },
    fields: { unit, newUnit: { label: 'Name of the new unit' }, part: { label: 'Extent' }, becomes: becomes('The new unit is') },
    sentence: (action) =>
      `Cut ${action.newUnit}${action.becomes === 'ward' ? ' (ward)' : ''} out of ${action.unit}: ${number(action.part.people)} people, ${number(action.part.area)} km²`,
  },
  'add-people': {
    name: 'Add people',
    sheet: 'Add people',
    example: { target: 'inner city', value: '5,000' },
    fields: { where, people: { label: 'People' } },
    sentence: (action) => `Add ${number(action.people)} people to the ${areas[action.where]}`,
  },
  'grow-people': {
    name: 'Grow people by the year',
    sheet: 'Grow people',
    example: { target: 'inner city', value: '2 % over 5 years' },
    fields: { where, rate: { label: 'Growth a year (%)' }, years: { label: 'Years' } },
    sentence: (action) => `People of the ${areas[action.where]} grow ${share(action.rate)} a year over ${number(action.years)} years`,
  },
  'set-value': {
    name: 'Set an indicator’s value',
    ...setIndicator,
    fields: { indicator, value: { label: 'New value' } },
    sentence: (action) => `Indicator ${action.indicator} = ${number(action.value)}`,
  },
  'set-grade': {
    name: 'Set an indicator’s grade',
    ...setIndicator,
    fields: { indicator, grade: { label: 'Grade reached' } },
    sentence: (action) => `Indicator ${action.indicator}: ${gradeText(action.grade)}`,
  },
  'change-driver': {
    name: 'Change a quantity',
    sheet: 'Change quantity',
    example: { target: 'hospital beds', value: 'x + 100' },
    fields: { driver, expression: { label: 'Calculation', hint: 'x is the present amount. For example: x + 100, x * 1.13^7' } },
    sentence: (action, names) => `Change ${names.driver(action.driver)}: ${action.expression}`,
  },
  'set-behaviour': {
    name: 'Assume how a quantity behaves',
    sheet: 'Assume quantity',
    example: { target: 'hospital beds', value: 'fixed, keeps pace with inner people or keeps pace with all people' },
    fields: {
      driver,
      behaviour: {
        label: 'When people change',
        choices: {
          fixed: { shown: 'stays fixed', written: 'fixed' },
          'pace-inner': { shown: 'keeps pace with inner people', written: 'keeps pace with inner people' },
          'pace-whole': { shown: 'keeps pace with all people', written: 'keeps pace with all people' },
        },
      },
    },
    sentence: (action, names) =>
      `${capital(names.driver(action.driver))}: ${{ fixed: 'fixed when people change', 'pace-inner': 'keeps pace with the inner city’s people', 'pace-whole': 'keeps pace with the whole city’s people' }[action.behaviour]}`,
  },
  'complete-project': {
    name: 'Complete a project',
    sheet: 'Complete project',
    example: { target: 'Provincial stadium', value: 'indicator 23 + 1; hospital beds + 100; cost 252 billion' },
    fields: {
      project: { label: 'Project' },
      cost: { label: 'Cost (billion VND)', hint: 'Empty: as listed. Write 252, 252 billion or 252,000 million.' },
      effects: { label: 'Effects' },
    },
    sentence: (action, names) =>
      `Complete “${action.project}”${action.effects.length === 0 ? '' : `: ${action.effects.map((effect) => effectText(effect, names)).join('; ')}`}`,
  },
  'grow-budget': {
    name: 'Grow the revenue',
    sheet: 'Grow budget',
    example: { target: '2022–2029', value: '13 % until 2025; 10 %; land auction 30 billion in 2024; expenditure 250 billion grows 8 %' },
    fields: {
      from: { label: 'From year' },
      phases: { label: 'Phases of growth' },
      oneOff: { label: 'One-off revenue', hint: 'Write 188, 188 billion or 188,000 million.' },
      expenditure: {
        label: 'Expenditure of the first year (billion VND)',
        hint: 'Empty: each year’s figure on the budget sheet. Write 250, 250 billion or 250,000 million.',
      },
      expenditureRate: { label: 'Expenditure growth a year (%)' },
      by: {
        label: 'The budget balance is judged by',
        choices: {
          'last-year': { shown: 'the last year', written: 'last year' },
          'every-year': { shown: 'every year after the first', written: 'every year' },
        },
      },
    },
    sentence: growthText,
  },
  'set-region': {
    name: 'Regional lowering',
    sheet: 'Region',
    example: { target: '', value: 'northern-midlands-central-highlands, or none' },
    fields: { region: { label: 'Region' } },
    sentence: (action, names) => (action.region === null ? 'No regional lowering' : `Regional lowering: ${names.region(action.region)}`),
  },
  'set-area-type': {
    name: 'Mountain, highland, border',
    sheet: 'Mountain area',
    example: { target: '', value: 'yes or no' },
    fields: {
      isMountain: {
        label: 'Administrative unit',
        hint: scenarioPane.mountainNote,
        choices: {
          yes: { shown: 'Mountain, highland or border', written: 'yes' },
          no: { shown: 'Not mountain, highland or border', written: 'no' },
        },
      },
    },
    sentence: (action) =>
      action.isMountain ? 'Mountain, highland or border administrative unit' : 'Not a mountain, highland or border administrative unit',
  },
  'set-class': {
    name: 'Class aimed at',
    sheet: 'Urban class',
    example: { target: '', value: 'class II' },
    fields: { urbanClass: { label: 'Urban class' } },
    sentence: (action) => `Aim at class ${action.urbanClass}`,
  },
};
