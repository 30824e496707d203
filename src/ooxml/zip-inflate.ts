/** Inflates one entry within the size that the directory declared, and checks it. */
import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zip-directory';

/** Compressed bytes fed at a time: DEFLATE grows at most 1032-fold, so a lie about the size is found within 17 MB. */
const stepBytes = 16 * 1024;

/**
 * The entry's bytes; null where its stream is broken, longer or shorter than declared, or fails its CRC-32.
 * Never holds more than the declared size and one step, which `readZipDirectory` has bounded.
 */
export function inflateEntry(archive: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = archive.subarray(entry.start, entry.start + entry.compressedSize);
  const bytes = entry.method === 0 ? packed : inflate(packed, entry.size);
  return bytes !== null && crc32(bytes) === entry.crc ? bytes : null;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | null {
  if (packed.length === 0) return null;
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += stepBytes) {
      stream.push(packed.subarray(at, at + stepBytes), at + stepBytes >= packed.length);
    }
  } catch {
    // fflate throws for an invalid stream; which of its codes does not matter to anyone.
    return null;
  }
  return length === size ? bytes : null;
}
