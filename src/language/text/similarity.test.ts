import { describe, expect, it } from 'vitest';
import { nameKey } from './fold';
import { containment, fingerprint, similarity, withinOneEdit } from './similarity';

const alike = (a: string, b: string): number => similarity(fingerprint(nameKey(a)), fingerprint(nameKey(b)));

describe('likeness of names', () => {
  it('is 1 for names that differ in encoding, case, marks and punctuation only', () => {
    expect(alike('Tỷ lệ hộ nghèo', 'TỈ LỆ  HỘ NGHÈO:')).toBe(1);
    expect(alike('Đất dân dụng', 'Đất dân dụng'.normalize('NFD'))).toBe(1);
    expect(alike('Đất dân dụng', 'Dat dan dung')).toBe(1);
  });

  it('counts the letter pairs two names share', () => {
    // "abc" has ab, bc; "abd" has ab, bd: one pair of two in common.
    expect(alike('abc', 'abd')).toBe(0.5);
    expect(alike('ab', 'cd')).toBe(0);
    expect(alike('', '')).toBe(0);
    expect(alike('a', 'b')).toBe(0);
  });

  it('is symmetric, and full where a name stands inside another', () => {
    const short = fingerprint('mat do dan so');
    const long = fingerprint('mat do dan so toan do thi');
    expect(similarity(short, long)).toBe(similarity(long, short));
    expect(containment(short, long)).toBe(1);
    expect(containment(fingerprint('a'), long)).toBe(0);
  });

  it.each([
    ['dien', 'dien', true],
    ['dien', 'den', true],
    ['dien', 'dxen', true],
    ['dien', 'dienn', true],
    ['dien', 'diem x', false],
    ['dien', 'nied', false],
    ['', 'a', true],
  ])('%s and %s are within one edit: %s', (a, b, expected) => {
    expect(withinOneEdit(a, b)).toBe(expected);
    expect(withinOneEdit(b, a)).toBe(expected);
  });
});
