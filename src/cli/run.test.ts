import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLineOn } from '../../tests/support/command-line';
import { buildPackage, packageParts, worksheet } from '../../tests/support/xlsx-builder';
import { bomb, compoundFile } from '../../tests/support/xlsx-evil';
import { defaultChoices } from '../application/settings/default-choices';
import { encodeSettings, newSettings } from '../application/settings/settings';
import { createFileWorkbook } from './file-workbook';

const sample = fileURLToPath(new URL('../../assets/samples/bac-kan-2022.xlsx', import.meta.url));
let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'nang-loai-'));
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>Kính gửi</t></is></c></row>';
  writeFileSync(at('thư.xlsx'), buildPackage({ sheets: [{ name: 'Thư', xml: `<sheetData>${row}</sheetData>` }] }));
  writeFileSync(at('trống.xlsx'), buildPackage({ sheets: [{ name: 'A', xml: worksheet('<sheetData/>') }] }));
  writeFileSync(at('khóa.xlsx'), compoundFile(['EncryptionInfo', 'EncryptedPackage']));
  writeFileSync(at('hỏng.xlsx'), buildPackage({ sheets: [] }).slice(0, 100));
  writeFileSync(at('bom.xlsx'), bomb(packageParts({ sheets: [{ name: 'A', xml: '' }] }), 'xl/worksheets/sheet1.xml', 65));
  copyFileSync(new URL('../../tests/golden/workbooks/packages/amp-1000.xlsx', import.meta.url), at('nghìn trang.xlsx'));
  writeFileSync(at('bảng.csv'), 'TT,Chỉ tiêu\n1,Dân số\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = commandLineOn('2023-11-10');

/** `expect.closeTo`, which is typed as any. */
function near(value: number, decimals: number): unknown {
  return expect.closeTo(value, decimals);
}

/** The JSON of a run, as a script reads it. */
async function json(...given: readonly string[]): Promise<Record<string, unknown>> {
  const parsed: unknown = JSON.parse((await run('score', ...given, '--json')).out);
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) throw new Error('one object was expected');
  return { ...parsed };
}

