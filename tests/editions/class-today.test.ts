/** The transition of NQ 111/2025, Điều 15, case by case. */
import { describe, expect, it } from 'vitest';
import { findStandard } from '../../src/editions/catalogue';
import { instrumentIds } from '../../src/editions/instruments';
import { classToday, classTransition, decodeTransition } from '../../src/editions/class-today';

const transition = classTransition();

describe('the class of an area since 1 January 2026', () => {
  it.each([
    ['Bắc Kạn, class III since 2012', 'III', null, 'II', 'Điều 15 khoản 2'],
    ['any area of class II', 'II', null, 'II', 'Điều 15 khoản 2'],
    ['an area of class I', 'I', null, 'II', 'Điều 15 khoản 2'],
    ['Hải Phòng', 'I', 'hai-phong', 'I', 'Điều 15 khoản 1'],
    ['Huế', 'I', 'hue', 'I', 'Điều 15 khoản 1'],
    ['Đà Nẵng', 'I', 'da-nang', 'I', 'Điều 15 khoản 1'],
    ['Cần Thơ', 'I', 'can-tho', 'I', 'Điều 15 khoản 1'],
    ['Thủ Đức, whatever it was', 'I', 'thu-duc', 'II', 'Điều 15 khoản 2'],
    ['wards of former districts', null, 'former-district-wards', 'II', 'Điều 15 khoản 2'],
    ['an area of class IV', 'IV', null, 'III', 'Điều 15 khoản 3'],
    ['an area of class V', 'V', null, 'III', 'Điều 15 khoản 3'],
    ['a town without a class', null, 'unclassified-town', 'III', 'Điều 15 khoản 3'],
    ['a township without a class', null, 'unclassified-township', 'III', 'Điều 15 khoản 3'],
    ['Hà Nội', 'special', null, 'special', 'Điều 15'],
  ] as const)('%s', (_, oldClass, place, today, locator) => {
    const found = classToday(transition, oldClass, place);
    expect([found?.urbanClass, found?.from, found?.citation.locator]).toEqual([today, '2026-01-01', locator]);
  });

  it('is not said of a place without a class that is neither town nor township', () => {
    expect(classToday(transition, null, null)).toBeNull();
    expect(classToday(transition, null, 'hue')).toBeNull();
  });

  it('follows the class where a town of a class is given as one without', () => {
    expect(classToday(transition, 'III', 'unclassified-town')?.urbanClass).toBe('II');
  });
});

describe('the transition', () => {
  it('is known from a digest, the special class second-hand, and cites texts of the list', () => {
    const cited = [...transition.places, ...transition.classes, ...transition.notes].map(({ citation }) => citation);
    for (const { instrument } of cited) expect(instrumentIds).toContain(instrument);
    expect(new Set(cited.map(({ standing }) => standing))).toEqual(new Set(['digest', 'second-hand', 'unknown']));
    expect(classToday(transition, 'III', null)?.citation.standing).toBe('digest');
    expect(classToday(transition, 'special', null)?.citation.standing).toBe('second-hand');
  });

  it('begins with the law that says it, and knows every old class once', () => {
    const found = findStandard(transition.edition);
    expect(found.ok && found.value.from).toBe(transition.from);
    expect(transition.classes.map(({ old }) => old)).toEqual(['special', 'I', 'II', 'III', 'IV', 'V']);
  });

  it('says what of it is not known', () => {
    expect(transition.notes.at(-1)?.citation).toMatchObject({ locator: 'Điều 15 khoản 5', standing: 'unknown' });
  });

  it('names what is wrong in its file', () => {
    expect(decodeTransition({ ...structuredClone(transition), from: 'soon' })).toMatchObject({ ok: false });
  });
});
