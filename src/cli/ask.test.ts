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

  it('about the score is answered as the pane shows it: 54,0614 of 75, 21,25 needed because of the criteria', async () => {
    const { out } = await run('ask', sample, '--question', 'score', '--json');
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({ total: { required: 75, met: false, filed: 61.42 }, needed: { because: 'sections' }, recognised: false });
    expect(answer).toHaveProperty('total.certain', expect.closeTo(54.0614, 4));
  });

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

describe('a question that is not one', () => {
  it.each([
    [['ask', sample], 'Hãy ghi câu hỏi: --question MÃ. Các câu hỏi: score, audit, requirements, comparison.'],
    [
      ['ask', sample, '--question', 'weather'],
      '--question không nhận giá trị “weather”. Các giá trị: score, audit, requirements, comparison.',
    ],
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
    for (const line of ['score         Được bao nhiêu điểm', 'audit         Bảng tự chấm', 'requirements  Đủ tiêu chuẩn'])
      expect(out).toContain(line);
  });
});
