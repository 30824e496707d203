import { describe, expect, it } from 'vitest';
import { fetchPart } from './fetch-part';

describe('a part of the program that is fetched when it is needed', () => {
  it('is there where the server gives it', async () => {
    expect(await fetchPart(() => Promise.resolve('part'))).toEqual({ ok: true, value: 'part' });
  });

  it('is a problem where the server is away, and asked for again at the next try', async () => {
    let isAway = true;
    const load = () => (isAway ? Promise.reject(new Error('Loading chunk 7 failed.')) : Promise.resolve('part'));
    expect(await fetchPart(load)).toMatchObject({ ok: false, error: { code: 'part-missing', severity: 'error', cell: null } });
    isAway = false;
    expect(await fetchPart(load)).toEqual({ ok: true, value: 'part' });
  });
});
