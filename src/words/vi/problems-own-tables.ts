/** Sentences in Vietnamese: tables and editions of the office's own. */
import type { OwnEditionFault, OwnLevelFault, OwnTableProblems } from '../../domain/problems/own-tables';
import type { Sentences } from '../sentence-table';
import { number } from './format';

const faults: Readonly<Record<OwnLevelFault, string>> = {
  'no-level': 'không phải là một mức đọc được',
  'two-readings': 'con số có thể đọc là số lẻ hoặc số hàng nghìn (1,400 là 1,4 hay 1.400)',
  'beyond-whole': 'tỷ lệ phần trăm vượt quá 100',
  'one-level': 'bảng chỉ ghi một mức, không đủ mức tối đa và mức tối thiểu',
  'more-levels': 'bảng ghi nhiều hơn hai mức',
  'levels-same': 'mức tối đa bằng mức tối thiểu',
  'wrong-side': 'mức tối đa nằm sai phía so với mức tối thiểu',
  'signs-differ': 'hai mức mang dấu so sánh ngược nhau',
  'side-unsaid':
    'không rõ mức nào là tối đa, mức nào là tối thiểu, hay chỉ tiêu này cao hơn hay thấp hơn mới tốt hơn (hãy ghi dấu ≥ hoặc ≤)',
  'words-above-number': 'mức tối đa ghi bằng chữ trong khi mức tối thiểu ghi bằng số',
  'points-unread': 'không đọc được cả điểm tối đa và điểm tối thiểu',
  'points-order': 'điểm tối thiểu phải lớn hơn 0 và nhỏ hơn điểm tối đa',
};

const sources: Readonly<Record<OwnTableProblems['own-edition']['from'], string>> = {
  table: 'theo các mức và điểm ghi ngay trong bảng, chưa đối chiếu với văn bản pháp luật',
  sheet: 'theo bộ tiêu chuẩn do cơ quan lập ở trang này, không phải dữ liệu pháp luật của Nâng Loại',
  file: 'theo bộ tiêu chuẩn do cơ quan lập trong tệp đã chỉ định, không phải dữ liệu pháp luật của Nâng Loại',
};

const editionFaults: Readonly<Record<OwnEditionFault, string>> = {
  'heading-missing': 'thiếu cột này',
  'block-missing': 'thiếu phần này',
  'no-number': 'không phải là một con số',
  'percent-in-number': 'ô mang dấu % hoặc định dạng phần trăm (95% là 0,95), mà ở đây chỉ ghi một con số; hãy đổi ô về dạng số rồi gõ lại',
  'no-yes-or-no': 'phải ghi “có” hoặc “không”',
  'not-understood': 'không hiểu được nội dung',
  missing: 'còn trống',
  'not-one-of': 'không phải là một trong các giá trị được dùng',
  twice: 'bị ghi hai lần',
  'not-a-slug': 'mã chỉ gồm chữ thường không dấu, chữ số và gạch nối, bắt đầu bằng chữ',
  numbering: 'số thứ tự phải liền nhau từ 1',
  'no-such-name': 'mã này không có trong bộ tiêu chuẩn',
  'section-in-itself': 'mục nằm trong chính nó',
  'factor-not-a-share': 'hệ số phải lớn hơn 0 và không quá 1',
  'nothing-to-lower': 'dòng này không có mức tối thiểu bằng số để giảm',
  'lowered-and-exempt': 'dòng vừa được giảm vừa được miễn',
  'not-above-zero': 'phải lớn hơn 0',
  'minimum-above-maximum': 'điểm tối thiểu lớn hơn điểm tối đa',
  'levels-wrong-way': 'mức tối đa nằm sai phía so với mức tối thiểu',
  'leaves-out-level': 'khoảng hợp lý không chứa mức của dòng',
  'points-differ': 'điểm của bậc không khớp với điểm của dòng',
  'text-differs': 'cách ghi mức có con số hoặc dấu so sánh khác với mức, chiều hay ô “Phải vượt mức” của dòng',
  'grades-not-falling': 'bậc sau phải ít điểm hơn bậc trước',
  'not-one-for-one': 'tiêu chuẩn đạt hoặc không đạt phải tính 1 trên 1',
  sum: 'điểm ghi không bằng tổng các dòng',
  'required-out-of-reach': 'tổng cần đạt phải lớn hơn 0 và không quá tổng tối đa',
  dates: 'ngày hết hiệu lực hoặc bộ thay thế không hợp lệ',
  'dispute-agrees': 'hai nguồn ghi như nhau, không có gì để đối chiếu',
};

/** Where the points are printed that are not the sum of the rows. */
function sumSaid({ what, name, printed, sum }: OwnTableProblems['own-sum']): string {
  if (what === 'unprinted')
    return `Bảng không ghi tổng điểm tối đa, mà các dòng cộng lại được ${number(sum)} điểm, quá ${number(printed)} điểm.`;
  const place = what === 'total' ? 'Dòng tổng' : `Mục “${name}”`;
  return `${place} ghi tối đa ${number(printed)} điểm, nhưng các dòng cộng lại được ${number(sum)} điểm.`;
}

export const ownTableProblems: Sentences<OwnTableProblems> = {
  'own-edition': ({ edition, sheet, from }) =>
    `Bảng của cơ quan: “${edition}” (“${sheet}”) được chấm ${sources[from]}. Hãy kiểm tra các mức với văn bản trước khi dùng kết quả.`,
  'own-level': ({ indicator, text, fault }) =>
    `Dòng ${indicator} chưa chấm được theo cột của bảng${text === '' ? '' : ` (ô ghi “${text}”)`}: ${faults[fault]}. Hãy sửa ô này theo văn bản; đến khi đó dòng còn chờ.`,
  'own-sum': (data) =>
    `${sumSaid(data)} Điểm chấm vì thế có thể ${data.sum > data.printed ? 'cao hơn mức mà bảng cho phép' : 'bị thiếu'}. Hãy sửa điểm ghi sai, hoặc dòng bị thiếu hay bị lặp, theo văn bản rồi chấm lại.`,
  'own-table-absent': () =>
    'Không có bảng nào ghi cả tên, mức, thang điểm và hiện trạng để chấm theo cột của chính bảng. Hãy thêm các cột đó hoặc chọn một bộ tiêu chuẩn có sẵn.',
  'own-edition-unused': ({ edition, sheet }) =>
    `Trong tệp có bộ tiêu chuẩn của cơ quan “${edition}” (trang “${sheet}”) chưa được dùng để chấm. Muốn chấm theo bộ đó, hãy chọn ở trang Bảng tiêu chuẩn.`,
  'own-edition-absent': ({ file }) =>
    `Tệp “${file}” không có trang bộ tiêu chuẩn nào. Hãy tạo trang đó bằng lệnh template với --sheets edition, hoặc ở trang Bảng tiêu chuẩn của ngăn Nâng Loại.`,
  'own-edition-fault': ({ sheet, at, fault, named, allowed }) =>
    `Bộ tiêu chuẩn của cơ quan ở “${sheet}”${at === '' ? '' : `, ${at}`}${named === '' ? '' : ` (“${named}”)`}: ${editionFaults[fault]}${allowed === '' ? '' : ` (${allowed})`}. Hãy sửa chỗ này; đến khi đó bộ tiêu chuẩn chưa dùng được.`,
};
