/**
 * VNI for Windows: a letter and its marks are two characters, shown right only by fonts called VNI-…: `Tyû leä hoä ngheøo` is
 * `Tỷ lệ hộ nghèo`. Some letters are one: `ñ` đ, `ô` ơ, `ö` ư, `í ì æ ó ò` are i with its tones, `î` is ỵ.
 */

/** Second characters: combining marks of the letter before them. */
const marks: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};

const singles: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** The word in Unicode; characters that VNI does not have stay. */
export function decodeVni(word: string): string {
  return word
    .normalize('NFC')
    .replace(/([aeouyôö])([ùøûõïâáàåãäêéèúüë])|[ñôöíìæóòî]/giu, (found, base: string | undefined, mark: string | undefined) => {
      if (base === undefined || mark === undefined) return single(found);
      return `${single(base)}${marks[mark.toLowerCase()] ?? ''}`.normalize('NFC');
    });
}

function single(letter: string): string {
  const small = letter.toLowerCase();
  const decoded = singles[small] ?? small;
  return small === letter ? decoded : decoded.toUpperCase();
}
