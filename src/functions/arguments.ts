/**
 * Arguments as Excel hands them over: a number, a text, TRUE or FALSE; an empty cell as '' (some hosts: null or undefined), an optional
 * argument left out as null. Errors never arrive: Excel answers a formula over an error with that error itself.
 */
import type { FormulaParameterKey } from '../domain/formula-function';
import type { FormulaTrouble } from '../domain/formula-trouble';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';

/** What reading an argument gives. */
export type Read<T> = Result<T, FormulaTrouble>;

/** A cell or an argument left empty. */
export function isBlank(argument: unknown): boolean {
  return argument === null || argument === undefined || (typeof argument === 'string' && argument.trim() === '');
}

/** The argument as a sentence can hold it. */
export function shown(argument: unknown): string {
  if (typeof argument === 'string') return argument.length > 60 ? `${argument.slice(0, 60)}…` : argument;
  if (typeof argument === 'number') return String(argument);
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return '';
}

function blank(parameter: FormulaParameterKey): Read<never> {
  return failure({ code: 'argument-blank', data: { parameter } });
}

/** A number; a blank is not 0. Texts are refused: `1.300` is one thing in Hà Nội and another in London. */
export function readNumber(argument: unknown, parameter: FormulaParameterKey): Read<number> {
  if (isBlank(argument)) return blank(parameter);
  if (typeof argument === 'number' && Number.isFinite(argument)) return success(argument);
  return failure({ code: 'not-a-number', data: { parameter, given: shown(argument) } });
}

/** A number of 0 or more. */
export function readAmount(argument: unknown, parameter: FormulaParameterKey): Read<number> {
  const read = readNumber(argument, parameter);
  if (!read.ok || read.value >= 0) return read;
  return failure({ code: 'negative-number', data: { parameter, given: read.value } });
}

/** A whole number of 0 or more. */
export function readCount(argument: unknown, parameter: FormulaParameterKey): Read<number> {
  const read = readAmount(argument, parameter);
  if (!read.ok || Number.isInteger(read.value)) return read;
  return failure({ code: 'not-whole', data: { parameter, given: read.value } });
}

/** `fallback` where the argument is left out; otherwise as `read` finds it. */
export function orElse<T>(argument: unknown, fallback: T, read: () => Read<T>): Read<T> {
  return isBlank(argument) ? success(fallback) : read();
}

/** TRUE or FALSE, also as the numbers 1 and 0 that formulas make of them. */
export function readYesNo(argument: unknown, parameter: FormulaParameterKey): Read<boolean> {
  if (argument === true || argument === 1) return success(true);
  if (argument === false || argument === 0) return success(false);
  return failure({ code: 'not-yes-or-no', data: { parameter, given: shown(argument) } });
}
