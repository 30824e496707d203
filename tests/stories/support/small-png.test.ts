import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { smallPng } from './small-png';

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

function header(width: number, height: number, kind: number): Buffer {
  const data = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, kind, 0, 0, 0]);
  return chunk('IHDR', data);
}

function png(width: number, height: number, kind: number, lines: readonly (readonly number[])[]): Buffer {
  return Buffer.concat([
    signature,
    header(width, height, kind),
    chunk('IDAT', deflateSync(Buffer.from(lines.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** The chunks of a file by their names. */
function parts(file: Buffer): ReadonlyMap<string, Buffer> {
  const found = new Map<string, Buffer>();
  for (let at = 8; at < file.length; at += 12 + file.readUInt32BE(at)) {
    found.set(file.toString('latin1', at + 4, at + 8), file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  return found;
}

/** Pixels in hexadecimal, line by line, as a reader of the palette sees them. */
function seen(file: Buffer): readonly string[] {
  const found = parts(file);
  const width = found.get('IHDR')?.readUInt32BE(0) ?? 0;
  const palette = found.get('PLTE') ?? Buffer.alloc(0);
  const raw = inflateSync(found.get('IDAT') ?? Buffer.alloc(0));
  return Array.from({ length: raw.length / (width + 1) }, (_line, y) =>
    [...raw.subarray(y * (width + 1) + 1, (y + 1) * (width + 1))]
      .map((place) => palette.subarray(place * 3, place * 3 + 3).toString('hex'))
      .join(' '),
  );
}

describe('a small picture', () => {
  // The same two pixels, 0a141e and 141e28, in every line; 9.2 of ISO/IEC 15948 by hand.
  const filtered = [
    [0, 10, 20, 30, 20, 30, 40],
    [1, 10, 20, 30, 10, 10, 10],
    [2, 0, 0, 0, 0, 0, 0],
    // Half of what is above; then half of left and above: 20 − (10 + 20) / 2.
    [3, 5, 10, 15, 5, 5, 5],
    [4, 0, 0, 0, 0, 0, 0],
  ];

  it('shows the same pixels however their lines were filtered', () => {
    const small = smallPng(png(2, 5, 2, filtered));
    expect(parts(small).get('IHDR')?.readUInt8(9)).toBe(3);
    expect(seen(small)).toEqual(Array<string>(5).fill('0a141e 141e28'));
  });

  it('leaves out how opaque pixels are', () => {
    expect(seen(smallPng(png(1, 1, 6, [[0, 1, 2, 3, 255]])))).toEqual(['010203']);
  });

  it('keeps 256 colours and shows as its neighbour the rarer of two that are hardest to tell apart', () => {
    // 255 colours, two steps apart at least, each several times; then two shades of blue once: one step apart, the first of them is kept.
    const others = Array.from({ length: 255 }, (_each, nth) => [(nth % 128) * 2, nth < 128 ? 0 : 128, 0]).flat();
    const line = [0, ...others.slice(0, 127 * 3)];
    const rest = [0, ...others.slice(127 * 3, 254 * 3)];
    const last = [0, ...others.slice(254 * 3), 0, 0, 200, 0, 0, 201, ...others.slice(254 * 3), ...others.slice(0, 123 * 3)];
    const small = smallPng(png(127, 5, 2, [line, rest, last, line, rest]));
    expect(parts(small).get('PLTE')?.length).toBe(256 * 3);
    expect(seen(small)[2]?.split(' ').slice(0, 5)).toEqual(['fc8000', '0000c8', '0000c8', 'fc8000', '000000']);
    expect(seen(small)[0]?.split(' ').slice(0, 2)).toEqual(['000000', '020000']);
  });

  it('that is small already stays as it is, to the byte', () => {
    const small = smallPng(png(2, 5, 2, filtered));
    expect(smallPng(small)).toBe(small);
  });
});
