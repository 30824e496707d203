/** The edition's indicators, ready to be found by name. */
import type { Indicator, Standard } from '../domain/standard';
import { nameKey } from './text/fold';
import { remembered } from '../domain/remembered';
import type { Fingerprint } from './text/similarity';
import { containment, fingerprint, similarity, withinOneEdit } from './text/similarity';

export type IndicatorIndex = {
  /** Number of the indicator that bears exactly this folded name. */
  readonly byKey: ReadonlyMap<string, number>;
  readonly byNumber: ReadonlyMap<number, Indicator>;
  /** 0 to 1: how well a folded name fits an indicator; 0 for an unknown number. */
  readonly score: (number: number, key: string) => number;
  /** Cheap test before `score`: at least half the words are the indicator's. */
  readonly mayFit: (number: number, key: string) => boolean;
  /** 0 to 1: how well a folded text fits the name of a criterion or a group. */
  readonly sectionScore: (key: string) => number;
  /** The best and the second best fit of a folded name over all indicators. */
  readonly best: (key: string) => BestFit;
};

export type BestFit = { readonly number: number; readonly score: number; readonly runnerUp: number };

/** Names shorter than this many letter pairs are not looked for inside longer ones: `Điện` stands in many. */
const shortestPart = 8;

const indexes = new WeakMap<Standard, IndicatorIndex>();

/** The index of an edition, made once: a workbook is read again after every edit. */
export function indicatorIndexOf(standard: Standard): IndicatorIndex {
  const known = indexes.get(standard);
  if (known !== undefined) return known;
  const index = createIndicatorIndex(standard);
  indexes.set(standard, index);
  return index;
}

function createIndicatorIndex(standard: Standard): IndicatorIndex {
  const byKey = new Map<string, number>();
  const byNumber = new Map<number, Indicator>();
  const prints = new Map<number, readonly Fingerprint[]>();
  const words = new Map<number, ReadonlySet<string>>();
  for (const indicator of standard.indicators) {
    byNumber.set(indicator.number, indicator);
    // The name as printed, without its parenthesis, and the aliases.
    const names = [indicator.name, indicator.name.replace(/\([^()]*\)/g, ' '), ...indicator.aliases];
    const keys = [...new Set(names.map(nameKey))].filter((key) => key !== '');
    prints.set(indicator.number, keys.map(fingerprint));
    words.set(indicator.number, new Set(keys.flatMap((key) => key.split(' '))));
  }
  // Printed names first: an alias never hides another indicator's name.
  for (const indicator of standard.indicators) byKey.set(nameKey(indicator.name), indicator.number);
  for (const indicator of standard.indicators) {
    for (const alias of [indicator.name.replace(/\([^()]*\)/g, ' '), ...indicator.aliases]) {
      const key = nameKey(alias);
      if (key !== '' && !byKey.has(key)) byKey.set(key, indicator.number);
    }
  }

  /** Scores of one name, by indicator: worked out as they are asked for. */
  const scoresOf = remembered((key: string) => ({ name: fingerprint(key), scores: new Map<number, number>() }));

  function score(number: number, key: string): number {
    const { name, scores } = scoresOf(key);
    const known = scores.get(number);
    if (known !== undefined) return known;
    const fit = fitOf(prints.get(number) ?? [], name);
    scores.set(number, fit);
    return fit;
  }

  const sections = standard.sections.map((section) => fingerprint(nameKey(section.name)));

  return {
    byKey,
    byNumber,
    score,
    sectionScore: remembered((key) => {
      const name = fingerprint(key);
      return sections.reduce((best, section) => Math.max(best, similarity(section, name)), 0);
    }),
    mayFit: (number, key) => {
      const known = words.get(number);
      if (known === undefined) return false;
      const parts = key.split(' ', 24);
      let common = 0;
      for (const part of parts) if (known.has(part)) common += 1;
      return common * 2 >= Math.min(parts.length, known.size);
    },
    best: remembered((key) => bestOf([...byNumber.keys()].map((number) => ({ number, score: score(number, key) })))),
  };
}

function fitOf(prints: readonly Fingerprint[], name: Fingerprint): number {
  let best = 0;
  for (const print of prints) {
    best = Math.max(best, similarity(print, name));
    // `Đện` for `Điện`: one slip costs a short name most of its pairs.
    if (print.size < shortestPart && withinOneEdit(print.key, name.key)) best = Math.max(best, 0.7);
    if (Math.min(print.size, name.size) >= shortestPart) best = Math.max(best, 0.85 * containment(print, name));
  }
  return best;
}

function bestOf(fits: readonly { readonly number: number; readonly score: number }[]): BestFit {
  let best: BestFit = { number: 0, score: 0, runnerUp: 0 };
  for (const { number, score } of fits) {
    if (score > best.score) best = { number, score, runnerUp: best.score };
    else if (score > best.runnerUp) best = { ...best, runnerUp: score };
  }
  return best;
}
