/** The units that drivers are counted in. */
import type { DriverId } from '../domain/driver';

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

/** Null for what is only counted, and for rates. */
export function driverUnit(id: DriverId): string | null {
  return units[id] ?? null;
}
