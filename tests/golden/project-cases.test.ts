/** Project sheets as finance offices write them: what a change that completes a project is told, worked out from the sheet by hand. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { qualifiedReference } from '../../src/domain/cell';
import { seekProject } from '../../src/language/project-name';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { gridsOf } from '../support/sample-workbook';

function read(name: string) {
  return readProjects(gridsOf(new Uint8Array(readFileSync(new URL(`workbooks/money/${name}.xlsx`, import.meta.url))), name));
}

/** What a typed name or number means in the list. */
function sought(name: string, typed: string): string {
  const found = seekProject(read(name).projects, typed);
  switch (found.kind) {
    case 'one': {
      const { cost, doubt, costCell, earlier } = found.project;
      const before = earlier === undefined ? '' : `, before ${String(earlier.cost)} ${qualifiedReference(earlier.cell)}`;
      return `${found.project.name}: ${String(cost ?? doubt)} ${costCell ? qualifiedReference(costCell) : ''}${before}`;
    }
    case 'several':
      return `several: ${found.projects.map((project) => project.name).join(', ')}`;
    case 'group':
      return `group ${found.group.name}: ${found.projects.map((project) => project.name).join(', ')}`;
    case 'none':
      return `nearest: ${found.nearest.map((project) => project.name).join(', ')}`;
  }
}

describe('a project of a sheet, by what was typed', () => {
  it.each<[string, string, string]>([
    ['P02', 'Sân vận động tỉnh', "Sân vận động tỉnh: 252 'Dự án'!G11"],
    ['P02', '1', 'several: Đường vào hồ Nặm Cắt, Sân vận động tỉnh'],
    ['P02', 'II.1', "Sân vận động tỉnh: 252 'Dự án'!G11"],
    ['P02', 'I', 'group Lĩnh vực giao thông: Đường vào hồ Nặm Cắt, Đường kết nối Phiêng My'],
    ['P03', '1', 'several: Đường vào hồ Nặm Cắt, Sân vận động tỉnh'],
    ['P03', '2', "Đường Phiêng My: 85 'Dự án'!C7"],
    ['P03', 'A', 'group DỰ ÁN CHUYỂN TIẾP: Đường vào hồ Nặm Cắt, Đường Phiêng My'],
    ['P03', 'Giao thông', 'group Giao thông: Đường vào hồ Nặm Cắt, Đường Phiêng My'],
    ['P03', 'Sân vận động', 'nearest: Sân vận động tỉnh'],
    ['P03', 'sân vận động tỉnh', "Sân vận động tỉnh: 252 'Dự án'!C10"],
    ['P04', 'Sân vận động tỉnh', "Sân vận động tỉnh: 252 'Dự án'!C3"],
    ['P06', '1', "Sân vận động tỉnh: 310 'Dự án'!D3, before 252 'Dự án'!C3"],
    ['P07b', '1', "Sân vận động tỉnh: 252 'Dự án'!D3"],
    ['P10', '1', 'several: Đường A, Sân vận động tỉnh'],
    ['P10', '01', 'several: Đường A, Sân vận động tỉnh'],
    ['P10', '2', "Đường B: 50 'Dự án'!C5"],
    ['P10', 'San van dong tinh', 'nearest: Sân vận động tỉnh'],
    ['P10', 'Dự án Sân vận động tỉnh', 'nearest: Sân vận động tỉnh'],
    ['P13', '1', "Trường mầm non: blank 'Dự án'!C3"],
    ['P15', '1', "Sân vận động tỉnh: 252 'Dự án'!C2"],
  ])('%s, “%s”', (name, typed, expected) => {
    expect(sought(name, typed)).toBe(expected);
  });

  it('has what the capital of the central budget pays', () => {
    expect(read('P03').projects.map(({ sources }) => sources)).toEqual([
      { central: 120, local: 106 },
      { central: 60, local: 25 },
      { central: 120, local: 132 },
    ]);
  });
});
