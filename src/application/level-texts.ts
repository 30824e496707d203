/**
 * A level of the office's own edition says its number twice: as the law prints it, and as it is computed with.
 * Number, side and strictness must agree: `> 95` is not 95 reached, and `≤ 95` is no row where more is better.
 */
import { isSame } from '../domain/comparison';
import type { Indicator, Level, Standard } from '../domain/standard';
import { inconsistency } from '../editions/consistency/fault';
import type { ConsistencyFault } from '../editions/consistency/fault';
import { readNumberText } from '../language/numbers/number-text';

/** `≥ 1.500`, `8,0`, `< 2,5 %`: a number and nothing else. */
const figure = /^[<>≥≤=\s]*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?$/;

/** The number that a level's text is; null where it is more than a number, and only a reader can tell. */
function figureOf(text: string): number | null {
  const [, whole, decimals = '0'] = figure.exec(text.normalize('NFC').trim()) ?? [];
  return whole === undefined ? null : Number(`${whole.replaceAll('.', '')}.${decimals}`);
}

/** A text without a sign says nothing of the side. In a row with one level in words more is better, as it is scored. */
function signDiffers(row: Indicator, { text, strict }: Level): boolean {
  const read = readNumberText(text);
  if (read.kind !== 'bound') return false;
  const direction = row.kind === 'numeric' ? row.direction : 'higher';
  const side = read.bound.startsWith('>') ? 'higher' : 'lower';
  return side !== direction || (read.bound === '>' || read.bound === '<') !== strict;
}

function differs(row: Indicator, level: Level): boolean {
  const printed = figureOf(level.text);
  return (printed !== null && !isSame(printed, level.value)) || signDiffers(row, level);
}

/** Levels whose text is another number than they are, or another side of it. */
export function levelTextFaults({ indicators }: Standard): readonly ConsistencyFault[] {
  return indicators.flatMap((row) => {
    if (row.kind === 'grade') return [];
    const levels =
      row.kind === 'mixed'
        ? [['maximum', row.maximum] as const]
        : (['maximum', 'minimum'] as const).map((which) => [which, row[which]] as const);
    return levels.flatMap(([which, level]) =>
      differs(row, level) ? [inconsistency('indicator', row.id, `${which}.text`, { kind: 'text-differs', named: level.text })] : [],
    );
  });
}
