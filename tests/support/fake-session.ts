/**
 * A scoring session over the sample's observations, with no workbook behind it: views are tested against the session's contract,
 * with real scoring and a real audit, and every verb the view calls is written down.
 */
import { defaultBaselineOptions } from '../../src/application/baseline-options';
import type { ScoredWorkbook } from '../../src/application/score-workbook';
import type { ScoringChoices } from '../../src/application/scoring-choices';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import type { SessionState } from '../../src/application/sessions/scoring-state';
import { auditTable } from '../../src/analysis/audit-table';
import type { CellAddress } from '../../src/domain/cell';
import type { IndicatorTable } from '../../src/domain/indicator-table';
import type { Observation } from '../../src/domain/observation';
import type { Problem } from '../../src/domain/problem';
import { problem } from '../../src/domain/problem';
import { score } from '../../src/engine/score';
import { findStandard } from '../../src/editions/catalogue';
import { numberOf } from './rows';
import { sampleObservations } from './sample-observations';

const sheet = 'Phụ lục 03';
const cellAt = (row: number, column: number): CellAddress => ({ sheet, row, column });

/** Texts of the report that are more than a number; the others are written out from the reading. */
const rawTexts: Readonly<Record<number, string>> = {
  1: 'Là đô thị trực thuộc tỉnh, trung tâm tổng hợp cấp tỉnh',
  9: '51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông',
  39: 'Đang triển khai thực hiện',
  42: '4 phường nội thành 100%, 2 phường và 2 xã 85%',
  44: '01 nhà tang lễ BV ĐK tỉnh; 01 nhà tang lễ Nghĩa trang Phúc Thọ viên.',
  48: 'Chưa có Quy chế quản lý kiến trúc đô thị',
};

const observations: readonly Observation[] = sampleObservations.map((observation) => {
  const { reading } = observation;
  const number = reading.kind === 'exact' || reading.kind === 'bound' ? String(reading.value).replace('.', ',') : '';
  return { ...observation, raw: rawTexts[numberOf(observation.indicator)] ?? number };
});

const table: IndicatorTable = {
  sheet,
  firstRow: 7,
  lastRow: 140,
  mapping: { number: 0, name: 1, unit: 2, level: 3, scale: 4, value: 5, verdict: 6, points: 7 },
  confidence: 'sure',
  observations,
  printedLevels: [],
  lawSaid: { foreign: [], classes: [] },
  printedSums: [
    { kind: 'total', of: null, points: 61.42, cell: cellAt(140, 7) },
    { kind: 'criterion', of: '1', points: 9.5, cell: cellAt(8, 7) },
  ],
};

const claims = [
  { kind: 'at-maximum', count: 21, text: 'Đạt điểm tối đa: 21 tiêu chí', cell: cellAt(142, 0) },
  { kind: 'at-least-minimum', count: 28, text: 'Từ điểm tối thiểu trở lên: 28 tiêu chí', cell: cellAt(143, 0) },
  { kind: 'below-minimum', count: 14, text: 'Chưa đạt: 14 tiêu chí', cell: cellAt(144, 0) },
] as const;

const choices: ScoringChoices = {
  edition: 'nq-26-2022/ii',
  extent: null,
  policy: 'strict',
  region: null,
  saidNoRegion: false,
  sheet: null,
  mappings: {},
  resolutions: {},
  decidedOn: {},
  baseline: defaultBaselineOptions,
};

/** What the views are given when `scored` is not asked to be otherwise. */
export function sampleScored(chosen: Partial<ScoringChoices> = {}, more: Partial<ScoredWorkbook> = {}): ScoredWorkbook {
  const all = { ...choices, ...chosen };
  // By its own columns the sample is still the table of NQ 26 that it is.
  const found = findStandard(all.edition === null || all.edition === 'own/sheet' ? 'nq-26-2022/ii' : all.edition);
  if (!found.ok) throw new Error(`no edition ${String(all.edition)}`);
  const standard = found.value;
  const region = standard.adjustments.find(({ id }) => id === all.region) ?? null;
  const assessment = score(observations, standard, { policy: all.policy, region, extent: all.extent, trace: true }, all.resolutions);
  const problems: readonly Problem[] = [
    problem('edition-not-in-force', 'info', null, {
      edition: standard.title,
      editionIn: standard.titleIn,
      date: '2026-11-24',
      from: standard.from,
      to: standard.to ?? '',
    }),
    problem('several-values', 'warning', cellAt(92, 5), { indicator: '42', text: rawTexts[42] ?? '' }),
  ];
  return {
    standard,
    because: 'table',
    choices: all,
    grids: { grids: [], unread: [] },
    today: '2026-11-24',
    table,
    tableSheets: [sheet, 'Bản nháp'],
    assessment,
    audit: auditTable(table, claims, standard, region),
    problems,
    ...more,
  };
}

