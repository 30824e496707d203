/** A known value beside other figures, as reports compose them: its count, its plan, the year before, the other part of the city; and numbers under a format. */
import labels from '../../../src/language/lexicon/labels.json';
import periods from '../../../src/language/lexicon/periods.json';
import signs from '../../../src/language/lexicon/signs.json';
import intents from '../../../src/language/lexicon/intents.json';
import whereabouts from '../../../src/language/lexicon/whereabouts.json';
import type { CellValue } from '../../../src/domain/cell';
import type { NumericIndicator } from '../../../src/domain/standard';
import type { Chance } from '../../campaign/chance';
import { numericRows, valueOf, yearOfFigures } from './decorated-text';
import type { DecoratedText } from './decorated-text';
import type { Answer } from './meaning';
import { drawn, equivalent } from './pieces';
import { isCountedUnit } from './row-units';
import { encoded } from './typing';

/** What a family makes of a value: its texts; `waits` where nobody can tell which figure is meant. */
type Composed = {
  readonly text: CellValue;
  readonly format?: string;
  readonly waits?: true;
  readonly isAbout?: boolean;
  readonly sum?: number;
  readonly isPlain?: true;
};
type Figures = { readonly row: NumericIndicator; readonly value: number; readonly chance: Chance };
type Family = (figures: Figures) => Composed;

const inVietnamese = (value: number): string => String(value).replace('.', ',').replace('-', '−');

/** Another figure of the same row. */
function another({ row, value, chance }: Figures): number {
  const other = valueOf(row, chance);
  return other === value ? value + 1 : other;
}

function withUnit({ row, chance }: Figures, value: number): string {
  if (row.unit === '%') return `${inVietnamese(value)}${chance.pick(['%', ' %'])}`;
  return isCountedUnit(row.unit) ? `${inVietnamese(value)} ${row.unit.toLowerCase()}` : inVietnamese(value);
}

/** Totals whose share or mean the row is, by its unit, and the unit again as it is written behind the mean. */
const totals: Readonly<Record<string, readonly [total: string, unit: string]>> = {
  'km/km²': ['km', 'km/km²'],
  'm²/người': ['ha', 'm²/người'],
  'giường/10.000 dân': ['giường', 'giường/10.000 dân'],
  'người/km²': ['người', 'người/km2'],
};

/** `95 hộ (2,33 %)`, `110 giường, tương đương 24,1 giường/10.000 dân`. */
const besideItsCount: Family = (figures) => {
  const { row, value, chance } = figures;
  const count = String(3 + chance.below(900));
  const said = equivalent('vi', chance);
  const isAbout = /khoảng/.test(said);
  const totalled = totals[row.unit];
  if (row.unit === '%') {
    const thing = chance.pick(['hộ', 'người', 'cơ sở', 'hồ sơ', 'tuyến phố']);
    const share = withUnit(figures, value);
    return {
      isAbout,
      text: chance.pick([
        `${count} ${thing} (${share})`,
        `${count} ${thing}, ${said} ${share}`,
        `${share} (${count} ${thing})`,
        `${count}/${String(Number(count) + 40)} ${thing} (${share})`,
        `${count}/${String(Number(count) + 40)} ${thing}, ${said} ${share}`,
      ]),
    };
  }
  if (totalled !== undefined) {
    const [total, unit] = totalled;
    const own = `${inVietnamese(value)} ${unit}`;
    return {
      isAbout,
      text: chance.pick([`${count} ${total} (${own})`, `${own} (${count} ${total})`, `${count} ${total}, ${said} ${own}`]),
    };
  }
  return { text: isCountedUnit(row.unit) ? `${withUnit(figures, value)} (${String(chance.below(100))}%)` : withUnit(figures, value) };
};

/** `30 % (kế hoạch 72 %)`: the figure is what is, not what is planned. */
const besideItsPlan: Family = (figures) => {
  const { chance, value } = figures;
  const now = withUnit(figures, value);
  const later = withUnit(figures, another(figures));
  const plan = drawn(intents[chance.pick(['planned', 'target', 'forecast', 'estimated'] as const)], 'vi', chance);
  const done = drawn(intents[chance.pick(['carried-out', 'present', 'by-now'] as const)], 'vi', chance);
  return {
    text: chance.pick([
      `${now} (${plan} ${later})`,
      `${now}, ${plan} ${later}`,
      `${now}; ${plan} năm 2025 đạt ${later}`,
      `${plan} ${later}, ${done} ${now}`,
      `${plan}: ${later}; ${done}: ${now}`,
      `${later} (${plan}), ${now} (${done})`,
      `${now} (năm 2025: ${later})`,
    ]),
  };
};

/** `72 % (tăng 2 % so với năm 2021)`, `giảm từ 45 % xuống 42 %`. */
const besideTheYearBefore: Family = (figures) => {
  const { chance, value } = figures;
  const now = withUnit(figures, value);
  const before = withUnit(figures, another(figures));
  const move = `${drawn(signs[chance.pick(['fall', 'rise'] as const)], 'vi', chance)} ${inVietnamese(1 + chance.below(40) / 10)}%`;
  return {
    text: chance.pick([
      `${now} (${move} so với năm 2021)`,
      `${now}, ${move} so với năm trước`,
      `${move} so với năm 2021, còn ${now}`,
      `${move} so với năm trước, đạt ${now}`,
      `giảm từ ${before} xuống ${now}`,
      `từ ${before} tăng lên ${now}`,
      `năm 2021: ${before}; năm 2022: ${now}`,
      `${before} năm 2021, ${now} năm 2022`,
    ]),
  };
};

