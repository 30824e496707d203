import { describe, expect, it } from 'vitest';
import { findStandard } from '../../editions/catalogue';
import type { OfferedSize } from './offered-size';
import { offeredText, rowOf, typedBefore, typedFaults, writtenEffects } from './typed-effects';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;

describe('effects that are typed on the page', () => {
  it('are written as the question is asked with them, whatever the language of the figures', () => {
    const typed = [
      { target: 'road-length', amount: '5,2' },
      { target: '23', amount: '1' },
    ];
    expect(typedFaults(typed, standard)).toEqual([null, null]);
    expect(writtenEffects('3', typed, standard)).toBe('3:road-length=5.2;3:23=1');
    expect(writtenEffects('B10', [{ target: 'none', amount: '' }], standard)).toBe('B10=none');
    // 2 km and 300 m.
    expect(writtenEffects('3', [{ target: 'road-length', amount: '2 + 0,3' }], standard)).toBe('3:road-length=2.3');
  });

  it.each([
    [[{ target: '', amount: '5' }], ['no-target']],
    [[{ target: 'road-length', amount: ' ' }], ['no-amount']],
    [[{ target: 'road-length', amount: 'năm km' }], ['unreadable']],
    [[{ target: 'road-length', amount: '1.200' }], ['ambiguous']],
    [[{ target: 'road-length', amount: '0' }], ['zero']],
    // Of kilometres, people and beds no `50 %` is 50, and `10-15` is no loss of 5; 70 % of row 16 is.
    [[{ target: 'road-length', amount: '50 %' }], ['unreadable']],
    [[{ target: '20', amount: '50 %' }], ['unreadable']],
    [[{ target: '16', amount: '1,5 %' }], [null]],
    [[{ target: 'hospital-beds', amount: '10-15' }], ['unreadable']],
    [[{ target: 'hospital-beds', amount: '1,5' }], ['part']],
    [[{ target: 'people-inner', amount: '-0,5' }], ['part']],
    // One library more is row 22 itself.
    [[{ target: '22', amount: '0,5' }], ['part']],
    [[{ target: '10', amount: '1,5005' }], ['part']],
    // 1,5 thousand people are 1.500.
    [[{ target: '10', amount: '1,5' }], [null]],
    [[{ target: 'hospital-beds', amount: '150-100' }], [null]],
    // Half a stadium, and 2,5 beds; 2,5 beds for 10.000 people are a share.
    [[{ target: '23', amount: '0,5' }], ['part']],
    [[{ target: 'hospital-beds', amount: '2,5' }], ['part']],
    [[{ target: '20', amount: '2,5' }], [null]],
    [
      [
        { target: 'road-length', amount: '2' },
        { target: 'road-length', amount: '3' },
      ],
      [null, 'twice'],
    ],
    [
      [
        { target: 'none', amount: '' },
        { target: 'road-length', amount: '3' },
      ],
      ['beside-nothing', null],
    ],
  ] as const)('are not taken: %j is %j', (typed, faults) => {
    expect(typedFaults(typed, standard)).toEqual(faults);
  });

  it('tell a row from the quantity that it is called by: 26 beds are no 26 beds for 10.000 people', () => {
    expect(writtenEffects('5.2', [{ target: 'hospital-beds', amount: '26' }], standard)).toBe('5.2:hospital-beds=26');
    expect(writtenEffects('5.2', [{ target: '20', amount: '26' }], standard)).toBe('5.2:20=26');
    expect([rowOf(standard, 'hospital-beds'), rowOf(standard, '20')?.id]).toEqual([null, 'hospital-beds']);
    // Beside each other they would be added twice: so are roads and the density of roads.
    expect(
      typedFaults(
        [
          { target: 'road-length', amount: '10' },
          { target: '27', amount: '1' },
        ],
        standard,
      ),
    ).toEqual([null, 'twice']);
  });

  it('raise a row of rungs to one of its own', () => {
    const [row] = standard.indicators.filter(({ kind }) => kind === 'grade');
    if (row?.kind !== 'grade') throw new Error('the edition has no row of rungs');
    const [rung] = row.grades;
    if (rung === undefined) throw new Error('the row has no rung');
    expect(typedFaults([{ target: row.code, amount: '2' }], standard)).toEqual(['no-grade']);
    expect(typedFaults([{ target: row.code, amount: rung.id }], standard)).toEqual([null]);
    expect(writtenEffects('1', [{ target: row.code, amount: rung.id }], standard)).toBe(`1:${row.code}=${rung.id}`);
  });

  it('begin with what was read, so that it is read back as the same, and without an amount that nobody can be sure of', () => {
    const read = (amount: number, doubt: 'several' | 'already-counted' | null) =>
      typedBefore(
        [{ effect: { kind: 'add-to-driver', driver: 'road-length', amount }, basis: 'read', doubt, quote: 'dài 5,2 km', cell: null }],
        null,
        standard,
        'vi',
      );
    expect(read(5.2, null)).toEqual([{ target: 'road-length', amount: '5,2' }]);
    // 5,275 alone could be five thousand.
    expect(read(5.275, null)).toEqual([{ target: 'road-length', amount: '5,2750' }]);
    expect(read(5.2, 'several')).toEqual([{ target: 'road-length', amount: '' }]);
    expect(read(5.2, 'already-counted')).toEqual([{ target: '', amount: '' }]);
  });

  it('begin with the size that the list has, where it may be of one quantity alone', () => {
    const cell = { sheet: 'Dự án', row: 4, column: 1 };
    const phase: OfferedSize = {
      ...{ kind: 'length', unit: 'm', factor: 1e-3, amount: 1250, drivers: ['road-length'], quote: '', cell },
      ...{ isRead: false, why: 'phase' },
    };
    // 1.250 m are 1,25 km.
    expect(typedBefore([], phase, standard, 'vi')).toEqual([{ target: 'road-length', amount: '1,25' }]);
    // 250 beds in the end are not 250 more.
    const level: OfferedSize = {
      ...{ kind: 'beds', unit: 'beds', factor: 1, amount: 250, drivers: ['hospital-beds'], quote: '', cell },
      ...{ isRead: false, why: 'level' },
    };
    expect(typedBefore([], level, standard, 'vi')).toEqual([{ target: 'hospital-beds', amount: '' }]);
    const land: OfferedSize = {
      ...{ kind: 'area', unit: 'ha', factor: 1e4, amount: 0.8, drivers: ['land-service-urban', 'land-service-neighbourhood'] },
      ...{ quote: '', cell, isRead: false, why: 'which' },
    };
    expect(typedBefore([], land, standard, 'vi')).toEqual([{ target: '', amount: '' }]);
    // Once one is chosen: 0,8 ha are 8.000 m², and no beds.
    expect(offeredText(land, 'land-service-urban', standard, 'vi')).toBe('8000');
    expect(offeredText(land, 'hospital-beds', standard, 'vi')).toBe('');
  });
});
