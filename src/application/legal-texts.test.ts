import { describe, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import { findInstrument, hasSuccessorEdition, successorOf } from './legal-texts';

describe('legal texts', () => {
  it('finds an instrument by its id', () => {
    expect(findInstrument('nq-26-2022')?.number).toBe('26/2022/UBTVQH15');
    expect(findInstrument('nq-0-0000')).toBeNull();
  });

  it('names Nghị quyết 111/2025 as what took the place of the edition of 2022', () => {
    const edition = findStandard('nq-26-2022');
    expect(edition.ok && successorOf(edition.value)?.number).toBe('111/2025/UBTVQH15');
  });

  it('knows whether the table of what took its place is here', () => {
    const edition = findStandard('nq-26-2022');
    expect(edition.ok && hasSuccessorEdition(edition.value)).toBe(true);
    expect(edition.ok && hasSuccessorEdition({ ...edition.value, successor: null })).toBe(false);
  });

  it('names no successor while an edition is in force', () => {
    const edition = findStandard('nq-26-2022');
    expect(edition.ok && successorOf({ ...edition.value, to: null })).toBeNull();
  });
});
