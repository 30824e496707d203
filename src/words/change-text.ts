/** A change of a scenario in words, as the change list, the command line and the result sheets show it. */
import type { Brings, ChangeAction, ChangeKind, ProjectEffect } from '../domain/scenario';
import type { GradeId } from '../domain/standard';
import { driverName } from './driver-names';
import type { Locale } from './locale';
import { formatNumber, formatShare } from './numbers';
import { regionName } from './region-names';

type Of<Kind extends ChangeKind> = Extract<ChangeAction, { kind: Kind }>;
/** One text maker a kind; a kind without one does not compile. */
type ChangeTexts = { readonly [Kind in ChangeKind]: (action: ActionOf<Kind>) => string };

const vi = {
  number: (value: number): string => formatNumber(value, 'vi'),
  share: (value: number): string => formatShare(value, 'vi'),
  grade: (grade: GradeId | null): string =>
    grade === null ? 'chưa đạt mức nào' : { maximum: 'mức tối đa', minimum: 'mức tối thiểu' }[grade],
  brings: { nothing: 'không mang theo đất đai, công trình', 'city-average': 'mang theo mức bình quân của thành phố' } satisfies Record<
    Brings,
    string
  >,
  where: { inner: 'nội thị', outer: 'ngoại thị' },
};
const en = {
  number: (value: number): string => formatNumber(value, 'en'),
  share: (value: number): string => formatShare(value, 'en'),
  grade: (grade: GradeId | null): string => (grade === null ? 'no grade' : { maximum: 'maximum grade', minimum: 'minimum grade' }[grade]),
  brings: { nothing: 'bringing no land or facilities', 'city-average': 'bringing the city’s average' } satisfies Record<Brings, string>,
  where: { inner: 'inner area', outer: 'outer area' },
};

function signed(amount: number, locale: Locale): string {
  return `${amount < 0 ? '−' : '+'} ${formatNumber(Math.abs(amount), locale)}`;
}

