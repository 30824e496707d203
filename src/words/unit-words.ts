/** The units of the editions and the names of the requirements in English. In Vietnamese they are what the edition's data say. */
import type { Locale } from './locale';

/** By the unit as the law's tables print it. Signs (%, km², m²) are the same in both languages. */
const englishUnits: Readonly<Record<string, string>> = {
  '1.000 người': '1,000 people',
  người: 'people',
  'người/km²': 'people/km²',
  'đơn vị': 'units',
  Lần: 'times',
  Cấp: 'levels',
  'Dự án': 'projects',
  'Quy chế': 'regulations',
  Khu: 'areas',
  khu: 'areas',
  'Cơ sở': 'facilities',
  'Công trình': 'works',
  'công trình': 'works',
  'm²/người': 'm²/person',
  'm² sàn/người': 'm² of floor/person',
  'kwh/người/năm': 'kWh/person/year',
  'lít/người/ngày đêm': 'litres/person/day',
  'giường/10.000 dân': 'beds/10,000 people',
  'Số thuê bao/100 dân': 'subscriptions/100 people',
  'tỷ đồng': 'billion VND',
};

/** A unit as it is written in a language; one that the table does not know stays as it is. */
export function unitName(unit: string, locale: Locale): string {
  return locale === 'vi' ? unit : (englishUnits[unit] ?? unit);
}

/** By the requirement's name in the edition: a city's and a ward's bear the same ids. */
const englishRequirements: Readonly<Record<string, string>> = {
  'Quy mô dân số': 'Population',
  'Diện tích tự nhiên': 'Natural area',
  'Số đơn vị hành chính cấp xã trực thuộc': 'Commune-level units',
  'Tỷ lệ số phường trên tổng số đơn vị hành chính cấp xã': 'Wards among commune-level units',
  'Đã được công nhận là đô thị loại I, II hoặc III': 'Recognised as a class I, II or III city',
  'Cơ cấu và trình độ phát triển kinh tế - xã hội': 'Structure and level of socio-economic development',
  'Quy mô dân số của phường thuộc thành phố thuộc tỉnh': 'Population of a ward of a provincial city',
  'Diện tích tự nhiên của phường': 'Natural area of a ward',
};

/** A requirement's name in a language; one that the table does not know stays as it is. */
export function requirementName(name: string, locale: Locale): string {
  return locale === 'vi' ? name : (englishRequirements[name] ?? name);
}

/** A requirement's name with its unit in brackets: `Diện tích tự nhiên (km²)`. */
export function requirementLabel({ name, unit }: { readonly name: string; readonly unit: string }, locale: Locale): string {
  const shown = requirementName(name, locale);
  return unit === '' ? shown : `${shown} (${unitName(unit, locale)})`;
}
