import { beforeAll, describe, expect, it } from 'vitest';
import { listedUnit } from '../../tests/support/listed-unit';
import { checkListedUnits } from '../application/check-listed-units';
import type { AdministrativeUnit } from '../domain/administrative-unit';
import { findRequirements } from '../editions/requirement-catalogue';
import { loadEveryLanguage } from '../words/languages';
import { unitLines } from './units-text';

beforeAll(loadEveryLanguage);

function commune(name: string, people: number, area: number): AdministrativeUnit {
  return listedUnit({ name, kind: 'commune', people, area });
}

describe('a commune of a list at a terminal', () => {
  const found = findRequirements('nq-112-2025/commune');
  if (!found.ok) throw new Error('nq-112-2025/commune');
  const lineOf = (people: number, isMountain: boolean, locale: 'vi' | 'en' = 'vi'): string =>
    unitLines(checkListedUnits(found.value, [commune('Nông Thượng', people, 1000)], isMountain, '2026-11-28'), locale).find((line) =>
      line.includes('Nông Thượng'),
    ) ?? '';

  // In the mountains 5.000 people, 2.500 where half are of minorities, 1.250 where all are.
  it('whose people would do where the level is lowered is told for whom it is', () => {
    expect(lineOf(4_999, true)).toMatch(
      /dưới mức này, có thể vẫn đạt nếu thuộc trường hợp được giảm: Có 50% dân số là người dân tộc thiểu số ở miền núi, hoặc có đường biên giới/,
    );
    expect(lineOf(4_999, true, 'en')).toContain(
      'below this level, but perhaps met where it is lowered: 50% of the people are of ethnic minorities',
    );
  });

  it('outside the mountains may be of two kinds: 16.000 people, 8.000 on a poor coast', () => {
    expect(lineOf(8_000, false)).toContain('Xã đặc biệt khó khăn vùng bãi ngang, ven biển');
    expect(lineOf(7_999, false)).not.toContain('Xã đặc biệt khó khăn vùng bãi ngang, ven biển');
  });

  it.each([
    [5_000, true],
    [1_249, true],
    [16_000, false],
  ])('that has enough or could never have it is told of no kind: %d people, mountains %s', (people, isMountain) => {
    expect(lineOf(people, isMountain)).not.toContain('trường hợp được giảm');
  });
});
