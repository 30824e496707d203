/** Ranges as somebody writes them: `9:50..55; 20:2,4..3`. */
import { failure, success } from '../../domain/result';
import { twiceIn } from '../own-fields';
import type { OwnField } from '../own-fields';

export type WrittenRange = { readonly row: string; readonly low: number; readonly high: number };

const shape = /^\s*([^:]+?)\s*:\s*(-?\d+(?:[.,]\d+)?)\s*\.\.\s*(-?\d+(?:[.,]\d+)?)\s*$/;

const decimal = (written: string): number => Number(written.replace(',', '.'));

export const writtenRanges: OwnField<readonly WrittenRange[]> = {
  absent: [],
  known: 'row:low..high; …',
  read: (written) => {
    const parts = written.split(';').filter((part) => part.trim() !== '');
    const ranges = parts.flatMap((part): WrittenRange[] => {
      const [, row, low, high] = shape.exec(part) ?? [];
      if (row === undefined || low === undefined || high === undefined) return [];
      return decimal(low) > decimal(high) ? [] : [{ row, low: decimal(low), high: decimal(high) }];
    });
    if (ranges.length !== parts.length) return failure(null);
    const twice = twiceIn(ranges.map(({ row }) => row));
    return twice === null ? success(ranges) : failure(twice);
  },
};
