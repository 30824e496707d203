/** `run` on the real sample, from the command line to its answer. Figures are those of the report, or worked out by hand from them. */
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../tests/support/command-line';
import { changedParts } from '../../tests/support/xlsx-builder';
import { cellOf, sheetOf, workbookOf } from '../../tests/support/xlsx-reading';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
let folder = '';
const at = (name: string): string => join(folder, name);

const merge = (unit: string, becomes: 'ward' | 'same') => ({ kind: 'merge-unit', unit, becomes, part: null, brings: 'nothing' });
/** Of these the table says nothing that was counted. */
const camGiang = { ...merge('Cẩm Giàng', 'same'), peopleAlreadyIn: false };
const twoWards = [
  { ...merge('Cẩm Giàng', 'ward'), peopleAlreadyIn: false },
  { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'nothing', peopleAlreadyIn: false },
];
const labour = [
  { kind: 'set-value', indicator: 13, value: 83.09 },
  { kind: 'set-value', indicator: 14, value: 83.09 },
];

function keep(file: string, name: string, changes: readonly unknown[]): string {
  writeFileSync(at(file), JSON.stringify({ name, changes }));
  return at(file);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  keep('một xã.json', 'Một xã', [camGiang]);
  keep('hai phường.json', 'Hai phường', twoWards);
  keep('ba đơn vị.json', 'Ba đơn vị', [...twoWards, merge('Quân Hà', 'same')]);
  keep('hai xã.json', 'Hai xã', [camGiang, merge('Quân Hà', 'same')]);
  keep('lao động.json', 'Lao động', labour);
  keep('lẫn.json', 'Lẫn', [
    merge('Sao Hỏa', 'same'),
    { ...camGiang, isOn: false },
    { ...merge('Tân Tú', 'same'), peopleAlreadyIn: false },
    ...labour,
  ]);
  keep('chưa trả lời.json', 'Chưa trả lời', [merge('Cẩm Giàng', 'ward')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = commandLineOn('2026-11-24');

/** `expect.closeTo`, which is typed as any. */
function near(value: number, decimals: number): unknown {
  return expect.closeTo(value, decimals);
}

async function json(...given: readonly string[]): Promise<Record<string, unknown>> {
  const parsed: unknown = JSON.parse((await run('run', sample, ...given, '--json')).out);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('one object was expected');
  return { ...parsed };
}

describe('the sample', () => {
  it('stands at 51.690 of 150.000 people, 137,76 of 150 km², 8 of 10 units, and 6 wards of 8 units: that one is met', async () => {
    const { baseline, requirementEdition } = await json('--scenario', at('một xã.json'));
    expect(baseline).toMatchObject({
      total: { certain: near(54.061388889, 8), required: 75, met: false },
      requirements: [
        { id: 'population', required: 150_000, adjusted: 150_000, actual: 51_690, gap: -98_310, verdict: 'not-met' },
        { id: 'area', required: 150, actual: near(137.764, 9), gap: near(-12.236, 9), verdict: 'not-met' },
        { id: 'units', required: 10, actual: 8, gap: -2, verdict: 'not-met' },
        { id: 'ward-share', required: 65, actual: 75, gap: 10, verdict: 'met' },
        { id: 'urban-class', actual: null, verdict: 'no-data' },
        { id: 'socio-economic', verdict: 'no-data' },
      ],
    });
    expect(requirementEdition).toMatchObject({ tierUntil: '2025-07-01' });
  });

  it('needs half the people in a mountain area', async () => {
    const { baseline, mountain } = await json('--scenario', at('một xã.json'), '--mountain');
    expect(mountain).toBe(true);
    expect(baseline).toMatchObject({
      requirements: [
        { id: 'population', required: 150_000, adjusted: 75_000, gap: -23_310 },
        { id: 'area', adjusted: 150 },
        {},
        {},
        {},
        {},
      ],
    });
  });
});

describe('what no sheet says', () => {
  it('is said by options: the units’ sum of people, and the class held today', async () => {
    const { baseline, people, currentClass } = await json('--scenario', at('một xã.json'), '--people', 'units', '--current-class', 'III');
    expect([people, currentClass]).toEqual(['units', 'III']);
    expect(baseline).toMatchObject({
      requirements: [{ id: 'population', actual: 45_036 }, {}, {}, {}, { id: 'urban-class', verdict: 'met' }, {}],
    });
  });

  it.each([
    ['--people', 'census', 'indicators, units'],
    ['--current-class', '2', 'special, I, II, III, IV, V'],
  ])('is refused with the values there are: %s %s', async (option, value, known) => {
    const { code, err } = await run('run', sample, '--scenario', at('một xã.json'), option, value);
    expect(code).toBe(64);
    expect(err).toContain(`${option} không nhận giá trị “${value}”. Các giá trị: ${known}.`);
  });
});

describe('a scenario on the sample', () => {
  it('Cẩm Giàng whole: 54.167 people and 147,29 km², still short of 150', async () => {
    const { scenarios } = await json('--scenario', at('một xã.json'));
    expect(scenarios).toMatchObject([
      {
        name: 'Một xã',
        requirements: [
          { id: 'population', actual: 54_167, verdict: 'not-met' },
          { id: 'area', actual: near(147.29, 9), gap: near(-2.71, 9), verdict: 'not-met' },
          { id: 'units', actual: 9, verdict: 'not-met' },
          { id: 'ward-share', actual: near(66.666666667, 8), verdict: 'met' },
          {},
          {},
        ],
        changes: [
          {
            kind: 'merge-unit',
            applied: true,
            points: near(0, 9),
            problems: [{ code: 'rows-followed' }],
          },
        ],
        wards: [],
      },
    ]);
  });

  it('Cẩm Giàng whole, of which row 9 may have counted the people: told with the note and its cell, and the total is a range', async () => {
    const { scenarios } = await json('--scenario', at('chưa trả lời.json'));
    expect(scenarios).toMatchObject([
      {
        requirements: [{ id: 'population', actual: 51_690 }, { id: 'area', actual: near(147.29, 9) }, {}, {}, {}, {}],
        standing: { range: { open: ['1'], isWhole: true } },
        changes: [
          {
            problems: [{ code: 'people-in-unanswered', cell: "'Phụ lục 03'!F27" }, { code: 'rows-followed' }],
          },
        ],
      },
    ]);
    const { out } = await run('run', sample, '--scenario', at('chưa trả lời.json'));
    expect(out).toContain('Chờ trả lời: dân số của Cẩm Giàng đã nằm trong số liệu báo cáo chưa?');
  });

  it('Cẩm Giàng and Dương Quang as wards: 9 units, 8 wards, each below the people a ward must have', async () => {
    const { scenarios } = await json('--scenario', at('hai phường.json'));
    expect(scenarios).toMatchObject([
      {
        requirements: [{}, {}, { id: 'units', actual: 9 }, { id: 'ward-share', actual: near(88.888888889, 8), verdict: 'met' }, {}, {}],
        wards: [
          {
            unit: 'Cẩm Giàng',
            requirements: [
              { adjusted: 7_000, actual: 2_477, gap: -4_523, verdict: 'not-met' },
              { adjusted: 5.5, actual: 9.526, verdict: 'met' },
            ],
          },
          {
            unit: 'Dương Quang',
            requirements: [
              { adjusted: 7_000, actual: 2_981, gap: -4_019, verdict: 'not-met' },
              { adjusted: 5.5, actual: 25.879, verdict: 'met' },
            ],
          },
        ],
      },
    ]);
  });

  it('a further commune of at least 2,71 km² brings the area and the ten units', async () => {
    const { scenarios } = await json('--scenario', at('ba đơn vị.json'));
    expect(scenarios).toMatchObject([
      {
        requirements: [
          {},
          { id: 'area', actual: near(167.42, 9), verdict: 'met' },
          { id: 'units', actual: 10, verdict: 'met' },
          { actual: 80 },
          {},
          {},
        ],
      },
    ]);
  });

  it('two communes that stay communes: 6 wards of 10 units are too few', async () => {
    const { scenarios } = await json('--scenario', at('hai xã.json'));
    expect(scenarios).toMatchObject([
      {
        requirements: [
          {},
          { verdict: 'met' },
          { actual: 10, verdict: 'met' },
          { id: 'ward-share', actual: 60, gap: -5, verdict: 'not-met' },
          {},
          {},
        ],
      },
    ]);
  });

  it('a share that falls short does so by points of per cent, in either language', async () => {
    const { out } = await run('run', sample, '--scenario', at('hai xã.json'));
    expect(out).toContain(': 75 → 60 %, từ 65: chưa đạt, thiếu 5\u00a0điểm\u00a0%\n');
    expect((await run('run', sample, '--scenario', at('hai xã.json'), '--lang', 'en')).out).toContain(
      '5\u00a0percentage\u00a0points short\n',
    );
  });

  it('rows 13 and 14 at 83,09 lift criterion IV to 5,618 and over its minimum', async () => {
    const { scenarios } = await json('--scenario', at('lao động.json'));
    expect(scenarios).toMatchObject([
      {
        total: { certain: near(59.679388889, 8) },
        criteria: [{}, {}, {}, { number: 4, points: near(5.618, 9), minimum: 4.5, met: true }, {}],
        changes: [
          { kind: 'set-value', points: near(1.5, 9) },
          { kind: 'set-value', points: near(4.118, 9) },
        ],
        difference: {
          total: { from: near(54.061388889, 8), to: near(59.679388889, 8) },
          indicators: [
            {
              number: 13,
              value: { from: 30, to: 83.09 },
              points: { from: 0, to: 1.5 },
              gain: 1.5,
              clause: 'Phụ lục 1, tiêu chuẩn 13, Nghị quyết 26/2022/UBTVQH15',
            },
            { number: 14, value: { from: 35, to: 83.09 }, gain: near(4.118, 9) },
          ],
          thresholds: [{ of: 'criterion', name: '4', isReached: true }],
        },
      },
    ]);
  });

  it('says of each change whether and why not, computes the rest, and names the commune that would bridge a gap', async () => {
    const { scenarios } = await json('--scenario', at('lẫn.json'));
    expect(scenarios).toMatchObject([
      {
        requirements: [{ actual: 55_042 }, {}, {}, {}, {}, {}],
        changes: [
          { id: '1', on: true, applied: false, points: 0, problems: [{ code: 'unit-unknown', severity: 'error' }] },
          { id: '2', on: false, applied: false, points: 0, problems: [] },
          { id: '3', applied: true },
          { id: '4', applied: true, points: near(1.5, 9) },
          { id: '5', applied: true, points: near(4.118, 9) },
        ],
        apart: [{ unit: 'Tân Tú', bridge: ['Quân Hà'] }],
      },
    ]);
    expect((await run('run', sample, '--scenario', at('lẫn.json'))).code).toBe(0);
  });

  it('is told in words, scenario by scenario', async () => {
    const { code, out, err } = await run('run', sample, '--scenario', at('một xã.json'), '--scenario', at('lao động.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const lines = out.split('\n');
    expect(lines[1]).toBe('Gốc: 54,06 điểm · cần 75 · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu');
    expect(lines).toContain(
      'Kịch bản Một xã: 54,06 → 54,06 điểm (0) · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu',
    );
    expect(lines).toContain(
      'Kịch bản Lao động: 54,06 → 59,68 điểm (+5,62) · 2/5 tiêu chí đạt · còn thiếu ít nhất 16,75 điểm để mọi tiêu chí đạt tối thiểu',
    );
    expect(lines).toContain('  Diện tích tự nhiên: 137,76 → 147,29 km², từ 150: chưa đạt, thiếu 2,71');
    expect(lines).toContain('  2 Chỉ tiêu 14 = 83,09: +4,12');
    expect(lines.find((line) => line.startsWith('  13 '))).toContain('30 → 83,09 · 0 → 1,5 (+1,5) · Phụ lục 1, tiêu chuẩn 13');
  });

  it('tells at once under its sentence what still blocks it, and how far each row that moved is from its next level', async () => {
    const { out } = await run('run', sample, '--scenario', at('hai phường.json'), '--mountain');
    const lines = out.replaceAll('\u00a0', ' ').split('\n');
    const start = lines.findIndex((line) => line.startsWith('Kịch bản Hai phường: '));
    expect(lines[start]).toMatch(/ · 2 phường mới chưa đạt$/);
    expect(lines[start + 1]).toBe('  ✗ Phường mới Cẩm Giàng: thiếu 1.023 người (2.477, cần 3.500)');
    expect(lines[start + 2]).toBe('  ✗ Phường mới Dương Quang: thiếu 519 người (2.981, cần 3.500)');
    // 200 − 54,167 thousand people.
    expect(lines.find((line) => line.startsWith('  09 '))).toContain('còn 145,833 nghìn người đến mức tối thiểu (1,5 điểm)');
  });

  it('has the same as JSON: codes with unrounded figures, and the sentences', async () => {
    const { baseline, scenarios } = await json('--scenario', at('hai phường.json'), '--mountain');
    expect(baseline).toMatchObject({ needed: { points: near(21.25, 9), because: 'sections' } });
    expect(scenarios).toMatchObject([
      {
        needed: { points: near(21.25, 9), because: 'sections' },
        standing: {
          lost: [],
          criteria: [{ missing: 4.75 }, { missing: 6 }, { missing: 6 }, { missing: 4.5 }],
          requirements: expect.arrayContaining([expect.objectContaining({ id: 'population', missing: 75_000 - 54_167 })]) as unknown,
          wards: [
            { unit: 'Cẩm Giàng', new: true, requirements: [{ id: 'population', required: 3500, actual: 2477, missing: 1023 }] },
            { unit: 'Dương Quang', new: true, requirements: [{ id: 'population', required: 3500, actual: 2981, missing: 519 }] },
          ],
        },
        difference: {
          indicators: expect.arrayContaining([
            expect.objectContaining({
              code: '09',
              toNext: {
                level: 'minimum',
                points: 1.5,
                distance: near(145.833, 9),
                unit: '1.000 người',
                value: 200,
                strict: false,
                lower: false,
                grade: null,
              },
            }),
          ]) as unknown,
        },
      },
    ]);
  });

  it('tells what its projects cost, and names by its name one that was given by its number', async () => {
    const stadium = { kind: 'complete-project', project: '1', effects: [], cost: 260 };
    const given = keep('dự án.json', 'Dự án', [stadium]);
    const { scenarios } = await json('--scenario', given, '--scenario', at('một xã.json'));
    expect(scenarios).toMatchObject([{ cost: 260 }, { cost: 0 }]);
    const { out } = await run('run', sample, '--scenario', given, '--write', at('có dự án.xlsx'));
    expect(out).toMatch(/^ {2}1 Hoàn thành dự án “[^”\d][^”]+”: 0$/m);
    expect(out).toContain('\n Chi phí dự án: 260 tỷ đồng\n');
    expect(cellOf(sheetOf(workbookOf(readFileSync(at('có dự án.xlsx'))), 'Kịch bản'), 'E10')).toMatch(/^[^\d]+/);
  });

  it('is told in English where that is asked for', async () => {
    const { out } = await run('run', sample, '--scenario', at('một xã.json'), '--lang', 'en');
    expect(out).toContain('Baseline: 54.06 points · 75 needed');
    expect(out).toContain('137.76 → 147.29 km², at least 150: ');
  });

  it('keeps two of one name apart', async () => {
    const { scenarios } = await json('--scenario', at('một xã.json'), '--scenario', at('một xã.json'));
    expect(scenarios).toMatchObject([{ name: 'Một xã' }, { name: 'Một xã (2)' }]);
  });
});

describe('a copy with the comparison', () => {
  it('holds every part of the workbook as it was, the scenarios and the comparison', async () => {
    const { code, out } = await run(
      'run',
      sample,
      '--scenario',
      at('hai phường.json'),
      '--scenario',
      at('lao động.json'),
      '--write',
      at('kết quả.xlsx'),
    );
    expect(code).toBe(0);
    expect(out).toContain('thêm trang “Kịch bản”, “KQ So sánh”. Tệp gốc giữ nguyên.');
    const after = readFileSync(at('kết quả.xlsx'));
    const before = readFileSync(sample);
    const own = workbookOf(before).sheets.map(({ part }) => part);
    expect(
      changedParts(before, after).filter((part) => own.includes(part) || part.startsWith('docProps') || part.includes('sharedStrings')),
    ).toEqual([]);
    const workbook = workbookOf(after);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([
      ...workbookOf(before).sheets.map(({ name }) => name),
      'Kịch bản',
      'KQ So sánh',
    ]);
    // Under the first scenario's sentence stands what blocks it; the second follows.
    const texts = Array.from({ length: 20 }, (_, row) => cellOf(sheetOf(workbook, 'KQ So sánh'), `A${String(row + 1)}`));
    expect(texts).toContain(
      'Kịch bản Lao động: 54,06 → 59,68 điểm (+5,62) · 2/5 tiêu chí đạt · còn thiếu ít nhất 16,75 điểm để mọi tiêu chí đạt tối thiểu',
    );
    expect(cellOf(sheetOf(workbook, 'Kịch bản'), 'D9')).toBe('Loại thay đổi');
  });

  it('is read back: its scenario sheet gives the same figures, and no second scenario sheet is written', async () => {
    await run('run', sample, '--scenario', at('hai phường.json'), '--scenario', at('lao động.json'), '--write', at('đọc lại.xlsx'));
    const first = await json('--scenario', at('hai phường.json'), '--scenario', at('lao động.json'));
    const { code, out } = await run('run', at('đọc lại.xlsx'), '--scenario-sheet', '--json', '--write', at('lần hai.xlsx'));
    expect(code).toBe(0);
    const second: unknown = JSON.parse(out);
    expect(second).toMatchObject({
      scenarioSheet: 'Kịch bản',
      scenarios: first['scenarios'],
      baseline: first['baseline'],
      written: { sheets: ['KQ So sánh (2)'] },
    });
  });

  it('has its budget read from the budget’s own sheet, not from the years that the comparison shows', async () => {
    // On a day when some of the years shown are past: they could be figures of what was carried out.
    const today = ['--date', '2026-11-29'];
    const growing = keep('ngân sách.json', 'A', [
      { kind: 'merge-unit', unit: 'Cẩm Giàng', part: null, becomes: 'ward', brings: 'city-average' },
      { kind: 'grow-budget', rate: 0.13, from: 2022, to: 2029, expenditure: 250, expenditureRate: 0.08 },
    ]);
    await run('run', sample, '--scenario', growing, ...today, '--write', at('có so sánh.xlsx'));
    const before = await run('run', sample, '--scenario', growing, ...today);
    const after = await run('run', at('có so sánh.xlsx'), '--scenario-sheet', ...today);
    // Nothing but the file's own name differs: no driver from “KQ So sánh”, and no warning about it.
    expect(after.out.split('\n').slice(1)).toEqual(before.out.split('\n').slice(1));
    expect(after.out).not.toContain('KQ So sánh');
  });

  it('keeps what the run was asked for, so that the copy gives the same requirements without being asked again', async () => {
    const asked = ['--mountain', '--current-class', 'III', '--people', 'units', '--policy', 'proportional'];
    await run('run', sample, '--scenario', at('hai phường.json'), ...asked, '--write', at('miền núi.xlsx'));
    const { out } = await run('run', at('miền núi.xlsx'), '--scenario-sheet', '--json');
    const again: unknown = JSON.parse(out);
    // 45.036 people by the units' sheet, Cẩm Giàng's 2.477 with them; half of 150.000 in the mountains.
    expect(again).toMatchObject({
      mountain: true,
      currentClass: 'III',
      people: 'units',
      policy: 'proportional',
      scenarios: [
        {
          requirements: [{ adjusted: 75_000, actual: 47_513 }, {}, {}, {}, { id: 'urban-class', verdict: 'met' }, {}],
          wards: [{ requirements: [{ adjusted: 3_500 }, {}] }, {}],
        },
      ],
    });
  });

  it('whose scenario sheet states another policy says in one line which, and computes by the sheet’s where asked to', async () => {
    await run('run', sample, '--scenario', at('hai phường.json'), '--write', at('chặt chẽ.xlsx'));
    // The sheet of scenarios was made under the strict policy; the copy's own settings are made another.
    await run('run', at('chặt chẽ.xlsx'), '--scenario-sheet', '--policy', 'proportional', '--write', at('theo tỷ lệ.xlsx'));
    const otherwise = await run('run', at('theo tỷ lệ.xlsx'), '--scenario-sheet');
    expect(otherwise.out).toContain(
      'Trang kịch bản được lập với giả định khác: Dưới mức tối thiểu. Thêm --as-stated để tính như trang đó.',
    );
    const stated = await run('run', at('theo tỷ lệ.xlsx'), '--scenario-sheet', '--as-stated');
    expect(stated.out).toContain('Tính theo giả định ghi trên trang kịch bản: Dưới mức tối thiểu.');
    expect(stated.out).not.toContain('giả định khác');
    const policyOf = async (...more: readonly string[]): Promise<unknown> =>
      JSON.parse((await run('run', at('theo tỷ lệ.xlsx'), '--scenario-sheet', '--json', ...more)).out);
    expect(await policyOf()).toMatchObject({ policy: 'proportional' });
    expect(await policyOf('--as-stated')).toMatchObject({ policy: 'strict' });
    // What is asked for expressly goes before what the sheet states.
    expect(await policyOf('--as-stated', '--policy', 'proportional')).toMatchObject({ policy: 'proportional' });
  });

  it('has no settings of the add-in where nothing was asked for', async () => {
    await run('run', sample, '--scenario', at('hai phường.json'), '--write', at('mặc định.xlsx'));
    expect(changedParts(readFileSync(sample), readFileSync(at('mặc định.xlsx'))).filter((part) => part.startsWith('customXml'))).toEqual(
      [],
    );
  });

  it('is never written over a file that is there, least of all the one that is read', async () => {
    // A copy: should this ever fail, the sample itself must not be what is lost.
    copyFileSync(sample, at('đầu vào.xlsx'));
    writeFileSync(at('của tôi.xlsx'), 'của tôi');
    for (const taken of [at('của tôi.xlsx'), at('đầu vào.xlsx')]) {
      const { code, out, err } = await run('run', at('đầu vào.xlsx'), '--scenario', at('một xã.json'), '--write', taken);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      expect(err).toContain('đã có nên không được ghi đè');
    }
    expect(readFileSync(at('của tôi.xlsx'), 'utf8')).toBe('của tôi');
    expect(changedParts(readFileSync(sample), readFileSync(at('đầu vào.xlsx')))).toEqual([]);
  });

  it('says so where it cannot be written, and gives the answer all the same', async () => {
    const { code, out, err } = await run(
      'run',
      sample,
      '--scenario',
      at('một xã.json'),
      '--json',
      '--write',
      at(join('không có', 'tệp.xlsx')),
    );
    expect(code).toBe(2);
    expect(err).toContain('Chưa lưu được tệp');
    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({ written: null, scenarios: [{ name: 'Một xã' }] });
    expect(existsSync(at('không có'))).toBe(false);
  });
});

describe('what cannot be run', () => {
  it.each([
    ['a scenario file that is not there', ['--scenario', 'vắng.json'], 'file-unreadable', 'vắng.json'],
    ['one that is no JSON', ['--scenario', 'hỏng.json'], 'scenario-invalid', 'hỏng.json'],
    ['one with a fault in it', ['--scenario', 'sai.json'], 'scenario-invalid', 'scenario.changes[0].kind'],
    ['a workbook without a scenario sheet', ['--scenario-sheet'], 'scenarios-absent', '“Kịch bản”'],
  ])('%s: a sentence on stderr, exit 2, and its code in the JSON', async (_what, options, problem, words) => {
    writeFileSync(at('hỏng.json'), '{"name": "A",');
    keep('sai.json', 'A', [{ kind: 'nhập-xã' }]);
    const given = options.map((option) => (option.startsWith('--') ? option : at(option)));
    const { code, out, err } = await run('run', sample, ...given);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(words);
    expect((await json(...given))['problems']).toContainEqual(expect.objectContaining({ code: problem }));
  });

  it('faults of a scenario file are told in the language asked for, a broken line with its number', async () => {
    writeFileSync(at('dở.json'), '{\n  "name": "A",\n}\n');
    writeFileSync(at('lớn.json'), '{"name": "", "changes": [{"kind": "add-people", "where": "inner", "people": 1e400, "peple": 1}]}');
    const given = ['run', sample, '--scenario', at('dở.json'), '--scenario', at('lớn.json')];
    const { err } = await run(...given);
    expect(err.split('\n')).toEqual([
      expect.stringContaining('dở.json: Tệp kịch bản có lỗi tại “dở.json”: dòng 3 sai cú pháp JSON.'),
      expect.stringContaining(
        '“scenario.changes[0].peple”: không có mục nào tên như vậy; các mục dùng được là id, isOn, note, kind, where, people.',
      ),
      expect.stringContaining('“scenario.changes[0].people”: cần một con số, nhưng gặp một số quá lớn.'),
      expect.stringContaining('“scenario.name”: không được để trống.'),
      '',
    ]);
    expect((await run(...given, '--lang', 'en')).err).toContain('“dở.json”: line 3 is no valid JSON.');
  });

  it('a workbook without an indicator table', async () => {
    const { code, err } = await run('run', at('vắng.xlsx'), '--scenario', at('một xã.json'));
    expect(code).toBe(2);
    expect(err).toContain('Không đọc được tệp “vắng.xlsx”');
  });

  it.each([
    [['run'], 'đúng một tệp'],
    [['run', sample, sample, '--scenario-sheet'], 'đúng một tệp'],
    [['run', sample], 'Hãy ghi kịch bản cần tính'],
    [['run', sample, '--scenario', 'a.json', '--scenario-sheet'], 'Hãy ghi kịch bản cần tính'],
    [['run', sample, '--scenario', 'a.json', '--as-stated'], '--as-stated cần có --scenario-sheet.'],
    [['score', sample, '--mountain'], '--mountain chỉ dùng với lệnh run.'],
    [['score', sample, sample, '--write', 'b.xlsx'], 'Với --write, lệnh score nhận đúng một tệp .xlsx hoặc .docx.'],
  ])('%j: exit 64 with the reason', async (given, words) => {
    const { code, err } = await run(...given);
    expect(code).toBe(64);
    expect(err).toContain(words);
  });
});
