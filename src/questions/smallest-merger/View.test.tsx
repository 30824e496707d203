import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane, viewFetched } from '../../../tests/support/render-pane';
import { sampleBaseline } from '../../../tests/support/sample-baseline';

/** The city with four neighbours: Quân Hà and Cẩm Giàng touch it, Tân Tú touches Quân Hà, Phủ Thông Tân Tú alone. A ward needs 7.000 people. */
const units = sampleBaseline.units.map((unit) => (unit.name === 'Quân Hà' ? { ...unit, people: 7100 } : unit));
const baseline = { ...sampleBaseline, units };

/** What each requirement is called in the form. */
const called = {
  people: 'Dân số (người)',
  units: 'Số đơn vị cấp xã',
  wardShare: 'Tỷ lệ phường (%)',
} as const;

type Figures = Readonly<Partial<Record<keyof typeof called, string>>>;

function labelled({ people, units: count, wardShare }: Figures): readonly (readonly [label: string, figure: string])[] {
  const all = [
    [called.people, people],
    [called.units, count],
    [called.wardShare, wardShare],
  ] as const;
  return all.flatMap(([label, figure]) => (figure === undefined ? [] : [[label, figure] as const]));
}

/** Requires just these, each with its figure. */
async function required(figures: Figures): Promise<void> {
  const form = await screen.findByRole('group', { name: 'Yêu cầu sau khi nhập' });
  const wanted: string[] = [];
  for (const [label, figure] of labelled(figures)) {
    wanted.push(label);
    const field = within(form).getByRole('textbox', { name: `${label}: ít nhất` });
    await userEvent.click(field);
    await userEvent.paste(figure);
    await userEvent.keyboard('{Enter}');
  }
  for (const box of within(form).getAllByRole<HTMLInputElement>('checkbox')) {
    const isWanted = wanted.some((label) => box.labels?.[0]?.textContent === label);
    if (box.checked !== isWanted) await userEvent.click(box);
  }
}

