import { render, screen, waitFor, within } from '@testing-library/react';
import type { RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import '../../../../tests/support/fetched-parts';
import { createFakeScenarioSession } from '../../../../tests/support/fake-scenario-session';
import { createFakeSession, sampleScored } from '../../../../tests/support/fake-session';
import { createFakeWriting } from '../../../../tests/support/fake-writing';
import type { FakeScenarioSession } from '../../../../tests/support/fake-scenario-session';
import { withoutLooks } from '../../../../tests/support/without-looks';
import { changes } from '../../../../tests/support/sample-baseline';
import type { ScenarioSession } from '../../../application/sessions/scenario-session';
import type { ScenarioState } from '../../../application/sessions/scenario-state';
import { problem } from '../../../domain/problem';
import type { ChangeAction } from '../../../changes/scenario';
import { ScenariosView } from './ScenariosView';
import type { ScenariosViewProps } from './ScenariosView';

function viewOver(session: ScenarioSession, more: Partial<ScenariosViewProps> = {}): ReactNode {
  const { session: scoring } = createFakeSession();
  return <ScenariosView session={session} scoring={scoring} scored={sampleScored()} writing={null} onOpen={() => undefined} {...more} />;
}

type Shown = FakeScenarioSession & { readonly view: RenderResult };

function show(actions: readonly ChangeAction[] | null = null, more: Partial<ScenariosViewProps> = {}): Shown {
  const fake = createFakeScenarioSession(actions === null ? [] : [{ name: 'A', changes: changes(...actions) }]);
  const view = render(withoutLooks(viewOver(fake.session, more)));
  return { ...fake, view };
}

const mergeCamGiang: ChangeAction = { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' };

function table(name: string) {
  return within(screen.getByRole('table', { name }));
}

/** A session as over a workbook whose sheets are at odds or at fault. */
function showOver(state: Partial<ScenarioState>): FakeScenarioSession {
  const fake = createFakeScenarioSession([], state);
  render(withoutLooks(viewOver(fake.session)));
  return fake;
}

describe('who made a scenario, and what for', () => {
  it('is typed and kept by keyboard alone, and shown beside the heading', async () => {
    const { calls } = show([mergeCamGiang]);
    screen.getByRole('button', { name: /^Người lập và ghi chú/ }).focus();
    await userEvent.keyboard('{Enter}');
    screen.getByRole('textbox', { name: 'Người lập' }).focus();
    await userEvent.keyboard('Lan, Phòng Nội vụ');
    screen.getByRole('textbox', { name: 'Ghi chú của kịch bản' }).focus();
    await userEvent.keyboard('trình tháng 11{Enter}');
    expect(calls).toEqual([['describe', 'A', { author: 'Lan, Phòng Nội vụ', note: 'trình tháng 11' }]]);
    expect(screen.getByRole('button', { name: /^Người lập và ghi chú\s*Lan, Phòng Nội vụ/ })).toBeTruthy();
  });

  it('is kept by a click, once, and not asked of the baseline', async () => {
    const { calls } = show([mergeCamGiang]);
    await userEvent.click(screen.getByRole('button', { name: /^Người lập và ghi chú/ }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Người lập' }), ' Lan ');
    await userEvent.click(screen.getByRole('button', { name: 'Lưu người lập và ghi chú' }));
    await userEvent.click(screen.getByRole('button', { name: 'Lưu người lập và ghi chú' }));
    expect(calls).toEqual([['describe', 'A', { author: 'Lan' }]]);
    await userEvent.click(screen.getByRole('tab', { name: /^Gốc/ }));
    expect(screen.queryByRole('button', { name: /^Người lập và ghi chú/ })).toBeNull();
  });
});

describe('a note that is too long', () => {
  it('is told beside its field, whole, and kept by nobody; pasted it was cut at 300 letters without a word', async () => {
    const { calls } = show([mergeCamGiang]);
    await userEvent.click(screen.getByRole('button', { name: /^Người lập và ghi chú/ }));
    const note = screen.getByRole<HTMLInputElement>('textbox', { name: 'Ghi chú của kịch bản' });
    await userEvent.click(note);
    await userEvent.paste('x'.repeat(301));
    expect(note.value).toHaveLength(301);
    expect(screen.getByText('Dài 301 ký tự, chỉ nhận tối đa 300. Hãy rút ngắn.')).toBeTruthy();
    expect(note.getAttribute('aria-invalid')).toBe('true');
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([]);
    await userEvent.keyboard('{Backspace}{Enter}');
    expect(calls).toEqual([['describe', 'A', { note: 'x'.repeat(300) }]]);
  });
});

describe('sheets that scenarios start from', () => {
  it('that count people differently leave the choice to the user', async () => {
    const { calls } = showOver({ people: { indicators: 51_690, units: 45_036 } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Dân số toàn thành phố' }), 'cộng các đơn vị: 45.036 người');
    expect(calls).toEqual([['setOptions', { people: 'units' }]]);
  });

  it('with several totals of revenue leave to the user which is compared, and name each with its figure', async () => {
    const cell = { sheet: 'Thu', row: 2, column: 3 };
    const line = { side: 'revenue', year: 2022, kind: 'actual', isWholeYear: true, months: null, unit: 'tỷ đồng', cell } as const;
    const territory = { ...line, id: 'revenue-territory', name: 'Thu NSNN trên địa bàn', amount: 188 } as const;
    const local = { ...line, id: 'revenue-local', name: 'Thu NSĐP', amount: 520 } as const;
    const { calls } = showOver({ totals: { revenue: [territory, local], expenditure: [] } });
    expect(screen.queryByRole('combobox', { name: 'Dòng chi để so sánh' })).toBeNull();
    const choice = screen.getByRole('combobox', { name: 'Dòng thu để so sánh' });
    await userEvent.selectOptions(choice, 'Thu NSĐP: 520 tỷ đồng năm 2022, thực hiện (Thu!D3)');
    expect(calls).toEqual([['setOptions', { revenueLine: 'revenue-local' }]]);
  });

  it('asks once, above everything else, which of several totals is compared; nothing else is told of them meanwhile', async () => {
    const cell = { sheet: 'Thu', row: 2, column: 3 };
    const line = { side: 'revenue', year: 2022, kind: 'actual', isWholeYear: true, months: null, unit: 'tỷ đồng', cell } as const;
    const territory = { ...line, id: 'revenue-territory', name: 'Thu NSNN trên địa bàn', amount: 188 } as const;
    const local = { ...line, id: 'revenue-local', name: 'Thu NSĐP', amount: 520 } as const;
    const data = {
      what: 'revenue',
      year: 2022,
      line: local.name,
      amount: 520,
      usedLine: territory.name,
      usedAmount: 188,
      first: 'Thu!D3',
    } as const;
    const problems = [problem('budget-totals-several', 'warning', cell, data)];
    const { calls } = showOver({ totals: { revenue: [territory, local], expenditure: [] }, problems });
    const question = within(screen.getByRole('region', { name: 'Dòng thu nào để so với chi ngân sách?' }));
    expect(screen.queryByText(/cũng là một dòng tổng thu/)).toBeNull();
    expect(question.getAllByRole('button').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '))).toEqual([
      'Thu NSNN trên địa bàn188 tỷ đồng năm 2022, thực hiện · Thu!D3',
      'Thu NSĐP520 tỷ đồng năm 2022, thực hiện · Thu!D3',
    ]);
    await userEvent.click(question.getByRole('button', { name: /Thu NSĐP/ }));
    expect(calls).toEqual([['setOptions', { revenueLine: 'revenue-local' }]]);
  });

  it('that have been chosen from ask no more', () => {
    const fake = createFakeScenarioSession([]);
    const { options } = fake.session.getState();
    const cell = { sheet: 'Thu', row: 2, column: 3 };
    const line = { side: 'revenue', year: 2022, kind: 'actual', isWholeYear: true, months: null, unit: 'tỷ đồng', cell } as const;
    const totals = {
      revenue: [
        { ...line, id: 'revenue-territory', name: 'Thu NSNN', amount: 188 } as const,
        { ...line, id: 'revenue-local', name: 'Thu NSĐP', amount: 520 } as const,
      ],
      expenditure: [],
    };
    showOver({ totals, options: { ...options, revenueLine: 'revenue-local' } });
    expect(screen.queryByRole('region', { name: /Dòng thu nào/ })).toBeNull();
  });

  it('that measure land differently leave that choice to the user, too', async () => {
    const { calls } = showOver({ people: { indicators: 51_690, units: 18_265 }, areas: { indicators: 137.7665, units: 9.66 } });
    const choice = screen.getByRole('combobox', { name: 'Dân số toàn thành phố' });
    const shown = within(choice)
      .getAllByRole('option')
      .map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));
    expect(shown).toEqual(['theo bảng chỉ tiêu: 51.690 người, 137,767 km²', 'cộng các đơn vị: 18.265 người, 9,66 km²']);
    await userEvent.selectOptions(choice, within(choice).getByRole('option', { name: /cộng các đơn vị/ }));
    expect(calls).toEqual([['setOptions', { people: 'units' }]]);
  });

  it('that differ in land alone ask as well, and a list that is not the city says where', () => {
    const cell = { sheet: 'ĐVHC', row: 4, column: 4 };
    const data = { units: 9.66, filed: 137.767, rows: '9, 11', count: 2, isApart: true, used: 'indicators' } as const;
    showOver({
      people: { indicators: 51_690, units: null },
      areas: { indicators: 137.767, units: 9.66 },
      problems: [problem('area-differs', 'warning', cell, data)],
    });
    expect(screen.getByRole('option', { name: /cộng các đơn vị: 9,66.km²/ })).toBeTruthy();
    expect(screen.getByText(/trang “ĐVHC”: Diện tích 2 đơn vị của thành phố cộng lại là 9,66 km²/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đến ô E5' })).toBeTruthy();
  });

  it('that agree ask nothing', () => {
    showOver({ people: { indicators: 51_690, units: 51_690 } });
    expect(screen.queryByRole('combobox', { name: 'Dân số toàn thành phố' })).toBeNull();
  });

  describe('made under other assumptions', () => {
    const line = (row: number, label: string, value: string) => ({ label, value, cell: { sheet: 'Kịch bản', row, column: 0 } });
    const mountain = line(0, 'Miền núi, vùng cao, biên giới', 'có');
    const region = line(1, 'Mức giảm theo vùng', 'theo lời kể');
    const told = ({ label, value, cell }: typeof mountain, own: string) =>
      problem('scenario-assumption-differs', 'warning', cell, { assumption: label, stated: value, own });
    const over = (): FakeScenarioSession =>
      showOver({
        problems: [told(mountain, 'không'), told(region, 'không áp dụng')],
        stated: { choices: { baseline: { isMountain: true } }, adopted: [mountain], left: [region] },
      });

    it('are told in one question with one answer; what cannot be chosen stays among the warnings', async () => {
      const { calls } = over();
      const question = within(screen.getByRole('region', { name: 'Trang kịch bản được lập với giả định khác' }));
      expect(question.getByText(/Miền núi, vùng cao, biên giới: trang ghi “có”, sổ này tính “không”/)).toBeTruthy();
      expect(screen.getByText(/lập với “Mức giảm theo vùng: theo lời kể”/)).toBeTruthy();
      expect(screen.queryByText(/lập với “Miền núi/)).toBeNull();
      await userEvent.click(question.getByRole('button', { name: /^Dùng như trang kịch bản/ }));
      expect(calls).toEqual([['adoptStated']]);
    });

    it('are taken over by keyboard alone', async () => {
      const { calls } = over();
      screen.getByRole('button', { name: /^Dùng như trang kịch bản/ }).focus();
      await userEvent.keyboard('{Enter}');
      expect(calls).toEqual([['adoptStated']]);
    });
  });

  it('that cannot be read in a row say so above the changes, with the cell', () => {
    showOver({ problems: [problem('scenario-unnamed', 'warning', { sheet: 'Kịch bản', row: 4, column: 0 }, { row: 5 })] });
    expect(screen.getByText(/trang “Kịch bản”: Dòng 5 chưa ghi tên kịch bản/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Đến ô A5' })).toBeTruthy();
  });
});

describe('arithmetic typed into a form', () => {
  it('that can be read in two ways, or begins with a sign, is asked about, never taken for one of them', async () => {
    const { calls } = show([{ kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 1' }]);
    await userEvent.click(screen.getByRole('button', { name: /^Sửa: / }));
    const form = within(screen.getByRole('form'));
    const expression = form.getByRole('textbox', { name: 'Phép tính' });
    await userEvent.clear(expression);
    await userEvent.type(expression, 'x + 1.000{Enter}');
    expect(form.getByText(/^“x \+ 1\.000” có thể hiểu theo hai cách\. Hãy bỏ dấu chấm ở hàng nghìn \(1070\)/)).toBeTruthy();
    await userEvent.clear(expression);
    await userEvent.type(expression, '+1000{Enter}');
    expect(form.getByText(/Hãy viết x \+ 1000 nếu tính từ số hiện có x, hoặc 1000 nếu đặt đúng bằng số đó\.$/)).toBeTruthy();
    await userEvent.clear(expression);
    await userEvent.type(expression, 'x + 1000{Enter}');
    expect(calls).toEqual([['editChange', '1', { action: { kind: 'change-driver', driver: 'hospital-beds', expression: 'x + 1000' } }]]);
  });
});

describe('the scenario sheet', () => {
  it('that lacks the latest changes is named where it is written', () => {
    showOver({ sheet: 'Kịch bản', isSheetCurrent: false });
    expect(screen.getByText('Trang “Kịch bản” chưa có các thay đổi mới nhất. Ghi lại ra bảng tính để cập nhật.')).toBeTruthy();
  });

  it('that holds them is not spoken of', () => {
    showOver({ sheet: 'Kịch bản', isSheetCurrent: true });
    expect(screen.queryByText(/chưa có các thay đổi mới nhất/)).toBeNull();
  });
});

describe('a restore that is refused', () => {
  it('says why right behind its button: the sheet was edited', () => {
    const refusal = problem('receipt-stale', 'warning', null, { sheet: 'KQ So sánh', fault: 'sheet-changed' });
    show([mergeCamGiang], { writing: createFakeWriting({ canRestore: true, refusal }).writing });
    const section = within(screen.getByRole('region', { name: 'Ghi ra bảng tính' }));
    const sentence = section.getByText(/^Trang “KQ So sánh” đã được sửa sau lần ghi này, nên được giữ nguyên/);
    const button = section.getByRole('button', { name: 'Khôi phục' });
    expect(button.compareDocumentPosition(sentence) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });
});

describe('the tabs of the scenarios', () => {
  it('bear names and totals, so that scenarios are compared without opening them', () => {
    // Row 3 at 1,75 times the country's income earns 2,00 in place of 0: 54,0614 + 2 = 56,0614.
    const { session } = createFakeScenarioSession([
      { name: 'A', changes: changes({ kind: 'set-value', indicator: 'income-ratio', value: 1.75 }) },
      { name: 'B', changes: [] },
    ]);
    render(withoutLooks(viewOver(session)));
    const tabs = within(screen.getByRole('tablist', { name: 'Các kịch bản' })).getAllByRole('tab');
    expect(tabs.map((tab) => tab.getAttribute('aria-label') ?? tab.textContent)).toEqual([
      'Gốc, số liệu trong bảng tính, không sửa được · 54,06',
      'A · 56,06',
      'B · 54,06',
    ]);
  });
});

describe('a scenario’s tab', () => {
  it('is renamed by F2 and has the focus back, with its new name or its old one', async () => {
    const { calls } = show([mergeCamGiang]);
    screen.getByRole('tab', { name: /^A · / }).focus();
    await userEvent.keyboard('{F2}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Tên kịch bản' }));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^A · / }));
    });
    await userEvent.keyboard('{F2}Nhập một xã{Enter}');
    expect(calls.at(-1)).toEqual(['rename', 'A', 'Nhập một xã']);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Nhập một xã · / }));
    });
  });

  it('is taken out by Delete, from whichever has the focus, and the baseline never', async () => {
    const { calls } = show([mergeCamGiang]);
    screen.getByRole('tab', { name: /^Gốc/ }).focus();
    await userEvent.keyboard('{Delete}{F2}');
    expect(calls).toEqual([]);
    screen.getByRole('tab', { name: /^A · / }).focus();
    await userEvent.keyboard('{Delete}');
    expect(calls).toEqual([['remove', 'A']]);
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Gốc/ }));
    });
  });
});

