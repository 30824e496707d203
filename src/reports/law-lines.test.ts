import { beforeAll, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import { loadEveryEdition } from '../editions/further';
import { lawLine } from './law-lines';

beforeAll(loadEveryEdition);

it('a written sheet says from when to when its law holds, and from the day after what holds in its place', () => {
  const found = findStandard('nq-26-2022/ii');
  if (!found.ok) throw new Error('no edition');
  const before = lawLine(found.value, '2025-12-31', 'vi');
  const after = lawLine(found.value, '2026-01-01', 'vi');
  expect(before).toBe('NQ 26/2022: hiệu lực từ 01/01/2023 đến trước 01/01/2026; còn hiệu lực ngày 31/12/2025.');
  expect(after).toContain('không có hiệu lực ngày 01/01/2026; thay bằng NQ 111/2025');
});
