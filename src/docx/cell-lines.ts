/** The text of a table cell: its paragraphs under one another. */
import type { WordBlock } from './word-document';

/** More than this of a table inside a cell is that table's own affair: it has a sheet. */
const longestInner = 500;

/** `innerName` names the sheet of a table that stands inside the cell. */
export function cellText(blocks: readonly WordBlock[], innerName: (block: WordBlock) => string): string {
  return blocks
    .map((block) => {
      if (block.kind === 'paragraph') return block.text;
      const text = plainText(block);
      return text.length <= longestInner ? text : `[${innerName(block)}]`;
    })
    .join('\n')
    .replace(/\n+/g, '\n')
    .trim();
}

/** Everything a block says, line by line. */
export function plainText(block: WordBlock): string {
  if (block.kind === 'paragraph') return block.text;
  const lines = block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.map(plainText)));
  return lines.filter((line) => line !== '').join('\n');
}
