/**
 * Names of projects made of parts at random: no figure of a road's number, a place along it, a year, money, a count, a phase or a speed is
 * ever read or offered as a size, alone or beside a size that is one.
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openSizes } from '../../src/language/open-size';
import { effectsSaid } from '../../src/language/project-effects';
import { sizesSaid } from '../../src/language/sizes-said';

const runs = { numRuns: 1000, seed: 20261130 };

const digits = (low: number, high: number): fc.Arbitrary<string> => fc.integer({ min: low, max: high }).map(String);
const year = digits(1990, 2060);

/** Parts with figures that are no size of a work. */
const noSize: fc.Arbitrary<string> = fc.oneof(
  fc
    .tuple(fc.constantFrom('ĐT', 'QL', 'TL', 'ĐT.', 'QL.'), fc.constantFrom('', ' '), digits(1, 299))
    .map(([road, gap, number]) => `${road}${gap}${number}`),
  fc.tuple(fc.constantFrom('quốc lộ', 'đường tỉnh', 'tỉnh lộ', 'Quốc lộ'), digits(1, 299)).map(([road, number]) => `nối ${road} ${number}`),
  fc.tuple(digits(0, 99), digits(0, 9)).map(([from, more]) => `Km${from} - Km${String(Number(from) + Number(more) + 1)}`),
  fc
    .tuple(fc.constantFrom('km ', 'Km', 'Km '), digits(0, 300), fc.constantFrom('000', '300', '750'))
    .map(([sign, at, metres]) => `${sign}${at}+${metres}`),
  fc.tuple(digits(1, 99), digits(0, 300)).map(([road, at]) => `QL ${road} km ${at}+200`),
  fc.tuple(digits(1, 9), fc.constantFrom(' km ', ' Km')).map(([road, sign]) => `QL${road}${sign}12+300`),
  year.map((each) => `năm ${each}`),
  fc.tuple(year, digits(1, 5)).map(([from, years]) => `giai đoạn ${from}-${String(Number(from) + Number(years))}`),
  year.map((each) => `hoàn thành trước năm ${each}`),
  fc.tuple(digits(1, 999), fc.constantFrom('tỷ', 'tỷ đồng', 'triệu đồng')).map(([amount, unit]) => `${amount} ${unit}`),
  fc.tuple(digits(1, 99), digits(0, 9)).map(([amount, part]) => `tổng mức đầu tư ${amount},${part} tỷ đồng`),
  fc.tuple(digits(2, 20), fc.constantFrom('tuyến', 'đoạn', 'hạng mục', 'công trình')).map(([count, what]) => `gồm 0${count} ${what}`),
  fc.tuple(fc.constantFrom('dự án số', 'gói thầu số', 'phường số', 'tổ'), digits(1, 20)).map(([what, number]) => `${what} ${number}`),
  digits(20, 120).map((speed) => `tốc độ ${speed} km/h`),
  digits(5, 60).map((metres) => `rộng ${metres} m`),
  digits(5, 60).map((metres) => `lộ giới ${metres}m`),
  digits(10, 99).map((beds) => `${beds} giường/vạn dân`),
);

const works = fc.constantFrom(
  'Đường nội thị',
  'Xây dựng tuyến đường A',
  'Khu dân cư Thôm Dầy',
  'Bệnh viện đa khoa tỉnh',
  'Công viên Sông Cầu',
  'Hệ thống thoát nước',
  'Nâng cấp đường Trường Chinh',
);
const joints = fc.constantFrom(' ', ', ', ' (', '; ');

/** With diacritics or without, in capitals or not. */
const looks: fc.Arbitrary<(name: string) => string> = fc.constantFrom(
  (name: string) => name,
  (name: string) => name.toUpperCase(),
  (name: string) =>
    name
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
);

/** Amounts in km, m² or beds that are read or offered of a name; those of a count of works aside. */
function amountsOf(name: string): readonly number[] {
  const said = sizesSaid(name, []);
  const read = effectsSaid(name, []).filter(({ doubt, amount, driver }) => doubt !== 'by-name' && amount !== 1 && driver !== 'area-green');
  return [
    ...read.map(({ amount }) => amount),
    ...openSizes(said).flatMap(({ amount, factor }) => (amount === null ? [] : [amount * factor])),
  ];
}

it('a name without a size offers none', () => {
  fc.assert(
    fc.property(works, fc.array(fc.tuple(joints, noSize), { minLength: 1, maxLength: 3 }), looks, (work, parts, look) => {
      const name = look(`${work}${parts.map(([joint, part]) => `${joint}${part}`).join('')}`);
      expect([name, ...sizesSaid(name, [])]).toEqual([name]);
    }),
    runs,
  );
});

it('beside a size that is one no other figure is offered', () => {
  const size = fc.constantFrom(
    ['Đường nội thị', 'dài 3,7 km', 3.7],
    ['Khu dân cư B', 'diện tích 3,7 ha', 37_000],
    ['Bệnh viện đa khoa', 'quy mô 337 giường', 337],
  );
  fc.assert(
    fc.property(
      size,
      fc.array(fc.tuple(joints, noSize), { minLength: 1, maxLength: 3 }),
      fc.boolean(),
      looks,
      ([work, said, amount], parts, isFirst, look) => {
        const others = parts.map(([joint, part]) => `${joint}${part}`).join('');
        const name = look(isFirst ? `${work}, ${said}${others}` : `${work}${others}, ${said}`);
        for (const each of amountsOf(name)) expect([name, Number(each.toPrecision(9))]).toEqual([name, amount]);
      },
    ),
    runs,
  );
});
