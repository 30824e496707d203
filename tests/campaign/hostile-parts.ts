/** A workbook taken apart, one thing in it changed, and put together again: what every kind of hostile change is made with. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';

export type Parts = Readonly<Record<string, Uint8Array>>;
export type Mutation = (file: Uint8Array, chance: Chance) => Uint8Array;

export const packed = (parts: Parts): Uint8Array => zipSync(parts, { level: 1 });
export const partOf = (file: Uint8Array, chance: Chance): string => chance.pick(Object.keys(unzipSync(file)));

/** One part's XML rewritten, the package sound around it. */
export function withXml(change: (xml: string, chance: Chance) => string): Mutation {
  return (file, chance) => {
    const parts = unzipSync(file);
    const name = chance.pick(Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)));
    return packed({ ...parts, [name]: strToU8(change(strFromU8(parts[name] ?? new Uint8Array()), chance)) });
  };
}

export function pickMatch(text: string, pattern: RegExp, chance: Chance): RegExpExecArray | null {
  const found = [...text.matchAll(pattern)];
  return found.length === 0 ? null : chance.pick(found);
}
