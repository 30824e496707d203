/** Words of the command line, in Vietnamese. Figures come in already written in the language's format. */
export const cli = {
  /** What stands behind an option whose value is no list of words. */
  kinds: { number: 'SỐ', text: 'CHỮ' },
  criteriaMet: (met: number, all: number) => `${String(met)}/${String(all)} tiêu chí đạt`,
  recognised: 'đủ điều kiện công nhận',
  byEdition: 'Ở dòng lệnh: chọn bằng --edition.',
  pending: (count: number, extra: string, top: string) => `${String(count)} chỉ tiêu chờ số liệu: có thể thêm tối đa ${extra}, lên ${top}`,
  filed: (points: string, findings: number) =>
    findings === 0 ? `Tự chấm ${points}, không dòng nào lệch` : `Tự chấm ${points} · ${String(findings)} dòng lệch`,
  basis: (edition: string, urbanClass: string | null, policy: string, region: string) =>
    `${edition} · ${urbanClass === null ? 'chưa rõ loại' : `loại ${urbanClass}`} · chấm ${policy} · ${region === '' ? 'không áp dụng mức theo vùng' : `vùng ${region}`}`,
  asStated: (labels: string): string => `Tính theo giả định ghi trên trang kịch bản: ${labels}.`,
  statedOtherwise: (labels: string, canAdopt: boolean): string =>
    `Trang kịch bản được lập với giả định khác: ${labels}.${canAdopt ? ' Thêm --as-stated để tính như trang đó.' : ''}`,
  keptChoices: 'Có áp dụng các lựa chọn đã lưu trong tệp.',
  sheet: (sheet: string) => `trang “${sheet}”`,
  columns: (sheet: string, columns: string) => `Đọc từ ${sheet}: ${columns}`,
  figureColumn: { value: 'hiện trạng', points: 'điểm', verdict: 'đánh giá' },
  column: (letters: string, heading: string) => `cột ${letters}${heading === '' ? '' : ` “${heading}”`}`,
  hidden: 'đang ẩn',
  notCertain: (about: 'value' | 'points' | 'table') => `chưa chắc: chọn ${about === 'table' ? 'bảng' : 'cột'}`,
  candidates: (about: 'value' | 'points' | 'table', rows: number) =>
    `Chưa chắc ${about === 'table' ? 'bảng' : about === 'points' ? 'cột điểm' : 'cột hiện trạng'} nào đúng (khác nhau ở ${String(rows)} dòng):`,
  candidate: (name: string, points: string, isProposed: boolean, differing: number) =>
    `${name}: ${points}${isProposed ? ' (đang tạm đọc)' : ` (khác ${String(differing)} dòng)`}`,
  totalOf: (points: string) => `${points} điểm`,
  filedOf: (points: string) => `tự chấm ${points}`,
  howToChoose: 'Hãy chọn trong ngăn Nâng Loại rồi lưu tệp; với nhiều bảng thì ghi thêm --sheet.',
  met: 'đạt',
  notMet: 'chưa đạt',
  undecided: 'chờ số liệu',
  pendingRows: 'Chờ số liệu',
  audit: 'Tự chấm lệch với số liệu',
  unfiled: {
    'no-column': 'Không tìm thấy cột điểm tự chấm, nên không đối chiếu được.',
    'no-points': 'Cột điểm tự chấm để trống, nên không đối chiếu được.',
  },
  finding: (filed: string, computed: string) => `tự chấm ${filed}, tính lại ${computed}`,
  notFiled: 'không ghi điểm',
  notComputed: 'chưa tính được',
  problems: 'Lưu ý',
  wrong: {
    noCommand: 'Thiếu lệnh.',
    unknownCommand: (word: string) => `Không có lệnh “${word}”.`,
    noFiles: 'Thiếu tên tệp .xlsx hoặc .docx cần chấm.',
    oneFile: (command: string) => `Lệnh ${command} nhận đúng một tệp .xlsx hoặc .docx.`,
    noQuestion: (known: string) => `Hãy ghi câu hỏi: --question MÃ. Các câu hỏi: ${known}.`,
    onlyForAsk: '--question chỉ dùng với lệnh ask.',
    oneFileToWrite: 'Với --write, lệnh score nhận đúng một tệp .xlsx hoặc .docx.',
    outputEnding: (file: string, ending: string): string =>
      `Tệp cần tạo “${file}” phải có đuôi ${ending} thì Excel mới mở được. Hãy ghi lại tên tệp.`,
    oneFileToMake: 'Lệnh template nhận đúng một tên tệp .xlsx cần tạo.',
    onlyEditionAsJson: 'Tệp .json chỉ chứa được bộ tiêu chuẩn: hãy bỏ --sheets, hoặc ghi --sheets edition.',
    notForTemplate: (option: string) => `${option} không dùng với lệnh template.`,
    onlyForTemplate: '--sheets chỉ dùng với lệnh template.',
    notForEditions: (option: string) => `${option} không dùng với lệnh editions.`,
    noFilesForEditions: 'Lệnh editions không nhận tên tệp.',
    onlyForScore: (option: string) => `${option} chỉ dùng với lệnh score.`,
    badDate: (value: string) => `--date không nhận giá trị “${value}”. Hãy ghi ngày theo dạng 2026-01-31.`,
    classLawAlone: '--current-class-law cần có --current-class.',
    asStatedAlone: '--as-stated cần có --scenario-sheet.',
    whichScenarios:
      'Hãy ghi kịch bản cần tính: --scenario TỆP.json (một hoặc nhiều lần), hoặc --scenario-sheet để đọc trang “Kịch bản” trong tệp.',
    notForScore: (option: string) => `${option} chỉ dùng với lệnh run.`,
    optionUnknown: (option: string) => `Không có tùy chọn ${option}.`,
    optionWithoutValue: (option: string) => `${option} thiếu giá trị. Hãy ghi giá trị ngay sau nó.`,
    optionTakesNoValue: (option: string) => `${option} không nhận giá trị. Hãy ghi ${option} không kèm gì.`,
    badOption: (detail: string) => `Tùy chọn không đúng: ${detail}`,
    namedTwice: (option: string, name: string) => `${option}: “${name}” được ghi hai lần. Hãy ghi một lần.`,
    unsureFigure: (option: string, figure: string, whole: string, decimal: string | null) =>
      `${option}: “${figure}” đọc được hai cách. Hãy ghi ${whole}${decimal === null ? '' : `, hoặc ${decimal} nếu là số lẻ`}.`,
    badValue: (option: string, value: string, known: string) => `${option} không nhận giá trị “${value}”. Các giá trị: ${known}.`,
  },
  askedOf: {
    label: 'Hỏi trên',
    scenario: (name: string) => `kịch bản “${name}”`,
    baseline: (names: string) => `hiện trạng, không tính ${names}; muốn hỏi trên một kịch bản thì chỉ ghi --scenario của kịch bản ấy`,
    alwaysBaseline: (names: string) => `hiện trạng, không tính ${names}: câu hỏi này luôn hỏi trên hiện trạng`,
  },
  base: (text: string) => `Gốc: ${text}`,
  changes: 'Thay đổi',
  cost: (amount: string) => `Chi phí dự án: ${amount} tỷ đồng`,
  cityCost: (amount: string) => `trong đó ngân sách thành phố ${amount} tỷ đồng`,
  uncosted: (projects: string) => `chưa có chi phí của ${projects}`,
  moved: 'Chỉ tiêu thay đổi so với gốc',
  noneMoved: 'Không có chỉ tiêu nào thay đổi.',
  crossed: 'Ngưỡng',
  requirements: 'Tiêu chuẩn thành phố thuộc tỉnh',
  newWards: 'Phường mới hoặc bị tách',
  tierEnded: (date: string) => `cấp thành phố thuộc tỉnh không còn từ ${date}; kết quả chỉ để đối chiếu hồ sơ`,
  atLeast: (figure: string) => `từ ${figure}`,
  short: (gap: string) => `thiếu ${gap}`,
  apart: (unit: string, bridge: string) =>
    bridge === ''
      ? `${unit} không giáp thành phố, và chưa rõ đơn vị nào làm cầu nối.`
      : `${unit} không giáp thành phố; cần thêm ${bridge} làm cầu nối.`,
  written: (file: string, sheets: string) => `Đã ghi tệp “${file}”, thêm trang ${sheets}. Tệp gốc giữ nguyên.`,
  madeEdition: (file: string, edition: string) => `Đã tạo tệp “${file}” với bộ tiêu chuẩn ${edition}. Sửa xong thì dùng với --edition.`,
  made: (file: string, sheets: string) => `Đã tạo tệp “${file}” với các trang ${sheets}.`,
  unexpected: (file: string, detail: string) => `Tệp “${file}” gặp lỗi ngoài dự kiến: ${detail}. Tệp không thay đổi.`,
  help: (
    editions: string,
    languages: string,
    command: string,
    questions: string,
  ) => `Chấm điểm bảng chỉ tiêu phân loại đô thị trong tệp .xlsx hoặc .docx và tính các kịch bản.

Cách dùng:
  ${command} score TỆP.xlsx [TỆP KHÁC…] [tùy chọn]
  ${command} run TỆP.xlsx --scenario KỊCH-BẢN.json [--scenario …] [tùy chọn]
  ${command} run TỆP.xlsx --scenario-sheet [tùy chọn]
  ${command} ask TỆP.xlsx --question MÃ [--scenario …] [tùy chọn]
  ${command} template TỆP-MỚI.xlsx [--sheets …] [--edition MÃ] [--date NGÀY] [--lang ${languages}]
  ${command} editions [--date NGÀY] [--json] [--lang ${languages}]

score chấm điểm; run tính các kịch bản trên cùng bảng đó và so sánh với hiện trạng; ask trả lời một câu hỏi;
template tạo tệp biểu mẫu trống; editions liệt kê mọi bộ tiêu chuẩn, hoặc những bộ có hiệu lực trong ngày.

Tùy chọn của score:
  --write TỆP-MỚI.xlsx           ghi bản sao của tệp, thêm trang “KQ Bảng điểm” với công thức sống; không ghi đè tệp đã có
  --compare MÃ[,MÃ…]             chấm cùng số liệu theo bộ tiêu chuẩn khác; ghi được nhiều lần
  --every-class                  chấm theo mọi loại đô thị của luật trong ngày

Tùy chọn của run:
  --scenario TỆP.json            kịch bản dạng JSON (xem docs/scenario-json.md); ghi được nhiều lần
  --scenario-sheet               các kịch bản trên trang “Kịch bản” của tệp
  --as-stated                    tính theo các giả định ghi trên trang “Kịch bản”
  --mountain                     đơn vị hành chính miền núi, vùng cao, biên giới
  --current-class special|I|…|V  loại đô thị hiện nay của thành phố
  --current-class-law SỐ         luật của loại đó, như 1210/2016 hoặc 111/2025; không ghi là luật trước khi chuyển tiếp
  --requirements MÃ              tiêu chuẩn đơn vị hành chính cần đối chiếu; không ghi là thành phố thuộc tỉnh
  --people indicators|units      dân số toàn thành phố: theo bảng chỉ tiêu (mặc định) hoặc cộng các đơn vị
  --revenue-line total|territory|local|balanced|shared
                                 dòng thu để so sánh: tổng thu, trên địa bàn, NSĐP, cân đối, được hưởng
  --expenditure-line total|local|balanced
                                 dòng chi để so sánh: tổng chi, NSĐP, cân đối
  --write TỆP-MỚI.xlsx           ghi bản sao của tệp, thêm trang so sánh; không ghi đè tệp đã có

Tùy chọn của ask: như của run, không bắt buộc có kịch bản (không ghi thì lấy những kịch bản đang có trong tệp, nếu có), và
  --question MÃ                  câu hỏi:
${questions}

Tùy chọn của template:
  --sheets TÊN,TÊN               chỉ tạo các trang này: indicators, units, budget, projects, scenarios; không ghi đè tệp đã có;
                                 edition là bộ tiêu chuẩn để cơ quan sửa (TỆP-MỚI.json: dạng JSON)

Tùy chọn chung:
  --policy strict|proportional   số liệu dưới mức tối thiểu: 0 điểm (mặc định) hoặc theo tỷ lệ
  --region MÃ                    vùng được áp dụng mức tối thiểu thấp hơn
  --edition MÃ|TỆP               bộ tiêu chuẩn, hoặc tệp .json, .xlsx có bộ của cơ quan; own/sheet là theo cột của chính bảng;
                                 không ghi thì theo bảng trong tệp, rồi theo ngày làm việc
  --extent one|several           đô thị nằm trong một hay nhiều đơn vị hành chính
  --date NĂM-THÁNG-NGÀY          ngày làm việc thay cho hôm nay
  --sheet TÊN                    trang tính có bảng cần chấm
  --lang ${languages}                   ngôn ngữ của kết quả
  --json                         kết quả dạng JSON (xem docs/cli.md)
  -h, --help                     hướng dẫn này

Tùy chọn không ghi thì lấy theo lựa chọn đã lưu trong tệp, nếu có.
Không ô nào trong tệp bị thay đổi.

Bộ tiêu chuẩn và vùng:
${editions}

Mã kết thúc: 0 chấm được mọi tệp; 2 có tệp không đọc hoặc không ghi được, không có bảng chỉ tiêu hay kịch bản; 64 dùng sai.
`,
} as const;
