import { describe, expect, it } from 'vitest';
import { findRegion } from '../application/legal-texts';
import { standards } from '../editions/catalogue';
import { instruments } from '../editions/instruments';
import { provincialCity } from '../editions/city-requirements';
import { editionName, editionTitle, instrumentName, lawName, regionName, unitName } from './law-names';
import { locales } from './locale';

/** Letters that no English word of ours has. */
const vietnamese = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;
const requirements = [...provincialCity.city, ...provincialCity.ward];
const measured = [...standards.flatMap(({ indicators }) => indicators), ...requirements];
const regions = standards.flatMap((standard) => standard.adjustments);

describe('what the law names', () => {
  it('has an English name each, and stays the law’s own in Vietnamese', () => {
    expect(measured.map((each) => unitName(each, 'en')).filter((unit) => vietnamese.test(unit))).toEqual([]);
    expect([...requirements, ...regions].map((each) => lawName(each, 'en')).filter((name) => vietnamese.test(name))).toEqual([]);
    expect(
      standards.flatMap((standard) => [editionName(standard, 'en'), editionTitle(standard, 'en')]).filter((name) => vietnamese.test(name)),
    ).toEqual([]);
    expect(instruments.map(({ id }) => instrumentName(id, () => null, 'en'))).toEqual(instruments.map(({ id }) => id));
    expect(measured.map((each) => unitName(each, 'vi'))).toEqual(measured.map(({ unit }) => unit));
  });

  it('is called what it was called where no edition knows it', () => {
    expect(regionName('mekong-delta', findRegion, 'en')).toBe('Mekong Delta');
    expect(regionName('mekong-delta', findRegion, 'vi')).toBe('Đồng bằng sông Cửu Long');
    expect(regionName('mars', findRegion, 'vi')).toBe('mars');
  });

  it('is put into no language that the product does not speak: a slip in a key would never be shown', () => {
    const spoken = new Set<string>(locales);
    const translated: string[] = [];
    JSON.stringify([standards, instruments, provincialCity], (key, value: unknown) => {
      if (key.endsWith('In') && typeof value === 'object' && value !== null) translated.push(...Object.keys(value));
      return value;
    });
    expect(translated.length).toBeGreaterThan(100);
    expect([...new Set(translated)].filter((language) => !spoken.has(language))).toEqual([]);
  });
});
