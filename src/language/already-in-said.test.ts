import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AlreadyIn } from '../domain/already-in';
import { alreadyInSaid } from './already-in-said';

/** A statement as one line: `+` contains, `-` does not, `?` unsettled; what, changes, counts, names, districts. */
function line({ isIn, figures, changes, communes, villages, names, districts }: AlreadyIn): string {
  return [
    isIn === null ? '?' : isIn ? '+' : '-',
    figures.join('+'),
    changes.join('+'),
    communes === null ? '' : `${String(communes)} xã`,
    villages === null ? '' : `${String(villages)} thôn`,
    names.join('/'),
    districts.join('/'),
  ]
    .filter((part) => part !== '')
    .join(' | ');
}

const read = (text: string): readonly string[] => alreadyInSaid(text).map(line);

describe('what the printed Phụ lục 03 of Bắc Kạn says its figures contain', () => {
  it.each([
    ['51,69 Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông', '+ | people | merge | 2 xã | 6 thôn | H. Bạch Thông'],
    ['45,7 Cộng cả DS sau khi sát nhập 2 xã lên phường', '+ | people | merge+to-ward | 2 xã'],
    ['Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km²', '+ | area | merge+to-ward'],
    ['Tính cả phần diện tích sau khi sát nhập và lên phường khoảng > 1.300 người/km ²', '+ | area | merge+to-ward'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });
});

describe('a note that the figure already contains them', () => {
  it.each([
    ['Cong ca DS sau khi sat nhap 2 xa, 06 thon cua H. Bach Thong', '+ | people | merge | 2 xã | 6 thôn | H. Bach Thong'],
    ['CỘNG CẢ DS SAU KHI SÁT NHẬP 2 XÃ', '+ | people | merge | 2 xã'],
    ['51,69 sau khi sáp nhập 2 xã', '+ | merge | 2 xã'],
    ['sau sáp nhập', '+ | merge'],
    ['51,69 (sau sn 2 xã)', '+ | merge | 2 xã'],
    ['đã gồm dân số xã Cẩm Giàng và Quân Hà', '+ | people | Cẩm Giàng/Quân Hà'],
    ['Đã bao gồm dân số các xã: Cẩm Giàng, Quân Hà, Nguyên Phúc', '+ | people | Cẩm Giàng/Quân Hà/Nguyên Phúc'],
    ['đã gồm xã Cẩm Giàng, xã Quân Hà (huyện Bạch Thông)', '+ | Cẩm Giàng/Quân Hà | huyện Bạch Thông'],
    ['tính cả xã Dương Quang', '+ | Dương Quang'],
    ['tính cả TT. Phủ Thông', '+ | Phủ Thông'],
    ['kể cả 02 (hai) xã sáp nhập thuộc huyện Bạch Thông và Chợ Mới', '+ | merge | 2 xã | huyện Bạch Thông/Chợ Mới'],
    ['gồm cả hai xã nhập về', '+ | merge | 2 xã'],
    ['Đã tính 2 xã dự kiến sáp nhập vào TP. Bắc Kạn', '+ | merge | 2 xã'],
    ['bao gồm DS 02 xã mới sáp nhập', '+ | people | merge | 2 xã'],
    ['đã cộng dân số 2 xã', '+ | people | 2 xã'],
    ['đã cộng 06 thôn của H. Bạch Thông', '+ | 6 thôn | H. Bạch Thông'],
    ['gồm 06 thôn của xã Quân Hà', '+ | 6 thôn | Quân Hà'],
    ['sau khi điều chỉnh địa giới hành chính', '+ | merge'],
    ['sau khi mở rộng địa giới (thêm 2 xã)', '+ | merge | 2 xã'],
    ['sau khi sắp xếp đvhc', '+ | merge'],
    ['sau hợp nhất 3 xã', '+ | merge | 3 xã'],
    ['Sau khi thành lập phường Cẩm Giàng', '+ | to-ward | Cẩm Giàng'],
    ['tính cả 2 xã lên phường', '+ | to-ward | 2 xã'],
    ['sau khi nâng lên thành 02 phường', '+ | to-ward | 2 xã'],
    ['45,7 nghìn người; đã gồm phần dân số của 2 xã chưa sáp nhập', '+ | people | merge | 2 xã'],
    ['51,69, trong đó xã Cẩm Giàng 2,477', '+ | Cẩm Giàng'],
    ['51,69 chưa trừ 2 xã sáp nhập', '+ | merge | 2 xã'],
    ['đã gồm dân số và diện tích xã Cẩm Giàng', '+ | people+area | Cẩm Giàng'],
    ['Cộng cả DS sau khi sát\nnhập 2 xã', '+ | people | merge | 2 xã'],
    ['population including 2 communes after the merger', '+ | people | merge | 2 xã'],
    ['DS 2 xã sáp nhập đã được cộng vào', '+ | people | merge | 2 xã'],
    ['Dân số đã gồm 2 xã', '+ | people | 2 xã'],
    ['đã gồm xã Ba Bể, xã Tân Lập và TT. Chợ Mới', '+ | Ba Bể/Tân Lập/Chợ Mới'],
    ['including Cẩm Giàng commune after merger', '+ | merge'],
    ['sau việc sáp nhập 2 xã', '+ | merge | 2 xã'],
    ['sau khi lên phường và sáp nhập 2 xã', '+ | merge+to-ward | 2 xã'],
    ['nâng lên thành phường sau khi sáp nhập 2 xã', '+ | merge+to-ward | 2 xã'],
    ['tính sau khi sáp nhập 2 xã', '+ | merge | 2 xã'],
    ['gồm 2 xã của H. Bạch Thông', '+ | 2 xã | H. Bạch Thông'],
    ['gồm 2 phường, 2 xã của huyện Bạch Thông', '+ | 2 xã | huyện Bạch Thông'],
    ['trạm y tế; đã gồm xã Cẩm Giàng', '+ | Cẩm Giàng'],
    ['đã gồm xã Cẩm Giàng, trạm y tế', '+ | Cẩm Giàng'],
    ['có tính cả 2 xã sáp nhập', '+ | merge | 2 xã'],
    ['dân số 51,69 nghìn, cộng, tính cả 2 xã sáp nhập', '+ | people | merge | 2 xã'],
    ['đã gồm 06 thôn của H. Bạch Thông và TP. Bắc Kạn', '+ | 6 thôn | H. Bạch Thông'],
    // A question of the next sentence is none of this one, which ends behind a word or a number.
    ['đã gồm xã Cẩm Giàng. Có đúng không?', '+ | Cẩm Giàng'],
    ['đã gồm 2 xã năm 2022. Có đúng không?', '+ | 2 xã'],
    ['đã gồm xã Hà Vị. Có đúng không?', '+ | Hà Vị'],
    ['đã gồm xã Cẩm Giàng theo SKHĐT. Có đúng không?', '+ | Cẩm Giàng'],
    ['sau khi nhập xã Cẩm Giàng', '+ | merge | Cẩm Giàng'],
    ['sau khi nhập 06 thôn của H. Bạch Thông', '+ | merge | 6 thôn | H. Bạch Thông'],
    // What is counted stands in front; what joins is no part of it.
    ['trạm y tế sau khi sáp nhập 2 xã', '+ | merge | 2 xã'],
    ['dân số sau khi sáp nhập 2 xã đã được tính', '+ | people | merge | 2 xã'],
    ['Dân số, diện tích đã gồm xã Cẩm Giàng', '+ | people+area | Cẩm Giàng'],
    ['đã gồm xã Cẩm Giàng QĐ số 12', '+ | Cẩm Giàng'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });
});

describe('a note that the figure does not contain them', () => {
  it.each([
    ['chưa tính dân số 2 xã sáp nhập', '- | people | merge | 2 xã'],
    ['không gồm xã Cẩm Giàng', '- | Cẩm Giàng'],
    ['chưa gồm 2 xã', '- | 2 xã'],
    ['51,69 (chưa cộng DS 2 xã, 06 thôn của H. Bạch Thông)', '- | people | 2 xã | 6 thôn | H. Bạch Thông'],
    ['không bao gồm dân số các xã sáp nhập', '- | people | merge'],
    ['khong bao gom 2 xa sap nhap', '- | merge | 2 xã'],
    ['chưa kể 2 xã dự kiến nhập về', '- | merge | 2 xã'],
    ['trừ 2 xã sáp nhập', '- | merge | 2 xã'],
    ['đã trừ dân số xã Cẩm Giàng', '- | people | Cẩm Giàng'],
    ['trước khi sáp nhập 2 xã', '- | merge | 2 xã'],
    ['chưa sáp nhập', '- | merge'],
    ['dân số 2 xã sáp nhập chưa được tính', '- | people | merge | 2 xã'],
    ['Không tính đến 2 xã sáp nhập', '- | merge | 2 xã'],
    ['trước việc sáp nhập 2 xã', '- | merge | 2 xã'],
    ['dân số 2 xã sáp nhập chưa được tính vào', '- | people | merge | 2 xã'],
    ['dân số 2 xã sáp nhập chưa được tính vào đó ; 51,69', '- | people | merge | 2 xã'],
    ['dân số xã Cẩm Giàng sáp nhập chưa được tính', '- | people | merge | Cẩm Giàng'],
    ['dân số xã Cẩm Giàng nhập về chưa được tính', '- | people | merge | Cẩm Giàng'],
    ['tính dân số, trừ 2 xã sáp nhập', '- | people | merge | 2 xã'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });
});

describe('a note that does not settle it', () => {
  it.each([
    ['dự kiến tính cả 2 xã sáp nhập', '? | merge | 2 xã'],
    ['nếu tính cả xã Cẩm Giàng', '? | Cẩm Giàng'],
    ['51,69 (dự kiến sáp nhập 2 xã)', '? | merge | 2 xã'],
    ['chưa rõ đã gồm 2 xã sáp nhập', '? | merge | 2 xã'],
    ['đã gồm 2 xã sáp nhập?', '? | merge | 2 xã'],
    ['2 xã sáp nhập: 6,65', '? | merge | 2 xã'],
    ['đã gồm một phần xã Quân Hà', '? | Quân Hà'],
    ['có thể đã gồm xã Cẩm Giàng', '? | Cẩm Giàng'],
    ['gồm 2 xã chưa sáp nhập', '? | merge | 2 xã'],
    // A doubt may stand behind the words, and in the middle.
    ['đã gồm 2 xã sáp nhập (?)', '? | merge | 2 xã'],
    ['đã gồm 2 xã sáp nhập? 51,69', '? | merge | 2 xã'],
    ['đã gồm 2 xã sáp nhập (chưa rõ)', '? | merge | 2 xã'],
    ['mục tiêu tính cả 2 xã sáp nhập', '? | merge | 2 xã'],
    ['dự báo đã gồm 2 xã sáp nhập', '? | merge | 2 xã'],
    // After the merger, and not counted: the figure may be either.
    ['dân số sau khi sáp nhập 2 xã chưa được tính', '? | people | merge | 2 xã'],
    ['tính trước khi sáp nhập 2 xã', '? | merge | 2 xã'],
    ['sau nhiều năm sáp nhập 2 xã', '? | merge | 2 xã'],
    ['lên 2 phường, sáp nhập 2 xã', '? | merge+to-ward | 2 xã'],
    ['dân số 2 xã sáp nhập chưa được tính cho xã', '? | people | merge | 2 xã'],
    ['dân số 2 xã sáp nhập chưa được tính 2 lần', '? | people | merge | 2 xã'],
    ['dân số 2 xã sáp nhập chưa được tính vào đó đâu', '? | people | merge | 2 xã'],
    ['dân số 2 xã sáp nhập chưa tính hết nay trừ', '? | people | merge | 2 xã'],
    ['đã gồm xã Cẩm Giàng (có thể)', '? | Cẩm Giàng'],
    // A stop behind a letter, before a small one, or behind what a place is called by, ends no sentence.
    ['đã gồm xã Cẩm Giàng theo ông N. Văn?', '? | Cẩm Giàng'],
    ['đã gồm xã Cẩm Giàng, tr. 5?', '? | Cẩm Giàng'],
    ['đã gồm TT. Phủ Thông?', '? | Phủ Thông'],
    ['xã Cẩm Giàng sáp nhập', '? | merge | Cẩm Giàng'],
    ['sáp nhập 2 xã theo đề án', '? | merge | 2 xã'],
    // Where it is from is no name of a commune.
    ['Sáp nhập 2 xã (Nguồn: Đề án)', '? | merge | 2 xã'],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });
});

describe('a note of two statements', () => {
  it.each([
    ['đã gồm xã Cẩm Giàng, chưa gồm xã Quân Hà', ['+ | Cẩm Giàng', '- | Quân Hà']],
    ['Tính cả 2 xã sáp nhập; không tính 06 thôn của H. Bạch Thông', ['+ | merge | 2 xã', '- | 6 thôn | H. Bạch Thông']],
    ['đã gồm xã Cẩm Giàng. Chưa gồm xã Quân Hà.', ['+ | Cẩm Giàng', '- | Quân Hà']],
    ['đã gồm xã Cẩm Giàng.  Chưa gồm xã Quân Hà.', ['+ | Cẩm Giàng', '- | Quân Hà']],
    ['đã gồm 06 thôn của H. Bạch Thông. Chưa gồm 2 xã.', ['+ | 6 thôn | H. Bạch Thông', '- | 2 xã']],
    ['Đã gồm xã Cẩm Giàng; dự kiến tính cả 2 xã sáp nhập', ['+ | Cẩm Giàng', '? | merge | 2 xã']],
    ['gồm xã Cẩm Giàng, trừ xã Quân Hà', ['+ | Cẩm Giàng', '- | Quân Hà']],
    ['tính cả 06 thôn sáp nhập, trừ 2 xã', ['+ | merge | 6 thôn', '- | 2 xã']],
    ['trừ 2 xã, tính cả xã Cẩm Giàng', ['- | 2 xã', '+ | Cẩm Giàng']],
    ['đã gồm 2 xã sáp nhập, sáp nhập chưa gồm xã Quân Hà', ['+ | merge | 2 xã', '- | Quân Hà']],
    ['đã gồm dân số xã Cẩm Giàng, thôn Nà Rì diện tích chưa gồm xã Quân Hà', ['+ | people+area | Cẩm Giàng', '- | Quân Hà']],
    // Each figure goes with the word behind it, not with the one before.
    ['Dân số đã gồm xã Cẩm Giàng, diện tích chưa gồm xã Quân Hà', ['+ | people | Cẩm Giàng', '- | area | Quân Hà']],
    ['Dân số đã gồm xã Cẩm Giàng còn diện tích chưa gồm xã Quân Hà', ['+ | people | Cẩm Giàng', '- | area | Quân Hà']],
    ['diện tích đã gồm xã Cẩm Giàng (dân số chưa gồm xã Quân Hà)', ['+ | area | Cẩm Giàng', '- | people | Quân Hà']],
    ['đã gồm dân số xã Cẩm Giàng, chưa gồm diện tích xã Quân Hà', ['+ | people | Cẩm Giàng', '- | area | Quân Hà']],
    ['đã gồm dân số xã Cẩm Giàng và diện tích, chưa gồm xã Quân Hà', ['+ | people+area | Cẩm Giàng', '- | Quân Hà']],
  ])('%s', (text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });
});

describe('a note of something else', () => {
  it.each([
    'số liệu sau khi sáp nhập phòng Y tế',
    'sau khi sáp nhập trường tiểu học xã Cẩm Giàng',
    'sau sáp nhập các cơ quan cấp huyện',
    'sau khi sáp nhập thôn, tổ dân phố',
    'tính cả trạm y tế xã Cẩm Giàng',
    'bao gồm tăng tự nhiên và tăng cơ học',
    'thu nhập bình quân tính cả 2 khu vực',
    'kể cả dân số tạm trú',
    'đã gồm dân số quy đổi',
    'gồm 6 phường, 2 xã',
    'tính cả 6 phường và 2 xã',
    'bao gồm cả nội thành và ngoại thành',
    'Nguồn: Đề án sáp nhập 2 xã',
    'theo báo cáo của xã Cẩm Giàng',
    'tăng 1,2 % sau khi mở rộng đường',
    'Cơ sở hạ tầng kinh tế xã hội, kể cả y tế',
    '51,69',
    'Dân số toàn đô thị',
    'trong đó nội thị 45,7',
    'Đạt',
    '02/02 xã đạt chuẩn',
    'theo đề án sáp nhập 2 xã',
    'Nguồn: xã Cẩm Giàng sáp nhập',
    'đã gồm trạm y tế 2 xã',
    'dân số 2 xã chưa được tính',
    'lên đến 2 phường',
    'trở thành xã',
    'nhập về',
    'sau khi nhập về',
    'sau khi lên thị trấn',
    'sau khi phường Sông Cầu lên cấp',
    'sau khi lên đến 2 phường',
    'tính cả trạm y tế của 2 xã sáp nhập',
    'sáp nhập',
    '6 thôn nhập về',
    '',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('the words of a statement', () => {
  it.each([
    ['51,69;  đã gồm   xã Cẩm Giàng. ', ['đã gồm xã Cẩm Giàng']],
    ['đã gồm xã Cẩm Giàng.', ['đã gồm xã Cẩm Giàng']],
    ['gồm xã Cẩm Giàng, trừ xã Quân Hà', ['gồm xã Cẩm Giàng,', 'trừ xã Quân Hà']],
    ['đã gồm xã Cẩm Giàng, chưa gồm: dân số xã Quân Hà', ['đã gồm xã Cẩm Giàng,', 'chưa gồm: dân số xã Quân Hà']],
    ['đã gồm xã Cẩm Giàng, sáp nhập chưa gồm xã Quân Hà', ['đã gồm xã Cẩm Giàng, sáp nhập', 'chưa gồm xã Quân Hà']],
    // What says it by itself is told with the words behind it only where these end the sentence.
    ['dân số chưa tính sáp nhập', ['chưa tính sáp nhập']],
    ['dân số 2 xã sáp nhập chưa được tính', ['dân số 2 xã sáp nhập chưa được tính']],
  ])('of “%s” are %j', (text, words) => {
    expect(alreadyInSaid(text).map((statement) => statement.text)).toEqual(words);
  });
});

describe('names in notes', () => {
  it('are not taken from texts whose every word has a capital: there capitals tell nothing', () => {
    expect(read('Tính Cả 2 Xã Vùng Cao')).toEqual(['+ | 2 xã']);
    expect(read('ĐÃ GỒM 2 XÃ CẨM GIÀNG, QUÂN HÀ SÁP NHẬP')).toEqual(['+ | merge | 2 xã']);
  });

  it('end where the next word is none of a name', () => {
    expect(read('đã gồm xã Cẩm Giàng Huyện Bạch Thông')).toEqual(['+ | Cẩm Giàng | Huyện Bạch Thông']);
  });
});

describe('reading notes', () => {
  const leads = [
    ['tính cả', true],
    ['đã gồm', true],
    ['cộng cả', true],
    ['kể cả', true],
    ['đã bao gồm', true],
    ['chưa tính', false],
    ['không gồm', false],
    ['chưa kể', false],
    ['không bao gồm', false],
    ['đã trừ', false],
  ] as const;

  it('hears lead, number and merger in any combination, with and without marks on the letters', () => {
    const merging = fc.constantFrom('sáp nhập', 'sát nhập', 'hợp nhất', 'nhập về', 'dự kiến sáp nhập');
    const figure = fc.constantFrom('', 'dân số ', 'DS ');
    const number = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...leads), figure, number, merging, fc.boolean(), ([lead, isIn], what, count, merge, isBare) => {
        const text = `${lead} ${what}${String(count)} xã ${merge}`;
        const written = isBare ? text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd') : text;
        const [said, ...more] = alreadyInSaid(`51,69 (${written})`);
        expect(more).toEqual([]);
        expect({ isIn: said?.isIn, communes: said?.communes, changes: said?.changes }).toEqual({
          isIn,
          communes: count,
          changes: ['merge'],
        });
      }),
    );
  });

  it('never fails, whatever the text', () => {
    const words = fc.constantFrom(
      'tính cả',
      'chưa',
      '2',
      'xã',
      'phường',
      'H.',
      'Cẩm',
      'Giàng',
      'sáp nhập',
      'lên',
      ';',
      '(',
      ')',
      ',',
      'và',
      '?',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 14 }), fc.string(), (parts, noise) => {
        const text = [...parts, noise].join(' ');
        for (const statement of alreadyInSaid(text)) expect(statement.text).not.toBe('');
      }),
    );
  });
});
