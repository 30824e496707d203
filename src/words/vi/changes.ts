/** Changes of a scenario as the change list, the command line and the result sheets show them, in Vietnamese. */
import { lastYearOf } from '../../domain/budget-growth';
import type { Brings, ChangeAction, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import type { ChangeSentences, NamesOfTheLaw } from '../sentence-table';
import { capital, number, share } from './format';

type GrowBudget = Extract<ChangeAction, { kind: 'grow-budget' }>;

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
function phasesText({ from, phases }: GrowBudget): string {
  const [only, ...more] = phases;
  if (only === undefined || more.length === 0) return `tăng ${share(only?.rate ?? 0)} một năm, ${String(from)}–${String(only?.to ?? from)}`;
  return `từ năm ${String(from)} tăng ${phases.map(({ rate, to }) => `${share(rate)} một năm đến ${String(to)}`).join(', rồi ')}`;
}

function spendingText({ expenditure, expenditureRate }: GrowBudget): readonly string[] {
  const grown = `tăng ${share(expenditureRate)} một năm`;
  if (expenditure !== null) return [`chi ${number(expenditure)} tỷ đồng ${grown}`];
  return expenditureRate === 0 ? [] : [`chi theo trang ngân sách, năm không có số thì ${grown}`];
}

function growthText(action: GrowBudget): string {
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

export const changes: ChangeSentences = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Nhập ${part === null ? '' : `một phần (${number(part.people)} người, ${number(part.area)} km²) của `}${unit}, ${becomes === 'ward' ? 'lập phường' : 'giữ nguyên, không lập phường'}, ${bringsWords[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Tách ${newUnit}${becomes === 'ward' ? ' (phường)' : ''} khỏi ${unit}: ${number(part.people)} người, ${number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Lập phường ${unit}, ${bringsWords[brings]}`,
  'add-people': ({ where, people }) => `Thêm ${number(people)} người ở ${areas[where]}`,
  'grow-people': ({ where, rate, years }) => `Dân số ${areas[where]} tăng ${share(rate)} một năm trong ${number(years)} năm`,
  'set-value': ({ indicator, value }) => `Chỉ tiêu ${indicator} = ${number(value)}`,
  'set-grade': ({ indicator, grade }) => `Chỉ tiêu ${indicator}: ${gradeText(grade)}`,
  'change-driver': ({ driver, expression }, names) => `Đổi ${names.driver(driver)}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }, names) =>
    `${capital(names.driver(driver))}: ${{ fixed: 'giữ nguyên khi dân số đổi', 'pace-inner': 'tăng theo dân số nội thị', 'pace-whole': 'tăng theo dân số toàn đô thị' }[behaviour]}`,
  'complete-project': ({ project, effects }, names) =>
    `Hoàn thành dự án “${project}”${effects.length === 0 ? '' : `: ${effects.map((effect) => effectText(effect, names)).join('; ')}`}`,
  'grow-budget': growthText,
  'set-region': ({ region }, names) =>
    region === null ? 'Không áp dụng mức giảm theo vùng' : `Áp dụng mức giảm theo vùng: ${names.region(region)}`,
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Đơn vị hành chính ở miền núi, vùng cao hoặc biên giới' : 'Đơn vị hành chính không thuộc miền núi, vùng cao, biên giới',
  'set-class': ({ urbanClass }) => `Hướng tới đô thị loại ${urbanClass}`,
};
