import { intoSheets } from './into-sheets';

const inYear = (year: number | null): string => (year === null ? '' : `, năm ${String(year)}`);

export const contradictions = {
  name: 'Số liệu mâu thuẫn',
  asks: 'Số liệu trong tệp mâu thuẫn ở đâu?',
  write: 'Ghi các mâu thuẫn',
  writePreview: intoSheets,
  sheetName: 'KQ Mâu thuẫn',
  title: 'SỐ LIỆU MÂU THUẪN TRONG TỆP',
  none: 'Không thấy số liệu nào mâu thuẫn nhau.',
  lead: (count: number, staked: number, untold: number): string => {
    const of = [
      ...(staked === 0 ? [] : [`ở ${String(staked)} chỗ, lấy số nào là đổi điểm`]),
      ...(untold === 0
        ? []
        : [`ở ${String(untold)} chỗ chưa tính được điểm, vì một trong các số ấy không thể cùng đúng với các chỉ tiêu khác`]),
    ];
    return `Có ${String(count)} chỗ số liệu mâu thuẫn; ${of.length === 0 ? 'lấy số nào cũng không đổi điểm' : of.join('; ')}.`;
  },
  most: (quantity: string, points: string): string => `Nhiều điểm nhất phụ thuộc vào “${quantity}”: ${points} điểm.`,
  table: 'Các số liệu mâu thuẫn',
  quantity: 'Đại lượng',
  value: 'Số liệu',
  source: 'Theo',
  cell: 'Ô',
  total: 'Tổng điểm nếu đúng',
  stake: 'Điểm phụ thuộc',
  reason: 'Vì sao mâu thuẫn',
  quoted: (note: string): string => `Ô dữ liệu ghi: “${note}”.`,
  of: {
    filed: (code: string, year: number | null): string => `chỉ tiêu ${code}${inYear(year)}`,
    listed: (name: string, year: number | null): string => `mục “${name}”${inYear(year)}`,
    implied: (codes: string, count: number): string => (count === 1 ? `suy từ chỉ tiêu ${codes}` : `suy từ các chỉ tiêu ${codes}`),
    units: (count: number, year: number | null): string => `danh sách ${String(count)} đơn vị hành chính${inYear(year)}`,
    budget: (year: number): string => `thu so với chi, năm ${String(year)}`,
    printed: 'số ghi trong tệp',
    'added-up': 'tính lại từ các dòng của bảng',
  },
  why: {
    'told-twice': 'Một đại lượng được ghi hai giá trị ở hai nơi.',
    implied: 'Các chỉ tiêu này không thể cùng đúng: mỗi chỉ tiêu suy ra một giá trị khác.',
    'people-beyond-area': 'Dân số đã gồm người của các đơn vị mà diện tích chưa gồm.',
    people: 'Bảng chỉ tiêu và danh sách đơn vị cho hai số dân khác nhau.',
    area: 'Bảng chỉ tiêu và danh sách đơn vị cho hai diện tích khác nhau.',
    'inner-above-whole': 'Dân số nội thành lớn hơn dân số toàn đô thị.',
    balance: 'Mức tự ghi không phải là kết quả so thu với chi.',
    sum: 'Tổng ghi trong bảng không bằng tổng các dòng.',
    claim: 'Số ghi trong văn bản không bằng số đếm được trong bảng.',
  },
  takeNote: (quantity: string, sheet: string): string => `${quantity}: lấy số ở trang “${sheet}”`,
  basis:
    'Điểm phụ thuộc là chênh lệch lớn nhất của tổng điểm khi lần lượt lấy từng số; với tổng ghi trong bảng là chênh lệch của chính tổng đó. Số liệu của hai năm khác nhau vẫn được nêu khi bảng chỉ tiêu và nơi khác nói về cùng một đại lượng: hãy xem năm ghi ở cột “Theo”.',
} as const;