describe('the merger story', () => {
  it('makes scenario A at the first tick and tells what the merger brings: 54.167 people on 147,29 km²', async () => {
    const { calls } = show();
    expect(
      screen.getByText('Gốc: 54,06 điểm · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu'),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }));
    expect(calls).toEqual([['toggleMerger', 'Cẩm Giàng']]);
    expect(screen.getByRole('tab', { name: 'A · 54,06' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.getByText(/^Kịch bản A: 54,06 → /, { selector: 'p' })).toBeTruthy();
    const city = table('Thành phố thuộc tỉnh');
    // What stands far below comes once the frame above is on screen.
    expect(await city.findByText('54.167 người')).toBeTruthy();
    expect(city.getByText('147,29 km²')).toBeTruthy();
    expect(city.getByText('thiếu 2,71 km²')).toBeTruthy();
    // 6 wards of 9 units are 66,67 %, from 65 %: the difference of two shares is in points.
    expect(city.getByText('dư 1,67\u00a0điểm\u00a0%', { normalizer: (text) => text })).toBeTruthy();
  });

  it('as a ward: flagged below 7.000 people of a new ward, and met under the mountain law only in part', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Cẩm Giàng (xã)' }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Cẩm Giàng: Sau khi nhập' }), 'Lập phường');
    const ward = within(await screen.findByRole('table', { name: 'Phường Cẩm Giàng' }));
    expect(ward.getByText('từ 7.000 người trở lên')).toBeTruthy();
    expect(ward.getByText('thiếu 4.523 người')).toBeTruthy();
    expect(ward.getByText('dư 4,03 km²')).toBeTruthy();
    await userEvent.click(screen.getByRole('switch', { name: 'Miền núi, vùng cao hoặc biên giới' }));
    expect(await ward.findByText('thiếu 1.023 người')).toBeTruthy();
    expect(table('Thành phố thuộc tỉnh').getByText('từ 75.000 người trở lên (mức chung 150.000 người)')).toBeTruthy();
  });

  it('names the unit that would bridge a gap', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Tân Tú (xã)' }));
    expect(screen.getByText('Tân Tú không giáp thành phố. Cần thêm Quân Hà làm cầu nối.')).toBeTruthy();
  });

  it('tells when the tier and its texts ended', () => {
    show();
    expect(screen.getByText('Thành phố thuộc tỉnh không còn từ 01/07/2025.')).toBeTruthy();
    expect(screen.getByText(/^Các văn bản này hết hiệu lực từ 01\/01\/2026/)).toBeTruthy();
  });
});

