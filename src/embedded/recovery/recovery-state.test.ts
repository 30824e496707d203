import { describe, expect, it } from 'vitest';
import { noEdits } from '../../xlsx/file-history';
import { nothingKept, recoveryVersion } from './recovery-copy';
import type { RecoveryCopy } from './recovery-copy';
import { nothingFound, reduceRecovery } from './recovery-state';

const copy = (id: string): RecoveryCopy => ({
  version: recoveryVersion,
  id,
  file: `${id}.xlsx`,
  writtenAt: 0,
  edits: noEdits,
  kept: { ...nothingKept, cells: 1 },
  isCalculated: true,
});
const [one, other] = [copy('one'), copy('other')];

describe('copies that are offered', () => {
  it('are those found, until each is settled', () => {
    const found = reduceRecovery(nothingFound, { kind: 'found', isOn: true, offers: [one, other] });
    expect(found.offers).toEqual([one, other]);
    expect(reduceRecovery(found, { kind: 'settled', id: 'one' }).offers).toEqual([other]);
  });

  it('are none where nothing is to be kept, though one is still there', () => {
    expect(reduceRecovery(nothingFound, { kind: 'found', isOn: false, offers: [one] })).toMatchObject({ isOn: false, offers: [] });
  });

  it('go with the choice to keep nothing, and stay with the choice to keep', () => {
    const found = reduceRecovery(nothingFound, { kind: 'found', isOn: true, offers: [one] });
    expect(reduceRecovery(found, { kind: 'switched', isOn: false })).toMatchObject({ isOn: false, offers: [] });
    expect(reduceRecovery(found, { kind: 'switched', isOn: true })).toMatchObject({ isOn: true, offers: [one] });
  });
});

describe('a browser that lets nothing be kept', () => {
  it('is told of until a copy was kept', () => {
    const refused = reduceRecovery(nothingFound, { kind: 'refused' });
    expect(refused.isPossible).toBe(false);
    expect(reduceRecovery(refused, { kind: 'refused' })).toBe(refused);
    expect(reduceRecovery(refused, { kind: 'kept' }).isPossible).toBe(true);
  });
});
