/** Ranges as somebody writes them: `9:50..55; 20:2,4..3`. */
import { failure, success } from '../../domain/result';
import { figureOf, twiceIn } from '../own-fields';
import type { OwnField } from '../own-fields';

export type WrittenRange = { readonly row: string; readonly low: number; readonly high: number };

const shape = /^\s*([^:]+?)\s*:\s*(\S+?)\s*\.\.\s*(\S+)\s*$/;

export const writtenRanges: OwnField<readonly WrittenRange[]> = {
  absent: [],
  known: 'row:low..high; …',
  read: (written) => {
    const parts = written.split(';').filter((part) => part.trim() !== '');
    const ranges = parts.flatMap((part): WrittenRange[] => {
      const [, row, from = '', to = ''] = shape.exec(part) ?? [];
      const [low, high] = [figureOf(from), figureOf(to)];
      return row === undefined || low === null || high === null || low > high ? [] : [{ row, low, high }];
    });
    if (ranges.length !== parts.length) return failure(null);
    const twice = twiceIn(ranges.map(({ row }) => row));
    return twice === null ? success(ranges) : failure(twice);
  },
};
