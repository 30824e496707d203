/** `ask` on the real sample, from the command line to its answer. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../tests/support/command-line';
import { sheetOf, workbookOf } from '../../tests/support/xlsx-reading';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
const run = commandLineOn('2026-11-29');
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  const changes = [{ kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'same', part: null, brings: 'nothing', peopleAlreadyIn: false }];
  writeFileSync(at('một xã.json'), JSON.stringify({ name: 'Một xã', changes }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a question at the terminal', () => {
  it('about the filed points names every row that differs, with what was filed and what the law gives', async () => {
    const { code, out, err } = await run('ask', sample, '--question', 'audit');
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Bảng tự chấm lệch ở đâu?');
    expect(out).toContain('Tự chấm 61,42 → tính lại 54,06 (−7,36)');
    expect(out).toMatch(/07 +Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều +1,5 +2 +\+0,5 +Số liệu đã đạt mức tối đa/);
  });

  it('about the requirements of single wards and communes names every unit of the list, and no city', async () => {
    const options = ['ask', sample, '--question', 'requirements', '--requirements', 'nq-112-2025/ward'];
    const { out } = await run(...options);
    // Sông Cầu has 9.164 people of the 21.000 that NQ 112/2025 asks of a ward.
    expect(out).toMatch(/Từng phường, xã/);
    expect(out).toMatch(/Sông Cầu: Quy mô dân số \(người\) +21\.000 +[\d.]+ +chưa đạt/);
    expect(out).not.toContain('thành phố thuộc tỉnh');
    const json = JSON.parse((await run(...options, '--json')).out) as { readonly units: readonly { readonly units: readonly object[] }[] };
    expect(json.units.map(({ units }) => units.length)).toEqual([8]);
    expect(json.units[0]?.units[0]).toMatchObject({ verdict: 'not-met' });
  });

  it('about the requirements sets the baseline beside the scenario: 51.690 and 54.167 people of 150.000', async () => {
    const { code, out } = await run('ask', sample, '--question', 'requirements', '--scenario', at('một xã.json'), '--json');
    expect(code).toBe(0);
    const others = [{}, {}, {}, {}, {}];
    const people = (actual: number): object => ({ id: 'population', required: 150_000, actual, verdict: 'not-met' });
    expect(JSON.parse(out)).toMatchObject({
      question: 'requirements',
      edition: 'nq-26-2022/ii',
      policy: 'strict',
      status: 'answered',
      reason: [],
      baseline: { of: 6, requirements: [people(51_690), ...others] },
      scenarios: [{ name: 'Một xã', requirements: [people(54_167), ...others] }],
    });
  });

  it('about one city is asked of the one scenario that is given, with the total that run has of it, and of the baseline where there is none or another', async () => {
    const changes = [{ kind: 'add-people', where: 'inner', people: 60_000 }];
    writeFileSync(at('đông hơn.json'), JSON.stringify({ name: 'Đông hơn', changes }));
    const compared = await run('run', sample, '--scenario', at('đông hơn.json'), '--json');
    const [{ total }] = (JSON.parse(compared.out) as { scenarios: [{ total: { certain: number } }] }).scenarios;
    for (const question of ['headroom', 'sensitivity']) {
      const { out } = await run('ask', sample, '--question', question, '--scenario', at('đông hơn.json'), '--json');
      expect(JSON.parse(out)).toMatchObject({ scenario: 'Đông hơn', total: total.certain });
    }
    // Where nobody gave one it is the baseline's, and where two are given neither is the one.
    const two = ['--scenario', at('đông hơn.json'), '--scenario', at('một xã.json')];
    const told = await run('ask', sample, '--question', 'headroom', ...two);
    expect(told.out).toContain('Hỏi trên: hiện trạng, không tính “Đông hơn”, “Một xã”; muốn hỏi trên một kịch bản');
    const json = await run('ask', sample, '--question', 'headroom', ...two, '--json');
    expect(JSON.parse(json.out)).toHaveProperty('assumptions.0', {
      kind: 'asked-of',
      label: 'Hỏi trên',
      value: expect.stringContaining('hiện trạng, không tính “Đông hơn”, “Một xã”') as string,
    });
    const one = await run('ask', sample, '--question', 'headroom', '--scenario', at('đông hơn.json'));
    expect(one.out).toContain('Hỏi trên: kịch bản “Đông hơn”');
    const merger = await run('ask', sample, '--question', 'smallest-merger', '--require', 'units=9', '--scenario', at('đông hơn.json'));
    expect(merger.out).toContain('Hỏi trên: hiện trạng, không tính “Đông hơn”: câu hỏi này luôn hỏi trên hiện trạng');
    for (const given of [[], two]) {
      const { out } = await run('ask', sample, '--question', 'headroom', ...given, '--json');
      expect(JSON.parse(out)).toMatchObject({ scenario: null, total: expect.closeTo(54.0614, 4) as number });
    }
  });

  it('about the score is answered as the pane shows it: 54,0614 of 75, 21,25 needed because of the criteria', async () => {
    const { out } = await run('ask', sample, '--question', 'score', '--json');
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({ total: { required: 75, met: false, filed: 61.42 }, needed: { because: 'sections' }, recognised: false });
    expect(answer).toHaveProperty('total.certain', expect.closeTo(54.0614, 4));
  });

  it.each(['headroom', 'break-even', 'worth', 'sensitivity', 'uncertainty', 'fewest-changes', 'smallest-merger', 'path'])(
    'about %s is refused while nobody has said which of two columns is meant',
    async (question) => {
      const { code, out } = await run('ask', 'tests/golden/workbooks/reading/L03-two-years.xlsx', '--question', question, '--json');
      expect(code).toBe(2);
      expect(JSON.parse(out)).toMatchObject({ status: 'refused', reason: [{ code: 'column-question' }] });
    },
  );

  it('about scenarios is refused where there are none, with what it stands on', async () => {
    const { code, out, err } = await run('ask', sample, '--question', 'comparison', '--json');
    expect(code).toBe(2);
    expect(err).toContain('Kịch bản');
    expect(JSON.parse(out)).toMatchObject({ edition: 'nq-26-2022/ii', status: 'refused', reason: [{ code: 'scenarios-absent' }] });
  });

  it('writes its sheet into a copy, and the scenarios with what compares them', async () => {
    const ran = await run('ask', sample, '--question', 'comparison', '--scenario', at('một xã.json'), '--write', at('so sánh.xlsx'));
    expect(ran.code).toBe(0);
    const names = workbookOf(new Uint8Array(readFileSync(at('so sánh.xlsx')))).sheets.map(({ name }) => name);
    expect(names.slice(-2)).toEqual(['Kịch bản', 'KQ So sánh']);
  });

  it.each([
    ['vi', 'KQ Rà soát'],
    ['en', 'KQ Audit'],
  ])('leaves the copy with the same score: the sheet of the audit is no table (%s)', async (locale, name) => {
    const copy = at(`${name}.xlsx`);
    await run('ask', sample, '--question', 'audit', '--lang', locale, '--write', copy);
    const [before, after] = await Promise.all([run('score', sample, '--json'), run('score', copy, '--json')]);
    const figures = ({ out }: { readonly out: string }): unknown => JSON.parse(out.replaceAll(/"file": .*/g, '"file": "",'));
    expect(figures(after)).toEqual(figures(before));
    expect(sheetOf(workbookOf(new Uint8Array(readFileSync(copy))), name)).toBeDefined();
  });
});

