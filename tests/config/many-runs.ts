/**
 * Stands in for fast-check where PROPERTY_TIMES asks for many times the usual draws (`npm run campaign -- property-suites`): every property
 * of every suite runs so many times as often as it says, or as fast-check's own hundred. vitest.config.ts puts it in place.
 */
import { appendFileSync } from 'node:fs';
import * as fastCheck from 'fast-check';

const times = Number(process.env['PROPERTY_TIMES'] ?? '1');
const counts = process.env['PROPERTY_COUNTS'];
const usualRuns = 100;

export * from 'fast-check';

/** fast-check's `assert` with more runs. Where PROPERTY_COUNTS names a file, how many is added to it. */
export function assert<T>(property: fastCheck.IAsyncProperty<T>, parameters?: fastCheck.Parameters<T>): Promise<void>;
export function assert<T>(property: fastCheck.IProperty<T>, parameters?: fastCheck.Parameters<T>): void;
export function assert<T>(property: fastCheck.IRawProperty<T>, parameters: fastCheck.Parameters<T> = {}): Promise<void> | void {
  const numRuns = Math.round((parameters.numRuns ?? usualRuns) * times);
  if (counts !== undefined) appendFileSync(counts, `${String(numRuns)}\n`);
  return fastCheck.assert(property, { ...parameters, numRuns });
}

export default { ...fastCheck, assert };
