/** Whose people a merger counts where a note says that some communes are in the figure already: said of those it can mean, and of no others. */
import { expect, it } from 'vitest';
import { citySubject } from '../../../tests/support/asked-subject';
import { notedCommunes as note } from '../../../tests/support/noted-communes';
import { sampleBaseline, sampleUnits, standard } from '../../../tests/support/sample-baseline';
import { unwatched } from '../../../tests/support/unwatched';
import type { AlreadyInDriver } from '../../domain/already-in';
import { answerTo } from '../answer-to';
import { findingMerger } from './ask';
import { mergerReport } from './report';

/** The district of each neighbour; where none is given, the list does not say. */
async function said(
  districts: Readonly<Record<string, string>>,
  counted: 'filed' | 'once',
  require: string,
  of: AlreadyInDriver = note,
): Promise<{ readonly sentences: string; readonly people: number | null; readonly inAlready: readonly string[] }> {
  const units = sampleUnits.map((unit) => ({ ...unit, parent: districts[unit.name] ?? null }));
  const subject = citySubject({ ...sampleBaseline, isMountain: true, units, alreadyIn: [of] }, standard);
  const asked = await answerTo(findingMerger, subject, { require, counted }, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  const [best] = asked.value.sets;
  return {
    sentences: mergerReport(asked.value, subject, 'vi').sentences.join('\n'),
    people: best?.needs.find(({ measure }) => measure === 'people')?.actual ?? null,
    inAlready: best?.units.filter(({ isInAlready }) => isInAlready).map(({ name }) => name) ?? [],
  };
}

const elsewhere = { 'Cẩm Giàng': 'Huyện Chợ Mới', 'Quân Hà': 'Huyện Chợ Mới', 'Tân Tú': 'Huyện Chợ Mới', 'Phủ Thông': 'Huyện Chợ Mới' };

it('communes of another district than the note names are all counted, and the sentence says so', async () => {
  // 58.000 people: Quân Hà and Tân Tú, 51.690 + 3.566 + 3.352 = 58.608, counted once and as filed.
  for (const counted of ['once', 'filed'] as const) {
    const { sentences, people, inAlready } = await said(elsewhere, counted, 'people=58000');
    expect(people).toBeCloseTo(58_608, 6);
    expect(inAlready).toEqual([]);
    expect(sentences).toContain(
      'Bảng chỉ tiêu ghi “Cộng cả DS sau khi sát nhập 2 xã, 06 thôn của H. Bạch Thông”: không xã nào trong nhóm có thể là xã được nói đến, nên dân số của mọi xã nhập đều được cộng.',
    );
    expect(sentences).not.toContain('đông dân nhất');
  }
});

it('of a set with communes of both districts those that may be meant are named as not counted, and the others as counted', async () => {
  // Tân Tú (3.352) and Phủ Thông (3.468) are of Bạch Thông: they bring nobody. 57.700 needs 6.010: Cẩm Giàng and Quân Hà, 6.043.
  const both = { ...elsewhere, 'Tân Tú': 'Huyện Bạch Thông', 'Phủ Thông': 'Huyện Bạch Thông' };
  const { sentences } = await said(both, 'once', 'people=57700');
  expect(sentences).toContain('không xã nào trong nhóm có thể là xã được nói đến');
  // Twelve units: all four join.
  const all = await said(both, 'once', 'people=57700,units=12');
  expect(all.inAlready.toSorted()).toEqual(['Phủ Thông', 'Tân Tú']);
  expect(all.people).toBeCloseTo(57_733, 6);
  expect(all.sentences).toMatch(
    /: trong nhóm có 2 xã có thể là xã được nói đến, coi (Tân Tú, Phủ Thông|Phủ Thông, Tân Tú) đã có trong dân số, nên không ai bị tính hai lần\. Dân số của (Cẩm Giàng, Quân Hà|Quân Hà, Cẩm Giàng) được cộng\. Các thôn nhập lẻ chưa trừ được\./,
  );
});

it('of more communes than the note counts those with most people are taken, whichever it means', async () => {
  // Of four the two with most people are Quân Hà (3.566) and Phủ Thông (3.468); 2.477 + 3.352 = 5.829 join 51.690: 57.519.
  const { sentences, people } = await said({}, 'once', 'people=57500');
  expect(people).toBeCloseTo(57_519, 6);
  expect(sentences).toMatch(
    /: trong nhóm có 4 xã có thể là xã được nói đến, coi 2 xã đông dân nhất trong đó \((Quân Hà, Phủ Thông|Phủ Thông, Quân Hà)\) đã có trong dân số, nên không ai bị tính hai lần dù đó là xã nào\./,
  );
});

it('a commune that the note names is not counted, however the others are, and is said not to be', async () => {
  const named: AlreadyInDriver = { ...note, communes: 1, villages: null, names: ['Quân Hà'], districts: [], text: 'Đã gồm xã Quân Hà' };
  for (const counted of ['once', 'filed'] as const) {
    // Tân Tú comes over Quân Hà alone, which brings nobody: 51.690 + 2.477 + 3.352 = 57.519.
    const { sentences, people, inAlready } = await said({}, counted, 'people=57500', named);
    expect(people).toBeCloseTo(57_519, 6);
    expect(inAlready).toEqual(['Quân Hà']);
    expect(sentences).toContain('Ghi chú “Đã gồm xã Quân Hà” nêu tên Quân Hà: dân số ở đó không cộng thêm.');
  }
});

it('where no set is found it is said of those that could have been meant', async () => {
  const { sentences } = await said({ ...elsewhere, 'Tân Tú': 'Huyện Bạch Thông' }, 'once', 'people=75000');
  expect(sentences).toContain(
    'trong các xã lân cận, Tân Tú có thể là xã được nói đến; trong mỗi nhóm coi không quá 2 xã đông dân nhất trong đó đã có trong dân số',
  );
});
