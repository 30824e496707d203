/** Formulas between the file's spelling and the grid's, and which of them the grid's engine cannot calculate. */
import type { XlsxFormula } from '../xlsx/workbook-model';

/**
 * Functions younger than the file format, which the file spells with a prefix and Excel and the grid show without.
 * Those of the second list carry one prefix more (ECMA-376 future functions, [MS-XLSX] 2.2.2).
 */
const prefixed = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH ' +
    'CHISQ.DIST CHISQ.INV COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ' +
    'EXPON.DIST F.DIST F.INV FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA GAUSS IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MODE.MULT ' +
    'MODE.SNGL NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.INV ' +
    'TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK HSTACK WEIBULL.DIST XLOOKUP XMATCH XOR ' +
    'CHOOSECOLS CHOOSEROWS TAKE DROP EXPAND TOCOL TOROW WRAPCOLS WRAPROWS'
  ).split(' '),
);
const doublyPrefixed = new Set(['FILTER', 'SORT']);

/** The grid's formula text (with `=`) of a formula of the file. */
export function toGridFormula(text: string): string {
  return `=${outsideStrings(text, (code) => code.replace(/_xlfn\.(?:_xlws\.)?/gi, ''))}`;
}

/** The file's formula text (no `=`) of a formula as the grid shows it. */
export function toFileFormula(shown: string): string {
  return outsideStrings(shown.replace(/^=/, ''), (code) =>
    code.replace(/(?<![\w.!])([A-Za-z][A-Za-z\d.]*)(?=\()/g, (name: string) => {
      const known = name.toUpperCase();
      if (doublyPrefixed.has(known)) return `_xlfn._xlws.${known}`;
      return prefixed.has(known) ? `_xlfn.${known}` : name;
    }),
  );
}

/**
 * Whether the grid's engine can work the formula out. Where it cannot, the file's stored result stays:
 * references to tables (`Table[[#This Row],[x]]`) and to other files (`[1]Sheet!A1`), names the engine does not have,
 * what-if tables, and arrays over several cells (their other cells hold values in the file, which the engine would not overwrite).
 */
export function canCalculate(formula: XlsxFormula, address: string, hasFunction: (name: string) => boolean): boolean {
  if (formula.kind === 'data-table') return false;
  if (
    formula.kind === 'array' &&
    formula.range !== null &&
    formula.range.replaceAll('$', '') !== address &&
    formula.range !== `${address}:${address}`
  )
    return false;
  let isKnown = true;
  outsideStrings(formula.text, (code) => {
    const bare = code.replace(/'(?:[^']|'')*'!/g, '');
    if (/[[\]]/.test(bare) || /_xlpm\.|_xludf\./i.test(bare) || /'\[/.test(code) || /\.xls/i.test(code)) isKnown = false;
    for (const call of bare.matchAll(/(?<![\w.])([A-Za-z_][\w.]*)\(/g)) {
      if (!hasFunction((call[1] ?? '').replace(/^_xlfn\.(?:_xlws\.)?/i, '').toUpperCase())) isKnown = false;
    }
    return code;
  });
  return isKnown;
}

/** Applies `change` to what stands outside "double-quoted" texts. */
function outsideStrings(formula: string, change: (code: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
