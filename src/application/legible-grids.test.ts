import { expect, it, vi } from 'vitest';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { success } from '../domain/result';
import { encodingProblems, legibly } from './legible-grids';
import type { WorkbookPort } from './ports';

// The server is away, or has a newer build and no longer this one's files.
vi.mock('./decode-grid', () => {
  throw new Error('Loading chunk old-encodings failed');
});

const old = gridOf([['Tû lÖ hé nghÌo'], ['D©n sè toµn ®« thÞ'], ['MËt ®é d©n sè']], { sheet: 'Cũ' });
const sound = gridOf([['Tỷ lệ hộ nghèo'], ['Dân số toàn đô thị'], ['Nhà hát']], { sheet: 'Mới' });

it('a sheet that looks old stays as it is and is told of where what decodes it cannot be fetched', async () => {
  const port: Pick<WorkbookPort, 'read'> = { read: async () => success(workbookOf(old, sound)) };
  const read = await legibly(port).read();
  if (!read.ok) throw new Error('the workbook was not read');
  expect(read.value.grids).toEqual([old, sound]);
  expect(encodingProblems(read.value)).toMatchObject([{ code: 'encoding-unread', severity: 'warning', data: { sheet: 'Cũ' } }]);
});
