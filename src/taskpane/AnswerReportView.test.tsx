import '../../tests/support/fetched-parts';
import { render, screen, within } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import type { AnswerReport, ReportChart } from '../reports/answer-report';
import { withoutLooks } from '../../tests/support/without-looks';
import { AnswerReportView } from './AnswerReportView';

const columns = ['Cách', 'Chỉ tiêu', 'Tổng điểm', 'Khi thành kịch bản'].map((name) => ({ name, width: 12 }));
const row = ['Cách 1', '01, 02', '75,31', '70,2'].map((text) => ({ kind: 'text', text }) as const);

const report: AnswerReport = {
  sheetName: 'KQ',
  title: 'Nâng',
  lead: 'Nâng 2 chỉ tiêu là đủ.',
  sentences: [],
  tables: [{ id: 'ways', title: 'Các cách', columns, rows: [row], none: 'Không có cách nào.', isOpenAtFirst: true }],
  notes: [],
};

function show(action?: () => ReactNode): void {
  render(withoutLooks(<AnswerReportView report={report} onReveal={() => undefined} {...(action === undefined ? {} : { action })} />));
}

describe('a table of four columns in an answer', () => {
  it('stands as a table where nothing can be done about its rows, without an empty column for it', () => {
    show(() => null);
    expect(within(screen.getByRole('table')).getAllByRole('columnheader')).toHaveLength(4);
    expect(within(screen.getByRole('table')).getAllByRole('cell')).toHaveLength(4);
  });

  it('gives an entry a row where something can: the fifth column would be cut in a narrow pane', () => {
    show(() => <button type="button">Lập thành kịch bản</button>);
    expect(screen.queryByRole('table')).toBeNull();
    expect(within(screen.getByRole('list', { name: 'Các cách' })).getByRole('button', { name: 'Lập thành kịch bản' })).toBeDefined();
  });
});

describe('an entry of an answer', () => {
  it('has no name of a figure, nor of a cell, that is not there', () => {
    const names = ['Đại lượng', 'Số liệu', 'Theo', 'Ô', 'Tổng điểm', 'Vì sao'].map((name) => ({ name, width: 12 }));
    const text = (said: string) => ({ kind: 'text', text: said }) as const;
    const line = [
      text('Số chỉ tiêu đạt'),
      { kind: 'figure', value: 47, text: '47', look: 'number' } as const,
      text('Tính lại'),
      { kind: 'cell', cell: null } as const,
      text('–'),
      text(''),
    ];
    const [only] = report.tables;
    if (only === undefined) throw new Error('no table');
    render(
      withoutLooks(
        <AnswerReportView report={{ ...report, tables: [{ ...only, columns: names, rows: [line] }] }} onReveal={() => undefined} />,
      ),
    );
    expect(screen.getAllByRole('term').map(({ textContent }) => textContent)).toEqual(['Số liệu', 'Theo', 'Tổng điểm']);
  });
});

describe('a drawing of an answer', () => {
  const bars = (from: number, to: number): ReportChart => ({
    kind: 'bars',
    sentence: 'Hình: từng số liệu.',
    x: 'Tổng điểm',
    bars: [{ name: 'Giường', from, to }],
  });

  it('has its sentence under it and is no stop for anybody who does not see it', async () => {
    render(withoutLooks(<AnswerReportView report={{ ...report, charts: [bars(0, 2)] }} onReveal={() => undefined} />));
    const figure = await screen.findByRole('figure');
    expect(within(figure).getByText('Hình: từng số liệu.')).toBeDefined();
    expect(figure.querySelector('[inert][aria-hidden="true"]')).not.toBeNull();
  });

  it('says that its axis is cut where it is: from 51 to 54 nothing stands on 0', async () => {
    render(withoutLooks(<AnswerReportView report={{ ...report, charts: [bars(51, 54)] }} onReveal={() => undefined} />));
    expect(await screen.findByText('Hình: từng số liệu. Trục không bắt đầu từ 0.')).toBeDefined();
  });
});
