import { describe, expect, it } from 'vitest';
import { changes, edition, sampleBaseline } from '../../../tests/support/sample-baseline';
import type { ChangeAction } from '../scenario';
import { startFrom } from '../../engine/scenario/moving-facts';
import { applyScenario } from './apply-scenario';

const start = startFrom(sampleBaseline, edition);

function told(...actions: readonly ChangeAction[]) {
  const { outcomes } = applyScenario(start, changes(...actions));
  const last = outcomes.at(-1)?.problems ?? [];
  const followed = last.find(({ code }) => code === 'rows-followed');
  const rows = (text: unknown): readonly string[] => (typeof text === 'string' && text !== '' ? text.split(', ') : []);
  const data: Readonly<Record<string, unknown>> = followed?.data ?? {};
  return {
    codes: last.map(({ code }) => code),
    moved: rows(data['moved']),
    assumed: rows(data['assumed']),
    unknown: rows(data['unknown']),
    denser: last.flatMap((each) => (each.code === 'land-did-not-come' ? [each.data.rows] : [])),
    gone: last.flatMap((each) => (each.code === 'no-outer-area-left' ? [each.data.rows] : [])),
  };
}

const merge = (becomes: 'ward' | 'same', brings: 'nothing' | 'city-average'): ChangeAction => ({
  kind: 'merge-unit',
  unit: 'Cẩm Giàng',
  becomes,
  part: null,
  brings,
});

describe('rows after a change of units', () => {
  it('of a farm commune that joins: people, density move; poverty, labour and the outer rows are said to have no figures', () => {
    const { moved, unknown, gone } = told(merge('same', 'city-average'));
    expect(moved).toEqual(expect.arrayContaining(['09', '11']));
    expect(unknown).toEqual(expect.arrayContaining(['07', '13', '55', '63']));
    // The inner city stays as it was: its rows are not spoken of.
    expect([...moved, ...unknown]).not.toContain('20');
    expect(gone).toEqual([]);
  });

  it('of a ward that brings the city’s average: rows over people stay by that assumption', () => {
    const { assumed, denser } = told(merge('ward', 'city-average'));
    expect(assumed).toEqual(expect.arrayContaining(['12', '20', '28']));
    expect(denser).toEqual([]);
  });

  it('of a ward that brings nothing: the density of row 12 rises because land did not come', () => {
    const { moved, denser } = told(merge('ward', 'nothing'));
    expect(moved).toContain('12');
    expect(denser).toEqual(['12']);
  });

  it('of the last commune that becomes a ward: the outer rows look at nothing any more', () => {
    const convert = (unit: string): ChangeAction => ({ kind: 'convert-to-ward', unit, brings: 'city-average' });
    expect(told(convert('Dương Quang')).gone).toEqual([]);
    const [gone = ''] = told(convert('Dương Quang'), convert('Nông Thượng')).gone;
    expect(gone.split(', ')).toEqual(['55', '56', '57', '58', '59', '60', '61', '62', '63']);
  });

  it('of a ward that is cut in two are not spoken of: neither the city nor its inner part has changed', () => {
    const cut: ChangeAction = {
      kind: 'split-unit',
      unit: 'Xuất Hóa',
      newUnit: 'Xuất Hóa 2',
      part: { people: 1500, area: 20 },
      becomes: 'ward',
    };
    expect(told(cut).codes).not.toContain('rows-followed');
  });

  it('are not spoken of by a change that was refused', () => {
    expect(told({ kind: 'convert-to-ward', unit: 'Sông Cầu', brings: 'nothing' }).codes).toEqual(['unit-already-ward']);
  });
});

describe('rows after people come, or are set', () => {
  it('to the inner city: what is counted on people moves, what only a survey tells stays, and the density of row 12 rises without land', () => {
    const { moved, unknown, denser } = told({ kind: 'add-people', where: 'inner', people: 5000 });
    expect(moved).toEqual(expect.arrayContaining(['09', '10', '11', '12', '20', '46']));
    expect(unknown).toEqual(expect.arrayContaining(['07', '13']));
    // Nobody came to the outer area.
    expect([...moved, ...unknown]).not.toContain('55');
    expect(denser).toEqual(['12']);
  });

  it('to the outer area: the inner city is not spoken of', () => {
    const { moved, unknown, denser } = told({ kind: 'grow-people', where: 'outer', rate: 0.02, years: 5 });
    expect(moved).toEqual(['09', '11', '46']);
    expect(unknown).toEqual(expect.arrayContaining(['07', '55', '63']));
    expect([...moved, ...unknown]).not.toContain('20');
    expect(denser).toEqual([]);
  });

  it('while beds keep pace with them: row 20 stays by that assumption', () => {
    const { assumed, moved } = told(
      { kind: 'set-behaviour', driver: 'hospital-beds', behaviour: 'pace-inner' },
      { kind: 'add-people', where: 'inner', people: 5000 },
    );
    expect(assumed).toContain('20');
    expect(moved).not.toContain('20');
  });
});

describe('rows after other changes', () => {
  it('of a quantity: those that are counted on it', () => {
    expect(told({ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 50' }).moved).toEqual(['20']);
  });

  it('of one row are not repeated, unless others move with it', () => {
    expect(told({ kind: 'set-value', indicator: '07', value: 2 }).codes).not.toContain('rows-followed');
    expect(told({ kind: 'set-region', region: null }).codes).not.toContain('rows-followed');
  });
});
