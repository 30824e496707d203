/** Rules as formulas over cells, typed as an auditor would read them. */
import { describe, expect, it } from 'vitest';
import { choiceFormula, isAtLeast, quoted, ruleFormula } from './cell-formula';
import type { RuleCells } from './cell-formula';
import { amount, calculated, choose, earns, input } from './expression';
import type { Amount, Condition, Rule } from './expression';

const cells: RuleCells = {
  value: 'E4',
  maximum: 'F4',
  minimum: 'G4',
  risesFrom: 'H4',
  maximumPoints: 'I4',
  minimumPoints: 'J4',
  sign: 'K4',
  beyond: '>',
  tolerance: 'T',
  grade: (grade) => (grade === null ? '"none"' : quoted(grade)),
};
const written = (rule: Rule): string => ruleFormula(rule, cells, (possible) => `WAIT(${possible})`);
const points = (of: Amount): string => written(earns('grade', of));
const asked = (when: Condition): string => written(choose(when, earns('grade', amount(2)), earns('no-grade', amount(0))));

describe('an amount in a cell', () => {
  const [value, maximum, minimum] = [input('value'), input('maximum'), input('minimum')];

  it.each<[string, Amount]>([
    ['E4', value],
    ['H4', input('risesFrom')],
    ['1.5', amount(1.5)],
    ['MIN(E4,F4)', { kind: 'least', left: value, right: maximum }],
    ['MAX(E4,0)', { kind: 'most', left: value, right: amount(0) }],
    ['E4-G4', calculated(value, '-', minimum)],
    ['(E4-G4)/(F4-G4)', calculated(calculated(value, '-', minimum), '/', calculated(maximum, '-', minimum))],
    ['E4/G4*J4', calculated(calculated(value, '/', minimum), '*', input('minimumPoints'))],
    ['E4/(G4*J4)', calculated(value, '/', calculated(minimum, '*', input('minimumPoints')))],
    ['E4-(F4-G4)', calculated(value, '-', calculated(maximum, '-', minimum))],
    ['E4-F4+G4', calculated(calculated(value, '-', maximum), '+', minimum)],
    ['J4+E4*I4', calculated(input('minimumPoints'), '+', calculated(value, '*', input('maximumPoints')))],
    [
      'MIN(E4-G4,1)*J4',
      calculated({ kind: 'least', left: calculated(value, '-', minimum), right: amount(1) }, '*', input('minimumPoints')),
    ],
  ])('%s has brackets only where they are needed', (formula, of) => {
    expect(points(of)).toBe(formula);
  });
});

describe('a choice in a cell', () => {
  const [value, maximum] = [input('value'), input('maximum')];

  it.each<[string, Condition]>([
    ['E4>=F4-T*MAX(1,ABS(E4),ABS(F4))', { kind: 'at-least', left: value, right: maximum }],
    ['E4>F4+T*MAX(1,ABS(E4),ABS(F4))', { kind: 'above', left: value, right: maximum }],
    ['G4=0', { kind: 'zero', of: input('minimum') }],
    ['K4=">"', { kind: 'beyond' }],
    ['E4="middle"', { kind: 'chosen', grade: 'middle' }],
    ['E4="none"', { kind: 'chosen', grade: null }],
    ['ISNUMBER(E4)', { kind: 'counted' }],
    ['AND(ISNUMBER(E4),G4=0)', { kind: 'and', left: { kind: 'counted' }, right: { kind: 'zero', of: input('minimum') } }],
    ['OR(ISNUMBER(E4),G4=0)', { kind: 'or', left: { kind: 'counted' }, right: { kind: 'zero', of: input('minimum') } }],
  ])('%s', (condition, when) => {
    expect(asked(when)).toBe(`IF(${condition},2,0)`);
  });

  it('is none where both ways come to the same', () => {
    expect(written(choose({ kind: 'counted' }, earns('grade', amount(2)), earns('at-maximum', amount(2))))).toBe('2');
  });

  it('says what a row can still earn where nothing is decided', () => {
    expect(written({ kind: 'pending', possible: input('maximumPoints') })).toBe('WAIT(I4)');
  });

  it('may end in something else than points', () => {
    const rule = choose({ kind: 'counted' }, earns('at-maximum', amount(2)), { kind: 'pending', possible: amount(1) });
    expect(
      choiceFormula(
        rule,
        cells,
        (leaf) => quoted(leaf.rule),
        () => '"?"',
      ),
    ).toBe('IF(ISNUMBER(E4),"at-maximum","?")');
  });
});

describe('parts of a formula', () => {
  it('a text has its quotation marks twice', () => {
    expect(quoted('Đô thị "loại II"')).toBe('"Đô thị ""loại II"""');
  });

  it('at least means within the tolerance of the larger of the two', () => {
    expect(isAtLeast('A1', 'B1', '$T$1')).toBe('A1>=B1-$T$1*MAX(1,ABS(A1),ABS(B1))');
  });
});
