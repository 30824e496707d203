/** Changes of a scenario as the change list, the command line and the result sheets show them, in English. */
import type { Brings, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import type { ChangeSentences } from '../sentence-table';
import { drivers } from './drivers';
import { capital, number, share } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driverName = (id: string): string => names[id] ?? id;
const bringsWords: Readonly<Record<Brings, string>> = {
  nothing: 'bringing no land or facilities',
  'city-average': 'bringing the city’s average',
};
const areas = { inner: 'inner area', outer: 'outer area' } as const;
const gradeText = (grade: GradeId | null): string =>
  grade === null ? 'no grade' : { maximum: 'maximum grade', minimum: 'minimum grade' }[grade];
const signed = (amount: number): string => `${amount < 0 ? '−' : '+'} ${number(Math.abs(amount))}`;

function effectText(effect: ProjectEffect): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${driverName(effect.driver)} ${signed(effect.amount)}`;
    case 'set-value':
      return `indicator ${String(effect.indicator)} = ${number(effect.value)}`;
    case 'add-to-value':
      return `indicator ${String(effect.indicator)} ${signed(effect.amount)}`;
    case 'set-grade':
      return `indicator ${String(effect.indicator)}: ${gradeText(effect.grade)}`;
  }
}

export const changes: ChangeSentences = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Merge ${part === null ? '' : `a part (${number(part.people)} people, ${number(part.area)} km²) of `}${unit} ${becomes === 'ward' ? 'as a ward' : 'as it is, not as a ward'}, ${bringsWords[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Cut ${newUnit}${becomes === 'ward' ? ' (ward)' : ''} out of ${unit}: ${number(part.people)} people, ${number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Make ${unit} a ward, ${bringsWords[brings]}`,
  'add-people': ({ where, people }) => `Add ${number(people)} people to the ${areas[where]}`,
  'grow-people': ({ where, rate, years }) => `People of the ${areas[where]} grow ${share(rate)} a year over ${number(years)} years`,
  'set-value': ({ indicator, value }) => `Indicator ${String(indicator)} = ${number(value)}`,
  'set-grade': ({ indicator, grade }) => `Indicator ${String(indicator)}: ${gradeText(grade)}`,
  'change-driver': ({ driver, expression }) => `Change ${driverName(driver)}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }) =>
    `${capital(driverName(driver))}: ${{ fixed: 'fixed when people change', 'pace-inner': 'keeps pace with the inner city’s people', 'pace-whole': 'keeps pace with the whole city’s people' }[behaviour]}`,
  'complete-project': ({ project, effects }) =>
    `Complete “${project}”${effects.length === 0 ? '' : `: ${effects.map(effectText).join('; ')}`}`,
  'grow-budget': ({ rate, from, to, expenditure, expenditureRate }) =>
    `Revenue grows ${share(rate)} a year, ${String(from)}–${String(to)}${expenditure === null ? '' : `; expenditure of ${number(expenditure)} billion VND grows ${share(expenditureRate)} a year`}`,
  'set-region': ({ region }, nameRegion) => (region === null ? 'No regional lowering' : `Regional lowering: ${nameRegion(region)}`),
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Mountain, highland or border administrative unit' : 'Not a mountain, highland or border administrative unit',
  'set-class': ({ urbanClass }) => `Aim at class ${urbanClass}`,
};
