/** Changes of a scenario as the change list, the command line and the result sheets show them, in English. */
import { lastYearOf } from '../../domain/budget-growth';
import type { Brings, ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import type { ChangeSentences, NamesOfTheLaw } from '../sentence-table';
import { capital, number, share } from './format';

type GrowBudget = Extract<ChangeAction, { kind: 'grow-budget' }>;

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
function phasesText({ from, phases }: GrowBudget): string {
  const [only, ...more] = phases;
  if (only === undefined || more.length === 0) return `grows ${share(only?.rate ?? 0)} a year, ${String(from)}–${String(only?.to ?? from)}`;
  return `grows from ${String(from)} by ${phases.map(({ rate, to }) => `${share(rate)} a year until ${String(to)}`).join(', then ')}`;
}

function spendingText({ expenditure, expenditureRate }: GrowBudget): readonly string[] {
  const grown = `grows ${share(expenditureRate)} a year`;
  if (expenditure !== null) return [`expenditure of ${number(expenditure)} billion VND ${grown}`];
  return expenditureRate === 0 ? [] : [`expenditure as on the budget sheet, and where a year has none it ${grown}`];
}

function growthText(action: GrowBudget): string {
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

export const changes: ChangeSentences = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Merge ${part === null ? '' : `a part (${number(part.people)} people, ${number(part.area)} km²) of `}${unit} ${becomes === 'ward' ? 'as a ward' : 'as it is, not as a ward'}, ${bringsWords[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Cut ${newUnit}${becomes === 'ward' ? ' (ward)' : ''} out of ${unit}: ${number(part.people)} people, ${number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Make ${unit} a ward, ${bringsWords[brings]}`,
  'add-people': ({ where, people }) => `Add ${number(people)} people to the ${areas[where]}`,
  'grow-people': ({ where, rate, years }) => `People of the ${areas[where]} grow ${share(rate)} a year over ${number(years)} years`,
  'set-value': ({ indicator, value }) => `Indicator ${indicator} = ${number(value)}`,
  'set-grade': ({ indicator, grade }) => `Indicator ${indicator}: ${gradeText(grade)}`,
  'change-driver': ({ driver, expression }, names) => `Change ${names.driver(driver)}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }, names) =>
    `${capital(names.driver(driver))}: ${{ fixed: 'fixed when people change', 'pace-inner': 'keeps pace with the inner city’s people', 'pace-whole': 'keeps pace with the whole city’s people' }[behaviour]}`,
  'complete-project': ({ project, effects }, names) =>
    `Complete “${project}”${effects.length === 0 ? '' : `: ${effects.map((effect) => effectText(effect, names)).join('; ')}`}`,
  'grow-budget': growthText,
  'set-region': ({ region }, names) => (region === null ? 'No regional lowering' : `Regional lowering: ${names.region(region)}`),
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Mountain, highland or border administrative unit' : 'Not a mountain, highland or border administrative unit',
  'set-class': ({ urbanClass }) => `Aim at class ${urbanClass}`,
};