async function opened(): Promise<void> {
  renderPane({ scenarios: createFakeScenarioSession([], { baseline }).session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?' }));
  await viewFetched();
}

async function asked(figures: Figures): Promise<void> {
  await opened();
  await required(figures);
}

/** Every neighbour with what the map says of it. */
async function onMap(): Promise<Readonly<Record<string, string>>> {
  const map = await screen.findByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' }, { timeout: 10_000 });
  const labels = within(map)
    .getAllByRole('img')
    .map((node) => node.getAttribute('aria-label') ?? '');
  const said = labels.map((label) => [label.replace(/ \(.*$/, ''), label.split(', ').slice(2).join(', ')] as const);
  return Object.fromEntries(said.filter(([, state]) => !state.startsWith('thuộc thành phố')));
}

// A solver is fetched and a map is laid out before each says anything.
describe('the page of the smallest merger', { timeout: 60_000 }, () => {
  it('keeps its ticks and figures while the workbook is open: the question is left and asked again', async () => {
    await asked({ units: '10', people: '60000' });
    await userEvent.click(screen.getByRole('button', { name: /^Quay lại từ/ }));
    expect(screen.queryByRole('group', { name: 'Yêu cầu sau khi nhập' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Hỏi' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?' }));
    const form = within(await screen.findByRole('group', { name: 'Yêu cầu sau khi nhập' }));
    expect(form.getByRole<HTMLInputElement>('textbox', { name: `${called.people}: ít nhất` }).value).toBe('60000');
    expect(
      form
        .getAllByRole<HTMLInputElement>('checkbox')
        .filter(({ checked }) => checked)
        .map((box) => box.labels?.[0]?.textContent),
    ).toEqual(expect.arrayContaining([called.people, called.units]));
    expect(form.getByRole<HTMLInputElement>('checkbox', { name: called.wardShare }).checked).toBe(false);
  });

  it('marks on the map those that join and those that become wards, and says it in a sentence', async () => {
    // Of ten units seven must be wards for 65 %: six are, and Quân Hà (7.100 people, 20,13 km²) alone may lawfully be one. Another joins with it:
    // Cẩm Giàng or Tân Tú, each touching it.
    await asked({ units: '10', wardShare: '65' });
    await screen.findByText('Trở thành phường: Quân Hà.', { exact: false }, { timeout: 10_000 });
    const states = await onMap();
    const joining = Object.keys(states).filter((name) => states[name]?.startsWith('nhập vào') === true);
    expect(states['Quân Hà']).toBe('nhập vào thành phố và thành phường');
    expect(joining).toHaveLength(2);
    const sentence = screen.getByText(/^Trên bản đồ, nhập vào thành phố: /).textContent;
    for (const name of joining) expect(sentence).toContain(name);
    expect(sentence).toMatch(/ 2 xã lân cận khác không nhập\.$/);
    // The legend names the states that are there, by their shapes.
    expect(
      within(screen.getByRole('list', { name: 'Chú giải' }))
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(expect.arrayContaining(['nhập vào thành phố', 'nhập vào thành phố và thành phường', 'thuộc thành phố, giữ nguyên']));
    // The table says the same.
    expect(within(screen.getByRole('group', { name: 'Các đơn vị nhập' })).getByRole('cell', { name: 'Quân Hà' })).toBeTruthy();
  });

  it('shows another of the mergers where it is chosen, with its own table beside it; nothing on the map can be ticked', async () => {
    // 54.000 people: Cẩm Giàng alone (51.690 + 2.477 = 54.167) or Quân Hà alone; every other set holds one of them.
    await asked({ people: '54.000' });
    const choice = await screen.findByRole('combobox', { name: 'Phương án trên bản đồ' }, { timeout: 10_000 });
    const names = within(choice)
      .getAllByRole('option')
      .map((option) => option.textContent.replace(/^Phương án \d: /, ''));
    expect(names.toSorted()).toEqual(['Cẩm Giàng', 'Quân Hà']);
    const [best = '', other = ''] = names;
    expect(await onMap()).toMatchObject({ [best]: 'nhập vào thành phố', [other]: 'không nhập' });
    await userEvent.selectOptions(choice, '1');
    expect(await onMap()).toMatchObject({ [best]: 'không nhập', [other]: 'nhập vào thành phố' });
    const table = screen.getByRole('group', { name: 'Phương án 2: Các đơn vị nhập' });
    expect(within(table).getByRole('cell', { name: other })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /Quân Hà/ })).toBeNull();
  });

  it('asks for costs where the least cost is asked for, and names its own field where they cannot be used', async () => {
    await asked({ people: '54.000' });
    expect(screen.queryByRole('textbox', { name: 'Chi phí nhập từng xã (tỷ đồng)' })).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ít nhất về' }), 'cost');
    await screen.findByText(/^Chưa biết nhập mỗi xã tốn bao nhiêu\./, undefined, { timeout: 10_000 });
    const field = screen.getByRole('textbox', { name: 'Chi phí nhập từng xã (tỷ đồng)' });
    await userEvent.click(field);
    await userEvent.paste('Cẩm Giàng=-1');
    await userEvent.keyboard('{Enter}');
    await screen.findByText(/^“Chi phí nhập từng xã \(tỷ đồng\)”: “Cẩm Giàng” không nhận [-−]1\./, undefined, { timeout: 10_000 });
    await userEvent.clear(field);
    await userEvent.paste('Cẩm Giàng=12,5; Quân Hà=3; Tân Tú=1; Phủ Thông=1');
    await userEvent.keyboard('{Enter}');
    // Cẩm Giàng or Quân Hà is enough alone: 12,5 against 3.
    await screen.findByText('Nhập 1 đơn vị thì đủ: Quân Hà.', undefined, { timeout: 10_000 });
    expect(await onMap()).toMatchObject({ 'Quân Hà': 'nhập vào thành phố', 'Cẩm Giàng': 'không nhập' });
  });

  it('has a field for each requirement, where the figure of the text stands, and takes no figure that it cannot read', async () => {
    await opened();
    const form = await screen.findByRole('group', { name: 'Yêu cầu sau khi nhập' });
    const field = (label: string): HTMLElement => within(form).getByRole('textbox', { name: `${label}: ít nhất` });
    // NQ 1211/2016, Điều 5 as amended: 150.000 people, 150 km², 10 units, 65 % wards; nothing of density.
    expect(
      within(form)
        .getAllByRole('textbox')
        .map((each) => each.getAttribute('placeholder')),
    ).toEqual(['150.000', '150', '10', '65', 'ghi số']);
    expect(
      within(form)
        .getAllByRole<HTMLInputElement>('checkbox')
        .map(({ checked }) => checked),
    ).toEqual([true, true, true, true, false]);
    await userEvent.click(within(form).getByRole('checkbox', { name: 'Mật độ dân số (người/km²)' }));
    await screen.findByText('“Mật độ dân số (người/km²)”: văn bản không có con số này. Hãy ghi một số.');
    await userEvent.type(field('Mật độ dân số (người/km²)'), '1.500{Enter}');
    await screen.findByText('“Mật độ dân số (người/km²)”: “1.500” đọc được hai cách. Hãy ghi 1500, hoặc 1,5 nếu là số lẻ.');
    await userEvent.type(field('Tỷ lệ phường (%)'), '650{Enter}');
    await screen.findByText('“Tỷ lệ phường (%)”: hãy ghi một số từ 0 đến 100.');
    // 13 % of people are no 13 people.
    await userEvent.type(field('Dân số (người)'), '13 %{Enter}');
    await screen.findByText('“Dân số (người)”: đây không phải là con số. Hãy ghi một số nguyên từ 1 đến 10.000.000.');
    await userEvent.clear(field('Dân số (người)'));
    await userEvent.type(field('Số đơn vị cấp xã'), '10,5{Enter}');
    await screen.findByText('“Số đơn vị cấp xã”: hãy ghi một số nguyên từ 1 đến 1.000.');
    for (const box of within(form).getAllByRole<HTMLInputElement>('checkbox')) if (box.checked) await userEvent.click(box);
    await screen.findByText(/^Hãy chọn ít nhất một yêu cầu\./);
  });

  it('says of an answer that stands below a figure at fault that it is of the figures before', async () => {
    await asked({ people: '54.000' });
    await screen.findByText(/^Nhập 1 đơn vị thì đủ/, undefined, { timeout: 10_000 });
    const stale = /^Có con số không dùng được\. Câu trả lời bên dưới vẫn theo các con số trước đó\./;
    expect(screen.queryByText(stale)).toBeNull();
    const field = screen.getByRole('textbox', { name: 'Dân số (người): ít nhất' });
    for (const bad of ['99999999', 'abc']) {
      await userEvent.clear(field);
      await userEvent.type(field, `${bad}{Enter}`);
      expect((await screen.findByText(stale)).getAttribute('role')).toBe('alert');
    }
    await userEvent.clear(field);
    await userEvent.type(field, '54000{Enter}');
    expect(screen.queryByText(stale)).toBeNull();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ít nhất về' }), 'cost');
    await userEvent.type(screen.getByRole('textbox', { name: 'Chi phí nhập từng xã (tỷ đồng)' }), 'Cẩm Giàng{Enter}');
    await screen.findByText(/^Không đọc được: .* Câu trả lời bên dưới vẫn theo chi phí trước đó\.$/);
  });

  it('gives a field its former text by Escape, and leaves the page by the next', async () => {
    await asked({ people: '54.000' });
    const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Dân số (người): ít nhất' });
    await userEvent.clear(field);
    await userEvent.type(field, '99{Escape}');
    expect(field.value).toBe('54.000');
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Ít nhất về' }), 'cost');
    const costs = screen.getByRole<HTMLInputElement>('textbox', { name: 'Chi phí nhập từng xã (tỷ đồng)' });
    await userEvent.type(costs, 'Cẩm{Escape}');
    expect(costs.value).toBe('');
    expect(screen.getByRole('group', { name: 'Yêu cầu sau khi nhập' })).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Yêu cầu sau khi nhập' })).toBeNull();
  });

  it('takes the gates of the table, and says first that no commune moves them', async () => {
    await opened();
    // Folded at first: without them the answer stands where it is seen.
    await userEvent.click(await screen.findByRole('button', { name: 'Điều kiện phân loại sau khi nhập' }));
    const gates = await screen.findByRole('group', { name: 'Điều kiện phân loại sau khi nhập' });
    expect(within(gates).getAllByRole('checkbox')).toHaveLength(6);
    await userEvent.click(within(gates).getByRole('checkbox', { name: 'Tiêu chí II (điểm)' }));
    await screen.findByText('Nhập xã nào cũng không thêm được điểm cho các điều kiện này (có / cần): Tiêu chí II (điểm) 0/6.', undefined, {
      timeout: 10_000,
    });
  });

  it('has no map where nothing is enough', async () => {
    // 51.690 + 2.477 + 7.100 + 3.352 + 3.468 = 68.087
    await asked({ people: '75000' });
    await screen.findByText(/^Không nhóm xã liền kề nào đủ/, undefined, { timeout: 10_000 });
    expect(screen.queryByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeNull();
  });
});
