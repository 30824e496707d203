/** Where a value says that it is of another part of the city than its row asks, or of another state of it: nobody can tell the row's own from it. */
import type { CellAddress } from '../domain/cell';
import type { Reading } from '../domain/observation';
import type { Problem } from '../domain/problem';
import { problem } from '../domain/problem';
import type { NumericIndicator } from '../domain/standard';
import { extentSaid } from '../language/extent-said';
import type { ExtentSaid } from '../language/extent-said';
import { isCountUnit, parseUnit } from '../language/numbers/units';

type Figure = Extract<Reading, { readonly value: number }>;

/** @param heading side of a merger that the column's own heading names: a value that says the same says nothing new */
export function otherExtent(
  text: string,
  reading: Figure,
  indicator: NumericIndicator,
  cell: CellAddress | null,
  heading: 'before' | 'after' | null,
): { readonly reading: Reading; readonly problems: readonly Problem[] } | null {
  const said = /\p{L}/u.test(text) ? extentSaid(text) : null;
  if (said === null) return null;
  // How many people there are is counted up from units, and says which: that is the city's extent for every other row.
  if (said.isIncluded && parseUnit(indicator.unit)?.numerator === 'people') return null;
  const isOtherState = said.merger !== null && said.merger !== heading;
  if (!isOtherState && !isOtherPlace(said, reading, indicator)) return null;
  return {
    reading: { kind: 'pending', reason: 'other-extent', hint: reading.value },
    problems: [
      problem('value-of-other-extent', 'warning', cell, {
        indicator: indicator.code,
        text,
        said: said.words,
        scope: isOtherState ? null : indicator.scope,
      }),
    ],
  };
}

/** A part where the row is the city's, the city or the other part where it is a part's; one unit for all of them. */
function isOtherPlace({ area, unit }: ExtentSaid, reading: Figure, { scope, unit: measure }: NumericIndicator): boolean {
  const isCounted = isCountUnit(measure);
  // `01 nhà tang lễ tại phường Sông Cầu`: where the one stands that is counted.
  if (unit !== null && (!isCounted || unit.isOnly)) return true;
  if (area === null || area === scope) return false;
  if (area !== 'whole') return true;
  // What is counted serves the city wherever it stands; all of the whole is all of each part.
  const isAll = measure === '%' && reading.kind === 'exact' && reading.value === 100;
  return !isCounted && !isAll;
}