/** Two figures of two parts of the city, or a range: nobody can tell. Things that are counted may be summed. */
const twoFigures: Family = (figures) => {
  const { chance, value } = figures;
  const other = another(figures);
  const [one, two] = [withUnit(figures, value), withUnit(figures, other)];
  const [here, there] = [drawn(whereabouts.place, 'vi', chance), drawn(whereabouts.place, 'vi', chance)];
  return {
    text: chance.pick([
      `${one} nội thành, ${two} ngoại thành`,
      `nội thị ${one}; ngoại thị ${two}`,
      `${one} ${here} phường A, ${two} ${there} phường B`,
      `${one} - ${two}`,
      `từ ${one} đến ${two}`,
      `${one} và ${two}`,
      `${one} hoặc ${two}`,
      `${one}\n${two}`,
    ]),
    waits: true,
    ...(isCountedUnit(figures.row.unit) ? { sum: value + other } : {}),
  };
};

/** The row's own name and an instrument's number around the figure. */
const amongNames: Family = (figures) => {
  const { row, value, chance } = figures;
  const now = withUnit(figures, value);
  const numbered = drawn(labels.numbered, 'vi', chance);
  const period = drawn(periods.quarter, 'vi', chance);
  return {
    text: chance.pick([
      `${row.name}: ${now}`,
      `${row.name} ${now}`,
      `${now} (${numbered} 2)`,
      `${numbered} 2: ${now}`,
      `${now} theo ${numbered} 45`,
      `${now} (Quyết định số 45/QĐ-UBND ngày 12/3/2022)`,
      `${now} tính đến 31/12/2021`,
      `${period}: ${now}`,
      `Đô thị loại 2 đạt ${now}`,
    ]),
  };
};

/** `512 nghìn 300 người`. */
const inParts: Family = ({ value, chance }) => {
  const thousands = Math.floor(value);
  const rest = Math.round((value - thousands) * 1000);
  if (rest === 0) {
    const [millions, left] = [Math.floor(thousands / 1000), thousands % 1000];
    return { text: millions > 0 && left > 0 ? `${String(millions)} triệu ${String(left)} nghìn người` : `${String(thousands)} ngàn người` };
  }
  return {
    text: `${String(thousands)} ${chance.pick(['nghìn', 'ngàn'])} ${String(rest).padStart(3, '0')} ${chance.pick(['người', 'dân', 'nhân khẩu'])}`,
  };
};

const tidy = (value: number): number => Number(value.toPrecision(14));

/** A number that a format gives its unit. */
const formatted: Family = ({ row, value, chance }) => {
  if (row.unit === '%') {
    const [text, format] = chance.pick([
      [value / 100, '0.00%'],
      [value, '0.0"%"'],
      [value * 10, '0.0"‰"'],
      [value, '0.00" %"'],
    ] as const);
    return { text: tidy(text), format };
  }
  if (row.unit === '1.000 người') return { text: tidy(value * 1000), format: chance.pick(['#,##0" người"', '#,##0\\ "dân"']) };
  return { text: value, format: chance.pick(['General', '0.00', '#,##0.###']) };
};

/** What nobody doubts: the figure with its unit, a lead in front, a sign behind. */
const plainly: Family = (figures) => {
  const { row, value, chance } = figures;
  const now = withUnit(figures, value);
  const isAmbiguous = /^−?[1-9]\d{0,2},\d{3}(?!\d)/.test(now);
  const isUnsure = isAmbiguous || (row.unit === '%' && Math.abs(value) <= 1 && false);
  const text = chance.pick([
    now,
    `Đạt ${now}`,
    `${now}.`,
    `Hiện có ${now}`,
    `Tổng số: ${now}`,
    `đạt được ${now}`,
    `${now} (năm 2021)`,
    `Năm 2022: ${now}`,
    `${now} [1]`,
    `Tỷ lệ ${now}`,
    `Thực tế: ${now}`,
    `Đạt tỷ lệ ${now}`,
  ]);
  return isUnsure ? { text } : { text, isPlain: true };
};

const families: readonly Family[] = [
  besideItsCount,
  besideItsPlan,
  besideTheYearBefore,
  twoFigures,
  amongNames,
  formatted,
  plainly,
  plainly,
];

export function composedText(chance: Chance): DecoratedText {
  const row = chance.pick(numericRows);
  const value = Math.abs(valueOf(row, chance));
  const family = row.unit === '1.000 người' && chance.below(3) === 0 ? inParts : chance.pick(families);
  const { text, format = 'General', waits = false, isAbout = false, sum = null, isPlain = false } = family({ row, value, chance });
  const figure: readonly Answer[] = waits ? [] : [{ kind: 'exact', value }];
  const doubt: readonly Answer[] = isAbout ? [{ kind: 'about', value }] : [];
  const summed: readonly Answer[] = sum === null ? [] : [{ kind: 'exact', value: sum }];
  const typed = typeof text === 'string' ? encoded(text, chance) : { text, marks: [], isPlain: true };
  return {
    row,
    text: typed.text,
    format,
    unit: chance.below(6) === 0 ? '' : row.unit,
    asOf: yearOfFigures,
    marks: typed.marks,
    answers: [...figure, ...doubt, ...summed],
    isPlain: isPlain && typed.isPlain,
  };
}
