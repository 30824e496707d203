/** Sheets of the add-in's own as one write, each with what it is remembered by. */
import type { SheetPlan, WritePlan } from '../domain/write-plan';
import { looksOf } from './looks';

/** What a sheet is remembered by once it is written, so that it is written anew in its own place. */
export type OwnKey = {
  readonly key: string;
  /** What somebody typed there keeps it from being written over: anywhere on it, or only beside its columns, which are read back. */
  readonly edits: 'anywhere' | 'beside';
};

export type OwnSheet = OwnKey & { readonly sheet: SheetPlan };

/** A write and, in its order, what each sheet is remembered by. A sheet without a key is a new one each time. */
export type OwnPlan = { readonly plan: WritePlan; readonly own: readonly OwnKey[] };

/** The plan of one write: these sheets in the house's looks. */
export function planOf(sheets: readonly SheetPlan[]): WritePlan {
  return { sheets, looks: looksOf(sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map(({ look }) => look)))) };
}

export function ownPlan(sheets: readonly OwnSheet[]): OwnPlan {
  return { plan: planOf(sheets.map(({ sheet }) => sheet)), own: sheets.map(({ key, edits }) => ({ key, edits })) };
}
