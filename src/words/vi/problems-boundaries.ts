/** Sentences for a file of boundaries that cannot be drawn, or only in part, in Vietnamese. */
import type { CoordinateSystem } from '../../domain/coordinate-system';
import type { BoundaryProblems } from '../../domain/problems/boundaries';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const foundInstead: Readonly<Record<BoundaryProblems['boundaries-not-geojson']['found'], string>> = {
  zip: 'là một tệp nén (có thể là shapefile đóng gói)',
  xml: 'là một tệp XML (KML, GML hoặc trang web)',
  'not-json': 'không phải JSON, hoặc bị cắt dở',
  topojson: 'là TopoJSON',
  'other-json': 'là JSON nhưng không phải GeoJSON',
};

const leftOutFor: Readonly<Record<BoundaryProblems['boundaries-left-out']['fault'], string>> = {
  'not-numbers': 'có tọa độ không phải là cặp số',
  zero: 'có đỉnh mang tọa độ 0, 0, thường là đỉnh bị mất tọa độ',
  elsewhere: 'có đỉnh ghi theo hệ hay thứ tự tọa độ khác với số đông trong tệp, hoặc nằm cách xa Việt Nam',
};

const systemName: Readonly<Record<CoordinateSystem, string>> = {
  'longitude-latitude': 'ghi bằng độ, kinh độ trước vĩ độ',
  'latitude-longitude': 'ghi bằng độ, vĩ độ trước kinh độ',
  'east-north': 'ghi bằng mét (như VN-2000), số hướng đông trước',
  'north-east': 'ghi bằng mét (như VN-2000), số hướng bắc trước',
  'web-mercator': 'ghi bằng mét của bản đồ web (Web Mercator)',
  degrees: 'ghi bằng độ, ở ngoài khu vực Việt Nam',
  metres: 'ghi bằng mét của một hệ không nhận ra được',
};

export const boundaryProblems: Sentences<BoundaryProblems> = {
  'boundaries-too-large': ({ file, megabytes, limitMegabytes }) =>
    `Tệp “${file}” nặng ${number(megabytes)} MB, quá ${number(limitMegabytes)} MB nên không được mở, để tránh treo máy. Hãy xuất riêng các xã của một tỉnh, hoặc giản lược đường ranh giới rồi nạp lại.`,
  'boundaries-not-geojson': ({ file, found }) =>
    `Tệp “${file}” ${foundInstead[found]} nên không vẽ được ranh giới. Hãy mở dữ liệu trong QGIS (hoặc phần mềm GIS khác), xuất lớp các xã thành GeoJSON rồi nạp lại.`,
  'boundaries-without-areas': ({ file, features }) =>
    `Tệp “${file}” có ${number(features)} đối tượng nhưng không đối tượng nào là vùng (Polygon, MultiPolygon), nên không có ranh giới để vẽ. Hãy xuất lớp ranh giới dạng vùng, không phải điểm hay đường.`,
  'boundaries-left-out': ({ file, fault, count, features, more }) =>
    `Tệp “${file}”: không vẽ ${number(count)} đối tượng vì ${leftOutFor[fault]}: ${features}${more === 0 ? '' : ` và ${number(more)} đối tượng nữa`}. Hãy sửa các đối tượng đó, hay xuất lại cả lớp từ phần mềm GIS theo một hệ tọa độ (tốt nhất là WGS 84, EPSG:4326) rồi nạp lại.`,
  'boundaries-mixed-systems': ({ file, first, firstSystem, second, secondSystem }) =>
    `Tệp “${file}” lẫn hai hệ tọa độ với số đối tượng bằng nhau: đối tượng thứ ${number(first)} ${systemName[firstSystem]}, đối tượng thứ ${number(second)} ${systemName[secondSystem]}. Không đoán hệ nào đúng nên tệp không được vẽ. Hãy xuất lại cả lớp từ phần mềm GIS theo một hệ tọa độ (tốt nhất là WGS 84, EPSG:4326) rồi nạp lại.`,
  'boundaries-order-unknown': ({ file, isEastFirst }) =>
    `Tệp “${file}”: chỉ từ các số thì chưa rõ số nào là hướng đông, số nào là hướng bắc (VN-2000 trong trắc địa ghi X là hướng bắc). Bản đồ được vẽ với số thứ ${isEastFirst ? 'nhất' : 'hai'} là hướng đông. Nếu hình bị lật, hãy xuất lại lớp từ phần mềm GIS theo WGS 84 (EPSG:4326) rồi nạp lại.`,
  'boundaries-north-first': ({ file, system }) =>
    `Tệp “${file}” ${systemName[system]}, ngược với thứ tự của GeoJSON. Hai số đã được đổi chỗ khi vẽ, nên bản đồ không bị lật; tệp giữ nguyên.`,
  'boundaries-unmatched': ({ file, features, properties }) =>
    `Tệp “${file}” có ${number(features)} vùng nhưng không vùng nào mang tên hoặc mã của một đơn vị trong trang đơn vị hành chính${properties === '' ? '' : ` (đã tìm trong các thuộc tính ${properties})`}. Hãy kiểm tra tệp có đúng tỉnh, đúng cấp xã và có cột tên xã.`,
  'boundaries-name-twice': ({ file, unit, features }) =>
    `Tệp “${file}” có hơn một vùng có thể là “${unit}”: ${features}. Không đoán, nên “${unit}” được vẽ như trên sơ đồ. Hãy ghi mã GSO hoặc huyện ở cả trang đơn vị hành chính và tệp, hay bỏ bớt vùng không liên quan.`,
};
