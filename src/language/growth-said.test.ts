import { describe, expect, it } from 'vitest';
import { judgedSaid, onceSaid, phaseSaid } from './growth-said';

const phase = (text: string): string | null => {
  const said = phaseSaid(text);
  return said === null ? null : `${String(said.from)} ${String(said.to)} ${said.rate}`;
};
const once = (text: string): string | null => {
  const said = onceSaid(text);
  return said === null ? null : `${String(said.year)} | ${said.amount} | ${said.name}`;
};

describe('a phase of growth', () => {
  it.each([
    ['13 %', 'null null 13 %'],
    ['  13 %\n', 'null null 13 %'],
    ['13 %/năm', 'null null 13 %'],
    ['13 %/năm đến năm 2025', 'null 2025 13 %'],
    ['13 % mỗi năm đến 2025', 'null 2025 13 %'],
    ['13 % a year until 2025', 'null 2025 13 %'],
    ['tăng 13 %, đến 2025', 'null 2025 13 %'],
    ['rồi thu tăng 13 % đến 2025', 'null 2025 13 %'],
    ['sau đó tăng 13 %', 'null null 13 %'],
    ['thu 13 %', 'null null 13 %'],
    ['13 % (2023–2025)', '2023 2025 13 %'],
    ['13 % (((2023–2025)))', '2023 2025 13 %'],
    ['2023–2025: 13 %', '2023 2025 13 %'],
    ['2023–2025:13 %', '2023 2025 13 %'],
    ['2023–2025 : 13 %/năm', '2023 2025 13 %'],
    ['2023–2025 :  thu tăng 13 %', '2023 2025 13 %'],
    ['giai đoạn 2023–2025:\n13 %', '2023 2025 13 %'],
    ['đến năm 2025: 13,5 %', 'null 2025 13,5 %'],
    // Letters taken apart (NFD) are the same letters.
    ['đến năm 2025: tăng 13 %'.normalize('NFD'), 'null 2025 13 %'],
  ])('%j', (text, said) => {
    expect(phase(text)).toBe(said);
  });

  it.each([
    ['13'],
    ['13 tỷ'],
    ['13 % trồng cây'],
    ['13 % đến 20255'],
    ['13 % đến năm nào đó'],
    ['13 % đến khoảng 2025'],
    // One year is no span, and says not to which year.
    ['2023: 13 %'],
    ['13: 5 %'],
    ['từ 2023: 13 %'],
    ['2023–2025: 13 % và hơn'],
    ['2023–2025: 13 % đến 2030'],
    ['13 % đến 2025 hoặc 2026'],
    // What stands before the years is no word of time.
    ['xã A 2023–2025: 13 %'],
  ])('is not %j', (text) => {
    expect(phase(text)).toBeNull();
  });
});

describe('revenue that comes once', () => {
  it.each([
    ['đấu giá đất 30 tỷ năm 2024', '2024 | 30 tỷ | đấu giá đất'],
    ['  đấu giá đất 30 tỷ năm 2024\n', '2024 | 30 tỷ | đấu giá đất'],
    ['thu một lần 30 tỷ năm 2024', '2024 | 30 tỷ | '],
    ['one-off 30 billion in 2024', '2024 | 30 billion | '],
    ['30 tỷ trong năm 2024', '2024 | 30 tỷ | '],
    ['đấu giá đất, 30 tỷ vào năm 2024', '2024 | 30 tỷ | đấu giá đất'],
    ['đấu giá đất: 1.500,5 tỷ (năm 2024)', '2024 | 1.500,5 tỷ | đấu giá đất'],
    ['đấu giá đất + 30 tỷ năm 2024', '2024 | 30 tỷ | đấu giá đất'],
    ['đấu giá đất — 30 tỷ năm 2024', '2024 | 30 tỷ | đấu giá đất'],
    ['hoàn thuế −30 tỷ năm 2024', '2024 | −30 tỷ | hoàn thuế'],
    ['đấu giá 1e3 tỷ năm 2024', '2024 | 1e3 tỷ | đấu giá'],
    ['đấu giá 1e-13 tỷ năm 2024', '2024 | 1e-13 tỷ | đấu giá'],
    ['đấu giá đất 1\u00a0500\u202f000 triệu năm 2024', '2024 | 1\u00a0500\u202f000 triệu | đấu giá đất'],
    ['thu một lần 1 500 tỷ năm 2024', '2024 | 1 500 tỷ | '],
    ['2024: 30 tỷ', '2024 | 30 tỷ | '],
    ['2024:30 tỷ', '2024 | 30 tỷ | '],
    ['2024 : 30 tỷ', '2024 | 30 tỷ | '],
    ['năm 2024: đấu giá đất 30 tỷ', '2024 | 30 tỷ | đấu giá đất'],
    ['đấu giá đất 30 tỷ năm 2024'.normalize('NFD'), '2024 | 30 tỷ | đấu giá đất'],
  ])('%j', (text, said) => {
    expect(once(text)).toBe(said);
  });

  it.each([
    ['30 tỷ'],
    ['30 tỷ 2024'],
    ['năm 2024'],
    ['năm 2024: '],
    ['đấu giá năm 2024'],
    ['đấu giá đất 30 tỷ đến năm 2024'],
    ['30 tỷ năm 20245'],
    ['20245: 30 tỷ'],
    ['trong 2024: 30 tỷ'],
    ['đấu giá đất 30 tỷ năm 2024 hoặc 2025'],
  ])('is not %j', (text) => {
    expect(once(text)).toBeNull();
  });

  it('is not what ends the number of a lot: lot A2 for 300 tỷ is not 2.300 tỷ', () => {
    expect(once('bán lô A2 300 tỷ năm 2024')).toBe('2024 | 300 tỷ | bán lô A2');
    expect(once('bán lô A12 300 tỷ năm 2024')).toBe('2024 | 300 tỷ | bán lô A12');
    expect(once('bán lô B2.1 300 tỷ năm 2024')).toBe('2024 | 300 tỷ | bán lô B2.1');
    expect(once('bán khu 2: 300 tỷ năm 2024')).toBe('2024 | 300 tỷ | bán khu 2');
    // Behind a mark of its own a number may be grouped by spaces.
    expect(once('bán khu 2: 1 300 tỷ năm 2024')).toBe('2024 | 1 300 tỷ | bán khu 2');
  });

  it('is not settled where the number of a lot and the amount could be one: lot 2 for 300, or 2.300', () => {
    expect(once('bán khu 2 300 tỷ năm 2024')).toBeNull();
    expect(once('năm 2024: bán khu 2 300 tỷ')).toBeNull();
    expect(once('bán khu 12 300 tỷ năm 2024')).toBeNull();
    expect(once('bán khu 2-A 7 300 tỷ năm 2024')).toBeNull();
    expect(once('bán khu A:1 300 tỷ năm 2024')).toBe('2024 | 1 300 tỷ | bán khu A');
  });
});

describe('the years that the balance is judged by', () => {
  it.each([
    ['mọi năm', 'every-year'],
    ['năm cuối', 'last-year'],
    ['judged by the last year', 'last-year'],
    ['mỗi năm', null],
    ['rồi', null],
    ['', null],
  ])('%j: %s', (text, said) => {
    expect(judgedSaid(text)).toBe(said);
  });
});
