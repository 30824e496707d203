/**
 * A picture in at most 256 colours: a third of the bytes that the browser writes. What it loses is some shades at the edges of letters, which
 * the comparison does not count either.
 */
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** As many as a palette has. */
const colours = 256;

/** Kinds of colour that a PNG can be in (ISO/IEC 15948, 11.2.1), and the bytes of a pixel. */
const palette = 3;
const bytesOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

type Pixels = { readonly width: number; readonly height: number; readonly rgb: readonly number[] };
type Chunk = { readonly type: string; readonly data: Buffer };

function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

function dataOf(chunks: readonly Chunk[], type: string): Buffer {
  return Buffer.concat(chunks.filter((chunk) => chunk.type === type).map(({ data }) => data));
}

/** The neighbour that comes nearest to left + above − corner (9.4). */
function paeth(left: number, above: number, corner: number): number {
  const [byLeft, byAbove, byCorner] = [Math.abs(above - corner), Math.abs(left - corner), Math.abs(left + above - 2 * corner)];
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? paeth(left, above, corner) : 0;
}

/** @throws Error where it is no picture as a browser writes it: eight bits a channel, not interlaced */
function pixelsOf(chunks: readonly Chunk[]): Pixels {
  const header = dataOf(chunks, 'IHDR');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const step = bytesOf[header.readUInt8(9)];
  if (header.readUInt8(8) !== 8 || step === undefined || header.readUInt8(12) !== 0) throw new Error('no picture as a browser writes it');
  const raw = inflateSync(dataOf(chunks, 'IDAT'));
  const line = width * step;
  const bytes = Buffer.alloc(line * height);
  for (let y = 0; y < height; y += 1) {
    const filter = raw.readUInt8(y * (line + 1));
    for (let x = 0; x < line; x += 1) {
      const at = y * line + x;
      const left = x < step ? 0 : bytes.readUInt8(at - step);
      const above = y === 0 ? 0 : bytes.readUInt8(at - line);
      const corner = x < step || y === 0 ? 0 : bytes.readUInt8(at - line - step);
      bytes[at] = (raw.readUInt8(at + y + 1) + predicted(filter, left, above, corner)) & 0xff;
    }
  }
  return { width, height, rgb: Array.from({ length: width * height }, (_pixel, nth) => bytes.readUIntBE(nth * step, 3)) };
}

/** How far apart two colours are, squared. */
function distance(one: number, other: number): number {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2, 0);
}

function nearest(kept: readonly number[], colour: number): number {
  return kept.reduce((best, each, place) => (distance(colour, each) < distance(colour, kept[best] ?? 0) ? place : best), 0);
}

/** The most frequent of these colours, each as far from the ones before it as is needed for a palette to hold what stands for all. */
function keptOf(all: readonly number[]): readonly number[] {
  for (let apart = 0; ; apart += 1) {
    const kept: number[] = [];
    for (const colour of all) if (kept.every((each) => distance(colour, each) > apart ** 2)) kept.push(colour);
    if (kept.length <= colours) return kept;
  }
}

/** The palette, and for every colour the place of the one that stands for it. */
function paletteOf(rgb: readonly number[]): { readonly kept: readonly number[]; readonly placeOf: ReadonlyMap<number, number> } {
  const counts = new Map<number, number>();
  for (const colour of rgb) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const all = [...counts].sort(([one, many], [other, more]) => (more === many ? one - other : more - many)).map(([colour]) => colour);
  const kept = keptOf(all);
  return { kept, placeOf: new Map(all.map((colour) => [colour, nearest(kept, colour)])) };
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

/** The same picture in a palette; one that is already comes back as it is. */
export function smallPng(file: Buffer): Buffer {
  const chunks = chunksOf(file);
  const header = Buffer.from(dataOf(chunks, 'IHDR'));
  if (header.readUInt8(9) === palette) return file;
  const { width, height, rgb } = pixelsOf(chunks);
  const { kept, placeOf } = paletteOf(rgb);
  header.writeUInt8(palette, 9);
  const entries = Buffer.alloc(kept.length * 3);
  for (const [place, colour] of kept.entries()) entries.writeUIntBE(colour, place * 3, 3);
  const lines = Buffer.alloc((width + 1) * height);
  for (const [nth, colour] of rgb.entries()) lines[nth + Math.floor(nth / width) + 1] = placeOf.get(colour) ?? 0;
  const packed = deflateSync(lines, { level: 9, memLevel: 9 });
  return Buffer.concat([signature, chunk('IHDR', header), chunk('PLTE', entries), chunk('IDAT', packed), chunk('IEND', Buffer.alloc(0))]);
}
