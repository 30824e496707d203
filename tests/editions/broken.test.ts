/** One mistake at a time in an edition that is sound: `broken/` holds a file a mistake, which says where it is made and what must be said of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { EditionFiles } from '../../src/editions/decode';
import { decodeConsistent } from '../../src/editions/consistency';

type Change = { readonly at: readonly string[]; readonly to?: unknown };
type Mistake = { readonly change: Change; readonly expected: { readonly path: string; readonly fault: string } };

const folder = new URL('broken/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
const soundEdition: unknown = JSON.parse(readFileSync(new URL('sound-edition.json', import.meta.url), 'utf8'));

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isMistake(value: unknown): value is Mistake {
  return isRecord(value) && isRecord(value['change']) && Array.isArray(value['change']['at']) && isRecord(value['expected']);
}

function isEdition(value: unknown): value is EditionFiles {
  return ['edition', 'sections', 'adjustments', 'drivers', 'indicators'].every((name) => isRecord(value) && name in value);
}

/** The sound edition with one place changed; a change to nothing takes the place away. */
function changed({ at, to }: Change): EditionFiles {
  const copy = structuredClone(soundEdition);
  let place = copy;
  for (const key of at.slice(0, -1)) place = isRecord(place) ? place[key] : undefined;
  const last = at.at(-1) ?? '';
  if (!isRecord(place) || !isEdition(copy)) throw new Error(`nothing stands at ${at.join('/')}`);
  if (to === undefined) Reflect.deleteProperty(place, last);
  else place[last] = to;
  return copy;
}

function load(name: string): Mistake {
  const mistake: unknown = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!isMistake(mistake)) throw new Error(`${name} says no mistake`);
  return mistake;
}

describe('an edition with one mistake', () => {
  it('is one of a folder of mistakes', () => {
    expect(names.length).toBeGreaterThanOrEqual(50);
  });

  it.each(names)('%s: the message names the path and the fault, and nothing else', (name) => {
    const { change, expected } = load(name);
    const decoded = decodeConsistent(changed(change), ['nq-26-2022']);
    expect(decoded.ok).toBe(false);
    if (decoded.ok) return;
    expect(decoded.error.map(({ path }) => path)).toEqual([expected.path]);
    expect(decoded.error[0]?.fault).toContain(expected.fault);
  });

  it('decodes once the mistake is mended', () => {
    expect(isEdition(soundEdition) && decodeConsistent(soundEdition, ['nq-26-2022'])).toMatchObject({ ok: true });
  });
});

describe('an edition that is not known whole', () => {
  it('may have sums that do not add up, and gaps between its rows', () => {
    const files = changed({ at: ['edition', 'isComplete'], to: false });
    const rows = [
      { at: ['indicators', 'rows.json', '4', 'number'], to: 9 },
      { at: ['sections', '1', 'points', 'maximum'], to: 70 },
    ];
    for (const { at, to } of rows) {
      let place: unknown = files;
      for (const key of at.slice(0, -1)) place = isRecord(place) ? place[key] : undefined;
      if (isRecord(place)) place[at.at(-1) ?? ''] = to;
    }
    expect(decodeConsistent(files, ['nq-26-2022'])).toMatchObject({ ok: true });
  });

  it('still says what else is wrong', () => {
    const files = changed({ at: ['indicators', 'rows.json', '0', 'section'], to: '7' });
    expect(decodeConsistent(files, ['nq-26-2022'])).toMatchObject({ ok: false, error: [{ path: 'indicator clean-water.section' }] });
  });
});

describe('an edition that counts standards', () => {
  it('says of a row that does not count 1 of 1', () => {
    const files = changed({ at: ['edition', 'measure'], to: 'standards' });
    const decoded = decodeConsistent(files, ['nq-26-2022']);
    expect(decoded.ok ? [] : decoded.error.map(({ fault }) => fault)).toEqual(
      Array.from({ length: 5 }, () => 'a standard that is passed or failed counts 1 of 1'),
    );
  });
});
