import { describe, expect, it } from 'vitest';
import { decodeText, encodingOf } from './encoding-of';
import { ungarbled } from './garbled';
import { looksOld } from './looks-old';
import { isSyllable } from './syllable';

/** The same texts, typed by hand from the tables of the encodings. */
const sentences = [
  [
    'Tỷ lệ hộ nghèo theo chuẩn nghèo đa chiều',
    'Tû lÖ hé nghÌo theo chuÈn nghÌo ®a chiÒu',
    'Tyû leä hoä ngheøo theo chuaån ngheøo ña chieàu',
  ],
  ['Dân số toàn đô thị', 'D©n sè toµn ®« thÞ', 'Daân soá toaøn ñoâ thò'],
  ['Cân đối thu chi ngân sách', 'C©n ®èi thu chi ng©n s¸ch', 'Caân ñoái thu chi ngaân saùch'],
  ['Chưa đạt', 'Ch\u00ada ®¹t', 'Chöa ñaït'],
  ['Mức tăng trưởng kinh tế', 'Møc t¨ng tr\u00adëng kinh tÕ', 'Möùc taêng tröôûng kinh teá'],
  ['Người dân ở nội thị', 'Ng\u00adêi d©n ë néi thÞ', 'Ngöôøi daân ôû noäi thò'],
  ['Đường phố được chiếu sáng', '§\u00adêng phè ®\u00adîc chiÕu s¸ng', 'Ñöôøng phoá ñöôïc chieáu saùng'],
  ['Tỷ lệ nước thải được xử lý', 'Tû lÖ n\u00adíc th¶i ®\u00adîc xö lý', 'Tyû leä nöôùc thaûi ñöôïc xöû lyù'],
] as const;

describe('a text in an old encoding', () => {
  it.each(sentences)('%s', (unicode, tcvn3, vni) => {
    expect(decodeText(tcvn3, 'TCVN3')).toBe(unicode);
    expect(decodeText(vni, 'VNI')).toBe(unicode);
  });

  it('in capitals', () => {
    expect(decodeText('TYÛ LEÄ HOÄ NGHEØO ÑOÂ THÒ', 'VNI')).toBe('TỶ LỆ HỘ NGHÈO ĐÔ THỊ');
    expect(decodeText('¡n Đông', 'TCVN3')).toBe('¡n Đông');
    expect(decodeText('¢n §«ng', 'TCVN3')).toBe('Ân Đông');
  });

  it('keeps its numbers, units and signs', () => {
    expect(decodeText('≥ 9,0 ng\u00adêi/km²', 'TCVN3')).toBe('≥ 9,0 người/km²');
    expect(decodeText('3 × 4 ÷ 2', 'TCVN3')).toBe('3 × 4 ÷ 2');
    expect(decodeText('25 °C', 'VNI')).toBe('25 °C');
  });

  it('is known by its letters, whatever its font', () => {
    expect(encodingOf(sentences.map(([, tcvn3]) => tcvn3))).toEqual({ kind: 'old', encoding: 'TCVN3' });
    expect(encodingOf(sentences.map(([, , vni]) => vni))).toEqual({ kind: 'old', encoding: 'VNI' });
  });

  it('is read among texts that are proper Vietnamese, which stay', () => {
    const mixed = [...sentences.map(([unicode]) => unicode), ...sentences.map(([, tcvn3]) => tcvn3)];
    expect(encodingOf(mixed)).toEqual({ kind: 'old', encoding: 'TCVN3' });
    for (const [unicode] of sentences) expect(decodeText(unicode, 'TCVN3')).toBe(unicode);
  });
});

