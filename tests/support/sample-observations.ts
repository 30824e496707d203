/**
 * The 63 observations of the real table as a correct reading gives them, typed in from Phụ lục 03 (Báo cáo 432-BC/TU).
 * They let the engine and the audit be tested without the reader.
 */
import type { Filed, Observation, Reading } from '../../src/domain/observation';
import { rowOf } from './rows';

type Row = readonly [reading: Reading, verdict: string, points: number];

const number = (value: number): Reading => ({ kind: 'exact', value });
const none: Reading = { kind: 'grade', grade: null, basis: 'filed' };
const minimum: Reading = { kind: 'grade', grade: 'minimum', basis: 'filed' };
const met = 'Đạt';
const notMet = 'Chưa đạt';

const rows: readonly Row[] = [
  [minimum, met, 3.75],
  [none, notMet, 0],
  [number(1.09), notMet, 0],
  [minimum, met, 1.5],
  [number(6), notMet, 0],
  [number(1.3), met, 1.5],
  [number(2.33), met, 1.5],
  [number(1.1), met, 0.75],
  [number(51.69), notMet, 0.38],
  [number(45.7), notMet, 2],
  [number(375.2), notMet, 0.31],
  [{ kind: 'bound', bound: '>', value: 1300 }, notMet, 0.73],
  [number(30), notMet, 0.45],
  [number(35), notMet, 1.55],
  [number(28), met, 0.75],
  [number(90), met, 0.75],
  [number(70), met, 1],
  [number(20), met, 1],
  [number(6.2), met, 1],
  [number(2.4), notMet, 0.5],
  [number(32), met, 1],
  [number(15), met, 1],
  [{ kind: 'bound', bound: '>', value: 10 }, met, 1],
  [number(7), met, 0.75],
  [minimum, met, 0.75],
  [number(6.9), notMet, 0],
  [number(6), met, 1.5],
  [number(18), met, 1],
  [number(6.5), notMet, 0],
  [number(780), met, 0.75],
  [number(100), met, 1],
  [number(100), met, 1],
  [number(120), met, 0.75],
  [number(95), met, 0.75],
  [number(80), met, 1],
  [number(95), met, 1],
  [number(60), met, 0.75],
  [number(6.57), met, 2],
  [{ kind: 'pending', reason: 'planned', hint: null }, 'Khi thực hiện đạt 20%', 0.75],
  [number(37.5), met, 1.5],
  [number(85), met, 1],
  [{ kind: 'pending', reason: 'several-values', hint: null }, met, 1],
  [number(100), met, 1],
  [{ kind: 'counted', value: 2, parts: [1, 1] }, met, 0.75],
  [number(10), notMet, 0],
  [number(16.56), met, 2],
  [number(13), met, 2],
  [none, 'Chưa', 0],
  [number(42), met, 1.5],
  [number(16), met, 2],
  [number(4), met, 1.5],
  [minimum, met, 1.5],
  [number(0), notMet, 0],
  [number(4), met, 0.75],
  [number(90), met, 1],
  [number(80), met, 1],
  [number(70), met, 0.75],
  [number(90), met, 0.75],
  [number(50), met, 1.5],
  [number(90), met, 1],
  [number(50), met, 0.75],
  [number(90), met, 1],
  [number(80), met, 1],
];

function filed(points: number, verdict: string, index: number): Filed {
  const row = 10 + 2 * index;
  return {
    points,
    pointsCell: { sheet: 'Phụ lục 03', row, column: 7 },
    verdict,
    verdictCell: { sheet: 'Phụ lục 03', row, column: 6 },
  };
}

export const sampleObservations: readonly Observation[] = rows.map(([reading, verdict, points], index) => ({
  indicator: rowOf(index + 1),
  cell: { sheet: 'Phụ lục 03', row: 10 + 2 * index, column: 5 },
  raw: '',
  reading,
  filed: filed(points, verdict, index),
}));
