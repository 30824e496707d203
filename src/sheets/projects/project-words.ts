/** What the cells of a project's lines say that are no name, number, unit or money. */
import type { CellAddress } from '../../domain/cell';
import { addressAt } from '../../domain/grid';
import type { ProjectWords } from '../../domain/project';
import { continuesText } from '../../language/continued-text';
import { figureWords, sizeHeading } from '../../language/size-heading';
import type { SizeHeading } from '../../language/size-heading';
import { shownAt } from '../shown-value';
import type { PlacedLine } from './project-lines';
import { lineAt, roleColumn } from './project-table';
import type { ProjectTable } from './project-table';

type Said = { readonly value: number | string; readonly unit: string; readonly cell: CellAddress };

/** What one column says: a sentence that goes on in the next row is one, and a figure stands behind its heading. */
function inOneColumn(said: readonly Said[], heading: SizeHeading): readonly ProjectWords[] {
  const joined: Said[] = [];
  for (const each of said) {
    const last = joined.at(-1);
    const bare = figureWords({ ...heading, heading: '' }, each.value, each.unit);
    const goesOn = typeof last?.value === 'string' && continuesText(last.value, bare);
    if (last !== undefined && goesOn) joined[joined.length - 1] = { ...last, value: `${last.value} ${bare}` };
    else joined.push(each);
  }
  return joined.map(({ value, unit, cell }) => ({ text: figureWords(heading, value, unit), cell }));
}

/** @param parts lines below it that are parts of it: `- Tổng chiều dài tuyến 5,2 km` */
export function wordsOf(table: ProjectTable, line: PlacedLine, parts: readonly PlacedLine[]): readonly ProjectWords[] {
  const { grid, columns } = table;
  const unitColumn = roleColumn(table, 'unit');
  const said = parts.filter(({ isNamedPart }) => !isNamedPart);
  const rows = [...line.rows, ...said.flatMap((part) => part.rows)];
  return columns.flatMap(({ column, path, role, money }): readonly ProjectWords[] => {
    if (role === 'name') return said.map(({ name, row }) => ({ text: name, cell: addressAt(grid, row, column) }));
    if (money !== null || role === 'number' || role === 'unit') return [];
    const heading = sizeHeading(path);
    const cells = rows.flatMap((row): Said[] => {
      const shown = shownAt(grid, row, column);
      const unit = unitColumn === null ? '' : lineAt(grid, row, unitColumn);
      const text = typeof shown === 'string' ? shown.replace(/\s+/g, ' ').trim() : lineAt(grid, row, column);
      return text === '' ? [] : [{ value: typeof shown === 'number' ? shown : text, unit, cell: addressAt(grid, row, column) }];
    });
    return inOneColumn(cells, heading);
  });
}
