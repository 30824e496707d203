/**
 * What a sheet of a file has that no sound program writes and that Excel would offer to repair. It is read as well as can be, and told:
 * what Excel shows after its repair may be something else.
 */
export type FileFaultKind =
  /** A cell, or a row, that stands twice or behind a later one. */
  | 'cell-twice'
  | 'row-twice'
  /** A cell or a row whose place is no place of a sheet, or another than that of the row it stands in. */
  | 'misplaced'
  /** A number, a date or a truth value that is written as none. */
  | 'value-unreadable'
  /** A text by a number that no text has. */
  | 'text-unknown'
  | 'text-too-long'
  /** A look that is not there: whether a number is a percentage is not known. */
  | 'look-unknown'
  /** Merged areas that lie over each other. */
  | 'merges-overlap'
  /** Other sheets that are said to be the same part of the file, and are not read. */
  | 'sheets-shared';

/** One kind of fault on a sheet: how often, and where first. */
export type FileFault = { readonly kind: FileFaultKind; readonly count: number; readonly row: number; readonly column: number };

export type FaultNotes = {
  readonly note: (kind: FileFaultKind, row: number, column: number) => void;
  /** One of each kind, in the order in which they were met. */
  readonly all: () => readonly FileFault[];
};

/** Counts the faults of a sheet. */
export function faultNotes(): FaultNotes {
  const faults = new Map<FileFaultKind, FileFault>();
  return {
    note: (kind, row, column) => {
      const known = faults.get(kind);
      faults.set(kind, known === undefined ? { kind, count: 1, row, column } : { ...known, count: known.count + 1 });
    },
    all: () => [...faults.values()],
  };
}
