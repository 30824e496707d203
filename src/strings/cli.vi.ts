/** Words of the command line, in Vietnamese. Figures come in already written in the language's format. */
export const cliVi = {
  outOf: (points: string, required: string) => `${points} / ${required} điểm`,
  criteriaMet: (met: number, all: number) => `${String(met)}/${String(all)} tiêu chí đạt`,
  missing: (points: string) => `còn thiếu ${points}`,
  recognised: 'đủ điều kiện công nhận',
  pending: (count: number, extra: string, top: string) => `${String(count)} chỉ tiêu chờ số liệu: có thể thêm tối đa ${extra}, lên ${top}`,
  filed: (points: string, findings: number) => (findings === 0 ? `Tự chấm ${points}, không dòng nào lệch` : `Tự chấm ${points} · ${String(findings)} dòng lệch`),
  basis: (edition: string, urbanClass: string, policy: string, region: string) =>
    `${edition} · loại ${urbanClass} · chấm ${policy} · ${region === '' ? 'không áp dụng mức theo vùng' : `vùng ${region}`}`,
  keptChoices: 'Có áp dụng các lựa chọn đã lưu trong tệp.',
  sheet: (sheet: string) => `trang “${sheet}”`,
  criteria: 'Năm tiêu chí',
  met: 'đạt',
  notMet: 'chưa đạt',
  pendingRows: 'Chờ số liệu',
  audit: 'Tự chấm lệch với số liệu',
  finding: (filed: string, computed: string) => `tự chấm ${filed}, tính lại ${computed}`,
  notFiled: 'không ghi điểm',
  notComputed: 'chưa tính được',
  problems: 'Lưu ý',
  wrong: {
    noCommand: 'Thiếu lệnh.',
    unknownCommand: (word: string) => `Không có lệnh “${word}”.`,
    noFiles: 'Thiếu tên tệp .xlsx cần chấm.',
    badOption: (detail: string) => `Tùy chọn không đúng: ${detail}`,
    badValue: (option: string, value: string, known: string) => `${option} không nhận giá trị “${value}”. Các giá trị: ${known}.`,
  },
  unexpected: (file: string, detail: string) => `Tệp “${file}” gặp lỗi ngoài dự kiến: ${detail}. Tệp không thay đổi.`,
  help: (editions: string) => `Chấm điểm bảng chỉ tiêu phân loại đô thị trong tệp .xlsx.

Cách dùng:
  npm run --silent cli -- score TỆP.xlsx [TỆP KHÁC…] [tùy chọn]

Tùy chọn:
  --policy strict|proportional   số liệu dưới mức tối thiểu: 0 điểm (mặc định) hoặc theo tỷ lệ
  --region MÃ                    vùng được áp dụng mức tối thiểu thấp hơn
  --edition MÃ                   bộ tiêu chuẩn
  --sheet TÊN                    trang tính có bảng cần chấm
  --lang vi|en                   ngôn ngữ của kết quả
  --json                         kết quả dạng JSON (xem docs/cli.md)
  -h, --help                     hướng dẫn này

Tùy chọn không ghi thì lấy theo lựa chọn đã lưu trong tệp, nếu có.
Không ô nào trong tệp bị thay đổi.

Bộ tiêu chuẩn và vùng:
${editions}

Mã kết thúc: 0 chấm được mọi tệp; 2 có tệp không đọc được hoặc không có bảng chỉ tiêu; 64 dùng sai.
`,
} as const;