function effectVi(effect: ProjectEffect): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${driverName(effect.driver, 'vi')} ${signed(effect.amount, 'vi')}`;
    case 'set-value':
      return `chỉ tiêu ${String(effect.indicator)} = ${vi.number(effect.value)}`;
    case 'add-to-value':
      return `chỉ tiêu ${String(effect.indicator)} ${signed(effect.amount, 'vi')}`;
    case 'set-grade':
      return `chỉ tiêu ${String(effect.indicator)}: ${vi.grade(effect.grade)}`;
  }
}

function effectEn(effect: ProjectEffect): string {
  switch (effect.kind) {
    case 'add-to-driver':
      return `${driverName(effect.driver, 'en')} ${signed(effect.amount, 'en')}`;
    case 'set-value':
      return `indicator ${String(effect.indicator)} = ${en.number(effect.value)}`;
    case 'add-to-value':
      return `indicator ${String(effect.indicator)} ${signed(effect.amount, 'en')}`;
    case 'set-grade':
      return `indicator ${String(effect.indicator)}: ${en.grade(effect.grade)}`;
  }
}

const textsVi: ChangeTexts = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Nhập ${part === null ? '' : `một phần (${vi.number(part.people)} người, ${vi.number(part.area)} km²) của `}${unit}, ${becomes === 'ward' ? 'lập phường' : 'giữ nguyên, không lập phường'}, ${vi.brings[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Tách ${newUnit}${becomes === 'ward' ? ' (phường)' : ''} khỏi ${unit}: ${vi.number(part.people)} người, ${vi.number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Lập phường ${unit}, ${vi.brings[brings]}`,
  'add-people': ({ where, people }) => `Thêm ${vi.number(people)} người ở ${vi.where[where]}`,
  'grow-people': ({ where, rate, years }) => `Dân số ${vi.where[where]} tăng ${vi.share(rate)} một năm trong ${vi.number(years)} năm`,
  'set-value': ({ indicator, value }) => `Chỉ tiêu ${String(indicator)} = ${vi.number(value)}`,
  'set-grade': ({ indicator, grade }) => `Chỉ tiêu ${String(indicator)}: ${vi.grade(grade)}`,
  'change-driver': ({ driver, expression }) => `Đổi ${driverName(driver, 'vi')}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }) =>
    `${capitalise(driverName(driver, 'vi'))}: ${{ fixed: 'giữ nguyên khi dân số đổi', 'pace-inner': 'tăng theo dân số nội thị', 'pace-whole': 'tăng theo dân số toàn đô thị' }[behaviour]}`,
  'complete-project': ({ project, effects }) =>
    `Hoàn thành dự án “${project}”${effects.length === 0 ? '' : `: ${effects.map(effectVi).join('; ')}`}`,
  'grow-budget': ({ rate, from, to, expenditure, expenditureRate }) =>
    `Thu ngân sách tăng ${vi.share(rate)} một năm, ${String(from)}–${String(to)}${expenditure === null ? '' : `; chi ${vi.number(expenditure)} tỷ đồng tăng ${vi.share(expenditureRate)} một năm`}`,
  'set-region': ({ region }) =>
    region === null ? 'Không áp dụng mức giảm theo vùng' : `Áp dụng mức giảm theo vùng: ${regionName(region, 'vi')}`,
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Đơn vị hành chính ở miền núi, vùng cao hoặc biên giới' : 'Đơn vị hành chính không thuộc miền núi, vùng cao, biên giới',
  'set-class': ({ urbanClass }) => `Hướng tới đô thị loại ${urbanClass}`,
};

const textsEn: ChangeTexts = {
  'merge-unit': ({ unit, becomes, part, brings }) =>
    `Merge ${part === null ? '' : `a part (${en.number(part.people)} people, ${en.number(part.area)} km²) of `}${unit} ${becomes === 'ward' ? 'as a ward' : 'as it is, not as a ward'}, ${en.brings[brings]}`,
  'split-unit': ({ unit, newUnit, part, becomes }) =>
    `Cut ${newUnit}${becomes === 'ward' ? ' (ward)' : ''} out of ${unit}: ${en.number(part.people)} people, ${en.number(part.area)} km²`,
  'convert-to-ward': ({ unit, brings }) => `Make ${unit} a ward, ${en.brings[brings]}`,
  'add-people': ({ where, people }) => `Add ${en.number(people)} people to the ${en.where[where]}`,
  'grow-people': ({ where, rate, years }) =>
    `People of the ${en.where[where]} grow ${en.share(rate)} a year over ${en.number(years)} years`,
  'set-value': ({ indicator, value }) => `Indicator ${String(indicator)} = ${en.number(value)}`,
  'set-grade': ({ indicator, grade }) => `Indicator ${String(indicator)}: ${en.grade(grade)}`,
  'change-driver': ({ driver, expression }) => `Change ${driverName(driver, 'en')}: ${expression}`,
  'set-behaviour': ({ driver, behaviour }) =>
    `${capitalise(driverName(driver, 'en'))}: ${{ fixed: 'fixed when people change', 'pace-inner': 'keeps pace with the inner city’s people', 'pace-whole': 'keeps pace with the whole city’s people' }[behaviour]}`,
  'complete-project': ({ project, effects }) =>
    `Complete “${project}”${effects.length === 0 ? '' : `: ${effects.map(effectEn).join('; ')}`}`,
  'grow-budget': ({ rate, from, to, expenditure, expenditureRate }) =>
    `Revenue grows ${en.share(rate)} a year, ${String(from)}–${String(to)}${expenditure === null ? '' : `; expenditure of ${en.number(expenditure)} billion VND grows ${en.share(expenditureRate)} a year`}`,
  'set-region': ({ region }) => (region === null ? 'No regional lowering' : `Regional lowering: ${regionName(region, 'en')}`),
  'set-area-type': ({ isMountain }) =>
    isMountain ? 'Mountain, highland or border administrative unit' : 'Not a mountain, highland or border administrative unit',
  'set-class': ({ urbanClass }) => `Aim at class ${urbanClass}`,
};

function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}

/** Ties an action to the maker of its own kind, so that TypeScript can follow the pair through the table. */
type ActionOf<Kind extends ChangeKind> = { readonly [Each in Kind]: { readonly kind: Each } & Of<Each> }[Kind];

function textOf<Kind extends ChangeKind>(action: ActionOf<Kind>, texts: ChangeTexts): string {
  return texts[action.kind](action);
}

/** `Nhập Cẩm Giàng, lập phường, mang theo mức bình quân của thành phố`. */
export function changeText(action: ChangeAction, locale: Locale): string {
  return textOf(action, locale === 'vi' ? textsVi : textsEn);
}