describe('the list of changes', () => {
  it('switches, reorders and removes, with undo on the keyboard', async () => {
    const { calls } = show([mergeCamGiang, { kind: 'add-people', where: 'inner', people: 5000 }]);
    const list = within(screen.getByRole('list', { name: 'Thay đổi' }));
    await userEvent.click(list.getByRole('checkbox', { name: /^2\. Thêm 5\.000 người ở nội thị/ }));
    expect(list.getByText('đang tắt')).toBeTruthy();
    await userEvent.click(list.getByRole('button', { name: 'Đưa lên trước: Thêm 5.000 người ở nội thị' }));
    expect(list.getAllByRole('checkbox').map((box) => (box as HTMLInputElement).checked)).toEqual([false, true]);
    await userEvent.click(list.getByRole('button', { name: /^Xóa: Thêm 5\.000/ }));
    expect(list.getAllByRole('checkbox')).toHaveLength(1);
    list.getByRole('checkbox').focus();
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(list.getAllByRole('checkbox')).toHaveLength(2);
    await userEvent.keyboard('{Control>}y{/Control}');
    expect(list.getAllByRole('checkbox')).toHaveLength(1);
    expect(calls.map(([verb]) => verb)).toEqual(['editChange', 'moveChange', 'removeChange', 'undo', 'redo']);
  });

  it('has the focus on the change that follows one removed, then on the button that adds one', async () => {
    show([mergeCamGiang, { kind: 'add-people', where: 'inner', people: 5000 }]);
    const list = within(screen.getByRole('list', { name: 'Thay đổi' }));
    list.getByRole('button', { name: /^Xóa: Nhập Cẩm Giàng/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(list.getByRole('checkbox', { name: /^1\. Thêm 5\.000 người/ }));
    });
    list.getByRole('button', { name: /^Xóa: Thêm 5\.000/ }).focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Thêm thay đổi' }));
    });
  });

  it('shows a note of the sheet under its change', () => {
    const [first] = changes(mergeCamGiang);
    if (first === undefined) throw new Error('one change');
    const { session } = createFakeScenarioSession([{ name: 'A', changes: [{ ...first, note: 'Theo đề án 2025' }] }]);
    render(withoutLooks(viewOver(session)));
    expect(within(screen.getByRole('list', { name: 'Thay đổi' })).getByText('Theo đề án 2025')).toBeTruthy();
  });

  it('says on the change what is wrong with it', () => {
    show([{ kind: 'merge-unit', unit: 'Hà Nội', becomes: 'same', part: null, brings: 'nothing' }]);
    const list = within(screen.getByRole('list', { name: 'Thay đổi' }));
    expect(list.getByText('không áp dụng được')).toBeTruthy();
    expect(list.getByText(/^Không có đơn vị “Hà Nội”/)).toBeTruthy();
  });

  it('has the focus back on its button after the first change to the baseline, and on the faulty field after a fault', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Thêm thay đổi' }));
    const form = within(screen.getByRole('form', { name: 'Thêm thay đổi' }));
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Loại thay đổi' }), 'Thêm người');
    await userEvent.type(form.getByRole('textbox', { name: 'Số người' }), 'nhiều');
    await userEvent.click(form.getByRole('button', { name: 'Thêm vào kịch bản' }));
    await waitFor(() => {
      expect(document.activeElement).toBe(form.getByRole('textbox', { name: 'Số người' }));
    });
    await userEvent.clear(form.getByRole('textbox', { name: 'Số người' }));
    await userEvent.type(form.getByRole('textbox', { name: 'Số người' }), '1.000{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Thêm thay đổi' }));
    });
    expect(screen.getByRole('tab', { name: 'A · 54,06' }).getAttribute('aria-selected')).toBe('true');
  });

  it('takes a value as it is typed and tells the gate that 13 and 14 at 83,09 pass: criterion IV at 5,62', async () => {
    show([{ kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 }]);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm thay đổi' }));
    const form = within(screen.getByRole('form', { name: 'Thêm thay đổi' }));
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Loại thay đổi' }), 'Đặt số liệu một chỉ tiêu');
    await userEvent.selectOptions(form.getByRole('combobox', { name: 'Chỉ tiêu' }), 'non-farm-labour-whole');
    const value = form.getByRole('textbox', { name: 'Số liệu mới (%)' });
    await userEvent.type(value, 'nhiều{Enter}');
    expect(form.getByText('“nhiều” không phải một số. Hãy ghi như 5.000 hoặc 9,53.')).toBeTruthy();
    await userEvent.clear(value);
    await userEvent.type(value, '83,09{Enter}');
    expect(screen.getByRole('checkbox', { name: '2. Chỉ tiêu 13 = 83,09' })).toBeTruthy();
    expect(within(screen.getByRole('list', { name: 'Mất đi, còn vướng và đạt được' })).getByText(/^Tiêu chí IV .*: nay đạt$/)).toBeTruthy();
    expect(screen.getByText(/^Tiêu chí IV, .*: từ 0 đến 5,62 điểm, tối thiểu 4,5, đạt$/)).toBeTruthy();
  });

  it('edits a change in its own form and shows the driver’s amount and origin', async () => {
    const { calls } = show([{ kind: 'change-driver', driver: 'area-natural', expression: 'x + 1' }]);
    await userEvent.click(screen.getByRole('button', { name: /^Sửa: / }));
    const form = within(screen.getByRole('form', { name: 'Sửa thay đổi' }));
    expect(form.getByText(/^Hiện nay: 138,764\./)).toBeTruthy();
    const expression = form.getByRole('textbox', { name: 'Phép tính' });
    await userEvent.clear(expression);
    await userEvent.type(expression, 'x * 1,5{Enter}');
    expect(calls).toEqual([['editChange', '1', { action: { kind: 'change-driver', driver: 'area-natural', expression: 'x * 1.5' } }]]);
  });
});

