import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../tests/support/fake-scenario-session';
import { sampleScored } from '../../tests/support/fake-session';
import { renderPane } from '../../tests/support/render-pane';

async function ask(asks: string, called: string): Promise<HTMLElement> {
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: asks }));
  return screen.findByRole('region', { name: called }, { timeout: 10_000 });
}

describe('what is stated in the form of a question stands there again after leaving it', () => {
  it.each([
    { asks: 'Bao giờ đủ điều kiện?', called: 'Lộ trình theo năm', typed: /^Chi ngân sách/, chosen: 'Đến năm', choice: '2030' },
    { asks: 'Nâng ít nhất bao nhiêu chỉ tiêu thì đủ?', called: 'Ít thay đổi nhất', typed: /^Không nâng/, chosen: null, choice: '' },
    {
      asks: 'Số liệu chưa chắc thì điểm nằm trong khoảng nào?',
      called: 'Điểm chắc đến đâu',
      typed: /^Khoảng/,
      chosen: /lệch|sai/,
      choice: '2',
    },
    {
      asks: 'Điểm phụ thuộc nhiều nhất vào số liệu nào?',
      called: 'Điểm phụ thuộc vào đâu',
      typed: null,
      chosen: 'Bảng hai chiều: ngang',
      choice: 'hospital-beds',
    },
  ])('$asks', async ({ asks, called, typed, chosen, choice }) => {
    renderPane({ scenarios: createFakeScenarioSession().session });
    const page = await ask(asks, called);
    if (typed !== null) await userEvent.type(await within(page).findByRole('textbox', { name: typed }, { timeout: 10_000 }), '20');
    if (chosen !== null)
      await userEvent.selectOptions(await within(page).findByRole('combobox', { name: chosen }, { timeout: 10_000 }), choice);
    await userEvent.click(screen.getByRole('button', { name: /^Quay lại từ/ }));
    expect(screen.queryByRole('region', { name: called })).toBeNull();
    const again = await ask(asks, called);
    if (typed !== null) expect(await within(again).findByRole<HTMLInputElement>('textbox', { name: typed })).toHaveProperty('value', '20');
    if (chosen !== null)
      expect(await within(again).findByRole<HTMLSelectElement>('combobox', { name: chosen })).toHaveProperty('value', choice);
  });
});

describe('an answer says what it stands on, as its sheet does', () => {
  it.each([
    ['strict', 'loại II · NQ 26/2022', /^Bộ tiêu chuẩn: NQ 26\/2022 · Dưới mức tối thiểu: chặt chẽ · Mức giảm theo vùng: không áp dụng · /],
    [
      'proportional',
      'loại II · NQ 26/2022 · theo tỷ lệ',
      /^Bộ tiêu chuẩn: NQ 26\/2022 · Dưới mức tối thiểu: theo tỷ lệ · Mức giảm theo vùng: không áp dụng · /,
    ],
  ] as const)('%s: beside the total where it is not the law’s, and under the answer always', async (policy, above, under) => {
    renderPane({ scenarios: createFakeScenarioSession().session, state: { scored: sampleScored({ policy }) } });
    const page = await ask('Còn vướng gì, nâng dòng nào thì được thêm bao nhiêu?', 'Còn vướng gì');
    expect(await within(page).findByText(under, {}, { timeout: 10_000 })).toBeTruthy();
    expect(screen.getByText(above)).toBeTruthy();
  });
});
