/** Why a row waits and what to do, as one sentence with its cell: every pending row has one. */
import type { IndicatorResult } from '../domain/assessment';
import { filedText } from './filed-text';
import type { Locale } from './locale';
import { cellPlace } from './places';
import { laterWordsOf, wordsOf } from './languages';

/** The longest part of a cell's text that a sentence quotes. */
const longestQuote = 60;

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestQuote ? `${line.slice(0, longestQuote - 1)}…` : line;
}

/** Null where the row does not wait. */
export function pendingSentence({ number, pending, observation }: IndicatorResult, locale: Locale): string | null {
  if (pending === null) return null;
  const place = observation.cell === null ? '' : cellPlace(observation.cell, locale);
  const text = quoted(filedText(observation, locale));
  const where = [place, text === '' ? '' : `“${text}”`].filter((part) => part !== '').join(': ');
  const { advice, trace } = laterWordsOf(locale);
  return trace.waits(String(number), where, wordsOf(locale).terms.pendingReason[pending], advice.pendingAction[pending]);
}
