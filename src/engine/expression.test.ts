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
    ['round(2.5) + abs(-3) + sqrt(16)', 10],
    [`1${'+1'.repeat(30)}`, 31],
    [Array.from({ length: 41 }, () => '(1)').join('+'), 41],
  ])('%s is %s', (text, value) => {
    const result = evaluateExpression(text, names);
    expect(result).toMatchObject({ ok: true });
    if (result.ok) expect(result.value).toBeCloseTo(value, 9);
  });

  it.each([
    ['500 characters', `1${' '.repeat(499)}`, 1],
    ['40 brackets within each other', `${'('.repeat(40)}1${')'.repeat(40)}`, 1],
    ['200 parts: 100 numbers, a sign and 99 sums', `-1${'+1'.repeat(99)}`, 98],
  ])('may have %s, and no more', (_what, text, value) => {
    expect(evaluateExpression(text, names)).toEqual({ ok: true, value });
    expect(evaluateExpression(`(${text}+1)`, names)).toMatchObject({ ok: false });
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

  it('quotes no more than 80 characters of a long text and 40 of the part at fault, and none where no part is', () => {
    const data = (text: string) => {
      const result = evaluateExpression(text, names);
      return result.ok ? null : result.error.data;
    };
    expect(data('1'.repeat(501))).toMatchObject({ text: '1'.repeat(80), at: '' });
    expect(data(`x + ${'y'.repeat(90)}`)).toMatchObject({ text: `x + ${'y'.repeat(76)}`, at: 'y'.repeat(40) });
    expect(data('1 / 0')).toMatchObject({ text: '1 / 0', at: '' });
  });

  it('says whether the old amount x could be used', () => {
    expect(evaluateExpression('y', names)).toMatchObject({ error: { data: { isOverX: true } } });
    expect(evaluateExpression('y', new Map())).toMatchObject({ error: { data: { isOverX: false } } });
  });
});
