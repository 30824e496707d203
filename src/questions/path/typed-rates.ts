/** What is typed into the form of the path, as the fields of the question. */
import { figureOf } from '../own-fields';
import type { Written } from '../own-fields';
import { isWithin } from '../written-figure';
import type { FigureLimits } from '../written-figure';
import { fileRate, rateLimits, spentLimits } from './fields';

export const rated = ['people-whole', 'people-inner', 'people-outer', 'revenue', 'expenditure'] as const;

export type Rated = (typeof rated)[number];
export type Typed = Readonly<Record<Rated | 'spent', string>>;
export const nothing: Typed = { 'people-whole': '', 'people-inner': '', 'people-outer': '', revenue: '', expenditure: '', spent: '' };

export const limitsOf = (name: keyof Typed): FigureLimits => (name === 'spent' ? spentLimits : rateLimits);

/** The figure of a field; of a rate its `%` may stand behind it, as its label has one. */
export function figureTyped(name: keyof Typed, { [name]: text }: Typed): number | null {
  return figureOf(name === 'spent' ? text : text.replace(/\s*%\s*$/, ''));
}

/** A number between what the question takes. */
export function isUsable(name: keyof Typed, typed: Typed): boolean {
  const figure = figureTyped(name, typed);
  return figure !== null && isWithin(figure, limitsOf(name));
}

/** What is typed as the question's fields: what cannot be read yet is left out. A rate of the revenue that is left out is the file's. */
export function writtenOf(typed: Typed, offered: readonly Rated[], to: string, law: string): Written {
  const rates = offered.flatMap((driver) => (isUsable(driver, typed) ? [`${driver}:${typed[driver].trim()}`] : []));
  const ofFile = isUsable('revenue', typed) ? [] : [`revenue:${fileRate}`];
  return {
    to,
    law,
    ...(rates.length === 0 ? {} : { rates: [...rates, ...ofFile].join(',') }),
    ...(isUsable('spent', typed) ? { expenditure: typed.spent } : {}),
  };
}
