/** Why a figure, or a whole column of them, is not taken. */
export type FigureLeftOut = 'unreadable' | 'not-exact' | 'planned' | 'ambiguous' | 'implausible' | 'unit' | 'unit-missing' | 'several';

/** Figures of communes in columns of the units' sheet, and what a change of units made of them. */
export type UnitFigureProblems = {
  'unit-figure-left-out': { readonly unit: string; readonly heading: string; readonly text: string; readonly why: FigureLeftOut };
  /** `wanted`: the unit of measure that would be read. */
  'unit-figure-column-left-out': { readonly heading: string; readonly why: FigureLeftOut; readonly wanted: string };
  /** What it costs to join a unit is not taken from its cell, or from the whole column; in tỷ đồng. */
  'unit-cost-left-out': { readonly unit: string; readonly heading: string; readonly text: string; readonly why: FigureLeftOut };
  'unit-cost-column-left-out': { readonly heading: string; readonly why: 'several' | 'unit' };
  /** `rows`: codes. `cells`: what the sheet calls each figure, and where it stands. `mean`: codes of rows that became a mean weighted by people. */
  'unit-figures-used': { readonly unit: string; readonly rows: string; readonly cells: string; readonly mean: string };
  /** People who stand in the filed figure already brought their share of it; `isOpen`: nobody has said so yet. */
  'unit-figures-counted-in': { readonly unit: string; readonly cells: string; readonly isOpen: boolean };
  'unit-figures-unused': { readonly unit: string; readonly cells: string };
  /** Rows of which one amount is the unit's own and the other one is not. */
  'unit-figures-half': { readonly unit: string; readonly rows: string };
};
