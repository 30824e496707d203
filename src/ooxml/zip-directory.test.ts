import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readZipDirectory } from './zip-directory';

const archive = zipSync({ a: new Uint8Array(4), b: new Uint8Array(5), c: new Uint8Array(3) });
const none = { entries: 3, entryBytes: 5, totalBytes: 12 };

describe('the directory of an archive', () => {
  it('is read up to each of its bounds', () => {
    expect(readZipDirectory(archive, none)).toMatchObject({ ok: true, value: [{ name: 'a' }, { name: 'b' }, { name: 'c' }] });
  });

  it.each([
    ['entries', 2, { kind: 'damaged', entry: '' }],
    ['entryBytes', 4, { kind: 'entry-too-large', entry: 'b' }],
    ['totalBytes', 11, { kind: 'archive-too-large', entry: '' }],
  ])('is refused beyond its bound of %s', (bound, limit, error) => {
    expect(readZipDirectory(archive, { ...none, [bound]: limit })).toEqual({ ok: false, error });
  });
});
