import { describe, expect, it } from 'vitest';
import { gridOf } from '../../tests/support/grid-builder';
import { planOf } from './own-plan';
import { previewOf } from './write-preview';

const sheet = (name: string, replaces: string | null) => ({
  name,
  replaces,
  rows: [[{ value: { kind: 'text', text: 'một' } as const, look: 'text' }]],
  columnWidths: [],
  frozenRows: 0,
  merges: [],
});

describe('the preview of a write', () => {
  it('names the sheets as they will be called beside those there are, sheets too large to read among them', () => {
    const workbook = {
      grids: [gridOf([['x']], { sheet: 'kịch bản' }), gridOf([['x']], { sheet: 'KQ Cũ' })],
      unread: [{ sheet: 'KQ Lớn', rows: 1, columns: 1, cells: 1 }],
    };
    expect(previewOf(planOf([sheet('Kịch bản', null), sheet('KQ', 'KQ Cũ'), sheet('KQ Lớn', null)]), workbook)).toEqual({
      sheets: ['Kịch bản (2)', 'KQ Cũ', 'KQ Lớn (2)'],
      cells: 3,
    });
  });
});