describe('a scored file', () => {
  it('is told in words: total, what is missing, what awaits data, the filed sum, the law', async () => {
    const { code, out, err } = await run('score', sample);
    expect(code).toBe(0);
    expect(err).toBe('');
    const lines = out.split('\n');
    expect(lines[0]).toBe(`${sample} · trang “Phụ lục 03”`);
    expect(lines[1]).toBe('54,06 điểm · cần 75 · 1/5 tiêu chí đạt · còn thiếu ít nhất 21,25 điểm để mọi tiêu chí đạt tối thiểu');
    expect(lines[2]).toBe('2 chỉ tiêu chờ số liệu: có thể thêm tối đa 2, lên 56,06');
    expect(lines[3]).toBe('Tự chấm 61,42 · 18 dòng lệch');
    expect(lines[4]).toBe('NQ 26/2022 · loại II · chấm chặt chẽ · không áp dụng mức theo vùng');
  });

  it('shows every criterion with its points, its minimum as a tick and whether it is met', async () => {
    const { out } = await run('score', sample);
    expect(out).toContain('  I     8,75 ████████████░░░░░░┆░░░░░░  13,50  chưa đạt     Vị trí');
    expect(out).toContain('  V    45,31 ██████████████████┆▒░░░░░  45,00  đạt          Trình độ');
  });

  it('names the rows that await data and those whose filed points do not follow', async () => {
    const { out } = await run('score', sample);
    expect(out).toMatch(
      /^ {2}42 Tỷ lệ chất thải rắn sinh hoạt được thu gom: “4 phường .* – ô có nhiều số liệu khác nhau \(ô F104, trang “Phụ lục 03”\)\. Hãy ghi một con số/m,
    );
    expect(out).toContain('  07 Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều – tự chấm 1,5, tính lại 2: ');
    expect(out).toContain(' – tự chấm 0,75, tính lại chưa tính được: ');
  });

  it('is told in English where that is asked for', async () => {
    const { out } = await run('score', sample, '--lang', 'en');
    expect(out).toContain(
      '54.06 points · 75 needed · 1 of 5 criteria met · at least 21.25 points short, for every criterion to reach its minimum',
    );
  });

  it('is told as JSON with unrounded figures', async () => {
    const report = await json(sample);
    expect(report).toMatchObject({
      file: sample,
      sheet: 'Phụ lục 03',
      edition: 'nq-26-2022/ii',
      policy: 'strict',
      region: null,
      recognised: false,
    });
    expect(report['filed']).toEqual({ total: near(61.42, 9) });
    expect(report['total']).toEqual({ certain: near(54.061388889, 8), possible: near(56.061388889, 8), required: 75, met: false });
    expect(report['criteria']).toMatchObject([
      { number: 1, points: 8.75, minimum: 13.5, met: false },
      { number: 2, points: 0, minimum: 6, met: false },
      { number: 3, points: 0, minimum: 6, met: false },
      { number: 4, points: 0, minimum: 4.5, met: false },
      { number: 5, points: near(45.311388889, 8), minimum: 45, met: true },
    ]);
  });

  it('gives every indicator its value, points, status, filed points, cell and reason', async () => {
    const { indicators } = await json(sample);
    expect(indicators).toHaveLength(63);
    expect(indicators).toMatchObject({
      6: { number: 7, value: 2.33, grade: null, points: 2, status: 'maximum', filed: 1.5, reason: null },
      29: { number: 30, value: 780, points: 0.76, status: 'between', filed: 0.75 },
      34: { number: 35, value: 80, points: 0.75, status: 'minimum', filed: 1 },
      24: { number: 25, value: null, grade: 'minimum', points: 0.75 },
      8: { number: 9, value: 51.69, points: 0, status: 'below' },
      41: {
        number: 42,
        value: null,
        points: 0,
        possible: 1,
        status: 'pending',
        filed: 1,
        cell: "'Phụ lục 03'!F104",
        reason: 'several-values',
      },
    });
  });

  it('is scored by the policy and region asked for', async () => {
    // Row 9 under the minimum of 200: 51.69 ÷ 200 × 1.5 = 0.387675 points.
    const proportional = await json(sample, '--policy', 'proportional');
    expect(proportional).toMatchObject({ policy: 'proportional' });
    expect(proportional['indicators']).toMatchObject({ 8: { number: 9, points: near(0.387675, 9) } });
    const region = await json(sample, '--region', 'northern-midlands-central-highlands');
    expect(region).toMatchObject({ region: 'northern-midlands-central-highlands' });
  });

  it('is scored by the choices kept in it, unless others are asked for', async () => {
    const kept = at('đã chọn.xlsx');
    copyFileSync(sample, kept);
    const choices = {
      ...defaultChoices,
      policy: 'proportional',
      resolutions: { 'flooding-points': { kind: 'filed' }, 'solid-waste-collected': { kind: 'filed' } },
    } as const;
    expect((await createFileWorkbook(kept).writeSettings(encodeSettings(newSettings(choices)))).ok).toBe(true);
    expect(await json(kept)).toMatchObject({ policy: 'proportional' });
    expect(await json(kept, '--policy', 'strict')).toMatchObject({ policy: 'strict', total: { certain: near(55.811388889, 8) } });
    expect((await run('score', kept)).out).toContain('Có áp dụng các lựa chọn đã lưu trong tệp.');
  });
});

