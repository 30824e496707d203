import { describe, expect, it } from 'vitest';
import type { CellAddress } from '../domain/cell';
import type { ProblemCode, ProblemData } from '../domain/problem';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import type { KeptChoice } from '../domain/problems/settings';
import { locales } from './locale';
import { problemSentence } from './problem-sentence';
import { laterProblems as laterProblemsEn } from './en/later-problems';
import { problems as problemsEn } from './en/problems';
import { laterProblems as laterProblemsVi } from './vi/later-problems';
import { problems as problemsVi } from './vi/problems';

const cell: CellAddress = { sheet: 'Phụ lục 03', row: 46, column: 5 };

/** One example of every problem: a new code does not compile until it has one. */
const examples: { readonly [Code in ProblemCode]: ProblemData[Code] } = {
  'file-empty': { file: 'bang.xlsx' },
  'file-not-xlsx': { file: 'bang.xls', found: 'xls' },
  'file-encrypted': { file: 'bang.xlsx' },
  'file-damaged': { file: 'bang.xlsx', part: 'xl/workbook.xml' },
  'file-too-large': { file: 'bang.xlsx', part: 'xl/worksheets/sheet1.xml', limitMegabytes: 64 },
  'file-unreadable': { file: 'bang.xlsx' },
  'word-without-table': { file: 'bao-cao.docx' },
  'word-too-large': { file: 'bao-cao.docx', cells: 500_000, limitCells: 400_000 },
  'word-opened': { file: 'bao-cao.docx', tables: 3, workbook: 'bao-cao.xlsx' },
  'workbook-empty': {},
  'workbook-too-much': { file: 'bang.xlsx', what: 'sheets', limit: 500 },
  'file-needs-repair': { sheet: 'Phụ lục 03', fault: 'row-twice', count: 1, first: 'A22' },
  'sheets-too-large': { sheet: 'Dữ liệu', limitCells: 400_000 },
  'sheet-too-large': { sheet: 'Dữ liệu', rows: 100_000, columns: 20, limitCells: 400_000 },
  'no-indicator-table': { sheets: 3 },
  'own-edition': { edition: 'Bảng chấm điểm đô thị loại IV', sheet: 'Loại IV', from: 'table' },
  'own-level': { indicator: '07', text: '4O', fault: 'no-level' },
  'own-sum': { what: 'section', name: 'I Quy mô', printed: 10, sum: 64 },
  'own-table-absent': {},
  'own-edition-unused': { edition: 'Bảng 2B của tỉnh', sheet: 'Bộ tiêu chuẩn' },
  'own-edition-absent': { file: 'bo.xlsx' },
  'own-edition-fault': { sheet: 'Bộ tiêu chuẩn', at: 'Loại đô thị', fault: 'not-one-of', named: 'VI', allowed: 'I, II, III' },
  'old-encoding': { sheet: 'Bang', encoding: 'TCVN3' },
  'encoding-unread': { sheet: 'Bang' },
  'text-garbled': { sheet: 'Bang', text: 'Tá»·', meant: 'Tỷ' },
  'one-column-text': { sheet: 'Bang', fault: 'stacked' },
  'sheet-without-table': { sheet: 'Trang 2', others: 'Phụ lục 03' },
  'several-indicator-tables': { chosen: 'Phụ lục 03', others: 'Bản nháp' },
  'mapping-unsure': { sheet: 'Phụ lục 03', column: 'F', header: 'Năm 2022', role: 'value' },
  'column-question': {
    about: 'value',
    sheet: 'Phụ lục 03',
    proposed: 'E “Hiện trạng › Sau sáp nhập”',
    others: 'D “Hiện trạng › Trước sáp nhập”',
    rows: 48,
    hidden: 'D',
  },
  'earlier-tables': { chosen: 'Năm 2022', year: 2022, others: 'Năm 2021' },
  'classes-named': { named: 'III, II', taken: 'II' },
  'class-unsaid': { law: '111/2025', taken: 'II', others: 'III' },
  'other-law': { kind: 'class', found: 'III', expected: 'II', differing: 40, printed: 57 },
  'levels-differ': { count: 2, indicators: '7, 9', edition: 'Nghị quyết 26/2022' },
  'points-differ': {
    count: 2,
    indicators: '2A.I.01, 2A.III.13',
    edition: 'Nghị quyết 111/2025',
    indicator: '2A.I.01',
    printed: '6 / 4',
    maximum: 5,
    minimum: 4,
  },
  'hidden-columns': { sheet: 'Phụ lục 03', columns: 'D', isRead: false },
  'future-column': { sheet: 'Phụ lục 03', column: 'E', header: 'Đến 2030' },
  'hidden-rows': { sheet: 'Phụ lục 03', count: 2, first: 'A14' },
  'cells-far-away': { sheet: 'Phụ lục 03', count: 1, first: 'A1048576' },
  'points-out-of': { indicator: '01', points: 3.75, outOf: 3.75, maximum: 5 },
  'second-table-on-sheet': { sheet: 'Phụ lục 03', at: 'A71' },
  'row-mismatch': { indicator: '07', found: 'Nhà tang lễ', expected: 'Tỷ lệ hộ nghèo' },
  'duplicate-indicator': { indicator: '07', first: 'F20' },
  'unknown-indicator': { label: '64 Sân bay' },
  'indicator-absent': { indicator: '07', name: 'Tỷ lệ hộ nghèo' },
  'cell-error': { indicator: '07', error: '#REF!' },
  'formula-uncalculated': { indicator: '07' },
  'negative-share': { indicator: '07', value: -3 },
  'implausible-value': { indicator: '09', value: 51_690, low: 0.1, high: 20_000, unit: '%' },
  'several-values': { indicator: '42', text: '32 và 45' },
  'decision-outdated': { indicator: '39', then: 'Đang triển khai thực hiện', now: '60' },
  'driver-at-zero': { driver: 'land-construction-inner', rows: '12, 26, 27, 38' },
  'figure-from-none': { driver: 'people-inner', rows: '15, 20' },
  'driver-keeps-no-pace': { driver: 'people-inner' },
  'nobody-outside': { inner: 45_700, whole: 45_036 },
  'filed-points-stay': { indicators: '39, 42' },
  'filed-points-no-evidence': { indicator: '39', points: 0.5, minimum: 0.75, maximum: 1 },
  'figures-contradict': { driver: 'land-traffic', kept: 243, by: '26', other: 82, indicator: '28' },
  'balance-followed': { indicator: '02', year: 2022, revenue: 195, expenditure: 190, isBalanceSet: false },
  'balance-years-differ': { indicator: '02', revenueYear: 2022, expenditureYear: 2021 },
  'inner-above-whole': { inner: 120_000, whole: 51_690 },
  'grade-contradicts-verdict': { indicator: '02', text: 'Bội chi, dư nợ 12 tỷ', verdict: 'Đạt' },
  'value-of-other-extent': { indicator: '13', text: '98% (ngoại thành)', said: 'ngoại thành', scope: 'whole' },
  'value-of-other-thing': { indicator: '31', text: 'đạt 98% kế hoạch giao', said: 'kế hoạch' },
  'verdict-contradicts-value': { indicator: '31', text: '100% (chưa đạt)', value: 100 },
  'later-year': { indicator: '31', text: 'Tính đến 31/12/2023 đạt 98%', year: 2023, tableYear: 2022 },
  'read-as-none': { indicator: '44', text: 'Chưa có' },
  'share-as-fraction': { indicator: '13', value: 0.83, percent: 83 },
  'ambiguous-number': { indicator: '09', text: '1.070,5.2' },
  'date-in-value': { indicator: '09', text: '12/03/2026' },
  'unit-mismatch': { indicator: '09', found: 'người', expected: '1.000 người' },
  'points-unreadable': { indicator: '09', text: 'hai' },
  'points-above-maximum': { indicator: '09', points: 2.5, maximum: 2 },
  'edition-unknown': { edition: 'nq-1-1999', known: 'nq-26-2022' },
  'kept-edition-gone': {
    edition: 'own/nq-26-2022/ii',
    used: 'Nghị quyết 26/2022/UBTVQH15',
    usedIn: { en: 'Resolution 26/2022/UBTVQH15' },
  },
  'region-unknown': { region: 'mars', known: 'mekong-delta' },
  'edition-not-in-force': {
    edition: 'Nghị quyết 26/2022/UBTVQH15',
    editionIn: { en: 'Resolution 26/2022/UBTVQH15' },
    date: '2026-11-24',
    from: '2023-01-01',
    to: '2026-01-01',
  },
  'figures-carried': {
    from: 'Nghị quyết 26/2022/UBTVQH15 – đô thị loại II',
    fromIn: { en: 'Resolution 26/2022/UBTVQH15 – class II' },
    to: 'Nghị quyết 111/2025/UBTVQH15 – đô thị loại III (Bảng 2A)',
    toIn: { en: 'Resolution 111/2025/UBTVQH15 – class III (Table 2A)' },
    answered: 7,
    rows: 23,
    decided: 2,
    waiting: 14,
  },
  'standard-invalid': { path: 'indicators[6].maximum', fault: 'is not a level' },
  'expression-refused': { text: 'zeros(9)', fault: 'not-allowed', at: 'zeros', isOverX: false },
  'host-absent': {},
  'host-busy': {},
  'host-failed': { code: 'GeneralException', message: 'internal error' },
  'part-missing': {},
  'answer-broken': { detail: 'out of memory' },
  'asked-row-unknown': { written: '99' },
  'asked-no-projects': {},
  'asked-project-unknown': { written: '99', known: '1, 2' },
  'asked-effect-part': { written: '1:23=0.5' },
  'asked-effect-unread': { written: '1:beds=x', known: 'road-length' },
  'asked-figure-unsure': { option: '--effects', written: '1:road-length=5,125', figure: '5,125', whole: 5125, decimal: 5.125 },
  'asked-budget-impossible': { budget: -5 },
  'asked-limit-unread': { row: '20', written: 'abc', rungs: '' },
  'asked-cost-unread': { row: '07', written: '-5' },
  'asked-driver-unknown': { written: 'beds', known: 'people-inner, hospital-beds' },
  'answer-independent': { row: '20', driver: 'land-green' },
  'asked-total-unknown': {},
  'merger-needs-nothing': {},
  'merger-need-unread': { name: 'density', written: 'x' },
  'merger-gates-unknown': {},
  'merger-gate-unknown': { name: 'gate-9', known: 'total, gate-1, gate-2' },
  'merger-gates-figure': { written: '75' },
  'merger-costs-unknown': {},
  'merger-cost-missing': { units: 'Cẩm Giàng, Quân Hà', cells: 'F12, F15' },
  'merger-cost-unit-unknown': { written: 'Cẩm Giang', known: 'Cẩm Giàng, Quân Hà' },
  'merger-cost-unread': { name: 'Cẩm Giàng', written: 'nhiều' },
  'merger-figure-missing': { figure: 'people' },
  'merger-no-neighbours': {},
  'asked-row-unmoved': { row: '02' },
  'asked-driver-unmoved': { driver: 'land-green', why: 'independent' },
  'asked-share-impossible': { option: '--share', share: 120 },
  'asked-number-outside': { option: '--rates', name: 'revenue', written: 700, from: 50, to: 60, isWhole: false },
  'asked-row-numberless': { option: '--ranges', row: '01', why: 'grade' },
  'asked-grid-of-two': { option: '--x', other: '--y', written: 'hospital-beds' },
  'asked-twice': { option: '--require', first: 'people', second: 'population' },
  'path-people-counted': { written: 'people-inner', known: 'people-whole', isWhole: true },
  'path-year-outside': { option: '--to', year: 2100, from: 2022, last: 2082 },
  'path-change-unknown': { change: 3 },
  'host-unsupported': { needs: 'ExcelApi 1.7' },
  'host-lacks': { code: 'ApiNotFound', message: 'Worksheet.freezePanes' },
  'host-denied': { code: 'AccessDenied', message: 'You cannot perform the requested operation.' },
  'host-too-much': { code: 'RequestPayloadSizeLimitExceeded', message: 'too large' },
  'host-limit': { code: 'ActivityLimitReached', message: 'limit reached' },
  'host-gone': { code: 'ItemNotFound', message: 'no such item' },
  'sheets-unfinished': { sheets: ['KQ Bảng điểm'], from: 'now', code: 'AccessDenied', message: 'denied' },
  'unfinished-removed': { sheets: ['KQ Bảng điểm'] },
  'cell-gone': { reference: "'Phụ lục 03'!F47" },
  'sheet-hidden': { reference: "'Phụ lục 03'!F47", sheet: 'Phụ lục 03' },
  'save-refused': { reason: 'disk full' },
  'edit-refused': { reference: 'F47', fault: 'array-formula' },
  'scenarios-absent': {},
  'output-taken': { file: 'ket-qua.xlsx' },
  'sheet-in-use': { sheet: 'KQ So sánh', by: 'Tổng hợp' },
  'receipt-stale': { sheet: 'KQ So sánh', fault: 'sheet-changed' },
  'file-signed': { file: 'bang.xlsx' },
  'wide-refused': { why: 'failed', code: '12004', message: 'The domain of the URL is not trusted.' },
  'sheets-written': { sheets: 'KQ So sánh', cells: 120 },
  'sheets-restored': { sheets: 'KQ So sánh' },
  'boundaries-too-large': { file: 'xa.geojson', megabytes: 62, limitMegabytes: 20 },
  'boundaries-not-geojson': { file: 'xa.json', found: 'topojson' },
  'boundaries-north-first': { file: 'xa.geojson', system: 'north-east' },
  'boundaries-without-areas': { file: 'xa.geojson', features: 29 },
  'boundaries-left-out': { file: 'xa.geojson', fault: 'zero', count: 12, features: '12 “Xã Cẩm Giàng”, 57 “Xã Quân Hà”', more: 10 },
  'boundaries-mixed-systems': { file: 'xa.geojson', first: 1, firstSystem: 'longitude-latitude', second: 3, secondSystem: 'north-east' },
  'boundaries-order-unknown': { file: 'xa.geojson', isEastFirst: false },
  'boundaries-unmatched': { file: 'xa.geojson', features: 29, properties: 'OBJECTID, ten' },
  'boundaries-name-twice': { file: 'xa.geojson', unit: 'Cẩm Giàng', features: '12 “Xã Cẩm Giàng”, 57 “Xã Cẩm Giàng”' },
  'settings-unreadable': { key: 'resolutions' },
  'settings-newer': { version: 2, known: 1 },
  'settings-unknown': {
    choices: [
      { kind: 'policy', of: '' },
      { kind: 'decision', of: '39' },
    ],
  },
  'settings-policy-unknown': { policy: 'generous' },
  'settings-decision-unknown': { indicator: '39' },
  'language-missing': { language: 'English' },
  'recovery-unavailable': { file: 'bang.xlsx' },
  'recovery-full': { file: 'bang.xlsx' },
  'recovery-gone': { file: 'bang.xlsx' },
  'unit-unknown': { unit: 'Nà Phặc' },
  'unit-already-in-city': { unit: 'Sông Cầu' },
  'unit-not-in-city': { unit: 'Cẩm Giàng' },
  'unit-already-ward': { unit: 'Sông Cầu' },
  'unit-name-taken': { unit: 'Sông Cầu' },
  'unit-lacks-figure': { unit: 'Cẩm Giàng', figure: 'people' },
  'people-in-unanswered': {
    unit: 'Cẩm Giàng',
    people: 247,
    isBoth: false,
    row: '09',
    cell: "'Phụ lục 03'!F27",
    text: 'Cộng cả DS sau khi sát nhập 2 xã',
  },
  'people-in-noted': { unit: 'Cẩm Giàng', people: 247, isBoth: false, row: '09', cell: "'Phụ lục 03'!F27", text: 'Đã gồm xã Cẩm Giàng' },
  'people-in-unfounded': { unit: 'Cẩm Giàng' },
  'people-in-too-many': { row: '09', cell: "'Phụ lục 03'!F27", text: 'Cộng cả DS sau khi sát nhập 2 xã', communes: 2, counted: 3 },
  'unit-area-doubtful': { unit: 'Cẩm Giàng', area: 952.6, isTooMuch: true },
  'unit-figure-left-out': { unit: 'Cẩm Giàng', heading: 'Tỷ lệ hộ nghèo (%)', text: '> 12', why: 'not-exact' },
  'unit-figure-column-left-out': { heading: 'Đất giao thông', why: 'unit-missing', wanted: 'm²' },
  'unit-cost-left-out': { unit: 'Cẩm Giàng', heading: 'Chi phí', text: '12,5', why: 'unit-missing' },
  'unit-cost-column-left-out': { heading: 'Kinh phí sáp nhập', why: 'several' },
  'unit-figures-used': { unit: 'Cẩm Giàng', rows: '07, 20', cells: 'Tỷ lệ hộ nghèo (ĐVHC!H5), Số giường bệnh (ĐVHC!I5)', mean: '07' },
  'unit-figures-counted-in': { unit: 'Cẩm Giàng', cells: 'Tỷ lệ hộ nghèo (ĐVHC!H5)', isOpen: true },
  'unit-figures-unused': { unit: 'Cẩm Giàng', cells: 'Thu nhập (ĐVHC!J5)' },
  'unit-figures-half': { unit: 'Cẩm Giàng', rows: '26' },
  'rows-followed': { moved: '09', assumed: '28', unknown: '07, 13', isOfUnits: true },
  'land-did-not-come': { rows: '12', isOfUnits: false },
  'no-outer-area-left': { rows: '55, 56' },
  'township-becomes-commune': { unit: 'Phủ Thông' },
  'rest-joins-ward': { unit: 'Cẩm Giàng' },
  'stock-may-be-in': { unit: 'Cẩm Giàng', row: '12', cell: "'Phụ lục 03'!F35", text: 'Tính cả phần diện tích sau khi sát nhập' },
  'row-contradicts-people': { row: '11', value: 850, implied: 375.2 },
  'set-share-as-fraction': { indicator: '13', value: 0.8309, percent: 83.09 },
  'part-joins-itself': { unit: 'Sông Cầu' },
  'part-exceeds-unit': { unit: 'Cẩm Giàng', figure: 'people', part: 300, whole: 247 },
  'amount-invalid': { what: 'people', amount: -1, low: 0, high: 10_000_000 },
  'part-empty': { unit: 'Cẩm Giàng', figure: 'area' },
  'remainder-empty': { unit: 'Sông Cầu', figure: 'people' },
  'driver-unknown': { driver: 'beds' },
  'driver-missing': { driver: 'households-poor' },
  'driver-negative': { driver: 'hospital-beds', amount: -89.032 },
  'indicator-unknown': { indicator: '64' },
  'indicator-not-numeric': { indicator: '02' },
  'grade-unknown': { indicator: '52', grade: 'middle', known: 'maximum, minimum' },
  'indicator-not-grade': { indicator: '13' },
  'project-unknown': { project: 'Cầu Nà Rào', nearest: [{ name: 'Cầu Nà Rầo', group: 'Giao thông', cell: "'Dự án'!B4" }] },
  'project-several': {
    project: '1',
    projects: [
      { name: 'Đường A', group: 'Giao thông', cell: 'B4' },
      { name: 'Sân vận động', group: '', cell: 'B7' },
    ],
  },
  'project-is-group': { project: 'I', group: 'Giao thông', projects: [{ name: 'Đường A', group: '', cell: 'B4' }] },
  'project-unit-missing': { project: 'Sân vận động tỉnh', said: '' },
  'project-cost-unclear': { project: 'Sân vận động tỉnh', candidates: ['Tổng mức đầu tư', 'TMĐT'] },
  'project-cost-absurd': { project: 'Sân vận động tỉnh', cost: 252_000, unit: 'tỷ đồng' },
  'project-sources-exceed': { project: 'Sân vận động tỉnh', cost: 252, sources: 300 },
  'project-line-unclear': { project: 'Đường A', line: 'Nguyễn Huệ', readAs: 'heading' },
  'project-nameless': { number: '2', line: '60' },
  'project-lines-differ': { project: 'Đường A' },
  'project-cost-shared': { project: 'Đường A', other: 'Đường B' },
  'project-cost-missing': { project: 'Trường mầm non', why: 'blank' },
  'project-cost-told': { project: 'Sân vận động tỉnh', cost: 310, earlier: { cost: 252, cell: 'C3' }, city: 72 },
  'project-already-complete': { project: 'Sân vận động' },
  'budget-year-missing': { year: 2020 },
  'budget-year-partial': { year: 2023, amount: 130.453, line: 'Thu ngân sách', cell: 'Thu!F7', months: { first: 1, last: 9 } },
  'budget-base-not-actual': { year: 2023, amount: 260, line: 'Thu ngân sách', cell: 'Thu!F6', kind: 'plan' },
  'budget-line-unchosen': {
    year: 2022,
    line: 'Thu NSNN trên địa bàn',
    amount: 188,
    cell: 'Thu!D3',
    other: 'Thu NSĐP',
    otherAmount: 520,
    otherCell: 'Thu!D4',
    isOpen: true,
  },
  'budget-expenditure-read': { line: 'Chi NSĐP', year: 2022, amount: 250, kind: 'actual', cell: 'Chi!D3' },
  'budget-moves-no-row': {
    edition: 'Nghị quyết 111/2025/UBTVQH15 – đô thị loại III (Bảng 2A)',
    editionIn: { en: 'Resolution 111/2025/UBTVQH15 – class III (Table 2A)' },
  },
  'budget-without-expenditure': { year: 2029 },
  'class-without-edition': { urbanClass: 'III', scored: 'II' },
  'budget-lines-differ': {
    line: 'Tổng chi ngân sách',
    year: 2022,
    cell: 'Chi!D3',
    other: 'Chi NSĐP',
    otherYear: 2023,
    otherCell: 'Chi!E4',
  },
  'budget-year-listed': { line: 'Thu ngân sách', year: 2023, amount: 260, cell: 'Thu!F6', kind: 'plan', grown: 212.44 },
  'budget-phases-disordered': { year: 2024, before: 2025 },
  'budget-one-off-outside': { year: 2022, name: 'Đấu giá đất', from: 2022, to: 2029 },
  'budget-last-year-moved': { indicator: '02', what: 'revenue', year: 2029, from: 442.29, to: 462.29, isBalanceSet: false },
  'changes-conflict': { first: 1 },
  'figure-unreadable': { of: 'Cẩm Giàng', figure: 'area', text: 'chưa đo' },
  'figure-ambiguous': { of: 'Cẩm Giàng', figure: 'area', text: '1.300' },
  'figure-implausible': { of: 'Cẩm Giàng', figure: 'people', value: -5 },
  'figure-unit-foreign': { figure: 'area', unit: '%', wanted: 'km²' },
  'figure-columns': { figure: 'people', chosen: '', others: 'D “Dân số cũ”; E “Dân số mới”' },
  'figure-part-only': { figure: 'people', heading: 'Dân số sau quy đổi' },
  'unit-density-implausible': { unit: 'Sông Cầu', people: 900, area: 396, density: 2.27 },
  'unit-kind-unclear': { unit: 'Cẩm Giàng', text: 'khác' },
  'unit-listed-twice': { unit: 'Cẩm Giàng', first: 'B16' },
  'city-unclear': { sheet: 'Đơn vị' },
  'several-lists': { what: 'units', chosen: 'Đơn vị hành chính', others: 'Bản nháp' },
  'project-listed-twice': { project: 'Xây dựng Sân vận động tỉnh', first: 'B6' },
  'project-beside-parts': { project: 'Đường A', parts: ['Đường A – giai đoạn 1'] },
  'budget-year-unclear': { line: 'Thu ngân sách' },
  'budget-kind-unclear': { line: 'Tổng thu ngân sách', heading: '2023' },
  'budget-period-unclear': { line: 'Tổng thu ngân sách', heading: 'Thực hiện 2022' },
  'budget-year-twice': { what: 'revenue', year: 2022, amount: 190, first: 'Thu!F5', used: 188 },
  'budget-total-missing': { what: 'expenditure', line: 'Chi thường xuyên' },
  'budget-totals-several': {
    what: 'revenue',
    year: 2022,
    line: 'Tổng thu NSĐP',
    amount: 520,
    usedLine: 'Tổng thu NSNN trên địa bàn',
    usedAmount: 188,
    first: 'Thu!D4',
  },
  'budget-size-jump': { line: 'Thu ngân sách', year: 2023, amount: 260, earlierYear: 2022, earlierAmount: 1.188, first: 'Thu!F5' },
  'budget-balance-differs': {
    indicator: '02',
    filed: 'maximum',
    year: 2022,
    line: 'Thu NSNN trên địa bàn',
    amount: 188,
    first: 'Thu!D3',
    other: 'Chi NSĐP',
    otherAmount: 250,
    otherCell: 'Chi!D3',
  },
  'money-unit-missing': { line: 'Tổng thu ngân sách', said: '' },
  'money-size-absurd': { line: 'Tổng thu ngân sách', year: 2022, amount: 188_000, unit: 'tỷ đồng' },
  'area-differs': { units: 9.66, filed: 137.77, rows: '9, 11', count: 2, isApart: true, used: 'indicators' },
  'area-incomplete': { listed: 110.4, missing: 1, count: 8, filed: 137.77, rows: '9, 11' },
  'units-unproven': { count: 2 },
  'population-differs': { units: 45_036, filed: 51_690, indicator: '09', used: 'indicators' },
  'scenario-assumption-differs': { assumption: 'Dân số toàn thành phố', stated: 'cộng các đơn vị', own: 'theo bảng chỉ tiêu' },
  'scenario-columns-missing': { sheet: 'Kịch bản', columns: 'Loại thay đổi' },
  'scenario-name-unwritable': { row: 7, character: 'U+0001' },
  'scenario-unnamed': { row: 7 },
  'scenarios-above-limit': { count: 9, limit: 6 },
  'scenario-draft-unreadable': {},
  'scenario-draft-late': { scenarios: 'A, B' },
  'scenario-draft-outdated': { sheet: 'Kịch bản', scenarios: 'A, B' },
  'change-kind-unknown': { text: 'Nhập huyện', known: 'Nhập xã, Lập phường' },
  'change-target-unclear': { change: 'Đặt chỉ tiêu', text: 'đất', example: '13' },
  'change-value-unclear': { change: 'Thêm người', text: 'nhiều', example: '5.000' },
  'change-switch-unclear': { text: 'có lẽ' },
  'change-order-unclear': { text: 'đầu tiên' },
  'change-brings-assumed': { unit: 'Cẩm Giàng' },
  'scenario-invalid': { path: 'scenario.changes[0].kind', fault: { kind: 'missing' } },
};

