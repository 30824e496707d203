import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeConsistent } from './consistency';
import type { EditionFiles } from '../../src/editions/decode';

type Broken = { readonly expected: { readonly path: string; readonly fault: string }; readonly files: EditionFiles };

const folder = new URL('broken/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));

function load(url: URL): unknown {
  return JSON.parse(readFileSync(url, 'utf8'));
}

function isEdition(value: unknown): value is EditionFiles {
  return typeof value === 'object' && value !== null && 'edition' in value && 'regions' in value && 'sections' in value;
}

function isBroken(value: unknown): value is Broken {
  return typeof value === 'object' && value !== null && 'expected' in value && 'files' in value;
}

describe('an edition with one mistake', () => {
  it('is one of a folder of mistakes', () => {
    expect(names.length).toBeGreaterThanOrEqual(20);
  });

  it.each(names)('%s: the message names the path and the fault, and nothing else', (name) => {
    const broken = load(new URL(name, folder));
    if (!isBroken(broken)) throw new Error(`${name} is not a broken edition`);
    const decoded = decodeConsistent(broken.files, ['nq-26-2022']);
    expect(decoded.ok).toBe(false);
    if (decoded.ok) return;
    expect(decoded.error).toHaveLength(1);
    expect(decoded.error[0]?.path).toBe(broken.expected.path);
    expect(decoded.error[0]?.fault).toContain(broken.expected.fault);
  });

  it('decodes once the mistake is mended', () => {
    const sound = load(new URL('sound-edition.json', import.meta.url));
    if (!isEdition(sound)) throw new Error('sound-edition.json is not an edition');
    expect(decodeConsistent(sound, ['nq-26-2022'])).toMatchObject({ ok: true });
  });
});
