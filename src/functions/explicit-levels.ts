/** A level given in the formula itself: a number, or a text such as `<2,5` or `> 10` for a level that must be passed and not only met. */
import type { AppliedLevel } from '../domain/assessment';
import type { FormulaParameterKey } from '../domain/formula-function';
import { failure, success } from '../domain/result';
import { isBlank, readNumber, shown } from './arguments';
import type { Read } from './arguments';

/** Not three digits after the mark: `<1.300` could be read two ways. */
const strictLevel = /^[<>]\s*(-?\d+)(?:[.,](\d{1,2}|\d{4,}))?$/;

export function readLevel(argument: unknown, parameter: FormulaParameterKey): Read<AppliedLevel> {
  if (typeof argument === 'string' && !isBlank(argument)) {
    const found = strictLevel.exec(argument.trim());
    if (found === null) return failure({ code: 'level-unreadable', data: { parameter, given: shown(argument) } });
    return success({ value: Number(`${found[1] ?? ''}.${found[2] ?? '0'}`), strict: true, adjusted: null });
  }
  const read = readNumber(argument, parameter);
  return read.ok ? success({ value: read.value, strict: false, adjusted: null }) : read;
}
