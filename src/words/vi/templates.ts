/**
 * Words of the templates. Headers are those that the readers know best; no line above a header may read like a row of its table.
 * A title of a prompt takes 32 characters, its text 255, a drop-down list 255 without a comma in any word (Excel's limits).
 */
export const templates = {
  sheetNames: { indicators: 'Bảng chỉ tiêu', units: 'Đơn vị hành chính', budget: 'Ngân sách', projects: 'Dự án' },
  fillYellow: 'Chỉ điền các ô nền vàng. Ô để trống là chưa có số liệu, không phải số 0. Lập bằng Nâng Loại.',
  keep: { title: 'Ô này thường ghi khác', list: 'Hãy chọn trong danh sách; vẫn có thể giữ chữ khác nếu thật cần.' },
  between: (low: string, high: string, unit: string): string =>
    `Thường từ ${low} đến ${high}${unit === '' ? '' : ` ${unit}`}. Vẫn có thể giữ nếu đúng như vậy.`,

  indicators: {
    title: (title: string): string => `BẢNG CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ: ${title}`,
    basis: (edition: string, from: string, to: string | null): string =>
      `Mức và điểm: ${edition}, hiệu lực từ ${from}${to === null ? '' : `, hết hiệu lực từ ${to}`}. Nguồn từng mức xem trong ngăn Nâng Loại.`,
    forms:
      'Hiện trạng nhận số theo cột Đơn vị tính (61,42), cận (> 1.300), tỷ lệ (85 hoặc 85%), hay chữ chọn trong danh sách. Điểm tự chấm và Đánh giá có thể bỏ trống.',
    columns: {
      number: 'TT',
      name: 'Chỉ tiêu',
      unit: 'Đơn vị tính',
      maximum: 'Mức tối đa',
      minimum: 'Mức tối thiểu',
      maximumPoints: 'Điểm tối đa',
      minimumPoints: 'Điểm tối thiểu',
      value: 'Hiện trạng',
      verdict: 'Đánh giá',
      points: 'Điểm tự chấm',
    },
    notMet: 'Không đạt',
    verdicts: ['Đạt', 'Chưa đạt'],
    promptTitle: (number: string): string => `Chỉ tiêu ${number}`,
    grade: 'Chọn mức đạt được; nội dung từng mức ghi ở hai cột Mức tối đa và Mức tối thiểu. Dưới cả hai mức: chọn “Không đạt”.',
    share: (example: string): string =>
      `Đơn vị: %. Ví dụ: ${example} hoặc ${example}%. Cận ghi “> ${example}”. Để trống nếu chưa có số liệu.`,
    count: (unit: string, example: string): string =>
      `Đếm: ${unit}. Ví dụ: ${example}, hoặc kê ra: “02 cái thứ nhất; 03 cái thứ hai”. Cận ghi “> 10”.`,
    thousands: (unit: string): string => `Đơn vị: ${unit}. Ví dụ: 51,69 là 51.690 người; cũng có thể ghi đủ “51.690 người”.`,
    amount: (unit: string, example: string): string =>
      `Đơn vị: ${unit}. Ví dụ: ${example}. Cận ghi “> ${example}”. Để trống nếu chưa có số liệu.`,
    valueError: 'Số không như thường gặp',
    pointsPrompt: (maximum: string): string => `Điểm tự chấm, từ 0 đến ${maximum}. Không bắt buộc: dùng để rà soát.`,
    verdictPrompt: 'Không bắt buộc: dùng để rà soát điểm tự chấm.',
  },

  units: {
    title: 'ĐƠN VỊ HÀNH CHÍNH CẤP XÃ CỦA THÀNH PHỐ VÀ LÂN CẬN',
    example:
      'Ví dụ một dòng: Hoa Mai | Xã | không | 8,25 | 9.120 | 2024 | 12,5 | Đồi Thông; Suối Trong | Niên giám thống kê. Không tính vào kết quả.',
    ownFigures:
      'Có thể thêm cột số liệu riêng của từng xã, tiêu đề là tên chỉ tiêu hoặc đại lượng kèm đơn vị tính: Tỷ lệ hộ nghèo (%), Số giường bệnh, Đất giao thông (ha). Khi xã nhập vào thành phố, các dòng đó được tính lại theo số này.',
    columns: {
      number: 'TT',
      name: 'Tên đơn vị hành chính',
      kind: 'Loại',
      inCity: 'Thuộc thành phố',
      area: 'Diện tích (km²)',
      people: 'Dân số (người)',
      year: 'Năm dân số',
      cost: 'Chi phí sáp nhập (tỷ đồng)',
      neighbours: 'Giáp với',
      source: 'Nguồn',
      note: 'Ghi chú',
    },
    kinds: ['Phường', 'Xã', 'Thị trấn'],
    answers: ['có', 'không'],
    peopleUnit: 'người',
    kindPrompt: 'Phường, xã hay thị trấn.',
    cityPrompt: '“có” nếu đang thuộc thành phố; “không” nếu là xã lân cận có thể nhập vào.',
    areaPrompt: 'Diện tích tự nhiên, km². Ví dụ: 8,25.',
    peoplePrompt: 'Số người, không phải nghìn người. Ví dụ: 9.120.',
    yearPrompt: 'Năm của số dân. Ví dụ: 2024.',
    costUnit: 'tỷ đồng',
    costPrompt:
      'Chi phí để nhập xã này vào thành phố, tỷ đồng. Ví dụ: 12,5. Không bắt buộc: chỉ dùng khi hỏi nhóm xã nào nhập ít tốn nhất.',
  },

  budget: {
    title: 'THU, CHI NGÂN SÁCH CỦA THÀNH PHỐ',
    example: 'Ví dụ một dòng: Tổng thu ngân sách | 2024 | Cả năm | Thực hiện | 812,5 | Báo cáo quyết toán. Không tính vào kết quả.',
    columns: {
      number: 'TT',
      name: 'Nội dung',
      year: 'Năm',
      period: 'Kỳ',
      status: 'Loại số liệu',
      amount: 'Số tiền (tỷ đồng)',
      source: 'Nguồn',
      note: 'Ghi chú',
    },
    lines: ['Tổng thu ngân sách', 'Tổng chi ngân sách'],
    periods: ['Cả năm', '9 tháng', '6 tháng', 'Quý I'],
    statuses: ['Thực hiện', 'Dự toán', 'Ước thực hiện'],
    amountUnit: 'tỷ đồng',
    linePrompt: 'Tổng thu hoặc tổng chi của năm.',
    yearPrompt: 'Năm ngân sách. Ví dụ: 2024.',
    periodPrompt: 'Cả năm, hay phần của năm. Để trống là cả năm.',
    statusPrompt: 'Đã thực hiện, dự toán được giao, hay ước thực hiện.',
    amountPrompt: 'Tỷ đồng. Ví dụ: 812,5.',
  },

  projects: {
    title: 'DỰ ÁN, CÔNG TRÌNH',
    example: 'Ví dụ một dòng: Nâng cấp công viên trung tâm | 42,5 | Đang thực hiện | vốn tỉnh. Không tính vào kết quả.',
    columns: { number: 'TT', name: 'Tên dự án', cost: 'Tổng mức đầu tư (tỷ đồng)', state: 'Tình trạng', note: 'Ghi chú' },
    states: ['Đề xuất', 'Chuẩn bị đầu tư', 'Đang thực hiện', 'Hoàn thành'],
    costPrompt: 'Tỷ đồng. Ví dụ: 42,5.',
    statePrompt: 'Dự án đang ở bước nào.',
  },

  scenarios: {
    title: 'KỊCH BẢN: MỖI DÒNG MỘT THAY ĐỔI',
    note: 'Các dòng cùng tên ở cột đầu là một kịch bản, làm lần lượt theo Thứ tự. Cách ghi từng loại thay đổi: xem các cột ví dụ bên phải.',
    example: (header: string): string => `Ví dụ: ${header.toLowerCase()}`,
    orderPrompt: 'Thứ tự làm trong kịch bản: 1, 2, 3. Có thể bỏ trống.',
    switchPrompt: '“có” để tính; “không” để tạm bỏ ra mà không xóa dòng.',
    kindPrompt: 'Chọn loại thay đổi; đối tượng và giá trị ghi theo ví dụ bên phải.',
  },

  pane: {
    intro: 'Thêm các trang trống có sẵn tên cột, đơn vị, danh sách chọn và ví dụ. Không trang nào của bạn bị sửa.',
    which: 'Các trang',
    language: 'Ngôn ngữ của biểu mẫu',
    kinds: {
      indicators: 'Bảng chỉ tiêu',
      units: 'Đơn vị hành chính',
      budget: 'Thu chi ngân sách',
      projects: 'Dự án',
      scenarios: 'Kịch bản',
      edition: 'Bộ tiêu chuẩn đang dùng, để cơ quan sửa và chấm theo',
    },
    preview: (sheets: string, cells: string): string =>
      `Thêm trang ${sheets}: ${cells} ô. Tên đã có thì được thêm số. Không ô nào của bạn thay đổi.`,
    nothing: 'Chưa chọn trang nào.',
    write: 'Tạo biểu mẫu',
  },
} as const;
