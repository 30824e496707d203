/** Changes of a scenario as the change list, the command line and the result sheets show them, in Vietnamese. */
import { lastYearOf } from '../../domain/budget-growth';
import type { BudgetGrowth } from '../../domain/budget-growth';
import type { Brings, PeopleAnswer, ProjectEffect } from '../../domain/change-parts';
import type { GradeId } from '../../domain/standard';
import type { ChangeWords, NamesOfTheLaw } from '../change-words';
import { capital, number, share } from './format';
import { scenarioPane } from './scenario-pane';

const bringsWords: Readonly<Record<Brings, string>> = {
  nothing: 'không mang theo đất đai, công trình',
  'city-average': 'mang theo mức bình quân của thành phố',
};
const areas = { inner: 'nội thị', outer: 'ngoại thị' } as const;
const gradeTexts: Readonly<Record<string, string>> = { maximum: 'mức tối đa', minimum: 'mức tối thiểu' };
const gradeText = (grade: GradeId | null): string => (grade === null ? 'chưa đạt mức nào' : (gradeTexts[grade] ?? grade));
const signed = (amount: number): string => `${amount < 0 ? '−' : '+'} ${number(Math.abs(amount))}`;

function effectText(effect: ProjectEffect, names: NamesOfTheLaw): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${names.driver(effect.driver)} ${signed(effect.amount)}`;
    case 'set-value':
      return `chỉ tiêu ${effect.indicator} = ${number(effect.value)}`;
    case 'add-to-value':
      return `chỉ tiêu ${effect.indicator} ${signed(effect.amount)}`;
    case 'set-grade':
      return `chỉ tiêu ${effect.indicator}: ${gradeText(effect.grade)}`;
  }
}

/** `2022–2029`; where growth has several phases, each with the year it ends in. */
function phasesText({ from, phases }: BudgetGrowth): string {
  const [only, ...more] = phases;
  if (only === undefined || more.length === 0) return `tăng ${share(only?.rate ?? 0)} một năm, ${String(from)}–${String(only?.to ?? from)}`;
  return `từ năm ${String(from)} tăng ${phases.map(({ rate, to }) => `${share(rate)} một năm đến ${String(to)}`).join(', rồi ')}`;
}

function spendingText({ expenditure, expenditureRate }: BudgetGrowth): readonly string[] {
  const grown = `tăng ${share(expenditureRate)} một năm`;
  if (expenditure !== null) return [`chi ${number(expenditure)} tỷ đồng ${grown}`];
  return expenditureRate === 0 ? [] : [`chi theo trang ngân sách, năm không có số thì ${grown}`];
}

function growthText(action: BudgetGrowth): string {
  const last = lastYearOf(action);
  return [
    `Thu ngân sách ${phasesText(action)}`,
    ...action.oneOff.map(
      ({ year, amount, name }) => `thu một lần ${number(amount)} tỷ đồng năm ${String(year)}${name === '' ? '' : ` (${name})`}`,
    ),
    ...spendingText(action),
    action.by === 'last-year' || last - action.from <= 1
      ? `xét cân đối năm ${String(last)}`
      : `xét cân đối từng năm ${String(action.from + 1)}–${String(last)}`,
  ].join('; ');
}

const becomes = (label: string) =>
  ({
    label,
    choices: {
      same: { shown: 'Giữ nguyên', written: 'giữ nguyên' },
      ward: { shown: 'Lập phường', written: 'thành phường' },
    },
  }) as const;
const brings = {
  label: 'Mang theo đất đai, công trình',
  hint: 'Trang đơn vị hành chính không ghi đất xây dựng, giường bệnh, đường… của xã, nên phải chọn một giả định.',
  choices: {
    nothing: { shown: 'Không mang theo', written: 'không mang theo' },
    'city-average': { shown: 'Bình quân thành phố', written: 'bình quân thành phố' },
  },
} as const;
const where = {
  label: 'Khu vực',
  choices: {
    inner: { shown: 'Nội thành, nội thị', written: 'nội thị' },
    outer: { shown: 'Ngoại thành, ngoại thị', written: 'ngoại thị' },
  },
} as const;
/** What was answered of people that a note may have counted. */
const countedText = (answer: PeopleAnswer | undefined): string =>
  answer === undefined
    ? ''
    : answer === 'whole'
      ? ', dân số đã tính ở toàn đô thị, chưa tính ở nội thị'
      : answer
        ? ', dân số đã tính trong số liệu'
        : ', dân số chưa tính trong số liệu';
const peopleAlreadyIn = {
  label: 'Dân số của đơn vị này',
  hint: 'Ghi chú trong bảng có thể đã tính dân số này vào số liệu báo cáo. Đã tính: chỉ diện tích và đơn vị thay đổi.',
  choices: {
    yes: { shown: 'Đã nằm trong số liệu báo cáo', written: 'dân số đã tính' },
    whole: { shown: 'Chỉ nằm trong dân số toàn đô thị', written: 'dân số đã tính ở toàn đô thị' },
    no: { shown: 'Chưa có trong số liệu, cộng thêm', written: 'dân số chưa tính' },
  },
} as const;
const unit = { label: 'Đơn vị' };
const indicator = { label: 'Chỉ tiêu' };
const driver = { label: 'Đại lượng' };
const setIndicator = {
  sheet: 'Đặt chỉ tiêu',
  example: { target: '13', value: '83,09, hoặc mức tối đa, mức tối thiểu, không đạt' },
};

/** One entry a kind. What the sheet is written with must be read back: by these very words, and by the forms in src/language/lexicon. */
export const changes: ChangeWords = {
  'merge-unit': {
    name: 'Nhập xã vào thành phố',
    sheet: 'Nhập xã',
    example: { target: 'Cẩm Giàng', value: 'thành phường; bình quân thành phố (một phần: 1.200 người; 3,5 km²)' },
    fields: { unit, part: { label: 'Phạm vi' }, becomes: becomes('Sau khi nhập'), brings, peopleAlreadyIn },
    sentence: (action) =>
      `Nhập ${action.part === null ? '' : `một phần (${number(action.part.people)} người, ${number(action.part.area)} km²) của `}${action.unit}, ${action.becomes === 'ward' ? 'lập phường' : 'giữ nguyên, không lập phường'}, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'join-part': {
    name: 'Nhập một phần (thôn) vào đơn vị đã có',
    sheet: 'Nhập một phần',
    example: { target: 'Cẩm Giàng', value: 'Huyền Tụng; 1.200 người; 3,5 km²; bình quân thành phố' },
    fields: { unit: { label: 'Một phần của' }, part: { label: 'Phần nhập vào' }, to: { label: 'Nhập vào' }, brings, peopleAlreadyIn },
    sentence: (action) =>
      `Nhập một phần của ${action.unit} (${number(action.part.people)} người, ${number(action.part.area)} km²) vào ${action.to}, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'convert-to-ward': {
    name: 'Lập phường từ xã',
    sheet: 'Lập phường',
    example: { target: 'Dương Quang', value: 'bình quân thành phố' },
    fields: { unit, brings, peopleAlreadyIn },
    sentence: (action) => `Lập phường ${action.unit}, ${bringsWords[action.brings]}${countedText(action.peopleAlreadyIn)}`,
  },
  'split-unit': {
    name: 'Tách một đơn vị',
    sheet: 'Tách đơn vị',
    example: { target: 'Huyền Tụng', value: '“Tên mới”; 1.200 người; 3,5 km²; thành phường' },
    fields: { unit, newUnit: { label: 'Tên đơn vị mới' }, part: { label: 'Phạm vi' }, becomes: becomes('Đơn vị mới là') },
    sentence: (action) =>
      `Tách ${action.newUnit}${action.becomes === 'ward' ? ' (phường)' : ''} khỏi ${action.unit}: ${number(action.part.people)} người, ${number(action.part.area)} km²`,
  },
  'add-people': {
    name: 'Thêm người',
    sheet: 'Thêm người',
    example: { target: 'nội thị', value: '5.000' },
    fields: { where, people: { label: 'Số người' } },
    sentence: (action) => `Thêm ${number(action.people)} người ở ${areas[action.where]}`,
  },
  'grow-people': {
    name: 'Tăng dân số theo năm',
    sheet: 'Tăng dân số',
    example: { target: 'nội thị', value: '2 % trong 5 năm' },
    fields: { where, rate: { label: 'Tốc độ tăng mỗi năm (%)' }, years: { label: 'Số năm' } },
    sentence: (action) => `Dân số ${areas[action.where]} tăng ${share(action.rate)} một năm trong ${number(action.years)} năm`,
  },
  'set-value': {
    name: 'Đặt số liệu một chỉ tiêu',
    ...setIndicator,
    fields: { indicator, value: { label: 'Số liệu mới' } },
    sentence: (action) => `Chỉ tiêu ${action.indicator} = ${number(action.value)}`,
  },
  'set-grade': {
    name: 'Đặt bậc một chỉ tiêu',
    ...setIndicator,
    fields: { indicator, grade: { label: 'Bậc đạt được' } },
    sentence: (action) => `Chỉ tiêu ${action.indicator}: ${gradeText(action.grade)}`,
  },
  'change-driver': {
    name: 'Đổi một đại lượng',
    sheet: 'Đổi đại lượng',
    example: { target: 'số giường bệnh', value: 'x + 100' },
    fields: { driver, expression: { label: 'Phép tính', hint: 'x là số hiện nay. Ví dụ: x + 100, x * 1,13^7' } },
    sentence: (action, names) => `Đổi ${names.driver(action.driver)}: ${action.expression}`,
  },
  'set-behaviour': {
    name: 'Giả định về một đại lượng',
    sheet: 'Giả định đại lượng',
    example: { target: 'số giường bệnh', value: 'cố định, theo dân số nội thị hoặc theo dân số toàn đô thị' },
    fields: {
      driver,
      behaviour: {
        label: 'Khi dân số thay đổi',
        choices: {
          fixed: { shown: 'giữ nguyên', written: 'cố định' },
          'pace-inner': { shown: 'theo dân số nội thị', written: 'theo dân số nội thị' },
          'pace-whole': { shown: 'theo dân số toàn đô thị', written: 'theo dân số toàn đô thị' },
        },
      },
    },
    sentence: (action, names) =>
      `${capital(names.driver(action.driver))}: ${{ fixed: 'giữ nguyên khi dân số đổi', 'pace-inner': 'tăng theo dân số nội thị', 'pace-whole': 'tăng theo dân số toàn đô thị' }[action.behaviour]}`,
  },
  'complete-project': {
    name: 'Hoàn thành dự án',
    sheet: 'Hoàn thành dự án',
    example: { target: 'Xây dựng Sân vận động tỉnh', value: 'chỉ tiêu 23 + 1; số giường bệnh + 100; chi phí 252 tỷ' },
    fields: {
      project: { label: 'Dự án' },
      cost: { label: 'Chi phí (tỷ đồng)', hint: 'Để trống: lấy theo danh sách dự án. Ghi như 252, 252 tỷ hoặc 252.000 triệu.' },
      effects: { label: 'Tác động' },
    },
    sentence: (action, names) =>
      `Hoàn thành dự án “${action.project}”${action.effects.length === 0 ? '' : `: ${action.effects.map((effect) => effectText(effect, names)).join('; ')}`}`,
  },
  'grow-budget': {
    name: 'Tăng thu ngân sách',
    sheet: 'Tăng thu ngân sách',
    example: { target: '2022–2029', value: '13 % đến 2025; 10 %; đấu giá đất 30 tỷ năm 2024; chi 250 tỷ tăng 8 %' },
    fields: {
      from: { label: 'Từ năm' },
      phases: { label: 'Giai đoạn tăng' },
      oneOff: { label: 'Thu một lần', hint: 'Ghi như 188, 188 tỷ hoặc 188.000 triệu.' },
      expenditure: {
        label: 'Chi ngân sách năm gốc (tỷ đồng)',
        hint: 'Để trống: lấy chi từng năm trên trang ngân sách. Ghi như 250, 250 tỷ hoặc 250.000 triệu.',
      },
      expenditureRate: { label: 'Chi tăng mỗi năm (%)' },
      by: {
        label: 'Cân đối thu chi xét theo',
        choices: {
          'last-year': { shown: 'năm cuối', written: 'năm cuối' },
          'every-year': { shown: 'từng năm sau năm gốc', written: 'mọi năm' },
        },
      },
    },
    sentence: growthText,
  },
  'set-region': {
    name: 'Mức giảm theo vùng',
    sheet: 'Vùng',
    example: { target: '', value: 'Trung du và miền núi phía Bắc, hoặc không áp dụng' },
    fields: { region: { label: 'Vùng' } },
    sentence: (action, names) =>
      action.region === null ? 'Không áp dụng mức giảm theo vùng' : `Áp dụng mức giảm theo vùng: ${names.region(action.region)}`,
  },
  'set-area-type': {
    name: 'Miền núi, vùng cao, biên giới',
    sheet: 'Miền núi',
    example: { target: '', value: 'có hoặc không' },
    fields: {
      isMountain: {
        label: 'Đơn vị hành chính',
        hint: scenarioPane.mountainNote,
        choices: {
          yes: { shown: 'Ở miền núi, vùng cao hoặc biên giới', written: 'có' },
          no: { shown: 'Không ở miền núi, vùng cao, biên giới', written: 'không' },
        },
      },
    },
    sentence: (action) =>
      action.isMountain
        ? 'Đơn vị hành chính ở miền núi, vùng cao hoặc biên giới'
        : 'Đơn vị hành chính không thuộc miền núi, vùng cao, biên giới',
  },
  'set-class': {
    name: 'Loại đô thị hướng tới',
    sheet: 'Loại đô thị',
    example: { target: '', value: 'loại II' },
    fields: { urbanClass: { label: 'Loại đô thị' } },
    sentence: (action) => `Hướng tới đô thị loại ${action.urbanClass}`,
  },
};
