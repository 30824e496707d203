/** The unit of measure that a header or a title says: `Diện tích (ha)`, `Đơn vị tính: triệu đồng`. */
import type { Grid } from '../../domain/grid';
import { isBlank, textOf } from '../cell-text';
import { saysUnit, withoutUnitWord } from '../../language/headers/unit-word';
import { parseUnit, relateUnits } from '../../language/numbers/units';

/** Factor from the unit to the expected one; null where the text is no unit of that kind. */
export function factorOf(text: string, expected: string): number | null {
  const relation = relateUnits(text, expected);
  const isKnown = /\p{L}/u.test(text) && parseUnit(text) !== null;
  return relation.kind === 'factor' && isKnown ? relation.factor : null;
}

/** Factor of the unit that a header names, in brackets or among its words; null where it names none of that kind. */
export function headerFactor(header: string, expected: string): number | null {
  for (const [, inner] of header.matchAll(/[([]([^()[\]]+)[)\]]/g)) {
    const factor = inner === undefined ? null : factorOf(withoutUnitWord(inner), expected);
    if (factor !== null) return factor;
  }
  const words = header
    .replace(/[()[\]:;,]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:19|20)\d\d$/.test(word));
  for (let length = 3; length > 0; length -= 1) {
    for (let start = words.length - length; start > 0; start -= 1) {
      const span = words.slice(start, start + length).join(' ');
      // A scale alone is no unit here: folded, the `ngân` of `ngân sách` is a thousand.
      if ((parseUnit(span)?.numerator ?? '') === '') continue;
      const factor = factorOf(span, expected);
      if (factor !== null) return factor;
    }
  }
  return null;
}

/** Factor of the unit that a line above the header says for the whole table; null where no line does. */
export function titleFactor(grid: Grid, headerRow: number, expected: string): number | null {
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - 8); row -= 1) {
    for (const value of grid.values[row - grid.top] ?? []) {
      if (isBlank(value)) continue;
      const text = textOf(value);
      if (text.length > 200 || !saysUnit(text)) continue;
      const said = text
        .slice(text.indexOf(':') + 1)
        .replace(/[()]/g, ' ')
        .trim();
      const factor = factorOf(said, expected);
      if (factor !== null) return factor;
    }
  }
  return null;
}
