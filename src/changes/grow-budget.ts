/** Revenue grows year by year, and the row of the balance follows from comparing it with the expenditure. */
import type { BalanceBy, BudgetGrowth, GrowthPhase } from '../domain/budget-growth';
import { expenditure, revenue } from '../domain/driver';
import type { Decoder } from '../domain/json/decoders';
import { number, object } from '../domain/json/decoders';
import { field, noteFault } from '../domain/json/json-place';
import { growBudget as grow } from '../engine/scenario/grow-budget';
import { changeKind } from './change-kind';
import { baseYear, choice, money, oneOff, orAbsent, phases, rateOf } from './fields';
import { budgetNotation } from './notation/budget-items';
import type { Decision, DecisionContext } from './replay/decisions';
import { ofDriver, ofRow } from './replay/decisions';

export type GrowBudget = { readonly kind: 'grow-budget' } & BudgetGrowth;

const fields = {
  from: baseYear,
  phases,
  oneOff,
  expenditure: money,
  expenditureRate: rateOf('expenditure'),
  by: orAbsent<BalanceBy>(choice(['last-year', 'every-year']), 'last-year'),
};

const besidePhases = {
  from: baseYear.json,
  oneOff: oneOff.json,
  expenditure: money.json,
  expenditureRate: fields.expenditureRate.json,
  by: fields.by.json,
};

/** Growth in phases; one phase may be written without a list, as `rate` and `to`. */
function inPhases(besides: readonly string[]): Decoder<BudgetGrowth> {
  const phased = object<BudgetGrowth>({ ...besidePhases, phases: phases.json }, besides);
  const plain = object<Omit<BudgetGrowth, 'phases'> & GrowthPhase>({ ...besidePhases, rate: number, to: number }, ['phases', ...besides]);
  return (place) => {
    const listed = field(place, 'phases');
    if (listed.value === undefined) {
      const { rate, to, ...read } = plain(place);
      return { ...read, phases: [{ rate, to }] };
    }
    const read = phased(place);
    if (Array.isArray(listed.value) && listed.value.length === 0) noteFault(listed, 'must not be empty', { kind: 'empty' });
    return read;
  };
}

/** Growth that goes on from the last year of an earlier one replaces nothing but a balance set by hand; any other starts anew. */
function decided({ now, wasBalanceSet, balance }: DecisionContext): readonly Decision[] {
  if (now === null) return [];
  const { plan, path } = now;
  const replaces = plan.goesOn?.isWhole !== true;
  return [
    { subject: 'grow-budget', replaces },
    ofDriver(revenue, replaces),
    ...(path.expenditure === null ? [] : [ofDriver(expenditure, replaces)]),
    // With a known balance its row follows, where the table has one.
    ...(path.state === null || balance === undefined ? [] : [ofRow(balance, replaces || wasBalanceSet)]),
  ];
}

export const growBudget = changeKind<'grow-budget', BudgetGrowth>('grow-budget', {
  group: 'budget',
  fields,
  sheet: budgetNotation,
  json: inPhases,
  apply: grow,
  decides: (_action, context) => decided(context),
});
