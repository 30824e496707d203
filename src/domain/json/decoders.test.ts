import { describe, expect, it } from 'vitest';
import type { Decoder } from './decoders';
import { byTag, constant, decode, entries, list, number, object, oneOf, optional, orNull, text, understood } from './decoders';

const paths = <Value>(decoder: Decoder<Value>, json: unknown): readonly string[] =>
  decode(decoder, 'file', json).faults.map(({ path, fault }) => `${path}: ${fault}`);

const level = object<{ value: number; text: string }>({ value: number, text });

describe('a decoder', () => {
  it('reads what it is made for, and finds nothing wrong', () => {
    expect(decode(level, 'file', { text: '≥ 1,4', value: 1.4 })).toEqual({ value: { value: 1.4, text: '≥ 1,4' }, faults: [] });
  });

  it('names every fault with the way to it, and reads on after each', () => {
    const { value, faults } = decode(list(level), 'file', [{ value: 'x', text: '' }, 7, { value: 2, text: 'b', txt: 1 }]);
    expect(faults.map(({ path, fault }) => [path, fault])).toEqual([
      ['file[0].value', 'expected a number, found text "x"'],
      ['file[0].text', 'must not be empty'],
      ['file[1]', 'expected an object, found a number'],
      ['file[2].txt', 'unknown field; the fields are value, text'],
    ]);
    expect(faults[0]?.keys).toEqual([0, 'value']);
    expect(value[2]).toEqual({ value: 2, text: 'b' });
  });

  it('tells a missing field from one that may be left out, and one that is left out from one that is null', () => {
    expect(paths(level, { text: 'a' })).toEqual(['file.value: is missing']);
    expect(decode(optional(orNull(number), 5), 'file', undefined).value).toBe(5);
    expect(decode(optional(orNull(number), 5), 'file', null).value).toBeNull();
  });

  it('takes nothing from beyond the data: a field called like something that every object has is missing', () => {
    expect(paths(object<{ constructor: string }>({ constructor: text }), {})).toEqual(['file.constructor: is missing']);
  });

  it('keeps the way to a fault where names hold dots and brackets', () => {
    expect(decode(entries(number), 'file', { 'Bảng 1.2[a]': null }).faults[0]?.keys).toEqual(['Bảng 1.2[a]']);
  });

  it('chooses by a tag, and says so where the tag is unknown', () => {
    const shape = byTag<{ a: { kind: 'a'; size: number }; b: { kind: 'b' } }>('kind', 'b', {
      a: object<{ kind: 'a'; size: number }>({ kind: constant('a'), size: number }),
      b: object<{ kind: 'b' }>({ kind: constant('b') }),
    });
    expect(decode(shape, 'file', { kind: 'a', size: 3 })).toEqual({ value: { kind: 'a', size: 3 }, faults: [] });
    expect(paths(shape, { kind: 'c' })).toEqual(['file.kind: expected one of a, b, found text "c"']);
  });
});

describe('what is understood', () => {
  it('is read, and what nobody knows beside it is noted', () => {
    const { value, faults } = decode(understood(level), 'file', { value: 1, text: 'a', later: true });
    expect(value).toEqual({ value: 1, text: 'a' });
    expect(faults.map(({ path }) => path)).toEqual(['file.later']);
  });

  it('is nothing at all where a part of it is not', () => {
    const { value, faults } = decode(understood(level), 'file', { value: 'one', text: 'a' });
    expect(value).toBeNull();
    expect(faults.map(({ path }) => path)).toEqual(['file.value']);
  });

  it('is asked of each by itself', () => {
    expect(decode(list(understood(oneOf(['a', 'b'], 'a'))), 'file', ['b', 'c', 'a']).value).toEqual(['b', null, 'a']);
  });
});