describe('a text in no old encoding', () => {
  it.each([
    ['proper Vietnamese', sentences.map(([unicode]) => unicode)],
    // All letters of these are in Latin-1 as well.
    [
      'proper Vietnamese without đ, ơ and ư',
      ['Hòa Bình', 'có nhà tang lễ', 'xã Cao Kì', 'Thành Công', 'Phú Lâm', 'Văn Tân'].map((text) => text.normalize('NFC')),
    ],
    [
      'syllables of Latin-1 letters alone',
      ['Hòa', 'Bình', 'có', 'nhà', 'xã', 'Thành', 'Công', 'Phú', 'Lâm', 'Tân', 'là', 'và', 'cô', 'lúa'],
    ],
    ['proper Vietnamese, decomposed', sentences.map(([unicode]) => unicode.normalize('NFD'))],
    ['plain ASCII', ['Ty le ho ngheo', 'Dan so', 'Chua dat', 'Dat']],
    ['French', ['été', 'élève', 'français', 'où', 'garçon', 'Noël', 'hôpital', 'à côté', 'naïve', 'chère']],
    ['German', ['Bürger', 'Straße', 'Länder', 'Größe', 'Köln', 'Übung', 'möglich', 'häufig']],
    // på, så, då and må would be pồ, sồ, dồ and mồ.
    ['Swedish', ['på', 'så', 'då', 'må', 'år', 'är', 'för', 'människor', 'också', 'några', 'även', 'höra']],
    ['signs', ['± 5 %', '25 °C', '½', '© 2022', '§ 5', '3 × 4', '≥ 9']],
  ])('%s', (_what, texts) => {
    expect(encodingOf(texts)).toBeNull();
  });

  it('is not made of two words that could be one', () => {
    expect(encodingOf(['Tû lÖ', 'Đạt', 'x'])).toBeNull();
  });
});

describe('UTF-8 that was read as Windows-1252 or 1258', () => {
  it.each([
    // `Đ` is C4 90, and 90 has no character in the page: it comes through as the control character, or not at all.
    ['Ä\u0090áº¡t', 'Đạt'],
    ['Tá»· lá»‡ há»™ nghÃ¨o', 'Tỷ lệ hộ nghèo'],
    ['DÃ¢n sá»‘ toÃ\u00a0n Ä‘Ã´ thá»‹', 'Dân số toàn đô thị'],
    ['ThÆ° viá»‡n', 'Thư viện'],
    ['DĂ¢n sá»‘', 'Dân số'],
  ])('%s was %s', (text, meant) => {
    expect(ungarbled(text)).toBe(meant);
  });

  it.each(['Đạt', 'Ärger', 'café', 'ÄÖÜ', 'Dân số', 'Äáº¡t', 'plain'])('%s is no such text', (text) => {
    expect(ungarbled(text)).toBeNull();
  });

  it('is named with an example where a sheet is full of it', () => {
    const texts = ['Tá»· lá»‡', 'DÃ¢n sá»‘', 'ThÆ° viá»‡n', 'Äáº¡t', '12'];
    expect(encodingOf(texts)).toEqual({ kind: 'garbled', text: 'Tá»·', meant: 'Tỷ' });
    expect(encodingOf(['DĂ¢n sá»‘', 'viá»‡n', 'Ä‘Ă´'])).toMatchObject({ kind: 'garbled', meant: 'số' });
  });
});

describe('a syllable', () => {
  it.each(['đường', 'nghiêng', 'quốc', 'Thuở', 'khuya', 'yêu', 'ươm', 'gì', 'quý', 'Ở', 'nguyễn', 'xoài', 'rượu', 'quây', 'hoạch'])(
    '%s',
    (word) => {
      expect(isSyllable(word)).toBe(true);
      expect(isSyllable(word.normalize('NFD'))).toBe(true);
    },
  );

  it.each(['lÖ', 'hèé', 'ngheøo', 'hòc', 'strên', 'bbà', 'hot', 'tò\u0301'])('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe('the quick question asked of every sheet', () => {
  const text = (column: 0 | 1 | 2) => sentences.map((sentence) => sentence[column]);
  it.each([
    ['TCVN3', text(1), true],
    ['VNI', text(2), true],
    ['garbled text', ['DĂ¢n sá»‘', 'viá»‡n', 'Ä‘Ă´'], true],
    ['proper Vietnamese', text(0), false],
    ['proper words without letters of Unicode alone', ['Nhà hát', 'Có', 'và', 'Mã hàng hóa', 'hành chính'], false],
    ['ASCII', ['Ty le ho ngheo', '83,09 %'], false],
  ])('%s', (_name, texts, expected) => {
    expect(looksOld(texts)).toBe(expected);
  });
});
