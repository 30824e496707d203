/** What of a text is said of its figure: remarks that have a figure of their own (`2,33 % (120 hộ cận nghèo)`) say it of that. */
import { canonicalNumberText, numberTokens } from './number-tokens';

const parts = /[^;()[\]{}\n,]+/g;

/** The text without its remarks that have a figure of their own. Positions stay. */
export function saidOfFigure(written: string): string {
  const text = canonicalNumberText(written);
  let seen = false;
  return text.replace(/,(?=\d)/g, '\u0000').replace(parts, (part) => {
    const hasFigure = numberTokens(part.replaceAll('\u0000', ',')).tokens.length > 0;
    const isRemark = hasFigure && seen;
    seen ||= hasFigure;
    return isRemark ? ' '.repeat(part.length) : part;
  }).replaceAll('\u0000', ',');
}
