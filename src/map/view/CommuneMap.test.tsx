import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { geojsonOf, sampleSquares } from '../../../tests/support/boundary-squares';
import { createFakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import type { FakeScenarioSession } from '../../../tests/support/fake-scenario-session';
import { sampleBaseline } from '../../../tests/support/sample-baseline';
import { withoutLooks } from '../../../tests/support/without-looks';
import { useScenarioSession } from '../../taskpane/hooks/useScenarioSession';
import { CommuneMap } from './CommuneMap';

function Shown({ session }: Pick<FakeScenarioSession, 'session'>) {
  const { baseline, scenarios, active } = useScenarioSession(session);
  return (
    <CommuneMap
      baseline={baseline ?? sampleBaseline}
      compared={scenarios.find(({ scenario }) => scenario.name === active) ?? null}
      session={session}
    />
  );
}

function show(fake: FakeScenarioSession = createFakeScenarioSession()): FakeScenarioSession & { readonly unmount: () => void } {
  const { unmount } = render(withoutLooks(<Shown session={fake.session} />));
  return { ...fake, unmount };
}

async function load(text: string, name = 'xa.geojson'): Promise<void> {
  await userEvent.upload(
    screen.getByLabelText('Nạp ranh giới (GeoJSON)', { selector: 'input' }),
    new File([text], name, { type: 'application/geo+json' }),
  );
}

const squares = geojsonOf(sampleSquares);

/** The path of a unit's area; null where it is a mark. */
function areaOf(name: RegExp): string | null {
  return screen.getByRole('checkbox', { name }).querySelector('path[d$="Z"]')?.getAttribute('d') ?? null;
}

describe('the map on true boundaries', () => {
  it('draws the units of the file as areas, the others as marks, and says which', async () => {
    show();
    expect(screen.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Ranh giới thật' })).toBeNull();
    await load(squares);
    await waitFor(() => screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' }));
    expect(screen.getByRole('status').textContent).toBe('“xa.geojson”: 7/12 đơn vị có ranh giới.');
    expect(areaOf(/^Huyền Tụng \(phường\)/)).toMatch(/^M[\d.]+ [\d.]+(?:L[\d.]+ [\d.]+)+Z$/);
    expect(areaOf(/^Đức Xuân \(phường\)/)).toBeNull();
    expect(screen.getByText(/^Chưa có ranh giới, vẽ bằng ký hiệu ở chỗ ước chừng: Đức Xuân, /)).toBeTruthy();
    expect(screen.getByText(/^2 vùng khác trong tệp/)).toBeTruthy();
  });

  it('has the same states, keys and ticks as the schematic map', async () => {
    const { calls } = show();
    await load(squares);
    const camGiang = await waitFor(() =>
      screen.getByRole('checkbox', { name: /^Cẩm Giàng \(xã\), 2\.477 người · 9,526.km², xã lân cận$/ }),
    );
    await waitFor(() => expect(areaOf(/^Cẩm Giàng/)).not.toBeNull());
    screen.getByRole('checkbox', { name: /^Cẩm Giàng/ }).focus();
    await userEvent.keyboard(' ');
    expect(calls).toEqual([['toggleMerger', 'Cẩm Giàng']]);
    expect(screen.getByRole('checkbox', { name: /^Cẩm Giàng .* đã chọn nhập$/ }).getAttribute('aria-checked')).toBe('true');
    expect(camGiang).toBeTruthy();
    // Quân Hà lies east of Cẩm Giàng in the file, Huyền Tụng south of it.
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Quân Hà/);
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Huyền Tụng/);
    await userEvent.click(screen.getByRole('checkbox', { name: /^Tân Tú .*, chưa giáp thành phố$/ }));
    expect(screen.getByRole('checkbox', { name: /^Tân Tú .* đã chọn, chưa giáp$/ }).getAttribute('aria-checked')).toBe('true');
    expect(screen.getByRole('checkbox', { name: /^Huyền Tụng/ }).getAttribute('aria-disabled')).toBe('true');
    expect(screen.getAllByRole('checkbox').filter((box) => box.getAttribute('tabindex') === '0')).toHaveLength(1);
  });

  it('goes back to the schematic map and remembers the file while the workbook is open', async () => {
    const { unmount, ...fake } = show();
    await load(squares);
    await waitFor(() => screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' }));
    await userEvent.click(screen.getByRole('radio', { name: 'Sơ đồ' }));
    expect(screen.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeTruthy();
    expect(screen.queryByRole('status')?.textContent).toBe('');
    unmount();
    show(fake);
    await userEvent.click(screen.getByRole('radio', { name: 'Ranh giới thật' }));
    expect(screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ ranh giới' }));
    expect(screen.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeTruthy();
    expect(screen.queryByRole('radio', { name: 'Ranh giới thật' })).toBeNull();
  });

  it('says why a file cannot be drawn and keeps the one before', async () => {
    show();
    await load('{"type":"Topology","objects":{},"arcs":[]}', 'xa.json');
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(/^Tệp “xa\.json” là TopoJSON nên không vẽ được ranh giới\. .*GeoJSON/),
    );
    await load(squares);
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^“xa\.geojson”: 7\/12/));
    await load('<kml/>', 'xa.json');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/là một tệp XML.*“xa\.geojson”: 7\/12/));
    expect(screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' })).toBeTruthy();
  });

  it('stays schematic where no area is a unit, with the reason', async () => {
    show();
    await load(geojsonOf([{ properties: { ten: 'Ba Đình' }, column: 0, row: 0 }]));
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toMatch(
        /không vùng nào mang tên hoặc mã của một đơn vị.*\(đã tìm trong các thuộc tính ten\)/,
      ),
    );
    expect(screen.getByRole('group', { name: 'Bản đồ sơ đồ các đơn vị' })).toBeTruthy();
  });

  it('names two areas that may be one unit', async () => {
    show();
    await load(
      geojsonOf(
        [...sampleSquares, { properties: { ten_xa: 'Xã Quân Hà' }, column: 5, row: 5 }].map(({ properties, ...place }) => ({
          ...place,
          properties: { ten_xa: properties['ten_xa'] },
        })),
      ),
    );
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('có hơn một vùng có thể là “Quân Hà”: 6 “Xã Quân Hà”, 10 “Xã Quân Hà”'),
    );
    expect(areaOf(/^Quân Hà/)).toBeNull();
  });

  it('draws the others where one area cannot be right, and names it', async () => {
    show();
    await load(geojsonOf(sampleSquares.map((square, index) => ({ ...square, hasZero: index === 5 }))));
    await waitFor(() => screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' }));
    expect(screen.getByRole('status').textContent).toMatch(
      /không vẽ 1 đối tượng vì có đỉnh mang tọa độ 0, 0.*: 6 “Xã Quân Hà”\. .*“xa\.geojson”: 6\/12 đơn vị có ranh giới\.$/,
    );
    expect(areaOf(/^Quân Hà/)).toBeNull();
    expect(areaOf(/^Cẩm Giàng/)).not.toBeNull();
  });

  it('draws VN-2000 as surveyors write it, X north, with Quân Hà east of Cẩm Giàng and Huyền Tụng south of it', async () => {
    show();
    // A degree is some 103 km east and 111 km north here; zone 106°30′.
    await load(
      geojsonOf(sampleSquares, (longitude, latitude) => [
        Math.round(latitude * 110_600),
        Math.round(500_000 + (longitude - 106.5) * 103_000),
      ]),
    );
    await waitFor(() => screen.getByRole('group', { name: 'Bản đồ ranh giới các đơn vị' }));
    expect(screen.getByRole('status').textContent).toMatch(
      /^Tệp “xa\.geojson” ghi bằng mét \(như VN-2000\), số hướng bắc trước, .*đã được đổi chỗ.*7\/12 đơn vị có ranh giới\.$/,
    );
    screen.getByRole('checkbox', { name: /^Cẩm Giàng/ }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Quân Hà/);
    await userEvent.keyboard('{ArrowLeft}{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Huyền Tụng/);
  });

  it('tells where boundaries and the column of neighbours differ', async () => {
    show();
    await load(squares);
    await waitFor(() => screen.getByText(/^Ranh giới đã nạp khác với cột giáp ranh/));
    const items = within(screen.getByText(/^Ranh giới đã nạp khác/).closest('details') ?? document.body)
      .getAllByRole('listitem', { hidden: true })
      .map((item) => item.textContent);
    // Dương Quang and Xuất Hóa stand side by side in the file; the sheet does not list them as touching.
    expect(items).toContain('Dương Quang và Xuất Hóa có đoạn ranh giới chung, nhưng cột giáp ranh không ghi.');
  });
});
