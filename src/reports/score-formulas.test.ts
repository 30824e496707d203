/** The formulas by hand cases, calculated by the grid's own engine; the same formulas meet LibreOffice in tests/formulas. */
import { beforeAll, describe, expect, it } from 'vitest';
import { inUniver } from '../../tests/support/formula-engines';
import type { ReadCell } from '../../tests/support/formula-engines';
import { xlsxFileOf } from '../../tests/support/xlsx-from-fixture';
import { saved } from '../../tests/support/xlsx-reading';
import type { PlannedCell } from '../domain/write-plan';
import { looks } from './looks';
import { quoted } from '../engine/rules/cell-formula';
import { gradeRule, mixedRule, numericRule } from '../engine/rules/scoring-rules';
import type { NumericTerms } from '../engine/rules/scoring-rules';
import { certainPoints, possiblePoints, rowVerdict, rungPoints } from './score-formulas';
import type { FormulaWords, IndicatorCells } from './score-formulas';

const words: FormulaWords = { dash: '–', asFiled: 'theo tự chấm', noGrade: 'Không đạt' };
const verdicts = { maximum: 'đạt tối đa', met: 'đạt', notMet: 'chưa đạt', pending: 'chờ số liệu' };

const higher: NumericTerms = { direction: 'higher', isMaximumStrict: false, isMinimumStrict: false, policy: 'strict' };
const lower: NumericTerms = { ...higher, direction: 'lower', isMaximumStrict: true };
const proportional: NumericTerms = { ...higher, policy: 'proportional' };

type Case = {
  readonly says: string;
  readonly terms: NumericTerms | 'grade' | 'mixed';
  /** From where points rise, where a lowered minimum of 6 earns no more than its points. */
  readonly risesFrom?: number;
  readonly value: number | string | null;
  readonly sign?: string;
  readonly filed?: number;
  /** Certain points, or the dash; what the row can reach; its verdict. */
  readonly gives: readonly [number | string, number, string];
};

