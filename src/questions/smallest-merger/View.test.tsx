import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { renderPane, viewFetched } from '../../../tests/support/render-pane';
import { sampleBaseline } from '../../../tests/support/sample-baseline';

/** The city with four neighbours: Quân Hà and Cẩm Giàng touch it, Tân Tú touches Quân Hà, Phủ Thông Tân Tú alone. A ward needs 7.000 people. */
const units = sampleBaseline.units.map((unit) => (unit.name === 'Quân Hà' ? { ...unit, people: 7100 } : unit));
const baseline = { ...sampleBaseline, units };

async function asked(require: string): Promise<void> {
  renderPane({ scenarios: createFakeScenarioSession([], { baseline }).session });
  await userEvent.click(await screen.findByRole('button', { name: 'Hỏi' }, { timeout: 10_000 }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?' }));
  await viewFetched();
  const field = await screen.findByRole('textbox', { name: 'Yêu cầu riêng' });
  await userEvent.click(field);
  await userEvent.paste(require);
  await userEvent.keyboard('{Enter}');
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
  it('marks on the map those that join and those that become wards, and says it in a sentence', async () => {
    // Of ten units seven must be wards for 65 %: six are, and Quân Hà (7.100 people, 20,13 km²) alone may lawfully be one. Another joins with it:
    // Cẩm Giàng or Tân Tú, each touching it.
    await asked('units=10, wardShare=65');
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
    await asked('people=54000');
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
    await asked('people=54000');
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

  it('has no map where nothing is enough', async () => {
    // 51.690 + 2.477 + 7.100 + 3.352 + 3.468 = 68.087
    await asked('people=75000');
    await screen.findByText(/^Không nhóm xã liền kề nào đủ/, undefined, { timeout: 10_000 });
    expect(screen.queryByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeNull();
  });
});
