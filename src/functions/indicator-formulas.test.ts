/** Figures worked out by hand from the printed levels: row 3 (1,4 to 1,75; 1,5 to 2 points), row 7 (3 down to under 2,5), row 9 (200 to 500). */
import { describe, expect, it } from 'vitest';
import { formula, formulaTrouble } from '../../tests/support/formulas';

describe('DIEM', () => {
  it.each([
    ['at the minimum level the minimum points', 3, 1.4, 1.5],
    ['half way between the levels half way between the points', 3, 1.575, 1.75],
    ['at the maximum level the maximum points', 3, 1.75, 2],
    ['just short of the minimum level nothing', 3, 1.399, 0],
    ['for poverty less is better', 7, 2.33, 2],
    ['for poverty half way down', 7, 2.75, 1.75],
    ['for poverty above the minimum level nothing', 7, 3.1, 0],
  ])('gives %s', (_what, indicator, value, points) => {
    expect(formula('DIEM', indicator, value, null, null)).toBeCloseTo(points, 12);
  });

  it('takes the number of the row as text too, as cells hold it', () => {
    expect(formula('DIEM', '07', 2.33)).toBe(2);
  });

  it('gives a share of the minimum points below the minimum level when scored in proportion', () => {
    // 0,7 ÷ 1,4 × 1,5
    expect(formula('DIEM', 3, 0.7, null, 'theo tỷ lệ')).toBeCloseTo(0.75, 12);
    expect(formula('DIEM', 3, 0.7, '', 'Proportional')).toBeCloseTo(0.75, 12);
    expect(formula('DIEM', 3, 0.7, null, 'chặt chẽ')).toBe(0);
  });

  it('applies a region’s lower minimum, named whole, in part, without diacritics or by id', () => {
    // 60 % of 200
    for (const region of ['Trung du và miền núi phía Bắc; Tây Nguyên', 'Tây Nguyên', 'tay nguyen', 'northern-midlands-central-highlands']) {
      expect(formula('DIEM', 9, 120, region)).toBe(1.5);
    }
    expect(formula('DIEM', 9, 120)).toBe(0);
  });

  it('takes a grade by its own words, by its place, or as reached by none', () => {
    for (const best of ['Dư', 'dư ', 'Du\u031b', 1, 'tối đa']) expect(formula('DIEM', 2, best)).toBe(2);
    for (const least of ['Đủ', 2, 'Tối thiểu']) expect(formula('DIEM', 2, least)).toBe(1.5);
    for (const none of [0, 'chưa đạt', 'Không đạt']) expect(formula('DIEM', 2, none)).toBe(0);
    expect(formula('DIEM', 25, 'quoc gia')).toBe(1);
  });

  it('does not choose between two grades that differ in their diacritics alone', () => {
    expect(formulaTrouble('DIEM', 2, 'du')).toMatchObject({ code: 'grade-unclear', data: { given: 'du' } });
  });

  it.each([[''], ['  '], [null], [undefined]])('gives no points for an empty cell (%j), not even 0', (blank) => {
    expect(formulaTrouble('DIEM', 7, blank)).toEqual({ code: 'argument-blank', data: { parameter: 'value' } });
    expect(formulaTrouble('DIEM', 2, blank)).toEqual({ code: 'argument-blank', data: { parameter: 'value' } });
    expect(formulaTrouble('DIEM', blank, 1)).toEqual({ code: 'argument-blank', data: { parameter: 'indicator' } });
  });

  it.each([[0], [64], [7.5], ['bảy'], [true]])('knows no indicator %j', (indicator) => {
    expect(formulaTrouble('DIEM', indicator, 1)).toMatchObject({ code: 'indicator-unknown', data: { first: 1, last: 63 } });
  });

  it.each([
    // People in thousands, typed in persons; a share above the whole; land per person of a hundred times the plausible.
    [9, 51_690, 'implausible-value'],
    [13, 830.9, 'implausible-value'],
    [7, 101, 'implausible-value'],
    [7, -2, 'negative-share'],
    [21, 3.5, 'not-whole'],
    // 2,75 % in a cell of percentages.
    [7, 0.0275, 'share-as-fraction'],
  ])('gives row %i no points for %d, but the pane’s trouble with it', (indicator, value, code) => {
    expect(formulaTrouble('DIEM', indicator, value).code).toBe(code);
    expect(formulaTrouble('CON_THIEU', indicator, value).code).toBe(code);
  });

  it('says what is plausible', () => {
    expect(formulaTrouble('DIEM', 13, 830.9)).toEqual({
      code: 'implausible-value',
      data: { indicator: '13', value: 830.9, low: 0, high: 100, unit: '%', unitIn: undefined },
    });
  });

  it('scores what stands at the edge of the plausible, and a naught', () => {
    expect(formula('DIEM', 13, 100)).toBe(1.5);
    expect(formula('DIEM', 7, 0)).toBe(2);
    expect(formula('DIEM', 13, 0.83)).toBe(0);
  });

  it.each([['1,4'], ['1.300'], [true], [Number.NaN]])('does not guess at a value of %j', (value) => {
    expect(formulaTrouble('DIEM', 3, value)).toMatchObject({ code: 'not-a-number', data: { parameter: 'value' } });
  });

  it('does not guess at a grade, a region or a policy', () => {
    expect(formulaTrouble('DIEM', 2, 'khá')).toEqual({
      code: 'grade-unclear',
      data: { indicator: '02', given: 'khá', best: 'Dư', least: 'Đủ' },
    });
    expect(formulaTrouble('DIEM', 2, 3)).toMatchObject({ code: 'grade-unclear' });
    expect(formulaTrouble('DIEM', 9, 120, 'Bắc')).toMatchObject({ code: 'region-unknown', data: { given: 'Bắc' } });
    expect(formulaTrouble('DIEM', 9, 120, null, 'rộng rãi')).toEqual({ code: 'policy-unknown', data: { given: 'rộng rãi' } });
  });
});

