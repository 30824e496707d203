import { expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import { score } from '../engine/score';
import { looks } from './looks';
import { scoreSheet } from './score-sheet';

it.each([
  // Standards are counted one by one: 15, not 15,00.
  ['nq-111-2025/i', false],
  ['nq-111-2025/iii', true],
])('the written sheet of %s shows decimals of what it counts: %s', (edition, isDecimal) => {
  const found = findStandard(edition);
  if (!found.ok) throw new Error(edition);
  const standard = found.value;
  const assessment = score([], standard, { policy: 'strict', region: null, trace: true }, {});
  const { rows } = scoreSheet({ standard, assessment, sheet: 'Bảng', date: '2026-11-28' }, 'vi', null);
  const used = new Set(rows.flatMap((row) => row.map(({ look }) => look)));
  const formats = Object.entries(looks).flatMap(([name, { numberFormat }]) => (used.has(name) ? [numberFormat] : []));
  expect(formats.includes('0.00')).toBe(isDecimal);
});
