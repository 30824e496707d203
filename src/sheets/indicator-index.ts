/** The edition's indicators, ready to be found by name. */
import type { Indicator, Standard } from '../domain/standard';
import { nameKey } from './fold';
import type { Fingerprint } from './similarity';
import { containment, fingerprint, similarity, withinOneEdit } from './similarity';

export type IndicatorIndex = {
  /** Numbers of the indicators that bear exactly this folded name. */
  readonly byKey: ReadonlyMap<string, number>;
  readonly byNumber: ReadonlyMap<number, Indicator>;
  /** 0 to 1: how well a name fits an indicator; 0 for an unknown number. */
  readonly score: (number: number, name: Fingerprint) => number;
  /** Cheap test before `score`: at least half the words are the indicator's. */
  readonly mayFit: (number: number, key: string) => boolean;
  /** 0 to 1: how well a text fits the name of a criterion or a group. */
  readonly sectionScore: (name: Fingerprint) => number;
  /** The best and the second best fit over all indicators. */
  readonly best: (name: Fingerprint) => { readonly number: number; readonly score: number; readonly runnerUp: number };
};

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

  function score(number: number, name: Fingerprint): number {
    let best = 0;
    for (const print of prints.get(number) ?? []) {
      best = Math.max(best, similarity(print, name));
      // `Đện` for `Điện`: one slip costs a short name most of its pairs.
      if (print.size < shortestPart && withinOneEdit(print.key, name.key)) best = Math.max(best, 0.7);
      if (Math.min(print.size, name.size) >= shortestPart) best = Math.max(best, 0.85 * containment(print, name));
    }
    return best;
  }

  const sections = [...standard.criteria, ...standard.groups].map((section) => fingerprint(nameKey(section.name)));

  return {
    byKey,
    byNumber,
    score,
    sectionScore: (name) => sections.reduce((best, section) => Math.max(best, similarity(section, name)), 0),
    mayFit: (number, key) => {
      const known = words.get(number);
      if (known === undefined) return false;
      const parts = key.split(' ', 24);
      let common = 0;
      for (const part of parts) if (known.has(part)) common += 1;
      return common * 2 >= Math.min(parts.length, known.size);
    },
    best: (name) => {
      let number = 0;
      let top = 0;
      let runnerUp = 0;
      for (const candidate of byNumber.keys()) {
        const fit = score(candidate, name);
        if (fit > top) {
          runnerUp = top;
          top = fit;
          number = candidate;
        } else if (fit > runnerUp) runnerUp = fit;
      }
      return { number, score: top, runnerUp };
    },
  };
}
