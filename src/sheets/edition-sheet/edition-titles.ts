/** What stands above an edition's sheet and each of its blocks: by these a sheet is known for one, without the rest of its words. */
import titles from '../../language/edition-sheet/titles.json';

export type BlockId = keyof typeof titles.blocks;

export const blockIds: readonly BlockId[] = [
  'edition',
  'parts',
  'sections',
  'indicators',
  'grades',
  'adjustments',
  'factors',
  'several',
  'drivers',
  'unknown',
];

export function blockTitle(id: BlockId): string {
  return titles.blocks[id];
}

export const editionSheetTitle = titles.sheet;