/** More is better: 10 earns 2 points, 6 earns 1,5. Less is better: below 2,5 earns 2, 3 earns 1,5. Worked out by hand. */
const cases: readonly Case[] = [
  { says: 'at the maximum level', terms: higher, value: 10, gives: [2, 2, 'đạt tối đa'] },
  { says: 'just under the maximum level', terms: higher, value: 9.96, gives: [1.995, 1.995, 'đạt'] },
  { says: 'just over the maximum level', terms: higher, value: 10.04, gives: [2, 2, 'đạt tối đa'] },
  { says: 'half-way between the levels', terms: higher, value: 8, gives: [1.75, 1.75, 'đạt'] },
  { says: 'at the minimum level', terms: higher, value: 6, gives: [1.5, 1.5, 'đạt'] },
  { says: 'just under the minimum level', terms: higher, value: 5.9999, gives: [0, 0, 'chưa đạt'] },
  { says: 'under the minimum level by no more than binary rounding', terms: higher, value: 6 - 1e-12, gives: [1.5, 1.5, 'đạt'] },
  { says: 'half the minimum level in proportion', terms: proportional, value: 3, gives: [0.75, 0.75, 'chưa đạt'] },
  { says: 'a negative value in proportion', terms: proportional, value: -3, gives: [0, 0, 'chưa đạt'] },
  { says: 'lower is better: under the strict level', terms: lower, value: 2.49, gives: [2, 2, 'đạt tối đa'] },
  {
    says: 'lower is better: at the strict level itself it interpolates to the same points, and is not beyond it',
    terms: lower,
    value: 2.5,
    gives: [2, 2, 'đạt'],
  },
  { says: 'lower is better: a filed “<2,5” meets the strict level', terms: lower, value: 2.5, sign: '<', gives: [2, 2, 'đạt tối đa'] },
  { says: 'lower is better: between', terms: lower, value: 2.75, gives: [1.75, 1.75, 'đạt'] },
  { says: 'lower is better: at the minimum level', terms: lower, value: 3, gives: [1.5, 1.5, 'đạt'] },
  { says: 'lower is better: just over the minimum level', terms: lower, value: 3.0001, gives: [0, 0, 'chưa đạt'] },
  {
    says: 'a bound on the worse side that may still be worth nothing',
    terms: higher,
    value: 8,
    sign: '<',
    gives: ['–', 1.75, 'chờ số liệu'],
  },
  { says: 'a bound on the worse side that is worth nothing at best', terms: higher, value: 5, sign: '<', gives: [0, 0, 'chưa đạt'] },
  { says: 'a bound on the better side', terms: higher, value: 8, sign: '>', gives: [1.75, 1.75, 'đạt'] },
  { says: 'a blank', terms: higher, value: null, gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a text', terms: higher, value: 'đang rà soát', filed: 1.6, gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a number typed as a text', terms: higher, value: '10', gives: ['–', 2, 'chờ số liệu'] },
  { says: 'the filed points as evidence', terms: higher, value: 'theo tự chấm', filed: 1.6, gives: [1.6, 1.6, 'đạt'] },
  {
    says: 'filed points beyond the scale are no evidence',
    terms: higher,
    value: 'theo tự chấm',
    filed: 2.5,
    gives: ['–', 2, 'chờ số liệu'],
  },
  { says: 'filed points that are not there are no evidence', terms: higher, value: 'theo tự chấm', gives: ['–', 2, 'chờ số liệu'] },
  { says: 'the better grade', terms: 'grade', value: 'Dư', gives: [2, 2, 'đạt tối đa'] },
  { says: 'the lesser grade', terms: 'grade', value: 'Đủ', gives: [1.5, 1.5, 'đạt'] },
  { says: 'no grade', terms: 'grade', value: 'Không đạt', gives: [0, 0, 'chưa đạt'] },
  { says: 'a word that is no grade', terms: 'grade', value: 'khá', gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a number where a grade belongs', terms: 'grade', value: 1, gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a lowered minimum that earns its points: at it', terms: higher, value: 6, risesFrom: 8, gives: [1.5, 1.5, 'đạt'] },
  {
    says: 'a lowered minimum that earns its points: short of the printed one',
    terms: higher,
    value: 7.9,
    risesFrom: 8,
    gives: [1.5, 1.5, 'đạt'],
  },
  {
    says: 'a lowered minimum that earns its points: beyond the printed one',
    terms: higher,
    value: 9,
    risesFrom: 8,
    gives: [1.75, 1.75, 'đạt'],
  },
  { says: 'a lowered minimum that earns its points: under it', terms: higher, value: 5.9, risesFrom: 8, gives: [0, 0, 'chưa đạt'] },
  { says: 'a count that reaches the maximum', terms: 'mixed', value: 10, gives: [2, 2, 'đạt tối đa'] },
  { says: 'a count that falls short says nothing of the words', terms: 'mixed', value: 0, gives: ['–', 1.5, 'chờ số liệu'] },
  { says: 'the words of the minimum', terms: 'mixed', value: 'Đủ', gives: [1.5, 1.5, 'đạt'] },
  { says: 'the name of the maximum', terms: 'mixed', value: 'Dư', gives: [2, 2, 'đạt tối đa'] },
  { says: 'a mixed row’s denial', terms: 'mixed', value: 'Không đạt', gives: [0, 0, 'chưa đạt'] },
  { says: 'a count that is only an upper bound', terms: 'mixed', value: 10, sign: '<', gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a lower bound at the maximum', terms: 'mixed', value: 10, sign: '>=', gives: [2, 2, 'đạt tối đa'] },
  { says: 'a lower bound short of the maximum', terms: 'mixed', value: 9, sign: '>', gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a mixed row as filed', terms: 'mixed', value: 'theo tự chấm', filed: 1.5, gives: [1.5, 1.5, 'đạt'] },
  { says: 'a mixed row left blank', terms: 'mixed', value: null, gives: ['–', 2, 'chờ số liệu'] },
  { says: 'a grade’s row as filed', terms: 'grade', value: 'theo tự chấm', filed: 1.5, gives: [1.5, 1.5, 'đạt'] },
];

const constant = (value: number | string | null): PlannedCell => ({
  value: value === null ? { kind: 'blank' } : typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value },
  look: 'text',
});
const formula = (text: string): PlannedCell => ({ value: { kind: 'formula', formula: text, result: 424_242 }, look: 'text' });

const grades = [
  { id: 'maximum', label: 'Dư', points: 2 },
  { id: 'minimum', label: 'Đủ', points: 1.5 },
] as const;

function formulasOf(
  { terms }: Case,
  cells: IndicatorCells,
): { readonly possible: string; readonly points: string; readonly verdict: string } {
  const points = cells.possible.replace('I', 'J');
  if (terms !== 'grade' && terms !== 'mixed') {
    const rule = numericRule(terms);
    return {
      possible: possiblePoints(cells, rule, words),
      points: certainPoints(cells, words),
      verdict: rowVerdict(points, cells, rule, verdicts),
    };
  }
  const at = terms === 'mixed' ? { ...cells, maximum: '10' } : cells;
  const rule = terms === 'grade' ? gradeRule(grades) : mixedRule({ grade: grades[1], maximum: { value: 10, strict: false, text: 'Dư' } });
  const named = (id: string | null): string => (id === null ? quoted(words.noGrade) : id === 'maximum' ? cells.maximum : cells.minimum);
  const isCount = terms === 'mixed';
  return {
    possible: rungPoints(at, rule, named, words, null, isCount),
    points: rungPoints(at, rule, named, words, quoted(words.dash), isCount),
    verdict: rowVerdict(points, cells, null, verdicts),
  };
}

function rowOf(one: Case, index: number): readonly PlannedCell[] {
  const { terms, value, sign, filed, risesFrom } = one;
  const at = (column: string): string => `$${column}${String(index + 1)}`;
  const cells: IndicatorCells = {
    value: at('A'),
    sign: at('B'),
    beyond: terms !== 'grade' && terms !== 'mixed' && terms.direction === 'lower' ? '<' : '>',
    maximum: at('C'),
    minimum: at('D'),
    risesFrom: risesFrom === undefined ? at('D') : String(risesFrom),
    maximumPoints: at('E'),
    minimumPoints: at('F'),
    filed: at('G'),
    tolerance: at('H'),
    possible: at('I'),
  };
  const [maximum, minimum] = terms === 'grade' || terms === 'mixed' ? ['Dư', 'Đủ'] : terms.direction === 'higher' ? [10, 6] : [2.5, 3];
  const { possible, points, verdict } = formulasOf(one, cells);
  return [
    ...[value, sign ?? null, maximum, minimum, 2, 1.5, filed ?? null, 1e-9].map(constant),
    formula(possible),
    formula(points),
    formula(verdict),
  ];
}

describe('points as formulas', () => {
  let at: ReadCell = () => null;
  beforeAll(async () => {
    const sheet = { name: 'Thử', rows: cases.map(rowOf), columnWidths: [], frozenRows: 0, merges: [] };
    at = await inUniver(saved(xlsxFileOf([{ name: 'Trang 1', cells: {} }]), { sheets: { put: [sheet], remove: [], looks } }));
  }, 60_000);

  it.each(cases.map((one, row) => ({ ...one, row })))('$says', ({ row, gives: [points, possible, verdict] }) => {
    const got = at('Thử', row, 9);
    if (typeof points === 'number') expect(got).toBeCloseTo(points, 9);
    else expect(got).toBe(points);
    expect(at('Thử', row, 8)).toBeCloseTo(possible, 9);
    expect(at('Thử', row, 10)).toBe(verdict);
  });
});
