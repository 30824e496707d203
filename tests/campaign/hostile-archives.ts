/** Archives that lie about themselves in ways that their bytes alone do not show. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { packed, partOf } from './hostile-parts';
import type { Mutation } from './hostile-parts';
import { withRenamedEntry } from '../support/xlsx-evil';

const endSize = 22;

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A change of the end record of an archive packed anew: nothing stands behind it. */
function withEnd(change: (view: DataView, at: number) => void): (file: Uint8Array) => Uint8Array {
  return (file) => {
    const copy = packed(unzipSync(file));
    change(viewOf(copy), copy.length - endSize);
    return copy;
  };
}

/** Positions of all directory records. */
function directory(bytes: Uint8Array): readonly number[] {
  const view = viewOf(bytes);
  const found: number[] = [];
  for (let at = view.getUint32(bytes.length - 6, true); view.getUint32(at, true) === 0x02014b50;) {
    found.push(at);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

/** By name, so that a finding says what was done. */
export const archiveMutations: Readonly<Record<string, Mutation>> = {
  'count-declared': (file, chance) => {
    const count = chance.pick([0, 1, 3, 500, 65_535]);
    return withEnd((view, at) => view.setUint16(at + 10, count, true))(file);
  },
  'directory-moved': (file, chance) => {
    const offset = chance.pick([0, 1, 4, 2 ** 31, 2 ** 32 - 1]);
    return withEnd((view, at) => view.setUint32(at + chance.pick([12, 16]), offset, true))(file);
  },
  'entries-overlap': (file, chance) => {
    const copy = packed(unzipSync(file));
    const view = viewOf(copy);
    const records = directory(copy);
    // Every entry is said to be where one of them is.
    const from = chance.pick(records);
    for (const record of records)
      for (const field of [16, 20, 24, 42]) view.setUint32(record + field, view.getUint32(from + field, true), true);
    return copy;
  },
  'method-changed': (file, chance) => {
    const copy = packed(unzipSync(file));
    viewOf(copy).setUint16(chance.pick(directory(copy)) + 10, chance.pick([0, 1, 9, 12, 14, 93, 99]), true);
    return copy;
  },
  'entry-renamed': (file, chance) => {
    const name = partOf(file, chance);
    const { length } = strToU8(name);
    const odd = chance.pick(['../', '/', 'C:/', '\0', 'xl/../', '__proto__', 'con.', '\u00ff', ' ']);
    const to = new TextDecoder().decode(strToU8(odd.repeat(Math.ceil(length / odd.length))).subarray(0, length));
    return strToU8(to).length === length ? withRenamedEntry(packed(unzipSync(file)), name, to) : file;
  },
  'entries-many': (file, chance) => {
    const many = Array.from(
      { length: chance.pick([100, 3_000]) },
      (_each, index) => [`xl/x/${String(index)}.xml`, new Uint8Array()] as const,
    );
    return packed({ ...unzipSync(file), ...Object.fromEntries(many) });
  },
  'end-in-comment': (file) => {
    const whole = packed(unzipSync(file));
    // A second end record of an archive without entries, as the comment of the first.
    const copy = new Uint8Array(whole.length + endSize);
    copy.set(whole);
    const view = viewOf(copy);
    view.setUint16(whole.length - 2, endSize, true);
    view.setUint32(whole.length, 0x06054b50, true);
    return copy;
  },
  'archive-in-archive': (file) => zipSync({ 'bang.xlsx': file }, { level: 0 }),
  'twice-behind-each-other': (file) => new Uint8Array([...file, ...file]),
};
