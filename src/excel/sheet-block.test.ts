import { describe, expect, it } from 'vitest';
import { gridOf, stackBlocks } from './sheet-block';

const sheet = { id: '{1}', name: 'Bảng', isVisible: true };

describe('a block of cells from Excel', () => {
  it('keeps a typed #N/A apart from a real error', () => {
    const grid = gridOf(sheet, { top: 0, left: 0, values: [['#N/A', '#N/A']], types: [['Error', 'String']], formats: [['General', '@']] });
    expect(grid.values).toEqual([[{ kind: 'error', code: '#N/A' }, '#N/A']]);
  });

  it('gives cells that look empty as null, whatever Excel calls them', () => {
    const grid = gridOf(sheet, { top: 0, left: 0, values: [['', '', null]], types: [['Empty', 'String', 'Empty']], formats: [[]] });
    expect(grid.values).toEqual([[null, null, null]]);
  });

  it('keeps zero, false and blanks, which are not empty', () => {
    const grid = gridOf(sheet, { top: 0, left: 0, values: [[0, false, '  ']], types: [['Double', 'Boolean', 'String']], formats: [[]] });
    expect(grid.values).toEqual([[0, false, '  ']]);
  });

  it('takes a format that Excel does not tell for General', () => {
    const grid = gridOf(sheet, { top: 0, left: 0, values: [[0.3, 1]], types: [['Double', 'Double']], formats: [['0%', null]] });
    expect(grid.formats).toEqual([['0%', 'General']]);
  });

  it('joins blocks one under the other, at the place of the first', () => {
    const block = (top: number, value: number) => ({ top, left: 2, values: [[value]], types: [['Double']], formats: [['General']] });
    expect(stackBlocks([block(5, 1), block(6, 2)])).toEqual({
      top: 5,
      left: 2,
      values: [[1], [2]],
      types: [['Double'], ['Double']],
      formats: [['General'], ['General']],
    });
  });
});
