import { describe, expect, it } from 'vitest';
import { findStandard } from '../editions/catalogue';
import { findInstrument, hasEdition, successorOf } from './legal-texts';

describe('legal texts', () => {
  it('finds an instrument by its id', () => {
    expect(findInstrument('nq-26-2022')?.number).toBe('26/2022/UBTVQH15');
    expect(findInstrument('nq-0-0000')).toBeNull();
  });

  it('names Nghị quyết 111/2025 as what took the place of the edition of 2022', () => {
    const edition = findStandard('nq-26-2022');
    expect(edition.ok && successorOf(edition.value)?.number).toBe('111/2025/UBTVQH15');
  });

  it('knows which legal texts have a table here', () => {
    const [current, next] = ['nq-26-2022', 'nq-111-2025'].map((id) => findInstrument(id));
    expect(current && hasEdition(current)).toBe(true);
    expect(next && hasEdition(next)).toBe(false);
  });

  it('names no successor while an edition is in force', () => {
    const edition = findStandard('nq-26-2022');
    expect(edition.ok && successorOf({ ...edition.value, to: null })).toBeNull();
  });
});
