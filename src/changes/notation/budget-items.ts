/**
 * How the sheet spells a change of the budget: years as the target, then phases, what comes once with its name, expenditure, and which
 * years are judged: `13 % đến 2025; 10 %; thu một lần 30 tỷ năm 2024; "Đấu giá đất"; chi 250 tỷ tăng 8 %; mọi năm`.
 */
import { lastYearOf } from '../../domain/budget-growth';
import type { BalanceBy, BudgetGrowth, GrowthPhase, OneOffRevenue } from '../../domain/budget-growth';
import type { AnyAction } from '../field';
import type { Notation, NotationContext } from './notation';
import { textCell } from './sheet-language';
import type { SheetLanguage } from './sheet-language';
import { judgedSaid, onceSaid, phaseSaid } from '../../language/growth-said';
import type { PhaseSaid } from '../../language/growth-said';
import { afterLead } from '../../language/leads';
import { budget } from '../../language/lexicon/list-words';
import { signs } from '../../language/lexicon/vocabulary';
import { withoutEachYear, yearSpan } from '../../language/years-said';
import { itemsOf, quoted } from './quoted-items';
import type { Item } from './quoted-items';
import { moneyOf, readPercent, writeNumber, writePercent } from './sheet-numbers';

function budgetItems(action: BudgetGrowth, language: SheetLanguage): string {
  const growth = writePercent(action.expenditureRate, language);
  const spent = action.expenditure === null ? null : writeNumber(action.expenditure, language);
  return [
    ...action.phases.map(({ rate, to }, index) =>
      index === action.phases.length - 1 ? writePercent(rate, language) : language.phase(writePercent(rate, language), String(to)),
    ),
    ...action.oneOff.flatMap(({ year, amount, name }) => [
      language.oneOff(writeNumber(amount, language), String(year)),
      // In quotes whatever it is, or it could not be told from an item of another kind.
      ...(name === '' ? [] : [quoted(name, () => true)]),
    ]),
    ...(spent === null && action.expenditureRate === 0 ? [] : [language.spending(spent, growth)]),
    ...(action.by === 'every-year' ? [language.everyYear] : []),
  ].join('; ');
}

type Spending = { readonly amount: number | null; readonly rate: number };

/** `chi 250 tỷ tăng 8 %`: what is spent, how it grows, or both; null where neither is said, or one cannot be read. */
function spendingOf(spent: string, language: SheetLanguage): Spending | null {
  const growth = signs.find(spent).find(({ id }) => id === 'rise');
  const written = spent.slice(0, growth?.start ?? spent.length);
  const amount = moneyOf(written, language);
  const rate = growth === undefined ? 0 : readPercent(spent.slice(growth.end), language);
  if (rate === null || (written !== '' && amount === null) || (written === '' && growth === undefined)) return null;
  return { amount, rate };
}

/** The phases with the year each ends in; null where one but the last says none, or their years do not join. */
function joined(said: readonly PhaseSaid[], from: number, to: number, language: SheetLanguage): readonly GrowthPhase[] | null {
  let start = from;
  const phases: GrowthPhase[] = [];
  for (const [index, phase] of said.entries()) {
    const rate = readPercent(phase.rate, language);
    const end = phase.to ?? (index === said.length - 1 ? to : null);
    // `2023–2025` goes on from 2022, `2022–2025` too: the first year is the one that is grown, or the one it grows from.
    const isJoined = phase.from === null || phase.from === start || phase.from === start + 1;
    if (rate === null || end === null || !isJoined) return null;
    phases.push({ rate, to: end });
    start = end;
  }
  return start === to ? phases : null;
}

type Found = {
  readonly phases: PhaseSaid[];
  readonly oneOff: OneOffRevenue[];
  spending: Spending | null;
  by: BalanceBy | null;
};

/** Puts an item where it belongs; false where it is none that is known, or a second of what is said once. */
function take({ text, isQuoted }: Item, found: Found, language: SheetLanguage): boolean {
  const last = found.oneOff.at(-1);
  if (isQuoted) {
    if (last?.name !== '') return false;
    found.oneOff.splice(-1, 1, { ...last, name: text });
    return true;
  }
  const by = judgedSaid(text);
  if (by !== null) {
    if (found.by !== null) return false;
    found.by = by;
    return true;
  }
  const spent = afterLead(withoutEachYear(text), budget, ['expenditure']);
  if (spent !== null) {
    const spending = spendingOf(spent, language);
    if (spending === null || found.spending !== null) return false;
    found.spending = spending;
    return true;
  }
  const phase = phaseSaid(text);
  if (phase !== null) {
    found.phases.push(phase);
    return true;
  }
  const once = onceSaid(text);
  const amount = once === null ? null : moneyOf(once.amount, language);
  if (once === null || amount === null) return false;
  found.oneOff.push({ year: once.year, amount, name: once.name });
  return true;
}

/** The change, or which of the cells cannot be read. */
function readBudget(target: string, value: string, language: SheetLanguage): BudgetGrowth | 'target' | 'value' {
  const years = yearSpan(target);
  if (years === null) return 'target';
  const found: Found = { phases: [], oneOff: [], spending: null, by: null };
  for (const item of itemsOf(value, true)) if (!take(item, found, language)) return 'value';
  const phases = joined(found.phases, years.from, years.to, language);
  if (phases === null) return 'value';
  const { amount: expenditure, rate: expenditureRate } = found.spending ?? { amount: null, rate: 0 };
  return {
    from: years.from,
    phases,
    oneOff: found.oneOff,
    expenditure,
    expenditureRate,
    by: found.by ?? 'last-year',
  };
}

/** The notation of the budget's growth: its years share a cell with nothing, and its items follow one another. */
export function budgetNotation({ isOf }: NotationContext<AnyAction & BudgetGrowth>): Notation {
  return {
    write: (action, language) =>
      isOf(action)
        ? { target: textCell(`${String(action.from)}–${String(lastYearOf(action))}`), value: textCell(budgetItems(action, language)) }
        : { target: null, value: null },
    read: ({ target, value }, language) => {
      const read = readBudget(target, value, language);
      return typeof read === 'string' ? { ok: false, at: read } : { ok: true, values: read, assumed: [] };
    },
  };
}
