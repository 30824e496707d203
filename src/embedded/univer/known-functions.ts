/** Names of the functions that Univer's engine calculates. */
import {
  functionArray,
  functionCompatibility,
  functionCube,
  functionDatabase,
  functionDate,
  functionEngineering,
  functionFinancial,
  functionInformation,
  functionLogical,
  functionLookup,
  functionMath,
  functionMeta,
  functionStatistical,
  functionText,
  functionUniver,
  functionWeb,
} from '@univerjs/engine-formula';

const names = new Set<string>(
  [
    functionArray,
    functionCompatibility,
    functionCube,
    functionDatabase,
    functionDate,
    functionEngineering,
    functionFinancial,
    functionInformation,
    functionLogical,
    functionLookup,
    functionMath,
    functionMeta,
    functionStatistical,
    functionText,
    functionUniver,
    functionWeb,
  ].flatMap((family) => family.map((entry) => String(entry[1]))),
);

/** Whether the engine knows a function, by its English name in capitals. */
export function isKnownFunction(name: string): boolean {
  return names.has(name);
}
