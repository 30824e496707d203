/** CRC-32 as ZIP uses it (polynomial 0xEDB88320). fflate inflates without checking it. */

const table = makeTable();

function makeTable(): Uint32Array {
  const entries = new Uint32Array(256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    entries[index] = value >>> 0;
  }
  return entries;
}

/** Checksum of the bytes, or of bytes after those that gave `before`; an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  for (let index = 0; index < bytes.length; index++) {
    sum = (table[(sum ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  }
  return ~sum >>> 0;
}
