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
  expect(all).toContain('Không được chọn ở đây, và hiện chưa đạt hoặc chưa rõ: Quy mô dân số; Số đơn vị hành chính cấp xã trực thuộc.');
  expect(all).toContain(
    'Nhập xã không làm thay đổi, phải xét riêng: Đã được công nhận là đô thị loại I, II hoặc III; Cơ cấu và trình độ phát triển kinh tế - xã hội.',
  );
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
