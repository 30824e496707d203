import { describe, expect, it } from 'vitest';
import { faultNotes } from './file-fault';

describe('the faults of a sheet', () => {
  it('are one of each kind, in the order in which they were met, with how often and where first', () => {
    const { note, all } = faultNotes();
    expect(all()).toEqual([]);
    note('row-twice', 4, 0);
    note('cell-twice', 5, 2);
    note('row-twice', 6, 1);
    note('row-twice', 7, 1);
    expect(all()).toEqual([
      { kind: 'row-twice', count: 3, row: 4, column: 0 },
      { kind: 'cell-twice', count: 1, row: 5, column: 2 },
    ]);
  });
});
