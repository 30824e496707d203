/** A level of the office's own edition says its number twice: as the law prints it, and as it is computed with. The two must agree. */
import { isSame } from '../domain/comparison';
import type { Level, Standard } from '../domain/standard';
import { inconsistency } from '../editions/consistency/fault';
import type { ConsistencyFault } from '../editions/consistency/fault';

/** `≥ 1.500`, `8,0`, `< 2,5 %`: a number and nothing else. */
const figure = /^[<>≥≤=\s]*(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*%?$/;

/** The number that a level's text is; null where it is more than a number, and only a reader can tell. */
function figureOf(text: string): number | null {
  const [, whole, decimals = '0'] = figure.exec(text.normalize('NFC').trim()) ?? [];
  return whole === undefined ? null : Number(`${whole.replaceAll('.', '')}.${decimals}`);
}

function differs({ value, text }: Level): boolean {
  const printed = figureOf(text);
  return printed !== null && !isSame(printed, value);
}

/** Levels whose text is another number than they are. */
export function levelTextFaults({ indicators }: Standard): readonly ConsistencyFault[] {
  return indicators.flatMap((row) => {
    if (row.kind === 'grade') return [];
    const levels =
      row.kind === 'mixed'
        ? [['maximum', row.maximum] as const]
        : (['maximum', 'minimum'] as const).map((which) => [which, row[which]] as const);
    return levels.flatMap(([which, level]) =>
      differs(level) ? [inconsistency('indicator', row.id, `${which}.text`, { kind: 'text-differs', named: level.text })] : [],
    );
  });
}
