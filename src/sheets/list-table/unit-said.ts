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

/** The unit that a text ends with (`Diện tích ha`, `ha`); '' where its last words are none. */
function unitAtEnd(text: string): string {
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const span = words.slice(-length).join(' ');
    if (parseUnit(span) !== null && /[\p{L}%‰]/u.test(span)) return span;
  }
  return '';
}

/** The units that lines above the header say for the whole table: `ĐVT: ha`, `Đơn vị tính: Diện tích - ha; Dân số - người`. The nearest first. */
export function titleUnits(grid: Grid, headerRow: number): readonly string[] {
  const units: string[] = [];
  for (let row = headerRow - 1; row >= Math.max(grid.top, headerRow - 8); row -= 1) {
    for (const value of grid.values[row - grid.top] ?? []) {
      if (isBlank(value)) continue;
      const text = textOf(value);
      if (text.length > 200 || !saysUnit(text)) continue;
      const bare = text.replace(/[()]/g, ' ').trim();
      const said = bare.includes(':') ? bare.slice(bare.indexOf(':') + 1) : withoutUnitWord(bare);
      for (const piece of said.split(/[;,:\n]|\s[-–]\s/)) {
        const unit = unitAtEnd(piece);
        if (unit !== '') units.push(unit);
      }
    }
  }
  return units;
}

/** Factor of the unit that a line above the header says for the whole table; null where no line does. */
export function titleFactor(grid: Grid, headerRow: number, expected: string): number | null {
  for (const unit of titleUnits(grid, headerRow)) {
    const factor = factorOf(unit, expected);
    if (factor !== null) return factor;
  }
  return null;
}

/** The unit that a header names and that is none of the expected kind: `%` over areas, `người/km²` over people. '' where it names none. */
export function foreignUnit(header: string, expected: string): string {
  if (headerFactor(header, expected) !== null) return '';
  const inner = [...header.matchAll(/[([]([^()[\]]+)[)\]]/g)].map(([, text = '']) => withoutUnitWord(text));
  const words = header.replace(/[()[\]:;,]/g, ' ').split(/\s+/);
  const signs = words.filter((word) => /^[%‰]$/.test(word));
  return [...inner, ...signs].find((text) => isOtherUnit(text, expected)) ?? '';
}

/** True for a unit of another kind than the expected one. A scale alone (`nghìn`) is of every kind. */
export function isOtherUnit(text: string, expected: string): boolean {
  return (parseUnit(text)?.numerator ?? '') !== '' && factorOf(text, expected) === null;
}
