import { describe, expect, it } from 'vitest';
import type { JsonFault } from '../domain/json-fault';
import { problem } from '../domain/problem';
import { problemSentence } from './problem-sentence';

const sentence = (fault: JsonFault, locale: 'vi' | 'en'): string =>
  problemSentence(problem('scenario-invalid', 'error', null, { path: 'scenario.name', fault }), locale);

describe('a fault of a scenario file', () => {
  it.each<readonly [JsonFault, string, string]>([
    [{ kind: 'missing' }, 'thiếu mục này', 'it is missing'],
    [{ kind: 'empty' }, 'không được để trống', 'it must not be empty'],
    [
      { kind: 'expected', expected: 'number', found: 'huge-number', text: '' },
      'cần một con số, nhưng gặp một số quá lớn',
      'a number is expected, a number too large to compute with was found',
    ],
    [
      { kind: 'expected', expected: 'number', found: 'text', text: '5000' },
      'cần một con số, nhưng gặp chữ “5000”',
      'a number is expected, the text “5000” was found',
    ],
    [
      { kind: 'expected', expected: 'text', found: 'boolean', text: 'true' },
      'cần chữ trong dấu ngoặc kép, nhưng gặp true',
      'text in quotation marks is expected, true was found',
    ],
    [
      { kind: 'not-one-of', choices: 'ward, same', found: 'number', text: '7' },
      'cần một trong các giá trị ward, same, nhưng gặp số 7',
      'one of ward, same is expected, the number 7 was found',
    ],
    [
      { kind: 'unknown-field', known: 'name, changes' },
      'không có mục nào tên như vậy; các mục dùng được là name, changes',
      'there is no such field; the fields are name, changes',
    ],
    [
      { kind: 'stands-twice', text: '1' },
      '“1” đã dùng cho một thay đổi khác, mỗi thay đổi cần một mã riêng',
      '“1” stands twice; every change has its own',
    ],
    [
      { kind: 'control-character', character: 'U+0001' },
      'tên có ký tự điều khiển U+0001, không hiện ra được và không ghi được vào tệp; cần gõ lại tên trên một dòng',
      'the name holds the control character U+0001, which can be neither seen nor written to a file; type the name again, on one line',
    ],
    [{ kind: 'not-json', line: 3 }, 'dòng 3 sai cú pháp JSON', 'line 3 is no valid JSON'],
    [{ kind: 'not-json', line: null }, 'sai cú pháp JSON, có thể tệp bị cắt ngang', 'it is no valid JSON and may have been cut off'],
  ])('%o is said in either language', (fault, vi, en) => {
    expect(sentence(fault, 'vi')).toBe(`Tệp kịch bản có lỗi tại “scenario.name”: ${vi}. Hãy sửa theo tài liệu docs/scenario-json.md.`);
    expect(sentence(fault, 'en')).toBe(
      `The scenario file has a fault at “scenario.name”: ${en}. Correct it as docs/scenario-json.md describes.`,
    );
  });
});