describe('an option that cannot be meant', () => {
  it.each([
    [['fewest-changes', '--sets', '0'], '--sets không nhận giá trị “0”. Các giá trị: 1,2,…,20.'],
    [['fewest-changes', '--sets', '999'], '--sets không nhận giá trị “999”. Các giá trị: 1,2,…,20.'],
    [['fewest-changes', '--sets', '2', '--sets', '3'], '--sets: “--sets” được ghi hai lần.'],
    [['fewest-changes', '--seconds', '0'], '--seconds không nhận giá trị “0”. Các giá trị: 1…600.'],
    [['smallest-merger', '--alternatives', '50'], '--alternatives không nhận giá trị “50”. Các giá trị: 0,1,…,19.'],
    [['smallest-merger', '--require', 'area=100,area=150'], '--require: “area” được ghi hai lần. Hãy ghi một lần.'],
    [['uncertainty', '--draws', '1.5'], '--draws không nhận giá trị “1.5”. Các giá trị: 1,2,…,1000000.'],
    [['uncertainty', '--ranges', '9:50..55;9:51..56'], '--ranges: “9” được ghi hai lần.'],
    [['path', '--expenditure', '-5'], '--expenditure không nhận giá trị “-5”. Các giá trị: 0…10000000.'],
    [['path', '--rates', 'revenue:1,revenue:2'], '--rates: “revenue” được ghi hai lần.'],
  ])('is a wrong use, with its limits: %j', async ([question = '', ...options], sentence) => {
    const { code, err } = await run('ask', sample, '--question', question, ...options);
    expect(code).toBe(64);
    expect(err).toContain(sentence);
  });

  it.each([
    [['smallest-merger', '--require', 'area=-3'], '--require: “area” không nhận −3. Hãy ghi một số từ 0 đến 100.000.'],
    [
      ['smallest-merger', '--require', 'area=999.999.999.999'],
      '--require: “area” không nhận 999.999.999.999. Hãy ghi một số từ 0 đến 100.000.',
    ],
    [['smallest-merger', '--require', 'wardShare=650'], '--require: “wardShare” không nhận 650. Hãy ghi một số từ 0 đến 100.'],
    [['smallest-merger', '--require', 'units=2.5'], '--require: “units” không nhận 2,5. Hãy ghi một số nguyên từ 1 đến 1.000.'],
    [['smallest-merger', '--require', 'people=1,population=2'], '--require: “people” và “population” là cùng một thứ.'],
    [['fewest-changes', '--atMost', '20=-3'], '--atMost: “20” không nhận −3. Hãy ghi một số từ 0 đến 300.'],
    [['fewest-changes', '--costs', '9=3;09=4'], '--costs: “9” và “09” là cùng một thứ. Hãy ghi một lần.'],
    [['uncertainty', '--ranges', '1:1..2'], 'Chỉ tiêu 01 là bậc, không phải con số, nên không có khoảng.'],
    [['sensitivity', '--x', 'hospital-beds'], 'Bảng hai chiều cần hai đại lượng khác nhau, --x và --y; mới có “hospital-beds”.'],
    [['path', '--rates', 'revenue:-200'], '--rates: “revenue” không nhận −200. Hãy ghi một số từ −99 đến 1.000.'],
    [['path', '--to', '2030.5'], 'Năm 2030.5 không dùng được cho lộ trình (--to). Hãy ghi một năm nguyên từ 2023 đến 2082.'],
  ])('is refused with what the city or the table allows: %j', async ([question = '', ...options], sentence) => {
    const { code, err } = await run('ask', sample, '--question', question, ...options);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
  });
});

describe('a question that is not one', () => {
  it.each([
    [['ask', sample], 'Hãy ghi câu hỏi: --question MÃ. Các câu hỏi: score, headroom, fewest-changes'],
    [['ask', sample, '--question', 'weather'], '--question không nhận giá trị “weather”. Các giá trị: score, headroom, fewest-changes'],
    [['ask', '--question', 'audit'], 'Lệnh ask nhận đúng một tệp .xlsx hoặc .docx.'],
    [['score', sample, '--question', 'audit'], '--question chỉ dùng với lệnh ask.'],
    [['ask', sample, '--question', 'audit', '--compare', 'nq-111-2025/ii'], '--compare chỉ dùng với lệnh score.'],
  ])('is a wrong use: %j', async (words, sentence) => {
    const { code, err } = await run(...words);
    expect(code).toBe(64);
    expect(err).toContain(sentence);
  });

  it('is told of in the help, every question by what it asks', async () => {
    const { out } = await run('--help');
    for (const line of [/ score +Được bao nhiêu điểm/, / audit +Bảng tự chấm/, / requirements +Đủ tiêu chuẩn/, / headroom +Còn vướng gì/])
      expect(out).toMatch(line);
  });
});
