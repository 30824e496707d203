/** Sentences for troubles of the list of projects and of the change that completes one, in Vietnamese. */
import type { NamedProject, ProjectProblems } from '../../domain/problems/projects';
import type { CostDoubt } from '../../domain/project';
import type { Sentences } from '../sentence-table';
import { number, plainly } from './format';

const named = (projects: readonly NamedProject[]): string =>
  projects.map(({ name, group, cell }) => `“${name}”${group === '' ? '' : ` (${group})`}, ô ${cell}`).join('; ');

const reasons: Readonly<Record<CostDoubt, string>> = {
  blank: 'ô tổng mức đầu tư để trống hoặc bằng 0',
  unreadable: 'ô tổng mức đầu tư không đọc được thành một số tiền',
  'unit-missing': 'bảng dự án không ghi đơn vị tính',
  'column-unclear': 'có nhiều cột có thể là tổng mức đầu tư và các cột đó khác nhau',
  'column-missing': 'bảng dự án không có cột nào chắc chắn là tổng mức đầu tư',
  'size-absurd': 'số tiền theo đơn vị tính đã ghi không thể là của một dự án',
  'listed-twice': 'dự án ghi hai lần với hai số tiền khác nhau',
  'beside-its-parts': 'từng phần của dự án cũng đứng trong danh sách',
  'parts-differ': 'các dòng con bên dưới cộng lại không bằng dòng này',
  'lines-differ': 'các dòng của dự án ghi những số tiền khác nhau',
  'cost-shared': 'ô tổng mức đầu tư gộp chung cho nhiều dự án',
};

const lineReadAs: Readonly<Record<ProjectProblems['project-line-unclear']['readAs'], string>> = {
  same: 'không có số thứ tự: đã đọc là phần tiếp theo của dự án ấy. Nếu là dự án khác, hãy ghi số thứ tự cho dòng này.',
  heading:
    'không có số thứ tự và số tiền: đã đọc là tiêu đề của các dự án bên dưới. Nếu là phần tiếp theo của tên dự án, hãy ghi cả tên vào một ô.',
  unused:
    'không rõ thuộc dự án nào nên không dùng đến. Nếu thuộc dự án ấy, hãy ghi vào dòng của dự án; nếu là dự án khác, hãy ghi số thứ tự và tên.',
};

export const projectProblems: Sentences<ProjectProblems> = {
  'project-unit-missing': ({ project, said }) =>
    `Bảng dự án có “${project}” ${said === '' ? 'không ghi đơn vị tính' : `ghi đơn vị “${said}”, không phải đơn vị tiền đọc được`}, nên chưa dùng tổng mức đầu tư của các dự án. Hãy ghi một dòng phía trên bảng, chẳng hạn “Đơn vị tính: triệu đồng”.`,
  'project-cost-unclear': ({ project, candidates }) =>
    `Chưa rõ cột nào là tổng mức đầu tư: ${candidates.map((column) => `“${column}”`).join(', ')} ghi khác nhau, bắt đầu từ “${project}”, nên chưa dùng số nào. Hãy ghi rõ ở tiêu đề cột nào là ban đầu, cột nào là điều chỉnh (lần mấy).`,
  'project-cost-absurd': ({ project, cost, unit }) =>
    `Tổng mức đầu tư của “${project}” thành ${plainly(cost)} tỷ đồng${unit === '' ? '' : ` theo đơn vị “${unit}”`}, không thể là của một dự án trong thành phố, nên chưa dùng ${unit === '' ? 'số này' : 'các số theo đơn vị đó'}. Hãy kiểm tra lại đơn vị tính.`,
  'project-sources-exceed': ({ project, cost, sources }) =>
    `Các nguồn vốn của “${project}” cộng lại ${number(sources)} tỷ đồng, lớn hơn tổng mức đầu tư ${number(cost)} tỷ đồng, nên chưa dùng phần vốn của từng nguồn. Hãy kiểm tra lại các cột nguồn vốn.`,
  'project-line-unclear': ({ project, line, readAs }) => `Dòng “${line}” ngay dưới dự án “${project}” ${lineReadAs[readAs]}`,
  'project-nameless': ({ number: at, line }) =>
    `${at === '' ? 'Một dòng' : `Dòng số ${at}`} của bảng dự án (“${line}”) không có tên, không rõ là dự án nào nên không dùng đến. Hãy ghi tên dự án.`,
  'project-lines-differ': ({ project }) =>
    `Các dòng của dự án “${project}” ghi những tổng mức đầu tư khác nhau, nên chưa dùng số nào. Hãy ghi tổng mức đầu tư ở một dòng.`,
  'project-cost-shared': ({ project, other }) =>
    `Ô tổng mức đầu tư của “${project}” gộp chung với dòng của “${other}”, nên chưa dùng cho dự án nào. Hãy ghi riêng tổng mức đầu tư của từng dự án.`,
  'project-unknown': ({ project, nearest }) =>
    `Không có dự án “${project}” trong trang dự án. ${nearest.length === 0 ? 'Hãy kiểm tra lại tên hoặc số thứ tự.' : `Tên gần nhất: ${named(nearest)}. Hãy ghi đúng tên dự án.`}`,
  'project-several': ({ project, projects }) =>
    `Trong trang dự án có ${String(projects.length)} dự án mang “${project}”: ${named(projects)}. Hãy ghi tên của dự án cần chọn.`,
  'project-is-group': ({ project, group, projects }) =>
    `“${project}” là nhóm “${group}” trong trang dự án, không phải một dự án. Hãy ghi tên một dự án của nhóm: ${named(projects)}.`,
  'project-already-complete': ({ project }) =>
    `Dự án “${project}” đã hoàn thành ở một thay đổi phía trên, nên không tính tác động và chi phí lần nữa. Hãy tắt hoặc xóa thay đổi này, hoặc gộp tác động vào thay đổi phía trên.`,
  'project-cost-missing': ({ project, why }) =>
    `Chưa có chi phí của “${project}”: ${reasons[why]}. Chi phí của phương án vì vậy chưa đủ; hãy bổ sung vào trang dự án hoặc nhập chi phí (tỷ đồng) ở thay đổi này.`,
  'project-cost-told': ({ project, cost, earlier, city }) =>
    `Tổng mức đầu tư của “${project}” là ${number(cost)} tỷ đồng${earlier === null ? '' : ` (đã điều chỉnh; ban đầu ${number(earlier.cost)} tỷ đồng, ô ${earlier.cell})`}${city === null ? '' : `, trong đó ngân sách thành phố ${number(city)} tỷ đồng`}.`,
};
