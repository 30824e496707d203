/** The pane over the product's own session and the committed sample: the figures of the report, with nothing faked but the host. */
import { readFileSync } from 'node:fs';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '../../tests/support/fetched-parts';
import { createMemoryWorkbook } from '../../tests/support/memory-workbook';
import type { MemoryWorkbook } from '../../tests/support/memory-workbook';
import { gridsOf } from '../../tests/support/sample-workbook';
import type { SheetFixture } from '../../tests/support/workbook-model';
import { createScoringSession } from '../application/sessions/scoring-session';
import { cellReference } from '../domain/cell';
import type { Grid } from '../domain/grid';
import { addressAt } from '../domain/grid';
import { Pane } from './Pane';

function fixtureOf(grid: Grid): SheetFixture {
  const cells = grid.values.flatMap((row, r) =>
    row
      .map((value, c) => [cellReference(addressAt(grid, grid.top + r, grid.left + c)), value] as const)
      .filter(([, value]) => value !== null),
  );
  return { name: grid.sheet, cells: Object.fromEntries(cells) };
}

async function openSample(): Promise<MemoryWorkbook> {
  // By path from the repository: in a page, import.meta.url is no file.
  const file = new Uint8Array(readFileSync('assets/samples/bac-kan-2022.xlsx'));
  const workbook = createMemoryWorkbook(gridsOf(file, 'bac-kan-2022.xlsx').grids.map(fixtureOf));
  const session = createScoringSession(workbook.port, { today: () => '2026-11-24' });
  render(
    <Pane
      session={session}
      host={{ openSample: null, startAnswers: null, wide: null }}
      locale="vi"
      onLocale={() => Promise.resolve(null)}
      appearance="light"
    />,
  );
  await userEvent.click(await screen.findByText('Đọc bảng tính'));
  await screen.findByRole('heading', { level: 2, name: /cần 75/, hidden: true });
  return workbook;
}

function total(): string | null {
  return screen.getByRole('heading', { level: 2, hidden: true }).getAttribute('aria-label');
}

describe('the pane over the sample workbook', () => {
  it('says above the number whose score it is: city, year, class and law', async () => {
    await openSample();
    const above = screen.getByText('Bắc Kạn 2022 · loại II · NQ 26/2022');
    const number = screen.getByRole('heading', { level: 2, hidden: true });
    expect(above.compareDocumentPosition(number) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it('shows 54,06 certain, up to 56,06, against 61,42 filed', async () => {
    await openSample();
    expect(total()).toBe('54,06 điểm · cần 75');
    expect(screen.getByText('2 chờ số liệu: tối đa +2, lên 56,06')).toBeTruthy();
    expect(screen.getByText(/^Tự chấm 61,42/)).toBeTruthy();
    const bars = within(screen.getByLabelText('Các tiêu chí')).getAllByRole('button', { hidden: true });
    expect(bars.map((bar) => /: ([\d,]+) điểm/.exec(bar.getAttribute('aria-label') ?? '')?.[1])).toEqual(['8,75', '0', '0', '0', '45,31']);
  });

  it('follows an edited cell, and goes to a cell of the workbook', async () => {
    const workbook = await openSample();
    await userEvent.click(screen.getByText('Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều'));
    await userEvent.click(await screen.findByText(/^Đến ô /));
    const cell = workbook.selectedCell();
    if (cell === null) throw new Error('a cell was revealed');
    // Poverty of 6,5 % is above the 3 % allowed: the two points of the row are gone.
    workbook.edit(cell, 6.5);
    await waitFor(() => {
      expect(total()).toBe('52,06 điểm · cần 75');
    });
  });

  it('takes the two pending rows as filed: 55,81', async () => {
    await openSample();
    await userEvent.click(screen.getByRole('tab', { name: /^Chờ/, hidden: true }));
    await userEvent.click(await screen.findByText('Lấy điểm tự chấm 0,75'));
    await userEvent.click(screen.getByText('Lấy điểm tự chấm 1'));
    expect(total()).toBe('55,81 điểm · cần 75');
  });

  it('sets the split of the table beside the report’s own', async () => {
    await openSample();
    await userEvent.click(screen.getByRole('tab', { name: /^Rà soát/, hidden: true }));
    const rows = within(await screen.findByLabelText('Số chỉ tiêu theo điểm tự chấm'))
      .getAllByRole('row', { hidden: true })
      .slice(1, 4);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell', { hidden: true })
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['23', '21'],
      ['25', '28'],
      ['15', '14'],
    ]);
  });
});