function exampleOf(code: ProblemCode, at: CellAddress | null): Problem {
  return problem(code, 'error', at, examples[code]);
}

const sentencesVi = { ...problemsVi, ...laterProblemsVi };
const sentencesEn = { ...problemsEn, ...laterProblemsEn };
const codes = Object.keys(sentencesVi).filter((code): code is ProblemCode => code in examples);

describe('sentences of problems', () => {
  it('has the same codes in both languages and an example of each', () => {
    expect(Object.keys(sentencesEn).sort()).toEqual(Object.keys(sentencesVi).sort());
    expect(codes.length).toBe(Object.keys(sentencesVi).length);
  });

  describe.each(locales)('in %s', (locale) => {
    it.each(codes)('says %s in whole sentences with nothing missing', (code) => {
      const sentence = problemSentence(exampleOf(code, cell), locale);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
      expect(sentence).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(sentence.length).toBeGreaterThan(30);
    });

    it.each(codes)('puts every datum of %s into its sentence', (code) => {
      const sentence = problemSentence(exampleOf(code, null), locale);
      for (const [name, value] of Object.entries(examples[code])) {
        // These are put into other words.
        if (
          [
            'found',
            'fault',
            'edition',
            'editionIn',
            'usedIn',
            'fromIn',
            'toIn',
            'date',
            'from',
            'to',
            'column',
            'figure',
            'what',
            'driver',
            'used',
            'isOverX',
            'isApart',
            'isWhole',
            'isBalanceSet',
            'role',
            'about',
            'kind',
            'isRead',
            'isTooMuch',
            'isBoth',
            'isOfUnits',
            'firstSystem',
            'secondSystem',
            'system',
            'isEastFirst',
            'choices',
            'months',
            'filed',
            'isOpen',
            'nearest',
            'projects',
            'candidates',
            'why',
            'earlier',
            'scope',
            'readAs',
          ].includes(name)
        )
          continue;
        const text = typeof value === 'number' ? String(Math.abs(value)).slice(0, Math.abs(value) < 10 ? 1 : 2) : String(value);
        expect(sentence).toContain(text);
      }
    });
  });

  it('names a driver in words', () => {
    expect(problemSentence(problem('driver-missing', 'error', null, { driver: 'households-poor' }), 'vi')).toContain('số hộ nghèo');
    expect(problemSentence(problem('driver-missing', 'error', null, { driver: 'people-inner', written: '0' }), 'vi')).toContain('là “0”');
    expect(problemSentence(problem('driver-unknown', 'error', null, { driver: 'beds' }), 'vi')).toContain('“beds”');
  });

  it('names the choices that are not understood, and counts those that would make the sentence too long', () => {
    const choices: readonly KeptChoice[] = [
      { kind: 'policy', of: '' },
      { kind: 'columns', of: 'Phụ lục 03' },
      ...[1, 2, 3, 4, 5, 6, 7].map((indicator) => ({ kind: 'decision', of: String(indicator) }) as const),
      { kind: 'other', of: 'ghi chú' },
    ];
    expect(problemSentence(problem('settings-unknown', 'warning', null, { choices }), 'vi')).toContain(
      'cách chấm số liệu dưới mức tối thiểu, các cột của trang “Phụ lục 03”, quyết định cho chỉ tiêu 1, quyết định cho chỉ tiêu 2, quyết định cho chỉ tiêu 3, quyết định cho chỉ tiêu 4, quyết định cho chỉ tiêu 5, quyết định cho chỉ tiêu 6 và 2 mục khác.',
    );
    expect(problemSentence(problem('settings-unknown', 'warning', null, { choices: choices.slice(-2) }), 'en')).toContain(
      'the decision on indicator 7, the field “ghi chú”.',
    );
  });

  it('begins with the cell it is about', () => {
    expect(problemSentence(problem('cell-error', 'warning', cell, { indicator: '45', error: '#REF!' }), 'vi')).toBe(
      'Ô F47, trang “Phụ lục 03”: Hiện trạng của chỉ tiêu 45 đang báo lỗi #REF!. Hãy sửa công thức hoặc nhập số liệu.',
    );
  });

  it('writes the dates of an edition in the manner of the language', () => {
    const expired = exampleOf('edition-not-in-force', null);
    expect(problemSentence(expired, 'vi')).toContain(
      'Nghị quyết 26/2022/UBTVQH15 có hiệu lực từ ngày 01/01/2023 và hết hiệu lực từ ngày 01/01/2026',
    );
    expect(problemSentence(expired, 'en')).toMatch(/^Resolution 26\/2022\/UBTVQH15 applies from .* it is not the law on 24 November 2026/);
  });

  it('says why areas of a map are left out, how many more there are, and which number is taken for east', () => {
    expect(problemSentence(exampleOf('boundaries-left-out', null), 'vi')).toContain(
      'không vẽ 12 đối tượng vì có đỉnh mang tọa độ 0, 0, thường là đỉnh bị mất tọa độ: 12 “Xã Cẩm Giàng”, 57 “Xã Quân Hà” và 10 đối tượng nữa.',
    );
    expect(problemSentence(exampleOf('boundaries-mixed-systems', null), 'en')).toContain(
      'feature 1 is in degrees, longitude before latitude, feature 3 is in metres (such as VN-2000), north before east.',
    );
    expect(problemSentence(exampleOf('boundaries-order-unknown', null), 'vi')).toContain('với số thứ hai là hướng đông');
  });

  it('names an unsure column by its part in the table', () => {
    expect(problemSentence(exampleOf('mapping-unsure', null), 'vi')).toContain(
      'Cột F (“Năm 2022”) của trang “Phụ lục 03” đang được đọc là “Hiện trạng”, nhưng chưa chắc.',
    );
    expect(
      problemSentence(problem('mapping-unsure', 'warning', null, { sheet: 'A', column: 'C', header: '', role: null }), 'en'),
    ).toContain('Column C of sheet “A” may be read wrongly.');
  });
});
