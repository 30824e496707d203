/** Names of the regions that editions know by an id: in Vietnamese as the edition prints them. */
import type { Locale } from './locale';

/** [Vietnamese, English] */
const names: Readonly<Record<string, readonly [string, string]>> = {
  'red-river-delta-southeast': ['Đồng bằng sông Hồng; Đông Nam Bộ', 'Red River Delta; Southeast'],
  'northern-midlands-central-highlands': [
    'Trung du và miền núi phía Bắc; Tây Nguyên',
    'Northern midlands and mountains; Central Highlands',
  ],
  'north-central-coast': ['Bắc Trung Bộ và duyên hải miền Trung', 'North Central and Central Coast'],
  'mekong-delta': ['Đồng bằng sông Cửu Long', 'Mekong Delta'],
};

/** A region's name; what was written, where no edition has such a region. */
export function regionName(id: string, locale: Locale): string {
  return names[id]?.[locale === 'vi' ? 0 : 1] ?? id;
}

/** Every region that has a name. */
export const namedRegions: readonly string[] = Object.keys(names);
