import { describe, expect, it } from 'vitest';
import { sampleSubject, smallSubject } from '../../../tests/support/asked-subject';
import { unwatched } from '../../../tests/support/unwatched';
import { problem } from '../../domain/problem';
import type { Problem } from '../../domain/problem';
import type { Project } from '../../domain/project';
import { answerTo } from '../answer-to';
import type { AnswerReport, ReadAt } from '../../reports/answer-report';
import type { Subject } from '../subject';
import { buying } from './ask';
import { effectsText } from './effect-text';
import { projectsReport } from './report';

const project = (number: string, cost: number | null, text: string): Project => ({
  number,
  name: `Bệnh viện ${number}`,
  cost,
  state: '',
  cell: { sheet: 'Dự án', row: Number(number), column: 1 },
  words: [{ text, cell: { sheet: 'Dự án', row: Number(number), column: 2 } }],
});

/** 20 beds for 1.000 people; from 25 on 6 points, at 30 and beyond 6 too: nothing more is to be had. */
const city = smallSubject(
  [
    {
      id: 'beds',
      number: 1,
      section: '1',
      value: 20,
      minimum: 25,
      maximum: 25.000001,
      points: [6, 6],
      drivers: { numerator: 'hospital-beds', denominator: 'people-whole', factor: 1000 },
    },
  ],
  { 'hospital-beds': 20, 'people-whole': 1000 },
);

async function report(
  projects: readonly Project[],
  projectProblems: readonly Problem[] = [],
  at?: ReadAt,
  asked: Subject = city,
): Promise<AnswerReport> {
  if (asked.replayed === null) throw new Error('no baseline');
  const baseline = { ...asked.replayed.baseline, projects, projectProblems };
  const subject: Subject = { ...asked, replayed: { ...asked.replayed, baseline } };
  const answer = await answerTo(buying, subject, {}, unwatched);
  if (!answer.ok) throw new Error('refused');
  return projectsReport(answer.value, subject, 'vi', at);
}

async function sentences(projects: readonly Project[]): Promise<readonly string[]> {
  return (await report(projects)).sentences;
}

