/**
 * TCVN3 (“ABC”): one byte a letter, shown right only by fonts called .Vn… (TCVN 5712:1993, VN3). Without the font the bytes appear as the
 * Latin letters of the same code: `Tû lÖ hé nghÌo` is `Tỷ lệ hộ nghèo`. Capitals with a tone do not exist: the capital fonts (.Vn…H) show
 * small letters as capitals.
 */

const rows: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letters: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([first, row]) => Array.from(row, (letter, index) => [String.fromCharCode(first + index), letter] as const)),
);

/** The word in Unicode; characters that TCVN3 does not have stay. */
export function decodeTcvn3(word: string): string {
  return word.replace(/[\u00a1-\u00fe]/g, (code) => letters.get(code) ?? code);
}