describe('the scenarios', () => {
  it('are copied, renamed in place and deleted; the baseline is locked', async () => {
    const { calls } = show([mergeCamGiang]);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm kịch bản, chép từ kịch bản đang xem' }));
    await userEvent.click(screen.getByRole('button', { name: 'Đổi tên kịch bản' }));
    const name = screen.getByRole('textbox', { name: 'Tên kịch bản' });
    await userEvent.clear(name);
    await userEvent.type(name, 'A');
    expect(screen.getByText('Tên này đã có. Hãy đặt tên khác.')).toBeTruthy();
    await userEvent.clear(name);
    await userEvent.type(name, ' gốc');
    expect(screen.getByText('Tên này dành cho hiện trạng. Hãy đặt tên khác.')).toBeTruthy();
    await userEvent.clear(name);
    await userEvent.type(name, 'a');
    expect(screen.getByText('Tên này đã có. Hãy đặt tên khác.')).toBeTruthy();
    await userEvent.clear(name);
    // Cut without a word, it would be another name.
    await userEvent.paste('Phương án nhập năm xã phía bắc rồi lập bốn phường mới');
    expect(screen.getByText('Tên dài 53 ký tự, chỉ nhận tối đa 40. Hãy rút ngắn.')).toBeTruthy();
    await userEvent.keyboard('{Enter}');
    expect(calls).toEqual([['add']]);
    await userEvent.clear(name);
    await userEvent.type(name, 'A lớn{Enter}');
    expect(screen.getByText(/^Kịch bản A lớn: /, { selector: 'p' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Xóa kịch bản A lớn' }));
    await userEvent.click(screen.getByRole('tab', { name: /^Gốc/ }));
    expect(screen.queryByRole('button', { name: /^Xóa kịch bản/ })).toBeNull();
    expect(calls).toEqual([['add'], ['rename', 'B', 'A lớn'], ['remove', 'A lớn'], ['show', null]]);
  });

  it('keep the focus: on the rename button after a new name, on a tab after the last deletion', async () => {
    show([mergeCamGiang]);
    await userEvent.click(screen.getByRole('button', { name: 'Đổi tên kịch bản' }));
    expect(screen.getByText('Tối đa 40 ký tự.')).toBeTruthy();
    await userEvent.type(screen.getByRole('textbox', { name: 'Tên kịch bản' }), 'Lớn{Enter}');
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Đổi tên kịch bản' }));
    });
    await userEvent.click(screen.getByRole('button', { name: /^Xóa kịch bản/ }));
    await waitFor(() => {
      expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^Gốc/ }));
    });
  });

  it('lose one to a double click on the delete button, not two', async () => {
    const { calls } = show([mergeCamGiang]);
    await userEvent.click(screen.getByRole('button', { name: 'Thêm kịch bản, chép từ kịch bản đang xem' }));
    await userEvent.dblClick(screen.getByRole('button', { name: 'Xóa kịch bản B' }));
    expect(calls).toEqual([['add'], ['remove', 'B']]);
  });

  it('stand side by side, with the points each change brings in a table', async () => {
    const { writing, calls } = createFakeWriting();
    show([{ kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 }], { writing });
    await userEvent.click(screen.getByRole('button', { name: /^So sánh các kịch bản/ }));
    const region = within(screen.getByRole('region', { name: 'Bảng so sánh, cuộn ngang được' }));
    expect(region.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Nội dung', 'Gốc', 'A']);
    const waterfall = table('Điểm từng thay đổi mang lại, kịch bản A');
    expect(waterfall.getByRole('row', { name: 'Gốc 54,06' })).toBeTruthy();
    expect(waterfall.getByRole('row', { name: /^1\. Chỉ tiêu 13 = 83,09 \+/ })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ghi ra bảng tính' }));
    expect(calls).toEqual([['write', 'comparison']]);
    expect(screen.queryByRole('button', { name: 'Khôi phục' })).toBeNull();
  });

  it('speak on the map too: arrow keys move between units, Space ticks', async () => {
    const { calls } = show();
    await userEvent.click(screen.getByRole('radio', { name: 'Bản đồ' }));
    // The map is a part of its own, loaded at the first look: a busy machine takes its time.
    const unit = await waitFor(() => screen.getByRole('checkbox', { name: /^Cẩm Giàng \(xã\), 2\.477 người · 9,526.km², xã lân cận$/ }), {
      timeout: 15_000,
    });
    expect(screen.getByRole('checkbox', { name: /^Đức Xuân \(phường\)/ }).getAttribute('aria-disabled')).toBe('true');
    unit.focus();
    await userEvent.keyboard(' ');
    expect(calls).toEqual([['toggleMerger', 'Cẩm Giàng']]);
    expect(unit.getAttribute('aria-checked')).toBe('true');
    const visited = new Set([document.activeElement]);
    for (const key of ['{ArrowUp}', '{ArrowLeft}', '{ArrowDown}', '{ArrowRight}']) {
      await userEvent.keyboard(key);
      visited.add(document.activeElement);
    }
    expect(visited.size).toBeGreaterThan(2);
    expect([...visited].every((each) => each?.getAttribute('role') === 'checkbox')).toBe(true);
  });
});