describe('a file that cannot be scored', () => {
  it.each([
    ['vắng.xlsx', 'file-unreadable', 'Không đọc được tệp “vắng.xlsx”'],
    ['thư.xlsx', 'no-indicator-table', 'bảng chỉ tiêu'],
    ['trống.xlsx', 'workbook-empty', 'Tệp không có ô nào chứa dữ liệu'],
    ['khóa.xlsx', 'file-encrypted', 'Tệp “khóa.xlsx” được đặt mật khẩu'],
    ['hỏng.xlsx', 'file-damaged', 'Tệp “hỏng.xlsx” bị hỏng'],
    ['bom.xlsx', 'file-too-large', 'lớn hơn 64 MB'],
    ['nghìn trang.xlsx', 'workbook-too-much', 'Tệp “nghìn trang.xlsx” có hơn 500 trang nên không được mở'],
    ['bảng.csv', 'file-not-xlsx', 'Tệp “bảng.csv”'],
  ])('%s: one sentence on stderr, nothing on stdout, exit 2, and its code in the JSON', async (name, problem, words) => {
    const { code, out, err } = await run('score', at(name));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(words);
    const report = await json(at(name));
    // As docs/cli.md has it: nothing but nulls and empty lists, in the objects of figures too.
    const { file, problems, ...rest } = report;
    expect([file, Array.isArray(problems)]).toEqual([at(name), true]);
    expect(Object.entries(rest).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))).toEqual([
      ['filed', { total: null }],
      ['total', { certain: null, possible: null, required: null, met: null }],
    ]);
    expect(report['problems']).toContainEqual(expect.objectContaining({ code: problem }));
  });

  it('does not keep the others from being scored', async () => {
    const { code, out, err } = await run('score', at('khóa.xlsx'), sample, at('vắng.xlsx'));
    expect(code).toBe(2);
    expect(out).toContain('54,06 điểm · cần 75');
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(': ')[0]),
    ).toEqual([at('khóa.xlsx'), at('vắng.xlsx')]);
  });

  it('stands in its place among several as JSON', async () => {
    const { code, out } = await run('score', sample, at('khóa.xlsx'), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject([
      { file: sample, total: { required: 75 } },
      { file: at('khóa.xlsx'), total: { certain: null }, problems: [{ code: 'file-encrypted', cell: null }] },
    ]);
  });

  it('is one whose sheet was asked for in vain; the sheet that has a table is named', async () => {
    const { code, err } = await run('score', sample, '--sheet', 'Ngân sách');
    expect(code).toBe(2);
    expect(err).toBe(
      'Không tìm thấy bảng chỉ tiêu trên trang “Ngân sách”. Trang có bảng chỉ tiêu: Phụ lục 03. Hãy kiểm tra lại tên trang tính.\n',
    );
    expect((await run('score', sample, '--sheet', 'Phụ lục 03'.normalize('NFD'))).code).toBe(0);
  });
});

describe('a command line that cannot be understood', () => {
  it.each([
    [[], 'Thiếu lệnh.'],
    [['chấm', 'tệp.xlsx'], 'Không có lệnh “chấm”.'],
    [['score'], 'Thiếu tên tệp'],
    [['score', sample, '--policy', 'lenient'], '--policy không nhận giá trị “lenient”. Các giá trị: strict, proportional.'],
    [['score', sample, '--policy'], '--policy thiếu giá trị. Hãy ghi giá trị ngay sau nó.'],
    [['score', sample, '--write', 'x.txt'], 'Tệp cần tạo “x.txt” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['score', sample, '--write', 'ban sao'], 'Tệp cần tạo “ban sao” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['score', sample, '--write', 'x.xlsm'], 'Tệp cần tạo “x.xlsm” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['score', 'a.xlsm', '--write', 'x.xlsx'], 'Tệp cần tạo “x.xlsx” phải có đuôi .xlsm thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['score', 'a.docx', '--write', 'x.docx'], 'Tệp cần tạo “x.docx” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [
      ['run', sample, '--scenario', 'a.json', '--write', 'x.csv'],
      'Tệp cần tạo “x.csv” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.',
    ],
    [['template', '.xlsx'], 'Tệp cần tạo “.xlsx” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['template', 'mau.xls'], 'Tệp cần tạo “mau.xls” phải có đuôi .xlsx thì Excel mới mở được. Hãy ghi lại tên tệp.'],
    [['score', sample, '--write', '--json'], '--write thiếu giá trị. Hãy ghi giá trị ngay sau nó.'],
    [['score', sample, '--xml'], 'Không có tùy chọn --xml.'],
    [['score', sample, '-x'], 'Không có tùy chọn -x.'],
    [['score', sample, '--json=1'], '--json không nhận giá trị. Hãy ghi --json không kèm gì.'],
    [['score', sample, '--lang', 'fr'], '--lang không nhận giá trị “fr”'],
    [['score', sample, '--edition', 'nq-1-1999'], 'Không có bộ tiêu chuẩn “nq-1-1999”'],
    [['score', sample, '--region', 'sao-hoa'], 'không có vùng “sao-hoa”'],
  ])('%j: says what is wrong, shows the help and exits with 64', async (given, words) => {
    const { code, out, err } = await run(...given);
    expect(code).toBe(64);
    expect(out).toBe('');
    expect(err).toContain(words);
    expect(err).toContain('Cách dùng:');
  });

  it('is answered in the language it asks for', async () => {
    expect((await run('score', sample, '--xml', '--lang', 'en')).err).toContain('There is no option --xml.');
    expect((await run('score', sample, '--write', '--lang', 'en')).err).toContain(
      '--write lacks its value. Write the value right after it.',
    );
  });
});

it('--help shows the editions and regions that can be asked for', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  expect(out).toContain('nq-26-2022');
  expect(out).toContain('northern-midlands-central-highlands');
});