/** A session and the verbs called on it, in order: `['setPolicy', 'proportional']`. */
export type FakeSession = {
  readonly session: ScoringSession;
  readonly calls: readonly (readonly unknown[])[];
  readonly show: (change: Partial<SessionState>) => void;
};

/**
 * A ready session over the sample; choices really rescore.
 * @param standsOn the cell that the user stands on
 */
export function createFakeSession(start: Partial<SessionState> = {}, standsOn: CellAddress | null = null): FakeSession {
  let state: SessionState = { phase: 'ready', scored: sampleScored(), failure: null, notices: [], stale: false, ...start };
  const listeners = new Set<() => void>();
  const calls: (readonly unknown[])[] = [];
  const show = (change: Partial<SessionState>): void => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const choose = (change: Partial<ScoringChoices>): void => {
    if (state.scored !== null) show({ scored: sampleScored({ ...state.scored.choices, ...change }) });
  };
  const resolve: ScoringSession['resolve'] = (indicator, resolution) => {
    calls.push(['resolve', indicator, resolution]);
    const others = Object.entries(state.scored?.choices.resolutions ?? {}).filter(([decided]) => decided !== indicator);
    choose({ resolutions: Object.fromEntries(resolution === null ? others : [...others, [indicator, resolution]]) });
  };
  const session: ScoringSession = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    open: () => {
      calls.push(['open']);
      show({ phase: 'ready', scored: sampleScored() });
      return Promise.resolve();
    },
    refresh: () => {
      calls.push(['refresh']);
      return Promise.resolve();
    },
    close: () => {
      calls.push(['close']);
    },
    setEdition: (edition) => {
      calls.push(['setEdition', edition]);
      choose({ edition });
    },
    setExtent: (extent) => {
      calls.push(['setExtent', extent]);
      choose({ extent });
    },
    setPolicy: (policy) => {
      calls.push(['setPolicy', policy]);
      choose({ policy });
    },
    setRegion: (region) => {
      calls.push(['setRegion', region]);
      choose({ region, ...(region === null ? { saidNoRegion: true } : {}) });
    },
    chooseSheet: (chosen) => {
      calls.push(['chooseSheet', chosen]);
    },
    setMapping: (name, mapping) => {
      calls.push(['setMapping', name, mapping]);
      choose({ mappings: mapping === null ? {} : { [name]: mapping } });
    },
    answerColumns: (choice) => {
      calls.push(['answerColumns', choice]);
    },
    resolve,
    setBaseline: (options) => {
      calls.push(['setBaseline', options]);
      if (state.scored !== null) choose({ baseline: { ...state.scored.choices.baseline, ...options } });
    },
    adoptStated: (stated) => {
      calls.push(['adoptStated', stated]);
    },
    scenarioDraft: () => ({ isKnown: true, draft: undefined }),
    keepScenarioDraft: () => undefined,
    reveal: (cell) => {
      calls.push(['reveal', cell]);
      return Promise.resolve();
    },
    selected: () => Promise.resolve(standsOn),
    columnsOf: () => [
      { column: 0, letters: 'A', header: 'TT', samples: ['01', '02'] },
      { column: 1, letters: 'B', header: 'Chỉ tiêu', samples: ['Vị trí, chức năng, vai trò', 'Cân đối thu chi ngân sách'] },
      { column: 2, letters: 'C', header: 'Đơn vị', samples: ['Lần', '%'] },
      { column: 3, letters: 'D', header: 'Đô thị loại II (Theo Nghị quyết số 26/2022/UBTVQH15)', samples: ['Dư', '≥ 1,75'] },
      { column: 4, letters: 'E', header: 'Thang điểm tối đa - tối thiểu', samples: ['2,0', '1,5'] },
      { column: 5, letters: 'F', header: 'Hiện trạng TP Bắc Kạn năm 2022', samples: ['1,09', '1,5'] },
      { column: 6, letters: 'G', header: 'Đánh giá', samples: ['Đạt', 'Chưa đạt'] },
      { column: 7, letters: 'H', header: 'Chấm điểm', samples: [3.75, 0] },
    ],
    note: (found) => {
      calls.push(['note', found.code]);
    },
    dismissNotices: () => {
      calls.push(['dismissNotices']);
      show({ notices: [] });
    },
  };
  return { session, calls, show };
}
