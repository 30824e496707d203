/** Faults of a JSON file that a user wrote, as the part of a sentence, in Vietnamese. */
import type { JsonFault, JsonFound } from '../../domain/json-fault';

function foundText(found: JsonFound, text: string): string {
  return {
    null: 'null',
    list: 'một danh sách',
    object: 'một đối tượng',
    text: `chữ “${text}”`,
    number: `số ${text}`,
    boolean: text,
    'huge-number': 'một số quá lớn',
  }[found];
}

const expected = {
  object: 'một đối tượng { … }',
  list: 'một danh sách [ … ]',
  text: 'chữ trong dấu ngoặc kép',
  number: 'một con số',
  boolean: 'true hoặc false',
  date: 'ngày như 2023-01-01',
} as const;

export function jsonFault(fault: JsonFault): string {
  switch (fault.kind) {
    case 'missing':
      return 'thiếu mục này';
    case 'empty':
      return 'không được để trống';
    case 'expected':
      return `cần ${expected[fault.expected]}, nhưng gặp ${foundText(fault.found, fault.text)}`;
    case 'not-one-of':
      return `cần một trong các giá trị ${fault.choices}, nhưng gặp ${foundText(fault.found, fault.text)}`;
    case 'unknown-field':
      return `không có mục nào tên như vậy; các mục dùng được là ${fault.known}`;
    case 'control-character':
      return `tên có ký tự điều khiển ${fault.character}, không hiện ra được và không ghi được vào tệp; cần gõ lại tên trên một dòng`;
    case 'stands-twice':
      return `“${fault.text}” đã dùng cho một thay đổi khác, mỗi thay đổi cần một mã riêng`;
    case 'not-json':
      return fault.line === null ? 'sai cú pháp JSON, có thể tệp bị cắt ngang' : `dòng ${String(fault.line)} sai cú pháp JSON`;
  }
}
