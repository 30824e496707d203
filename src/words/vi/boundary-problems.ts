/** Sentences for a file of boundaries that cannot be drawn, or only in part, in Vietnamese. */
import type { ProblemData } from '../../domain/problem';
import type { BoundaryProblemCode } from '../boundary-problem-codes';
import { formatNumber } from '../numbers';
import type { ProblemSentences } from '../sentence-table';

const number = (value: number): string => formatNumber(value, 'vi');

const foundInstead: Readonly<Record<ProblemData['boundaries-not-geojson']['found'], string>> = {
  zip: 'là một tệp nén (có thể là shapefile đóng gói)',
  xml: 'là một tệp XML (KML, GML hoặc trang web)',
  'not-json': 'không phải JSON, hoặc bị cắt dở',
  topojson: 'là TopoJSON',
  'other-json': 'là JSON nhưng không phải GeoJSON',
};

export const boundaryProblemsVi: Pick<ProblemSentences, BoundaryProblemCode> = {
  'boundaries-too-large': ({ file, megabytes, limitMegabytes }) =>
    `Tệp “${file}” nặng ${number(megabytes)} MB, quá ${number(limitMegabytes)} MB nên không được mở, để tránh treo máy. Hãy xuất riêng các xã của một tỉnh, hoặc giản lược đường ranh giới rồi nạp lại.`,
  'boundaries-not-geojson': ({ file, found }) =>
    `Tệp “${file}” ${foundInstead[found]} nên không vẽ được ranh giới. Hãy mở dữ liệu trong QGIS (hoặc phần mềm GIS khác), xuất lớp các xã thành GeoJSON rồi nạp lại.`,
  'boundaries-without-areas': ({ file, features }) =>
    `Tệp “${file}” có ${number(features)} đối tượng nhưng không đối tượng nào là vùng (Polygon, MultiPolygon), nên không có ranh giới để vẽ. Hãy xuất lớp ranh giới dạng vùng, không phải điểm hay đường.`,
  'boundaries-coordinates': ({ file, feature }) =>
    `Tệp “${file}”: đối tượng thứ ${number(feature)} có tọa độ không phải là cặp số, nên không vẽ được tệp này. Hãy sửa hoặc bỏ đối tượng đó, hay xuất lại tệp từ phần mềm GIS.`,
  'boundaries-unmatched': ({ file, features, properties }) =>
    `Tệp “${file}” có ${number(features)} vùng nhưng không vùng nào mang tên hoặc mã của một đơn vị trong trang đơn vị hành chính${properties === '' ? '' : ` (đã tìm trong các thuộc tính ${properties})`}. Hãy kiểm tra tệp có đúng tỉnh, đúng cấp xã và có cột tên xã.`,
  'boundaries-name-twice': ({ file, unit, features }) =>
    `Tệp “${file}” có hơn một vùng có thể là “${unit}”: ${features}. Không đoán, nên “${unit}” được vẽ như trên sơ đồ. Hãy ghi mã GSO hoặc huyện ở cả trang đơn vị hành chính và tệp, hay bỏ bớt vùng không liên quan.`,
};
