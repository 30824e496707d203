/** The baseline of Bắc Kạn 2022 as a correct reading of the sample workbook gives it; figures typed in from the sheets. */
import type { AdministrativeUnit, UnitKind } from '../../src/domain/administrative-unit';
import type { Assumptions } from '../../src/domain/assumptions';
import type { Baseline } from '../../src/domain/baseline';
import type { BudgetLine } from '../../src/domain/budget-line';
import type { Project } from '../../src/domain/project';
import type { Change, ChangeAction } from '../../src/changes/scenario';
import { deriveDrivers } from '../../src/engine/scenario/baseline-drivers';
import { prepareEdition } from '../../src/engine/scenario/prepared-edition';
import { findStandard } from '../../src/editions/catalogue';
import { sampleObservations } from './sample-observations';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
export const standard = found.value;
export const edition = prepareEdition(standard);

function unit(
  name: string,
  kind: UnitKind,
  isInCity: boolean,
  area: number,
  people: number,
  neighbours: string,
  year = 2019,
): AdministrativeUnit {
  return {
    name,
    kind,
    isInCity,
    area,
    people,
    peopleYear: year,
    code: null,
    parent: null,
    neighbours: neighbours.split('; '),
    nameCell: null,
    areaCell: null,
    peopleCell: null,
  };
}

/** The city's eight units (137,764 km², 45.036 people) and some neighbours. */
export const sampleUnits: readonly AdministrativeUnit[] = [
  unit('Đức Xuân', 'ward', true, 5.7, 9101, 'Huyền Tụng; Nguyễn Thị Minh Khai; Nông Thượng; Phùng Chí Kiên; Xuất Hóa'),
  unit('Nguyễn Thị Minh Khai', 'ward', true, 1.4, 5495, 'Huyền Tụng; Đức Xuân; Dương Quang'),
  unit('Sông Cầu', 'ward', true, 3.96, 9164, 'Dương Quang; Huyền Tụng; Nông Thượng; Phùng Chí Kiên; Quang Thuận'),
  unit('Phùng Chí Kiên', 'ward', true, 3.34, 6771, 'Nông Thượng; Sông Cầu; Đức Xuân'),
  unit(
    'Huyền Tụng',
    'ward',
    true,
    27.356,
    4876,
    'Cẩm Giàng; Dương Quang; Mỹ Thanh; Nguyên Phúc; Quân Hà; Sông Cầu; Xuất Hóa; Đôn Phong; Đức Xuân',
  ),
  unit('Xuất Hóa', 'ward', true, 48.049, 3103, 'Huyền Tụng; Hòa Mục; Mỹ Thanh; Nông Thượng; Tân Sơn; Đức Xuân'),
  unit('Dương Quang', 'commune', true, 25.879, 2981, 'Huyền Tụng; Quang Thuận; Sông Cầu; Đôn Phong; Nguyễn Thị Minh Khai'),
  unit('Nông Thượng', 'commune', true, 22.08, 3545, 'Hòa Mục; Phùng Chí Kiên; Quang Thuận; Sông Cầu; Thanh Vận; Xuất Hóa; Đức Xuân'),
  unit('Cẩm Giàng', 'commune', false, 9.526, 2477, 'Huyền Tụng; Nguyên Phúc; Quân Hà', 2023),
  unit('Quân Hà', 'commune', false, 20.13, 3566, 'Cẩm Giàng; Huyền Tụng; Lục Bình; Nguyên Phúc; Tân Tú; Đôn Phong'),
  unit('Tân Tú', 'commune', false, 26.2, 3352, 'Lục Bình; Nguyên Phúc; Phủ Thông; Quân Hà; Sĩ Bình; Vi Hương'),
  unit('Phủ Thông', 'township', false, 21.9, 3468, 'Tân Tú; Vi Hương; Sĩ Bình'),
];

const cell = { sheet: 'Ngân sách', row: 4, column: 5 };
const revenueLine = { side: 'revenue', id: 'revenue-total', name: 'Thu ngân sách', unit: 'tỷ đồng', months: null, cell } as const;
export const sampleBudget: readonly BudgetLine[] = [
  { ...revenueLine, year: 2022, amount: 188, kind: 'actual', isWholeYear: true },
  { ...revenueLine, year: 2023, amount: 260, kind: 'plan', isWholeYear: true },
  { ...revenueLine, year: 2023, amount: 130.453, kind: 'actual', isWholeYear: false, months: { first: 1, last: 9 } },
];

export const sampleProjects: readonly Project[] = [
  {
    number: '1',
    name: 'Xây dựng Sân vận động tỉnh',
    cost: 252,
    state: 'Hiện đang thực hiện công tác GPMB đợt 1',
    cell,
    words: [
      {
        text: 'Quy mô 8.000 chỗ ngồi và các hạng mục phụ trợ. Phụ lục 03, chỉ tiêu 23 tính thêm “01 Dự án sân vận động tỉnh Bắc Kạn”.',
        cell,
      },
    ],
  },
  {
    number: '3',
    name: 'Đường kết nối Phiêng My',
    cost: 85,
    state: '',
    cell,
    words: [{ text: 'Hạng mục đường giao thông với tổng chiều dài tuyến 5,2 km và hạng mục cầu.', cell }],
  },
];

const observations = new Map(sampleObservations.map((observation) => [observation.indicator, observation]));

export const sampleBaseline: Baseline = {
  observations: sampleObservations,
  resolutions: {},
  drivers: deriveDrivers(edition, observations, sampleUnits, sampleBudget, 'indicators').drivers,
  units: sampleUnits,
  projects: sampleProjects,
  budget: sampleBudget,
  region: null,
  isMountain: false,
  currentClass: null,
};

/** Changes in order, all on. */
export function changes(...actions: readonly ChangeAction[]): readonly Change[] {
  return actions.map((action, index) => ({ id: String(index + 1), isOn: true, action, note: '' }));
}

/** What the sample's figures stand on where a test says nothing else. */
export const sampleAssumptions: Assumptions = {
  standard,
  date: '2023-11-10',
  policy: 'strict',
  region: null,
  extent: null,
  isMountain: true,
  currentClass: 'III',
  currentClassLaw: null,
  people: 'indicators',
};
