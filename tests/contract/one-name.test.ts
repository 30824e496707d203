/**
 * Whether two names are one name: every part of the house that has to know it, asked about the same pairs. What they ask is
 * src/language/text/names.ts, for units through src/language/unit-name.ts; sheets alone are named by Excel's rule.
 */
import { describe, expect, it } from 'vitest';
import { conversionOf, freeName, mergerOf, nameFault, renameScenario, unitsInside } from '../../src/application/edit-scenarios';
import type { AdministrativeUnit } from '../../src/domain/administrative-unit';
import type { Project } from '../../src/domain/project';
import type { Scenario } from '../../src/changes/scenario';
import { findApart } from '../../src/engine/contiguity';
import { findProject } from '../../src/language/project-name';
import { nameIdentity, sameName } from '../../src/language/text/names';
import { isSameUnit, unitKey, unitNamesIn } from '../../src/language/unit-name';
import { readBoundaryFile } from '../../src/map/boundaries/boundary-file';
import { matchBoundaries } from '../../src/map/matching/match-boundaries';
import { unitLinks } from '../../src/map/neighbours/unit-links';
import { readAdministrativeUnits } from '../../src/sheets/administrative-units/read-administrative-units';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { sheetLanguages } from '../../src/words/sheet-language';
import { geojsonOf } from '../support/boundary-squares';
import { gridOf, workbookOf } from '../support/grid-builder';
import { standard } from '../support/sample-baseline';

/** Pairs of any names: places, projects, scenarios. */
const pairs: readonly (readonly [first: string, second: string, isOne: boolean, what: string])[] = [
  ['Nông Hạ', 'Nông Hà', false, 'another tone'],
  ['Nông Hạ', 'Nong Ha', false, 'no diacritics: alike, and only proposed'],
  ['Đôn Phong', '\u00d0ôn Phong', true, 'the old Đ'],
  ['Đôn Phong', 'đôn phong', true, 'case'],
  ['Đôn Phong', 'Dôn Phong', false, 'D for Đ'],
  ['Cẩm Giàng', 'Cẩm Giàng'.normalize('NFD'), true, 'decomposed'],
  ['Cẩm Giàng', 'CẨM GIÀNG', true, 'capitals'],
  ['Cẩm Giàng', ' Cẩm  Giàng ', true, 'double spaces'],
  ['Cẩm Giàng', 'Cẩm\u00a0Giàng', true, 'a no-break space'],
  ['Cẩm Giàng', 'Cẩm\u200b Giàng\ufeff', true, 'a zero-width space'],
  ['Cẩm Giàng', 'Cẩm-Giàng', true, 'a hyphen'],
  ['Cẩm Giàng', 'Cẩm – Giàng', true, 'a dash'],
  ['Cẩm Giàng', 'CẩmGiàng', true, 'no space'],
  ['Xuất Hóa', 'Xuất Hoá', true, 'the other place of the tone'],
  ['Khu A 1-2', 'Khu A 12', false, 'a hyphen between digits'],
  ['Khu A 1-2', 'Khu A 1 – 2', true, 'a dash between digits'],
  ['Khu A 1', 'Khu A 2', false, 'another number'],
];

/** Pairs of commune-level units: what stands before and behind a name is no part of it. */
const unitPairs: readonly (readonly [first: string, second: string, isOne: boolean, what: string])[] = [
  ...pairs,
  ['Cẩm Giàng', 'xã Cẩm Giàng', true, 'the kind before it'],
  ['Cẩm Giàng', 'X. Cẩm Giàng', true, 'the kind shortened'],
  ['Sông Cầu', 'PHƯỜNG SÔNG CẦU', true, 'the kind in capitals'],
  ['Phủ Thông', 'TT. Phủ Thông', true, 'a township'],
  ['Cẩm Giàng', 'Cẩm Giàng commune', true, 'the kind in English, behind it'],
  ['Phường 1', 'P.1', true, 'a number'],
  ['Phường 1', 'Phường 01', true, 'a zero before a number'],
  ['Phường 2', 'Phường II', true, 'Roman'],
  ['Phường 4', 'P. IV', true, 'Roman, shortened'],
  ['Phường 1', 'Phường 11', false, 'another number'],
  ['Vi', 'Xã Vi', true, 'a name that looks like a number'],
  ['Cẩm Giàng', 'Cẩm Giàng (*)', true, 'a star in brackets'],
  ['Cẩm Giàng', 'Cẩm Giàng*', true, 'a star'],
  ['Cẩm Giàng', 'Cẩm Giàng1', true, 'a digit that touches the name'],
  ['Cẩm Giàng', 'Cẩm Giàng¹', true, 'a raised digit'],
  ['Cẩm Giàng', 'Xã Cẩm Giàng [1]', true, 'a digit in square brackets'],
  ['Cẩm Giàng', 'Cẩm Giàng (2)', true, 'a digit in brackets'],
  ['Tân Sơn', 'Tân Sơn 1', false, 'a number of its own'],
];

