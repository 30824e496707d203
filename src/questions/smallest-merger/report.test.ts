/** What the smallest merger says in words where a careful reader would stumble. */
import { expect, it } from 'vitest';
import { citySubject, sampleSubject } from '../../../tests/support/asked-subject';
import { sampleBaseline, standard } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import { answerTo } from '../answer-to';
import type { Written } from '../own-fields';
import type { Subject } from '../subject';
import { findingMerger } from './ask';
import { mergerReport } from './report';
import { lostSentences } from './text-sentences';

async function said(subject: Subject, written: Written): Promise<{ readonly lead: string; readonly all: readonly string[] }> {
  const asked = await answerTo(findingMerger, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  const { lead, sentences, notes } = mergerReport(asked.value, subject, 'vi');
  return { lead, all: [lead, ...sentences, ...notes] };
}

it('nobody has to join and yet something has to be done: wards of the city’s own', async () => {
  // Six of eight units are wards, 75 %; 80 % need seven. In the mountains a ward needs 3.500 people: Nông Thượng (3.545; 22,08 km²) may be one.
  const { lead, all } = await said(citySubject({ ...sampleBaseline, isMountain: true }, standard), { require: 'wardShare=80' });
  expect(lead).toBe('Không phải nhập thêm đơn vị nào: chỉ cần lập phường ở Nông Thượng là đủ mọi yêu cầu đã chọn.');
  expect(all.filter((each) => each.includes('Nông Thượng'))).toHaveLength(1);
});

it('a figure of the user’s own stands beside that of the text, and a requirement that was not chosen is not called one that no merger moves', async () => {
  // NQ 1211/2016: 150 km², 150.000 people, ten units, 65 %; the city has 137,764 km², 51.690 people, eight units, 75 %.
  const asked = await answerTo(findingMerger, sampleSubject(), { require: 'area=140' }, unwatched);
  // Cẩm Giàng makes it 147,29 km², Quân Hà 157,894: both have the 140 that were asked, whatever the text asks for.
  expect(asked.ok ? asked.value.sets.map(({ needs }) => needs[0]?.verdict) : []).toEqual(['met', 'met']);
  const { all } = await said(sampleSubject(), { require: 'area=140,density=300' });
  expect(all).toContain(
    'Con số tự đặt, không phải của văn bản: Diện tích (km²) từ 140 (văn bản: 150); Mật độ dân số (người/km²) từ 300 (văn bản: không có).',
  );
  // Cẩm Giàng or Quân Hà joins: nine units, six of them wards are 66,67 %.
  expect(all.join('\n')).toMatch(
    /Không chọn ở đây, và theo phương án này thì: Quy mô dân số: chưa đạt \(5[45]\.\d{3}, cần 150\.000\); Số đơn vị hành chính cấp xã trực thuộc: chưa đạt \(9, cần 10\); .*: đạt \(66,67, cần 65\)\./,
  );
  expect(all).toContain(
    'Nhập xã không làm thay đổi, phải xét riêng: Đã được công nhận là đô thị loại I, II hoặc III; Cơ cấu và trình độ phát triển kinh tế - xã hội.',
  );
});

it('a requirement of the text that the merger breaks is said before anything else, chosen or not, and how the others stand after it', async () => {
  // 58.000 people: 6.310 are missing. Quân Hà and Tân Tú alone are enough as two (6.918): ten units, six of them wards are 60 % of the 65 needed.
  const ward = 'Tỷ lệ số phường trên tổng số đơn vị hành chính cấp xã';
  for (const require of ['people=58000', 'people=58000,wardShare=50']) {
    const { all } = await said(sampleSubject(), { require });
    expect(all[1]).toBe(
      `Theo phương án này, yêu cầu của văn bản đang đạt sẽ không còn đạt: ${ward} (hiện có 75, sẽ còn 60, cần 65: chưa đạt).`,
    );
  }
  const { all } = await said(sampleSubject(), { require: 'people=58000' });
  // 137,764 km² + 20,13 + those of Tân Tú; ten units are met now.
  const note = all.find((each) => each.startsWith('Không chọn ở đây, và theo phương án này thì: ')) ?? '';
  expect(note).toContain('Số đơn vị hành chính cấp xã trực thuộc: đạt (10, cần 10)');
  expect(note).toContain(`${ward}: chưa đạt (60, cần 65)`);
  expect(note).toContain('Diện tích tự nhiên: ');
  expect(note).not.toContain('Quy mô dân số');
});

it('of a merger that comes next its line says what of the text it breaks', async () => {
  // 58.700 people: three, of which two sets are enough: eleven units, six of them wards are 54,55 %.
  const asked = await answerTo(findingMerger, sampleSubject(), { require: 'people=58700' }, unwatched);
  if (!asked.ok) throw new Error('refused');
  const table = mergerReport(asked.value, sampleSubject(), 'vi').tables.find(({ id }) => id === 'sets');
  expect(table?.columns.at(-1)?.name).toBe('Không còn đạt');
  expect(table?.rows[0]?.at(-1)).toMatchObject({ text: 'Tỷ lệ số phường trên tổng số đơn vị hành chính cấp xã' });
});

it('a requirement that is met now and in doubt after it is not said to be lost', () => {
  const before = sampleSubject().replayed?.base.requirements.find(({ measures }) => measures === 'ward-share');
  if (before === undefined) throw new Error('ward-share');
  const ofText = [{ isAsked: false, before, after: { ...before, actual: 60, verdict: 'unclear' as const } }];
  const set = { units: [], conversions: [], objective: 0, needs: [], ofText, total: 0, misses: [], actions: [] };
  expect(lostSentences(set, 'vi')).toEqual([
    'Theo phương án này, yêu cầu của văn bản đang đạt sẽ không còn chắc là đạt: Tỷ lệ số phường trên tổng số đơn vị hành chính cấp xã (hiện có 75, sẽ còn 60, cần 65: chưa chắc chắn).',
  ]);
});

it('scripts have how each requirement of the text that was not chosen stands before and after every merger', async () => {
  const asked = await answerTo(findingMerger, sampleSubject(), { require: 'people=58000' }, unwatched);
  if (!asked.ok) throw new Error('refused');
  expect(findingMerger.json(asked.value)).toMatchObject({
    notChosen: [
      { measure: 'area', before: { verdict: 'not-met' } },
      { measure: 'units', required: 10, before: { actual: 8, verdict: 'not-met' }, after: { actual: 10, verdict: 'met' }, lost: false },
      {
        measure: 'ward-share',
        required: 65,
        before: { actual: 75, verdict: 'met' },
        after: { actual: 60, verdict: 'not-met' },
        lost: true,
      },
    ],
  });
});

it('a requirement that no number of communes reaches is told apart from two that are in each other’s way', async () => {
  // 51.690 + 12.863 people of four neighbours are 64.553.
  expect((await said(sampleSubject(), { require: 'people=75.000' })).lead).toBe(
    'Không nhóm xã liền kề nào đủ, vì nhập bao nhiêu xã cũng không đạt được: Dân số (người) từ 75.000.',
  );
  // All four join for 64.000 people; in the mountains 8 of the then 12 units may be wards, 66,7 %.
  const both = await said(citySubject({ ...sampleBaseline, isMountain: true }, standard), { require: 'people=64000,wardShare=70' });
  expect(both.lead).toBe(
    'Không nhóm xã liền kề nào đủ: từng yêu cầu thì đạt được, nhưng không đạt được cùng lúc Dân số (người) từ 64.000; Tỷ lệ phường (%) từ 70.',
  );
});

it('a unit whose neighbours the list does not say stands outside, and so does what is said of all sets', async () => {
  // Without them every one of the four could still come: Quân Hà alone makes 137,764 + 20,13 = 157,894 km².
  const units = sampleBaseline.units.map((unit) => (unit.name === 'Quân Hà' ? { ...unit, neighbours: [] } : unit));
  const lone = units.map((unit) => ({ ...unit, neighbours: unit.neighbours.filter((name) => name !== 'Quân Hà') }));
  const { lead, all } = await said(citySubject({ ...sampleBaseline, units: lone }, standard), { require: 'people=75.000' });
  expect(lead).toMatch(/^Trong các đơn vị có đủ dân số, diện tích và giáp ranh: Không nhóm xã liền kề nào đủ/);
  expect(all).toContain(
    'Không nhập được vì danh sách không ghi giáp đơn vị nào có trong danh sách: Quân Hà. Hãy điền cột giáp ranh rồi hỏi lại.',
  );
  const { all: found } = await said(citySubject({ ...sampleBaseline, units: lone }, standard), { require: 'area=140' });
  expect(found).toContain(
    'Trong các đơn vị có đủ dân số, diện tích và giáp ranh: Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít đơn vị hơn.',
  );
  const { all: sample } = await said(sampleSubject(), { require: 'area=140' });
  expect(sample.join(' ')).not.toMatch(/giáp ranh/);
});

it('says of a text that has ended that it has, as the score does, and never of one that is in force', async () => {
  const at = (today: string): Subject => ({ ...sampleSubject(), scored: { ...sampleSubject().scored, today } });
  const now = await said(at('2026-06-01'), { require: 'area=140' });
  expect(now.all).toContain(
    'Thành phố thuộc tỉnh – NQ 1211/2016, 27/2022 hết hiệu lực từ 01/01/2026; kết quả để đối chiếu hồ sơ của thời kỳ đó.',
  );
  expect((await said(at('2024-06-01'), { require: 'area=140' })).all.join(' ')).not.toContain('hết hiệu lực');
  // The points are those of the table’s own law.
  const points = await said(at('2026-06-01'), { require: 'total=50' });
  expect(points.all.join(' ')).toContain('NQ 26/2022 hết hiệu lực từ 01/01/2026');
});

it('says where time ran out what may be done there: more of it at the terminal alone', async () => {
  const asked = await answerTo(findingMerger, sampleSubject(), { require: 'area=140' }, unwatched);
  if (!asked.ok) throw new Error('refused');
  const late = { ...asked.value, status: 'open' as const, bound: null, sets: [] };
  expect(mergerReport(late, sampleSubject(), 'vi').lead).toMatch(/Hãy bớt yêu cầu rồi hỏi lại\.$/);
  expect(mergerReport(late, sampleSubject(), 'vi', 0, 'terminal').lead).toMatch(/hoặc cho nhiều thời gian hơn \(--seconds\)\.$/);
});
