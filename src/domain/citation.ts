import type { Translations } from './translations';

/**
 * How well a legal statement is known here. Users always see it:
 * - `text`: read in the text itself;
 * - `report`: printed in a city's own report (432-BC/TU) as the text's words, not compared with the text;
 * - `digest`: found in a legal digest that quotes the text;
 * - `second-hand`: taken from somebody's transcription (code, press);
 * - `practice`: how offices do it; the clause itself was not read;
 * - `memory`: from memory, unverified, never a default;
 * - `unknown`: not found.
 */
export type Standing = (typeof standings)[number];

/** Best known first. */
export const standings = ['text', 'report', 'digest', 'second-hand', 'practice', 'memory', 'unknown'] as const;

/** Where a legal figure comes from: an instrument of `standards/instruments.json`, the place in it, and its standing. */
export type Citation = {
  readonly instrument: string;
  /** The place in the instrument, in Vietnamese as lawyers write it: `Phụ lục 1, dòng 7`, `Điều 10 khoản 3`. */
  readonly locator: string;
  /** A locator that says more than numbered places, in other languages. */
  readonly locatorIn?: Translations | undefined;
  readonly standing: Standing;
  /** What a reader must know about the standing; empty when there is nothing to add. */
  readonly note: string;
  readonly noteIn?: Translations | undefined;
};

/** A legal text. Dates are ISO; `to` is the first day it no longer applies, null while in force. */
export type Instrument = {
  readonly id: string;
  readonly number: string;
  /** Kind and number, as it is quoted: `Nghị quyết 26/2022/UBTVQH15`. */
  readonly name: string;
  readonly nameIn?: Translations | undefined;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  readonly note: string;
  readonly noteIn?: Translations | undefined;
};