describe('what is said of projects', () => {
  it('says where to confirm and to state as it is done there: buttons in the pane, switches at the terminal', async () => {
    const list = [project('1', 10, 'quy mô 3 giường'), project('2', 10, '')];
    const inPane = (await report(list)).sentences.join('\n');
    const atTerminal = (await report(list, [], 'terminal')).sentences.join('\n');
    expect(inPane).toContain('nút “Đúng”');
    expect(inPane).toContain('nút “Ghi tác động”');
    expect(inPane).not.toContain('--');
    expect(atTerminal).toContain('(--confirmed)');
    expect(atTerminal).toContain('--effects');
    expect(atTerminal).not.toContain('nút');
  });

  it('calls idle the third of three of which any two are enough, and not the two that are chosen', async () => {
    // 3 beds each: any two bring 26, and each of the three nothing, alone and after the others.
    const said = await sentences(['1', '2', '3'].map((number) => project(number, 10, 'quy mô 3 giường')));
    expect(said.filter((sentence) => sentence.startsWith('Không mua được điểm nào'))).toEqual([
      'Không mua được điểm nào: Bệnh viện 3 (10 tỷ đồng).',
    ]);
  });

  it('names what it could not compare, as nobody knows its cost, and proves nothing of it', async () => {
    // 6 beds are 26 in all: 6 points, whatever they cost.
    const one = project('1', null, 'quy mô 6 giường');
    const { lead, sentences: said } = await report([one, project('2', 10, 'quy mô 1 giường')]);
    expect(lead).toBe('Không dự án nào đã biết cả tác động và tổng mức đầu tư mua được điểm.');
    expect(said).toContain('Chưa so được vì không có tổng mức đầu tư: Bệnh viện 1 (+6 điểm).');
    const both = await sentences([one, project('2', 10, 'quy mô 6 giường')]);
    expect(both.filter((sentence) => sentence.startsWith('Đã chứng minh'))).toEqual([
      'Đã chứng minh: trong các dự án có tổng mức đầu tư, không cách chọn nào được nhiều điểm hơn, hay được bằng ấy mà rẻ hơn.',
    ]);
  });

  it('shows the list’s own words of a project whose effect is not read from them', async () => {
    const { tables } = await report([project('1', 10, 'Số giường hiện có 200')]);
    const unknown = tables.find(({ id }) => id === 'unknown');
    expect(unknown?.rows.map((cells) => cells[3])).toMatchObject([
      { text: 'không đọc được từ danh sách là làm được bao nhiêu — “Số giường hiện có 200”' },
    ]);
  });

  it('does not say that the list is silent where a size stands there that counts nowhere', async () => {
    const whyOf = async (name: string, text: string): Promise<unknown> => {
      const { tables } = await report([{ ...project('1', 10, text), name }]);
      return tables.find(({ id }) => id === 'unknown')?.rows[0]?.[3];
    };
    expect(await whyOf('Đoạn 1', 'Chiều dài 2 km')).toMatchObject({
      text: 'danh sách có ghi chiều dài 2 km nhưng chưa rõ tính vào đâu trong bảng — “Chiều dài 2 km”',
    });
    expect(await whyOf('Đường A', 'Chiều dài 3+2 km')).toMatchObject({
      text: 'danh sách có ghi chiều dài nhưng không đọc được là bao nhiêu — “Chiều dài 3+2 km”',
    });
    expect(await whyOf('Bệnh viện', 'Diện tích 2 ha')).toMatchObject({
      text: 'danh sách có ghi diện tích 2 ha, nhưng bảng không đo số ấy của loại công trình này — “Diện tích 2 ha”',
    });
  });

  it('says of a size why it is not counted, and in how many projects', async () => {
    const named = (number: string, name: string): Project => ({ ...project(number, 10, ''), name, words: [] });
    const { tables, sentences: said } = await report([
      named('1', 'Nâng quy mô bệnh viện lên 250 giường'),
      named('2', 'Bệnh viện đa khoa, giai đoạn 1: 200 giường'),
      named('3', 'Khách sạn 90 giường'),
      named('4', 'Chợ'),
      named('5', 'Khu đô thị 2.000 dân'),
      named('6', 'Đường 27 m'),
      named('7', 'Bệnh viện 200-300 giường'),
    ]);
    const whys = tables.find(({ id }) => id === 'unknown')?.rows.map((cells) => cells[3]);
    expect(whys).toMatchObject([
      { text: 'danh sách có ghi 250 giường khi làm xong, không nói tăng thêm bao nhiêu' },
      { text: 'danh sách có ghi 200 giường, nhưng là của một giai đoạn' },
      { text: 'danh sách có ghi 90 giường, nhưng bảng không đo số ấy của loại công trình này' },
      { text: 'không đọc được từ danh sách là làm được bao nhiêu' },
      { text: 'danh sách có ghi dân số 2.000 người, nhưng chưa rõ bao nhiêu người là dân mới của đô thị' },
      { text: 'danh sách có ghi 27 m, không rõ là chiều dài hay bề rộng' },
      // Neither 200 nor 300 is said to be added.
      {
        text: 'số giường bệnh — “Bệnh viện 200-300 giường” (không rõ là bao nhiêu: lời văn nói một khoảng, một giới hạn, hoặc ghi số có thể đọc hai cách)',
      },
    ]);
    // 1, 2, 5, 6 and 7; the hotel's are nobody's, and the market says nothing.
    expect(said).toContain('Trong đó 5 dự án có ghi quy mô nhưng chưa đủ chắc để tính: lý do ở bảng “Dự án chưa có điểm”, cột “Vì sao”.');
  });

  it('says of a size beside what is read why it is not counted too: the lake may be the one of 12 ha, the people live there already', async () => {
    const named = (number: string, name: string): Project => ({ ...project(number, 10, ''), name, words: [] });
    const { tables } = await report(
      [named('1', 'Công viên cạnh hồ 12 ha'), named('2', 'Khu dân cư 2 ha, dân số 300 người')],
      [],
      'pane',
      sampleSubject(),
    );
    const [whole, waiting] = ['projects', 'unknown'].map((id) => JSON.stringify(tables.find((table) => table.id === id)?.rows));
    expect(waiting).toContain('; danh sách có ghi diện tích 12 ha nhưng chưa rõ tính vào đâu trong bảng');
    expect(whole).toContain('; danh sách có ghi dân số 300 người, nhưng chưa rõ bao nhiêu người là dân mới của đô thị');
  });

  it('says what a project adds as exactly as the list does', () => {
    // By the rule of levers, rounded up to be enough, 12,3456 would be 12,35.
    const effect = { kind: 'add-to-driver', driver: 'road-length', amount: 12.3456 } as const;
    const told = [{ effect, basis: 'read', doubt: null, quote: 'dài 12,3456 km', cell: null } as const];
    expect(effectsText(told, city.scored.standard, 'vi')).toContain('+12,3456 — ');
  });

  it('tells what of the list is not used, with its cell: no table has it', async () => {
    const told = (row: number): Problem =>
      problem('project-nameless', 'warning', { sheet: 'Dự án', row, column: 3 }, { number: String(row), line: '60' });
    const { notes } = await report([project('1', 10, 'quy mô 3 giường')], [told(2)]);
    expect(notes.at(-1)).toBe(
      'Ô D3, trang “Dự án”: Dòng số 2 của bảng dự án (“60”) không có tên, không rõ là dự án nào nên không dùng đến. Hãy ghi tên dự án.',
    );
    const many = await report(
      [project('1', 10, 'quy mô 3 giường')],
      Array.from({ length: 13 }, (_, at) => told(at + 2)),
    );
    // 11 are shown of 13.
    expect(many.notes.filter((note) => note.includes('không có tên'))).toHaveLength(11);
    expect(many.notes.at(-1)).toMatch(/^Còn 2 lưu ý nữa/);
  });
});