describe('DIEM_THEO_MUC', () => {
  it('scores a value by the levels and points in the formula', () => {
    expect(formula('DIEM_THEO_MUC', 15, 10, 20, 3, 5)).toBeCloseTo(4, 12);
    expect(formula('DIEM_THEO_MUC', 9, 10, 20, 3, 5)).toBe(0);
    expect(formula('DIEM_THEO_MUC', 5, 10, 20, 3, 5, 'tỷ lệ')).toBeCloseTo(1.5, 12);
  });

  it('takes less as better where the maximum level is the smaller number', () => {
    expect(formula('DIEM_THEO_MUC', 4, 5, 3, 1, 2)).toBeCloseTo(1.5, 12);
    expect(formula('DIEM_THEO_MUC', 2, 5, 3, 1, 2)).toBe(2);
  });

  it('wants a strict level passed and not only met', () => {
    expect(formula('DIEM_THEO_MUC', 3, '>3', 5, 1, 2)).toBe(0);
    expect(formula('DIEM_THEO_MUC', 3.001, '> 3', 5, 1, 2)).toBeCloseTo(1.0005, 12);
    expect(formula('DIEM_THEO_MUC', 2.33, 3, '<2,5', 1.5, 2)).toBe(2);
  });

  it.each([['<1.300'], ['ba'], ['2,5'], ['≥ 3']])('does not guess at a level of %j', (level) => {
    expect(formulaTrouble('DIEM_THEO_MUC', 1, level, 5, 1, 2)).toEqual({
      code: 'level-unreadable',
      data: { parameter: 'minimumLevel', given: level },
    });
  });

  it('refuses levels and points that say nothing', () => {
    expect(formulaTrouble('DIEM_THEO_MUC', 1, 5, 5, 1, 2)).toEqual({ code: 'levels-equal', data: { level: 5 } });
    expect(formulaTrouble('DIEM_THEO_MUC', 1, 5, 6, 2, 1)).toEqual({ code: 'scale-upside-down', data: { minimum: 2, maximum: 1 } });
    expect(formulaTrouble('DIEM_THEO_MUC', 1, 5, 6, -1, 1)).toEqual({
      code: 'negative-number',
      data: { parameter: 'minimumPoints', given: -1 },
    });
    expect(formulaTrouble('DIEM_THEO_MUC', 1, '', 6, 1, 2)).toEqual({ code: 'argument-blank', data: { parameter: 'minimumLevel' } });
  });
});

describe('CON_THIEU', () => {
  it.each([
    ['below the minimum, what is missing to it', 3, 1.09, 0.31],
    ['between the levels, what is missing to the maximum', 3, 1.6, 0.15],
    ['at the minimum, the way to the maximum', 3, 1.4, 0.35],
    ['at the maximum nothing', 3, 1.9, 0],
    ['where less is better, what has to go', 7, 3.4, 0.4],
    ['where less is better, what has to go to the maximum', 7, 2.9, 0.4],
  ])('gives, %s', (_what, indicator, value, missing) => {
    expect(formula('CON_THIEU', indicator, value)).toBeCloseTo(missing, 12);
  });

  it('measures against a region’s level', () => {
    expect(formula('CON_THIEU', 9, 51.69, 'Tây Nguyên')).toBeCloseTo(68.31, 12);
    expect(formula('CON_THIEU', 9, 51.69)).toBeCloseTo(148.31, 12);
  });

  it('knows no distance between grades', () => {
    expect(formulaTrouble('CON_THIEU', 2, 1)).toEqual({ code: 'grade-has-no-distance', data: { indicator: '02' } });
  });
});
