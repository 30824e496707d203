import { describe, expect, it } from 'vitest';
import { itemsOf, quoted } from './quoted-items';

const texts = (text: string, commas = false) => itemsOf(text, commas).map(({ text: each, isQuoted }) => (isQuoted ? `<${each}>` : each));

describe('the items of a cell', () => {
  it.each<[string, readonly string[]]>([
    ['lên phường; mang theo', ['lên phường', 'mang theo']],
    ['lên phường\nmang theo\r\nphần', ['lên phường', 'mang theo', 'phần']],
    [' ; a ;; b ; ', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['“a"" b”', ['<a"" b>']],
    ['“A”"; b', ['<A">', 'b']],
    ['', []],
    ['"Phường A; B"; c', ['<Phường A; B>', 'c']],
    ['“Phường A; B” ; c', ['<Phường A; B>', 'c']],
    ['"gọi là ""Mới"""', ['<gọi là "Mới">']],
    ['""', ['<>']],
    ['" a "', ['< a >']],
    // A quotation mark inside of a name opens nothing.
    ['Khu "Mới"; b', ['Khu "Mới"', 'b']],
    ['  "A" ; "B"', ['<A>', '<B>']],
    ['"A" rồi; b', ['<Arồi>', 'b']],
    ['"không đóng; b', ['<không đóng; b>']],
    ['“a "b" c”', ['<a "b" c>']],
    ['"a” b"', ['<a” b>']],
  ])('%j are %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it('may be separated by commas before a space, which a decimal comma never has', () => {
    expect(texts('477 người, 2,5 km², b', true)).toEqual(['477 người', '2,5 km²', 'b']);
    expect(texts('477 người, 2,5 km²')).toEqual(['477 người, 2,5 km²']);
    expect(texts('"a, b", c', true)).toEqual(['<a, b>', 'c']);
    expect(texts('a,', true)).toEqual(['a,']);
  });
});

describe('a name as an item', () => {
  const isWord = (text: string) => text === 'lên phường';

  it.each([
    ['Huyền Tụng 2', 'Huyền Tụng 2'],
    ['Đường tránh (km 3) – Nà Bản', '"Đường tránh (km 3) – Nà Bản"'],
    ['(mới)', '"(mới)"'],
    ["Cư M'gar", "Cư M'gar"],
    ['Ea H’leo', 'Ea H’leo'],
    ['Cầu A/B-1.', 'Cầu A/B-1.'],
    ['lên phường', '"lên phường"'],
    ['A; B', '"A; B"'],
    ['Khu "Mới"', '"Khu ""Mới"""'],
    [' A', '" A"'],
    ['A ', '"A "'],
    ['', '""'],
  ])('%s is written %s, and read back', (name, written) => {
    expect(quoted(name, isWord)).toBe(written);
    expect(itemsOf(written, true).map(({ text }) => text)).toEqual([name]);
  });
});
