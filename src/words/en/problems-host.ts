/** Sentences in English: the workbook’s host, and the sheets that are written into it. */
import type { HostProblems } from '../../domain/problems/host';
import type { Sentences } from '../sentence-table';
import { format, list } from './format';

const said = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  [code, message].filter((part) => part !== '').join(': ');

const quotedList = (sheets: readonly string[]): string => list(sheets.map(format.quoted));

export const hostProblems: Sentences<HostProblems> = {
  'host-absent': () =>
    'This page works inside Excel only. Open the workbook in Excel and choose “Score the city” on the Home tab, or open the page with the embedded workbook.',
  'host-busy': () => 'The workbook is busy; a cell may be being edited. Press Enter or Esc in the workbook and try again.',
  'host-failed': (told) =>
    `The workbook could not do this (${said(told)}). Your data is unchanged. Try again; if it still fails, close Nâng Loại and open it again.`,
  'part-missing': () =>
    'The part of the program that this needs could not be loaded: the server does not answer, or has a new version. The workbook is unchanged. Try again; if it stays so, close the pane and open it again.',
  'answer-broken': ({ detail }) =>
    `This answer could not be worked out (${detail}). The workbook is unchanged and other questions still work. Ask again; if it stays so, close the pane and open it again.`,
  'host-unsupported': ({ needs }) => `This version of Excel does not support ${needs}. Use Excel LTSC 2021, Microsoft 365 or later.`,
  'host-lacks': (told) =>
    `Excel could not do this (${said(told)}), although this version should. Nothing was changed. Update Excel (File → Account → Update Options) and open it again; until then, open the page with the embedded workbook.`,
  'host-denied': (told) =>
    `Excel does not allow this (${said(told)}): the workbook’s structure or the sheet may be protected, the file open for reading only, or its rights restricted. Nothing was changed. Unprotect it (Review → Protect Workbook, Unprotect Sheet), or save a copy of your own, and try again.`,
  'host-too-much': (told) =>
    `This is more than Excel takes in one go (${said(told)}). Nothing was changed. Delete empty rows and columns that carry formats, or move the table to a workbook of its own, and try again; Excel on a computer takes more than Excel on the web.`,
  'host-limit': (told) => `Excel has too much to do at the moment (${said(told)}). Nothing was changed. Wait a minute and try again.`,
  'host-gone': (told) =>
    `A sheet that this needs is no longer there (${said(told)}); somebody may have deleted or renamed it just now. Nothing was changed. Read the workbook again and try again.`,
  'cell-gone': ({ reference }) =>
    `Cell ${reference} is no longer in the file; its sheet may have been deleted or renamed. Read the workbook again.`,
  'sheet-hidden': ({ reference, sheet }) => `Cell ${reference} is on the hidden sheet “${sheet}”. Unhide the sheet and try again.`,
  'sheets-unfinished': ({ sheets, from, ...told }) =>
    from === 'now'
      ? `Excel stopped in the middle of its work (${said(told)}), and what it had done could not be taken back: ${quotedList(sheets)} may be left half done, do not use figures from there. Your own sheets were not changed. Press “Remove what is half done”, or delete the sheet yourself.`
      : `${quotedList(sheets)} may be half done: an earlier write into this workbook broke off. Do not use figures from there. Press “Remove what is half done” to delete it; your own sheets stay as they are.`,
  'unfinished-removed': ({ sheets }) =>
    sheets.length === 0 ? 'Nothing is left half done.' : `${quotedList(sheets)}: what was half done is removed.`,
};
