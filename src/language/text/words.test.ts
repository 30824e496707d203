import { describe, expect, it } from 'vitest';
import { hasDiacritics, wordKey, wordsOf } from './words';

const pieces = (text: string): string =>
  wordsOf(text)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
const keys = (text: string): string =>
  wordsOf(text)
    .map(({ key, bare }) => `${key}/${bare}`)
    .join(' ');

describe('the words of a text', () => {
  it.each([
    ['Đất ở, m²/người', 'Đất|ở|m²|người'],
    ['≥ 40 %', '≥|40|%'],
    ['>=40%', '>=|40|%'],
    ['▲5 ▼▼3', '▲|5|▼|▼|3'],
    // The mark of a footnote is none of a word’s letters; the figures of a unit or a substance are.
    ['dự kiến1', 'dự|kiến|1'],
    ['dự kiến12', 'dự|kiến|12'],
    ['dự kiến1, năm', 'dự|kiến|1|năm'],
    ['km2', 'km2'],
    ['CO2', 'CO2'],
    // Three figures are no mark, nor is one that goes on in letters.
    ['kiến123', 'kiến123'],
    ['kiến1a', 'kiến1a'],
    ['kiến1\u0301', 'kiến1\u0301'],
    ['abc12d', 'abc12d'],
    ['T9', 'T9'],
  ])('%j: %s', (text, found) => {
    expect(pieces(text)).toBe(found);
  });

  it('are compared in one case, with and without their marks; signs stand for themselves', () => {
    expect(keys('Đất NÔNG nghiệp')).toBe('đất/dat nông/nong nghiệp/nghiep');
    expect(keys('≥ 5')).toBe('≥/≥ 5/5');
    // An eth that was typed for đ is one.
    expect(keys('ðất')).toBe('đất/dat');
  });
});

describe('a word as it is compared', () => {
  it.each([
    ['hoà', 'hòa'],
    ['hoá', 'hóa'],
    ['hoả', 'hỏa'],
    ['hoã', 'hõa'],
    ['hoạ', 'họa'],
    ['khoè', 'khòe'],
    ['khoé', 'khóe'],
    ['khoẻ', 'khỏe'],
    ['khoẽ', 'khõe'],
    ['khoẹ', 'khọe'],
    ['thuỳ', 'thùy'],
    ['thuý', 'thúy'],
    ['thuỷ', 'thủy'],
    ['thuỹ', 'thũy'],
    ['thuỵ', 'thụy'],
    // Other vowels behind an o are no such pair.
    ['nhọn', 'nhọn'],
    ['Hoàng', 'hòang'],
    ['hoằng', 'hoằng'],
  ])('%s is %s: the tone stands on either letter', (word, key) => {
    expect(wordKey(word)).toBe(key);
    expect(wordKey(key)).toBe(key);
  });

  it.each([
    ['kỳ', 'kì'],
    ['lý', 'lí'],
    ['kỷ', 'kỉ'],
    ['kỹ', 'kĩ'],
    ['kỵ', 'kị'],
    ['ty', 'ti'],
    ['ý', 'í'],
    ['quý', 'quí'],
    ['quỳ', 'quì'],
    // The tone of qu stands on the y, wherever it was typed.
    ['qúy', 'quí'],
    ['qúi', 'quí'],
    ['qùy', 'quì'],
    ['qủy', 'quỉ'],
    ['qũy', 'quĩ'],
    ['qụy', 'quị'],
    ['quỹ', 'quĩ'],
    ['quí', 'quí'],
    // Where y is not the only vowel, or not the last letter, it is another sound.
    ['tay', 'tay'],
    ['thúy', 'thúy'],
    ['yên', 'yên'],
    ['kyl', 'kyl'],
  ])('%s is %s: y where it is the only vowel is i', (word, key) => {
    expect(wordKey(word)).toBe(key);
  });
});

describe('marks on letters', () => {
  it.each([
    ['dat', false],
    ['đất', true],
    ['da\u0302t', true],
    ['m² 5 × 3', false],
  ])('%s: %s', (text, is) => {
    expect(hasDiacritics(text)).toBe(is);
  });
});
