/** What the columns of a list of commune-level units are called. */
import type { ColumnRule } from '../list-table/column-words';
import { exactly, words } from '../list-table/column-words';

export type UnitColumn = 'number' | 'name' | 'code' | 'kind' | 'belongs' | 'area' | 'people' | 'year' | 'neighbours' | 'other';

export const unitColumns: readonly ColumnRule<UnitColumn>[] = [
  // Beside a figure stand columns about it, which are no figures: its source, its density, its share.
  words(
    'other',
    9,
    'nguồn|ghi chú|mật độ|tỷ lệ|tỉ lệ|mã|source|note|notes|density|share|code|quy mô tiêu chuẩn|tiêu chuẩn|quy hoạch|dự báo',
  ),
  exactly('code', 10, 'mã|mã gso|mã đvhc|mã đơn vị|mã đơn vị hành chính|mã xã|mã xã phường|mã phường xã|mã số|gso|gso code|code|unit code'),
  exactly('year', 8, 'năm|năm dân số|năm số liệu|năm thống kê|thời điểm|năm điều tra|year|population year|year of population'),
  exactly('number', 8, 'tt|stt|số tt|số thứ tự|no|number'),
  words(
    'neighbours',
    7,
    'giáp|giáp với|giáp ranh|tiếp giáp|liền kề|lân cận|neighbours|neighbors|neighbouring units|adjacent|adjacent to|borders|touches',
  ),
  words('area', 6, 'diện tích|dt tự nhiên|dttn|area|area natural'),
  words('people', 6, 'dân số|số dân|nhân khẩu|số người|population|people|inhabitants'),
  exactly('kind', 6, 'loại|loại đơn vị|loại hình|loại hình đơn vị|cấp|phân loại|kind|type|unit type'),
  words('belongs', 5, 'thuộc|trực thuộc|belongs to|district|parent|in city|in the city'),
  exactly('belongs', 5, 'huyện|thành phố|huyện thành phố|thuộc huyện|đơn vị cấp huyện|quận huyện|city'),
  words(
    'name',
    4,
    'tên đơn vị|tên xã|tên phường|đơn vị hành chính|tên đvhc|đvhc|tên xã phường|phường xã|xã phường|name|commune|ward|unit name',
  ),
  exactly('name', 3, 'tên|đơn vị|xã|phường|unit|units'),
];

/** A list of units has names, a figure, and something more that only units have. */
export function isUnitHeader(roles: ReadonlySet<UnitColumn>): boolean {
  if (!roles.has('name') || (!roles.has('area') && !roles.has('people'))) return false;
  return roles.has('area') && roles.has('people') ? true : roles.has('kind') || roles.has('belongs') || roles.has('neighbours');
}
