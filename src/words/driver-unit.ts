/** The units that drivers are counted in. */
import type { DriverId } from '../domain/driver';
import { laterWordsOf } from './languages';
import type { Locale } from './locale';

const billion = 'tỷ đồng';
const units: Readonly<Record<DriverId, string>> = {
  revenue: billion,
  expenditure: billion,
  'people-whole': 'người',
  'people-inner': 'người',
  'people-piped-water': 'người',
  'labour-whole': 'người',
  'labour-nonfarm-whole': 'người',
  'labour-inner': 'người',
  'labour-nonfarm-inner': 'người',
  'area-natural': 'km²',
  'land-construction-inner': 'km²',
  'floor-area-housing': 'm²',
  'land-civil': 'm²',
  'land-service-urban': 'm²',
  'land-service-neighbourhood': 'm²',
  'land-traffic': 'm²',
  'land-green': 'm²',
  'land-green-public': 'm²',
  'road-length': 'km',
  'street-length': 'km',
  'street-length-lit': 'km',
  'alley-length': 'km',
  'alley-length-lit': 'km',
  'sewer-length': 'km',
  'electricity-household': 'kWh/năm',
  'water-consumption': 'lít/ngày',
  'households-poor': 'hộ',
  'households-whole': 'hộ',
  'households-inner': 'hộ',
  'households-outer': 'hộ',
  'households-fibre': 'hộ',
  'households-clean-water-outer': 'hộ',
  'hospital-beds': 'giường',
};

/** The unit as the language calls it; '' for what is only counted. */
export function driverUnitName(id: DriverId, locale: Locale): string {
  const names: Readonly<Record<string, string>> = laterWordsOf(locale).comparison.driverUnits;
  const unit = driverUnit(id);
  return unit === null ? '' : (names[unit] ?? unit);
}

/** Null for what is only counted, and for rates. */
export function driverUnit(id: DriverId): string | null {
  return units[id] ?? null;
}
