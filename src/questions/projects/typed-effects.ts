/** What somebody types of a project's effects on the page: lines of a quantity or a row and how much, made into what the question is asked with. */
import { interpretTypedValue } from '../../application/typed-value';
import type { ProjectEffect } from '../../domain/change-parts';
import { gradesOf } from '../../domain/standard';
import type { Indicator, Standard } from '../../domain/standard';
import type { Locale } from '../../words/locale';
import { writtenPlainly } from '../../words/numbers';
import { figureText } from '../own-fields';
import type { ToldEffect } from './told-effect';
import { countedBy, isPartOfOne } from './measured';
import { offeredAmount } from './offered-size';
import type { OfferedSize } from './offered-size';

/**
 * One line of the form: the id of a quantity, the code of a row, or `none`, and the amount or the rung as it is typed. Rows go by their codes:
 * some are called like the quantity they are counted by (beds, and beds for 10.000 people), and are another figure.
 */
export type TypedEffect = { readonly target: string; readonly amount: string };

/** A project that does nothing that counts. */
export const doesNothing = 'none';

export const blankEffect: TypedEffect = { target: '', amount: '' };

/** Why a line is not taken. `part`: a part of a person or a bed. `beside-nothing`: it stands beside one that says that the project does nothing. */
export type TypedFault = 'no-target' | 'no-amount' | 'no-grade' | 'unreadable' | 'ambiguous' | 'zero' | 'part' | 'twice' | 'beside-nothing';

/** The row that a line is of; null where it is a quantity’s. */
export function rowOf(standard: Standard, target: string): Indicator | null {
  return standard.indicators.find(({ code }) => code === target) ?? null;
}

/** The rungs that a row may be raised to; none of a row of figures. */
export function rungsOf(standard: Standard, target: string): readonly { readonly id: string; readonly label: string }[] {
  const row = rowOf(standard, target);
  return row === null ? [] : gradesOf(row);
}

/** What a line adds to in the end. */
function addedTo(standard: Standard, target: string): string {
  const row = rowOf(standard, target);
  return (row === null ? null : countedBy(row)) ?? target;
}

/** The amount of a line: only what a row counts in % is typed so. */
function amountTyped(typed: string, row: Indicator | null): ReturnType<typeof interpretTypedValue> {
  return interpretTypedValue(typed, null, row?.kind === 'numeric' && row.unit.includes('%'));
}

function amountFault(typed: string, target: string, standard: Standard): TypedFault | null {
  if (typed.trim() === '') return 'no-amount';
  const row = rowOf(standard, target);
  const read = amountTyped(typed, row);
  if (read.ok) return read.value === 0 ? 'zero' : isPartOfOne(read.value, row ?? target, standard) ? 'part' : null;
  return read.error.code === 'ambiguous-number' && (read.error.data.readings ?? []).length > 1 ? 'ambiguous' : 'unreadable';
}

/** What is wrong with each line; null where nothing is. */
export function typedFaults(typed: readonly TypedEffect[], standard: Standard): readonly (TypedFault | null)[] {
  return typed.map(({ target, amount }, index) => {
    if (target === '') return 'no-target';
    const counted = addedTo(standard, target);
    if (typed.findIndex((other) => addedTo(standard, other.target) === counted) !== index) return 'twice';
    if (target === doesNothing) return typed.length > 1 ? 'beside-nothing' : null;
    const rungs = rungsOf(standard, target);
    if (rungs.length === 0) return amountFault(amount, target, standard);
    return rungs.some(({ id }) => id === amount) ? null : 'no-grade';
  });
}

/** `3:road-length=5.2;3:23=1`, `3=none`: the effects of one project as the question is asked with them. Lines without a fault alone. */
export function writtenEffects(key: string, typed: readonly TypedEffect[], standard: Standard): string {
  return typed
    .map(({ target, amount }) => {
      if (target === doesNothing) return `${key}=${doesNothing}`;
      if (rungsOf(standard, target).length > 0) return `${key}:${target}=${amount}`;
      const read = amountTyped(amount, rowOf(standard, target));
      return `${key}:${target}=${read.ok ? figureText(read.value) : ''}`;
    })
    .join(';');
}

/** A figure to be typed over, so that it is read back as the same: three decimals would be thousands to some. */
function spelled(value: number, locale: Locale): string {
  const plain = writtenPlainly(value, locale);
  const read = interpretTypedValue(plain, null);
  return read.ok && read.value === value ? plain : `${plain}0`;
}

function typedOf(effect: ProjectEffect, isUnclear: boolean, { indicators }: Standard, locale: Locale): readonly TypedEffect[] {
  const codeOf = (indicator: string): string => indicators.find(({ id }) => id === indicator)?.code ?? '';
  switch (effect.kind) {
    case 'add-to-driver':
      return [{ target: effect.driver, amount: isUnclear ? '' : spelled(effect.amount, locale) }];
    case 'add-to-value':
      return [{ target: codeOf(effect.indicator), amount: spelled(effect.amount, locale) }];
    case 'set-grade':
      return [{ target: codeOf(effect.indicator), amount: effect.grade ?? '' }];
    case 'set-value':
      return [];
  }
}

/** The size that the answer offers, as an amount of a quantity to be typed over; '' where it is none. */
export function offeredText(size: OfferedSize | null, target: string, standard: Standard, locale: Locale): string {
  const amount = size === null ? null : offeredAmount(size, target, standard);
  return amount === null ? '' : spelled(amount, locale);
}

/**
 * What the form begins with: what is known or read of the project, else the size that its words have. An amount that can be read in two ways
 * is left to whoever knows.
 */
export function typedBefore(
  effects: readonly ToldEffect[],
  size: OfferedSize | null,
  standard: Standard,
  locale: Locale,
): readonly TypedEffect[] {
  const known = effects.filter(({ doubt }) => doubt !== 'already-counted');
  const typed = known.flatMap(({ effect, doubt }) => typedOf(effect, doubt === 'several' || doubt === 'ambiguous', standard, locale));
  if (typed.length > 0) return typed;
  const [only, ...others] = size?.drivers ?? [];
  if (only === undefined || others.length > 0) return [blankEffect];
  return [{ target: only, amount: offeredText(size, only, standard, locale) }];
}
