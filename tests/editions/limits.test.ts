/** The pages of docs/limits say what the data say today. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { limitsPages } from '../tasks/limits-pages';

const folder = new URL('../../docs/limits/', import.meta.url);
const pages = limitsPages();

describe('docs/limits', () => {
  it('has a page for each edition, a list of them, and nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  });

  it.each([...pages])('%s is what `npm run limits` makes of the data', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text);
  });
});

describe('the page of class III of NQ 111/2025', () => {
  const [vietnamese = '', english = ''] = (pages.get('nq-111-2025-iii.md') ?? '').split('## English');

  it('counts what is known how, and says that no text was read, in both languages', () => {
    expect(vietnamese).toContain('| `second-hand`: theo bản chép lại của bên thứ ba, chưa đối chiếu nguyên văn | 34 |');
    expect(vietnamese).toContain('Chưa căn cứ nào được đọc trong nguyên văn.');
    expect(english).toContain('| `second-hand`: from somebody’s transcription, not compared with the text | 34 |');
    expect(english).toContain('No citation was read in the text itself.');
  });

  it('prints levels and points as the table does', () => {
    expect(vietnamese).toContain('| 2A.II.03 | Quy mô dân số đô thị | người | 200.000 | 20.000 | 5,5 – 7 | second-hand |');
    expect(vietnamese).toContain('| 2A.III.13 | Nhà tang lễ | cơ sở | ≥ 1 | có dự án | 2,5 – 3 | second-hand |');
    expect(english).toContain('| 2A.II.03 | Quy mô dân số đô thị | people | 200.000 | 20.000 | 5.5 – 7 | second-hand |');
  });

  it('says what is not known', () => {
    expect(vietnamese).toContain('Bảng 2B (từng phường, xã) chưa tìm được');
    expect(english).toContain('Table 2B (each ward and commune) was not found');
  });
});

describe('the pages of editions that ended or are empty', () => {
  it('say that the law has ended and what took its place', () => {
    expect(pages.get('nq-26-2022-ii.md')).toContain(
      'Có hiệu lực từ 1/1/2023; hết hiệu lực từ 1/1/2026. Bảng thay thế: Nghị quyết 111/2025',
    );
    expect(pages.get('nq-26-2022-ii.md')).toContain('In force from 1 January 2023; no longer the law from 1 January 2026.');
  });

  it('say that Bảng 2B concludes nothing, and what of its points is not known', () => {
    expect(pages.get('nq-111-2025-2b-ii.md')).toContain('Bảng này chưa biết đủ');
    expect(pages.get('nq-111-2025-2b-ii.md')).toContain('III. Trình độ phát triển hạ tầng và tổ chức không gian đô thị: 48 trên chưa biết');
  });

  it('name the dispute of class I', () => {
    expect(pages.get('nq-111-2025-i.md')).toContain('Nguồn khác nói cần 15');
    expect(pages.get('nq-111-2025-i.md')).toContain('Another source says 15');
  });
});

describe('the page of requirements of a unit', () => {
  it('prints each requirement with what lowers it and how it is known', () => {
    expect(pages.get('nq-112-2025-ward.md')).toContain('| Quy mô dân số | người | 21.000 |');
    expect(pages.get('nq-112-2025-ward.md')).toContain('| Population | people | 21,000 |');
  });

  it('says that the tier of the provincial city ended before its law', () => {
    expect(pages.get('nq-1211-2016-provincial-city.md')).toContain('hết hiệu lực từ 1/1/2026. Loại đơn vị này không còn từ 1/7/2025.');
  });
});
