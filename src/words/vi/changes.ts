/** Changes of a scenario as the change list, the command line and the result sheets show them, in Vietnamese. */
import type { Brings, ProjectEffect } from '../../domain/scenario';
import type { GradeId } from '../../domain/standard';
import type { ChangeSentences } from '../sentence-table';
import { drivers } from './drivers';
import { capital, number, share } from './format';

const names: Readonly<Record<string, string>> = drivers;
const driverName = (id: string): string => names[id] ?? id;
const bringsWords: Readonly<Record<Brings, string>> = {
  nothing: 'không mang theo đất đai, công trình',
  'city-average': 'mang theo mức bình quân của thành phố',
};
const areas = { inner: 'nội thị', outer: 'ngoại thị' } as const;
const gradeText = (grade: GradeId | null): string =>
  grade === null ? 'chưa đạt mức nào' : { maximum: 'mức tối đa', minimum: 'mức tối thiểu' }[grade];
const signed = (amount: number): string => `${amount < 0 ? '−' : '+'} ${number(Math.abs(amount))}`;

function effectText(effect: ProjectEffect): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${driverName(effect.driver)} ${signed(effect.amount)}`;
    case 'set-value':
      return `chỉ tiêu ${String(effect.indicator)} = ${number(effect.value)}`;
    case 'add-to-value':
      return `chỉ tiêu ${String(effect.indicator)} ${signed(effect.amount)}`;
    case 'set-grade':
      return `chỉ tiêu ${String(effect.indicator)}: ${gradeText(effect.grade)}`;
  }
}

export const changes: ChangeSentences = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Nhập ${part === null ? '' : `một phần (${number(part.people)} người, ${number(part.area)} km²) của `}${unit}, ${becomes === 'ward' ? 'lập phường' : 'giữ nguyên, không lập phường'}, ${bringsWords[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Tách ${newUnit}${becomes === 'ward' ? ' (phường)' : ''} khỏi ${unit}: ${number(part.people)} người, ${number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Lập phường ${unit}, ${bringsWords[brings]}`,
  'add-people': ({ where, people }) => `Thêm ${number(people)} người ở ${areas[where]}`,
  'grow-people': ({ where, rate, years }) => `Dân số ${areas[where]} tăng ${share(rate)} một năm trong ${number(years)} năm`,
  'set-value': ({ indicator, value }) => `Chỉ tiêu ${String(indicator)} = ${number(value)}`,
  'set-grade': ({ indicator, grade }) => `Chỉ tiêu ${String(indicator)}: ${gradeText(grade)}`,
  'change-driver': ({ driver, expression }) => `Đổi ${driverName(driver)}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }) =>
    `${capital(driverName(driver))}: ${{ fixed: 'giữ nguyên khi dân số đổi', 'pace-inner': 'tăng theo dân số nội thị', 'pace-whole': 'tăng theo dân số toàn đô thị' }[behaviour]}`,
  'complete-project': ({ project, effects }) =>
    `Hoàn thành dự án “${project}”${effects.length === 0 ? '' : `: ${effects.map(effectText).join('; ')}`}`,
  'grow-budget': ({ rate, from, to, expenditure, expenditureRate }) =>
    `Thu ngân sách tăng ${share(rate)} một năm, ${String(from)}–${String(to)}${expenditure === null ? '' : `; chi ${number(expenditure)} tỷ đồng tăng ${share(expenditureRate)} một năm`}`,
  'set-region': ({ region }, nameRegion) =>
    region === null ? 'Không áp dụng mức giảm theo vùng' : `Áp dụng mức giảm theo vùng: ${nameRegion(region)}`,
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Đơn vị hành chính ở miền núi, vùng cao hoặc biên giới' : 'Đơn vị hành chính không thuộc miền núi, vùng cao, biên giới',
  'set-class': ({ urbanClass }) => `Hướng tới đô thị loại ${urbanClass}`,
};
