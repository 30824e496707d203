import { describe, expect, it } from 'vitest';
import { controlCharacterIn, writableText } from './writable-text';

const unknown = '\uFFFD';

describe('a text that is written into XML', () => {
  it('keeps of the control characters only the tab and the two ends of a line', () => {
    const kept = Array.from({ length: 0x20 }, (_each, code) => code).filter((code) => {
      const character = String.fromCharCode(code);
      return writableText(`a${character}b`) === `a${character}b`;
    });
    // XML 1.0, 2.2: #x9, #xA, #xD and everything from #x20 on.
    expect(kept).toEqual([0x9, 0xa, 0xd]);
  });

  it.each([
    ['what is no character', 'a\uFFFEb\uFFFFc', `a${unknown}b${unknown}c`],
    ['the first half of a pair alone', 'a\uD83D', `a${unknown}`],
    ['the second half of a pair alone', '\uDE00a', `${unknown}a`],
    ['halves in the wrong order', '\uDE00\uD83D', unknown + unknown],
    ['several one after the other', '\u0000\f\u001F', unknown.repeat(3)],
  ])('has the sign for an unknown character in the place of %s', (_what, text, written) => {
    expect(writableText(text)).toBe(written);
  });

  it.each(['Đô thị loại II', 'ệ\u0323', '\u{1F600}', '\u007F\u0085', '\uFFFD\uFEFF\uE000'])(
    'is left alone where XML can hold it: %j',
    (text) => {
      expect(writableText(text)).toBe(text);
    },
  );
});

describe('a name', () => {
  it.each([
    ['a\u000Cb', 'U+000C'],
    ['a\tb', 'U+0009'],
    ['a\u0085', 'U+0085'],
    ['a\u2028b', 'U+2028'],
    ['\uFFFE', 'U+FFFE'],
    ['\uD83D', 'U+D83D'],
  ])('has no business with a character that cannot be seen: %j', (name, found) => {
    expect(controlCharacterIn(name)).toBe(found);
  });

  it('may have any letter and sign', () => {
    expect(controlCharacterIn('Phương án 1 – “Bắc Kạn” \u{1F600}')).toBeNull();
  });
});
