/** The projects of the workbook, each one press from what it does and one more from the scenario. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import '../../../../../tests/support/fetched-parts';
import { createFakeScenarioSession } from '../../../../../tests/support/fake-scenario-session';
import type { FakeScenarioSession } from '../../../../../tests/support/fake-scenario-session';
import { standard } from '../../../../../tests/support/sample-baseline';
import { withoutLooks } from '../../../../../tests/support/without-looks';
import type { ScenarioSession } from '../../../../application/sessions/scenario-session';
import { useScenarioSession } from '../../../hooks/useScenarioSession';
import { ProjectsSection } from './ProjectsSection';

function Shown({ session }: { readonly session: ScenarioSession }): ReactNode {
  const state = useScenarioSession(session);
  const { baseline, base, active, scenarios } = state;
  if (baseline === null || base === null) return null;
  const compared = scenarios.find(({ scenario }) => scenario.name === active) ?? null;
  return (
    <ProjectsSection
      state={state}
      baseline={baseline}
      base={base}
      compared={compared}
      standard={standard}
      session={session}
      onReveal={() => undefined}
    />
  );
}

async function show(): Promise<FakeScenarioSession> {
  const fake = createFakeScenarioSession();
  render(withoutLooks(<Shown session={fake.session} />));
  await userEvent.click(screen.getByRole('button', { name: /^Dự án/ }));
  return fake;
}

const stadium = 'Xây dựng Sân vận động tỉnh';

describe('the table of projects', () => {
  it('has each project in the sheet’s own words, with its cost', async () => {
    await show();
    const table = within(screen.getByRole('table', { name: 'Dự án' }));
    const rows = table.getAllByRole('row').slice(1);
    expect(rows.map((row) => [...row.children].slice(0, 2).map((cell) => cell.textContent))).toEqual([
      ['1. Xây dựng Sân vận động tỉnhHiện đang thực hiện công tác GPMB đợt 1', '252'],
      ['3. Đường kết nối Phiêng My', '85'],
    ]);
  });

  it('is two presses from a project to the scenario, its own words beside the form of what it does', async () => {
    const { calls } = await show();
    await userEvent.click(screen.getByRole('button', { name: `Hoàn thành: ${stadium}` }));
    const form = within(screen.getByRole('form', { name: 'Thêm thay đổi' }));
    // Kind and project are settled by the press.
    expect(form.queryByRole('combobox', { name: 'Loại thay đổi' })).toBeNull();
    expect(screen.getByText('Hiện đang thực hiện công tác GPMB đợt 1', { selector: 'p' })).toBeTruthy();
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Tác động 1' }), 'cộng vào chỉ tiêu');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Đối tượng của tác động 1' }), 'sports-works');
    await userEvent.type(form.getByRole('textbox', { name: 'Lượng của tác động 1' }), '1');
    await userEvent.click(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
    expect(calls).toEqual([
      [
        'addChange',
        {
          kind: 'complete-project',
          project: stadium,
          cost: null,
          effects: [{ kind: 'add-to-value', indicator: 'sports-works', amount: 1 }],
        },
      ],
    ]);
    // The form is gone; the focus is on the button that takes the project out again.
    const drop = screen.getByRole('button', { name: `Bỏ khỏi kịch bản: ${stadium}` });
    await waitFor(() => {
      expect(document.activeElement).toBe(drop);
    });
    await userEvent.click(drop);
    expect(calls.at(-1)?.[0]).toBe('removeChange');
    expect(screen.getByRole('button', { name: `Hoàn thành: ${stadium}` })).toBeTruthy();
  });

  it('begins with what the project’s own words say it does, which stand beside the form: two presses, and it counts', async () => {
    const { calls } = await show();
    await userEvent.click(screen.getByRole('button', { name: 'Hoàn thành: Đường kết nối Phiêng My' }));
    expect(screen.getByText(/^Tác động điền sẵn đọc từ lời văn, chưa ai xác nhận: “.*tổng chiều dài tuyến 5,2 km.*”/)).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lượng của tác động 1' }).value).toBe('5,2');
    await userEvent.click(screen.getByRole('button', { name: 'Thêm vào kịch bản' }));
    const effects = [{ kind: 'add-to-driver', driver: 'road-length', amount: 5.2 }];
    expect(calls).toEqual([['addChange', { kind: 'complete-project', project: 'Đường kết nối Phiêng My', cost: null, effects }]]);
  });

  it('is filled in with nothing that a row of the table counts already', async () => {
    await show();
    await userEvent.click(screen.getByRole('button', { name: `Hoàn thành: ${stadium}` }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Lượng của tác động 1' }).value).toBe('');
    expect(screen.queryByText(/^Tác động điền sẵn/)).toBeNull();
  });

  it('takes a project that only costs, with no effect to take away first', async () => {
    const { calls } = await show();
    await userEvent.click(screen.getByRole('button', { name: `Hoàn thành: ${stadium}` }));
    await userEvent.click(screen.getByRole('button', { name: 'Thêm vào kịch bản' }));
    expect(calls).toEqual([['addChange', { kind: 'complete-project', project: stadium, cost: null, effects: [] }]]);
  });

  it('tells in the form what the change would meet, before it closes, and keeps it open', async () => {
    const { calls } = await show();
    await userEvent.click(screen.getByRole('button', { name: `Hoàn thành: ${stadium}` }));
    const form = within(screen.getByRole('form', { name: 'Thêm thay đổi' }));
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Tác động 1' }), 'đặt số liệu chỉ tiêu');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Đối tượng của tác động 1' }), 'non-farm-labour-whole');
    await userEvent.type(form.getByRole('textbox', { name: 'Lượng của tác động 1' }), '101');
    expect(await form.findByText(/chỉ tiêu 13.*từ 0 đến 100/i)).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
    expect(calls).toEqual([]);
    await userEvent.clear(form.getByRole('textbox', { name: 'Lượng của tác động 1' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Lượng của tác động 1' }), '0,85');
    // A share typed as a fraction is asked about here too, and may be meant.
    expect(await form.findByText(/thấp khác thường/)).toBeTruthy();
    await userEvent.click(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
    expect(calls).toHaveLength(1);
  });
});
