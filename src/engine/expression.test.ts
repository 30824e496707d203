import { describe, expect, it } from 'vitest';
import { evaluateExpression } from './expression';

const names = new Map([['x', 188]]);

describe('arithmetic that a user types', () => {
  it.each([
    ['(4*100+4*85)/8', 92.5],
    ['x + 100', 288],
    ['x * 1.13^7', 442.289_830_324_255_66],
    ['-x + 2*(3 - 1)', -184],
    ['max(1, min(x, 5))', 5],
    ['10%', 0.1],
  ])('%s is %s', (text, value) => {
    const result = evaluateExpression(text, names);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.value).toBeCloseTo(value, 9);
  });

  it.each([
    ['zeros(1e9)', 'not-allowed'],
    ['setPowerset(1:20)', 'not-allowed'],
    ['import({a: 1})', 'not-allowed'],
    ['f(x) = x', 'not-allowed'],
    ['x = 3', 'not-allowed'],
    ['1; 2', 'not-allowed'],
    ['"text"', 'not-allowed'],
    ['[1, 2]', 'not-allowed'],
    ['x.constructor', 'not-allowed'],
    ['y', 'not-allowed'],
    ['', 'not-allowed'],
    ['1 < 2', 'not-allowed'],
    ['1 / 0', 'not-finite'],
    ['1e400', 'not-finite'],
    ['min', 'not-finite'],
    ['min()', 'syntax'],
    ['1 +', 'syntax'],
    ['1,5', 'syntax'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'too-deep'],
    [`1${'+1'.repeat(240)}`, 'too-deep'],
    ['1'.repeat(501), 'too-long'],
  ])('refuses %s as %s', (text, fault) => {
    expect(evaluateExpression(text, names)).toMatchObject({ ok: false, error: { code: 'expression-refused', data: { fault } } });
  });

  it.each([
    ['zeros(1e9)', 'zeros'],
    ['x + ones( 1e9 , 2 )', 'ones'],
    ['y * 2', 'y'],
    ['x  =  3', ''],
    ['x = 3', 'x = 3'],
    ['[1e9, 2]', ''],
    ['x + "chữ"', '"chữ"'],
  ])('of %s quotes what was typed, never a rewritten form: “%s”', (text, at) => {
    expect(evaluateExpression(text, names)).toMatchObject({ error: { data: { text, at } } });
  });

  it.each(['+100', ' + 100', '*1.13', '/2'])('over x refuses %s: it may mean x and more, or exactly that', (text) => {
    expect(evaluateExpression(text, names)).toMatchObject({
      ok: false,
      error: { data: { fault: 'operator-first', at: text.trim().charAt(0) } },
    });
  });
  it('where no x is, takes a sign before a number', () => {
    expect(evaluateExpression('+100', new Map())).toEqual({ ok: true, value: 100 });
  });

  it('says whether the old amount x could be used', () => {
    expect(evaluateExpression('y', names)).toMatchObject({ error: { data: { isOverX: true } } });
    expect(evaluateExpression('y', new Map())).toMatchObject({ error: { data: { isOverX: false } } });
  });
});
