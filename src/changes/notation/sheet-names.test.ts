import { describe, expect, it } from 'vitest';
import { english, names, vietnamese } from '../../../tests/support/changes-in-cells';
import { standard } from '../../../tests/support/sample-baseline';
import { driverNamed, indicatorNamed, writtenDriver, writtenIndicator } from './sheet-names';

describe('a quantity on a scenario sheet', () => {
  it.each([
    ['its id', ' hospital-beds ', 'hospital-beds'],
    ['its name', 'số giường bệnh', 'hospital-beds'],
    ['its name without accents', 'SO GIUONG BENH', 'hospital-beds'],
    ['its name without the word that leads it', 'giường bệnh', 'hospital-beds'],
    ['its name without the unit in brackets', 'diện tích tự nhiên', 'area-natural'],
    ['the same without “diện tích”', 'tự nhiên', 'area-natural'],
    ['its English name, whichever language the sheet is in', 'hospital beds', 'hospital-beds'],
    ['words that no other name has', 'cáp quang', 'households-fibre'],
    ['a name that stands in a longer one as well', 'số điểm ngập úng', 'flood-points'],
    ['the same without the unit in brackets', 'chiều dài đường phố', 'street-length'],
    ['the same without the word that leads it', 'đường phố', 'street-length'],
    ['an id that is no name', ' land-civil ', 'land-civil'],
    ['five letters that no other name has', 'fibre', 'households-fibre'],
  ])('is called by %s: %s', (_what, text, id) => {
    expect(driverNamed(text, names.languages)).toBe(id);
  });

  it.each([
    ['words of several', 'lao động phi nông nghiệp'],
    ['words of several, the one that leads them left out', 'chất thải rắn'],
    ['part of a word', 'iường bệnh'],
    ['a unit', 'kWh'],
    ['nothing', ' '],
    ['marks', '…'],
    ['another quantity', 'tàu điện ngầm'],
  ])('is none by %s: “%s”', (_what, text) => {
    expect(driverNamed(text, names.languages)).toBeNull();
  });

  it('is none without any language to name it', () => {
    expect(driverNamed('số giường bệnh', [])).toBeNull();
  });

  it('is written by its name in the sheet’s language, and by its id where that name is another’s too', () => {
    expect([writtenDriver('hospital-beds', names, vietnamese), writtenDriver('hospital-beds', names, english)]).toEqual([
      'số giường bệnh',
      'hospital beds',
    ]);
    const twice = { ...vietnamese, drivers: { ...vietnamese.drivers, 'funeral-homes': 'số giường bệnh' } };
    expect(writtenDriver('hospital-beds', { ...names, languages: [twice] }, twice)).toBe('hospital-beds');
  });
});

describe('a row on a scenario sheet', () => {
  it.each([
    ['its number', '7'],
    ['its number in two digits, with a point', '07.'],
    ['its number with a word for it', 'chỉ tiêu 7'],
    ['number and name', '7. Tỷ lệ hộ nghèo'],
    ['number and name with a dash between', '7 – Tỷ lệ hộ nghèo'],
    ['number and name with a bracket', '7) tỷ lệ hộ nghèo'],
    ['its name', ' ty le ho ngheo '],
    ['its id', 'poverty-rate'],
  ])('is called by %s: %s', (_what, text) => {
    expect(indicatorNamed(text, standard)).toBe('poverty-rate');
  });

  it.each([
    ['a number and the name of another', '3. Tỷ lệ hộ nghèo'],
    ['a number that the table does not have', '99'],
    ['words of which no name has one, though their letters stand in a long one', 'mây trắng'],
    ['words that several names have', 'Tỷ lệ'],
    ['a name that is as near to another', 'Tỷ lệ lao động phi nông nghiệp'],
    ['too few of its words', 'hộ nghèo'],
    ['what it does not count', 'Tỷ lệ lao động nông nghiệp toàn đô thị'],
    ['what it denies', 'Tỷ lệ hộ không nghèo'],
    ['a number that runs into letters', '7abc'],
    ['a number that runs into letters and a point', '7abc. Gì đó'],
    ['nothing', ' '],
  ])('is none by %s: “%s”', (_what, text) => {
    expect(indicatorNamed(text, standard)).toBeNull();
  });

  it('may be called a little otherwise than the law does', () => {
    expect(indicatorNamed('Tỷ lệ lao động phi nông nghiệp trên toàn đô thị', standard)).toBe('non-farm-labour-whole');
  });

  it('is written with its number and its name, and read back as itself, every one of the table', () => {
    expect(writtenIndicator('poverty-rate', standard)).toBe('7. Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều');
    const written = standard.indicators.map(({ id }) => writtenIndicator(id, standard));
    expect(written.map((text) => indicatorNamed(text, standard))).toEqual(standard.indicators.map(({ id }) => id));
    expect(writtenIndicator('no-such-row', standard)).toBe('no-such-row');
    // By its name alone, too: rows 18 and 19 differ by two words.
    expect(standard.indicators.map(({ name }) => indicatorNamed(name, standard))).toEqual(standard.indicators.map(({ id }) => id));
  });

  it('is written in one line, and by its id where its name is another’s', () => {
    const renamed = (name: string) => ({
      ...standard,
      indicators: standard.indicators.map((row) => (row.id === 'poverty-rate' ? { ...row, name, aliases: [] } : row)),
    });
    expect(writtenIndicator('poverty-rate', renamed(' Tỷ lệ\r\n hộ   nghèo '))).toBe('7. Tỷ lệ hộ nghèo');
    expect(writtenIndicator('poverty-rate', renamed(standard.indicators.find(({ number }) => number === 13)?.name ?? ''))).toBe(
      'poverty-rate',
    );
  });
});
