/** A Word document as far as its tables go: paragraphs and tables in their order. */

export type WordParagraph = { readonly kind: 'paragraph'; readonly text: string };

/** A cell of a row as the file has it. `vertical`: begins a cell that goes on below, or goes on from above. */
export type WordCell = {
  /** Grid columns it takes. */
  readonly span: number;
  readonly vertical: 'begins' | 'goes-on' | null;
  /** It goes on from the cell at its left. */
  readonly isMergedLeft: boolean;
  readonly blocks: readonly WordBlock[];
};

export type WordRow = {
  /** Grid columns left out before the first cell. */
  readonly before: number;
  readonly isHeader: boolean;
  readonly cells: readonly WordCell[];
};

/** `widths` of the grid columns in twentieths of a point; may be fewer than the rows use. */
export type WordTable = { readonly kind: 'table'; readonly widths: readonly number[]; readonly rows: readonly WordRow[] };

export type WordBlock = WordParagraph | WordTable;

export type WordDocument = { readonly blocks: readonly WordBlock[] };
