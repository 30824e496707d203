/**
 * Why a question has no answer: asked for something that is not there, or that does not depend on what was named. `option` is how the terminal
 * names what was written (`--ranges`); the pane says the field's own name in its place (`field-names.ts`), so no sentence names one by itself.
 */
import type { Unmoved } from '../followed-quantity';

export type AnswerProblems = {
  /** No row of the table is called so. */
  'asked-row-unknown': { readonly written: string };
  /** How far a row may go is no figure or rung of it, or what lifting it costs no figure from 0. */
  'asked-limit-unread': { readonly row: string; readonly written: string; readonly rungs: string };
  'asked-cost-unread': { readonly row: string; readonly written: string };
  /** No quantity of the city is called so, or nobody knows how much of it there is. */
  'asked-driver-unknown': { readonly written: string; readonly known: string };
  /** Nobody knows how many points the table asks for, or which rows it has. */
  'asked-total-unknown': Readonly<Record<string, never>>;
  /** The row does not move with the quantity. */
  'answer-independent': { readonly row: string; readonly driver: string };
  /** No row reads the quantity, those that do await their figures, or they keep what was filed. */
  'asked-driver-unmoved': { readonly driver: string; readonly why: Unmoved };
  /** No quantity moves the row: it is a rung, waits, or is reported as a bare share. */
  'asked-row-unmoved': { readonly row: string };
  /** A figure of an option that is not between what it may be. `name` is whose figure it is. */
  'asked-number-outside': {
    readonly option: string;
    readonly name: string;
    readonly written: number;
    readonly from: number;
    readonly to: number;
    readonly isWhole: boolean;
  };
  /** A range of a row that has no number: it is a rung, it waits, or it stays as it was filed. */
  'asked-row-numberless': { readonly option: string; readonly row: string; readonly why: 'grade' | 'waiting' | 'kept' };
  /** A grid takes two quantities, and two that differ. */
  'asked-grid-of-two': { readonly option: string; readonly other: string; readonly written: string };
  /** Per cent to either side: above 0 and below 100. */
  'asked-share-impossible': { readonly option: string; readonly share: number };
  /** One thing is given twice in an option, by two of its names. */
  'asked-twice': { readonly option: string; readonly first: string; readonly second: string };
  /** The requirements name nothing that a merger could move. */
  'merger-needs-nothing': Readonly<Record<string, never>>;
  /** What is required is written as no figure, or the edition has none for it. */
  'merger-need-unread': { readonly name: string; readonly written: string };
  /** Gates are asked for whose total or table is not known whole; one that the table has not; a figure for all of them at once. */
  'merger-gates-unknown': Readonly<Record<string, never>>;
  'merger-gate-unknown': { readonly name: string; readonly known: string };
  'merger-gates-figure': { readonly written: string };
  /** The least cost is asked for, and no list or field says what any neighbour costs; or that of some is not known. */
  'merger-costs-unknown': Readonly<Record<string, never>>;
  'merger-cost-missing': { readonly units: string; readonly cells: string };
  /** A cost of what is no neighbour of the list, or what is no figure. */
  'merger-cost-unit-unknown': { readonly written: string; readonly known: string };
  'merger-cost-unread': { readonly name: string; readonly written: string };
  /** Nobody knows how many people or how much land the city has. */
  'merger-figure-missing': { readonly figure: 'people' | 'area' };
  /** The workbook lists no units, or no neighbours with people and area. */
  'merger-no-neighbours': Readonly<Record<string, never>>;
  /** A path leads to a year after its first, and not further than it can be looked. */
  'path-year-outside': { readonly option: string; readonly year: number; readonly from: number; readonly last: number };
  /** The people of the city are counted apart, inside and outside, or together alone: that is how they grow. */
  'path-people-counted': { readonly written: string; readonly known: string; readonly isWhole: boolean };
  /** The scenario that is looked at has no such change that is on. */
  'path-change-unknown': { readonly change: number };
  /** The workbook lists no projects. */
  'asked-no-projects': Readonly<Record<string, never>>;
  /** No project of the list is called so. */
  'asked-project-unknown': { readonly written: string; readonly known: string };
  /** What a project is said to do is no amount of a known quantity or row. */
  /** A part of what there are whole ones of only. */
  'asked-effect-part': { readonly written: string };
  'asked-effect-unread': { readonly written: string; readonly known: string };
  /** A figure that is a thousand and more to some, and one with decimals to others; `whole`, `decimal`: the two readings. */
  'asked-figure-unsure': {
    readonly option: string;
    readonly written: string;
    readonly figure: string;
    readonly whole: number;
    readonly decimal: number;
  };
  /** Tỷ đồng above 0. */
  'asked-budget-impossible': { readonly budget: number };
};