function unit(name: string, isInCity: boolean, neighbours: readonly string[] = []): AdministrativeUnit {
  const nowhere = { areaCell: null, peopleCell: null, nameCell: null };
  return { name, kind: 'commune', isInCity, area: 1, people: 900, peopleYear: null, code: null, parent: null, neighbours, ...nowhere };
}

function scenario(name: string, kind: 'merge-unit' | 'convert-to-ward', of: string): Scenario {
  const action =
    kind === 'merge-unit'
      ? ({ kind, unit: of, becomes: 'same', part: null, brings: 'nothing' } as const)
      : ({ kind, unit: of, brings: 'nothing' } as const);
  return { name, changes: [{ id: '1', isOn: true, note: '', action }] };
}

type AreOne = (first: string, second: string) => boolean;

const project = (name: string): Project => ({ number: '7', name, cost: null, state: '', cell: { sheet: 'S', row: 0, column: 0 } });

const users: Readonly<Record<string, AreOne>> = {
  'the rule itself': sameName,
  'its key': (first, second) => nameIdentity(first) === nameIdentity(second),
  'a project of the list': (first, second) => findProject([project(first)], second) !== undefined,
  'a project that is listed twice': (first, second) => {
    const rows = [
      ['TT', 'Tên dự án', 'Tổng mức đầu tư (tỷ đồng)'],
      [1, first, 10],
      [2, second, 20],
    ];
    return readProjects(workbookOf(gridOf(rows))).projects.length === 1;
  },
  'a scenario’s name that is taken': (first, second) => nameFault([first, 'Z'], 'Z', second) === 'taken',
  'a scenario renamed': (first, second) =>
    renameScenario([scenario(first, 'merge-unit', 'X'), scenario('Z', 'merge-unit', 'X')], 'Z', second)[1]?.name === 'Z',
  'a second scenario of one name': (first, second) => freeName([first], second) !== second,
  'rows of one scenario': (first, second) => {
    const row = (name: string): readonly string[] => [name, '1', 'có', 'Thêm dân', 'nội thị', '100', ''];
    const rows = [['Kịch bản', 'Thứ tự', 'Áp dụng', 'Loại thay đổi', 'Đối tượng', 'Giá trị', 'Ghi chú'], row(first), row(second)];
    const names = { standard, languages: sheetLanguages() };
    return readScenarioSheet(workbookOf(gridOf(rows, { sheet: 'Kịch bản' })), names, [], []).scenarios.length === 1;
  },
};

const unitUsers: Readonly<Record<string, AreOne>> = {
  'units: the rule itself': isSameUnit,
  'units: its key': (first, second) => unitKey(first) === unitKey(second),
  'a unit that is listed twice': (first, second) => {
    const rows = [
      ['TT', 'Tên đơn vị', 'Loại', 'Diện tích (km²)', 'Dân số'],
      [1, first, 'xã', 9, 900],
      [2, second, 'xã', 9, 900],
    ];
    return readAdministrativeUnits(workbookOf(gridOf(rows))).units.length === 1;
  },
  'a neighbour that the city reaches': (first, second) =>
    findApart([unit('Thành Nội', true, unitNamesIn(second)), unit(first, false)], [first]).length === 0,
  'a unit that joins, named by a scenario': (first, second) =>
    findApart([unit('Thành Nội', true), unit(first, false)], [second]).length === 1,
  'a link of the map': (first, second) => unitLinks([unit('Thành Nội', true, [second]), unit(first, false)]).length === 1,
  'a merger in a scenario': (first, second) => mergerOf(scenario('A', 'merge-unit', first), second) !== undefined,
  'a ward in a scenario': (first, second) => conversionOf(scenario('A', 'convert-to-ward', first), second) !== undefined,
  'the units inside': (first, second) => unitsInside([unit(first, true)], [unit(second, true)]).length === 1,
  'an area of a boundary file': (first, second) => {
    const file = readBoundaryFile('xa.geojson', geojsonOf([{ properties: { ten: second }, column: 0, row: 0 }]));
    return file.ok && matchBoundaries([unit(first, false)], file.value).shapes.size === 1;
  },
};

/** A file or a sheet may have lost every diacritic; what it says is then proposed, where nothing else can be meant. */
const proposing = new Set(['an area of a boundary file']);

describe('two names are one name', () => {
  it.each(Object.entries(users))('to %s as to everybody', (_, areOne) => {
    const answers = pairs.map(([first, second, , what]) => `${what}: ${String(areOne(first, second))} ${String(areOne(second, first))}`);
    expect(answers).toEqual(pairs.map(([, , isOne, what]) => `${what}: ${String(isOne)} ${String(isOne)}`));
  });

  it.each(Object.entries(unitUsers))('to %s as to everybody', (user, areOne) => {
    const asked = unitPairs.filter(([, second]) => !(proposing.has(user) && second === 'Nong Ha'));
    const answers = asked.map(([first, second, , what]) => `${what}: ${String(areOne(first, second))} ${String(areOne(second, first))}`);
    expect(answers).toEqual(asked.map(([, , isOne, what]) => `${what}: ${String(isOne)} ${String(isOne)}`));
  });
});
