/** Whether a row's text says that the row is a sum. `Cộng Hòa` and `Tổng Cọt` are communes: the word alone does not make one. */
import { sums } from './lexicon/vocabulary';
import { remembered } from '../domain/remembered';
import { plainText } from './text/fold';
import sumRows from './lexicon/sum-rows.json';
import { headingForms, headingKey } from './headers/heading-key';

const continuations = headingForms([...sumRows.vi, ...sumRows.en]);
const leading = /^[\s\p{P}]*(?:[IVX]+[\s.)]+)?[\s\p{P}]*$/iu;

/** True for `Tổng cộng`, `Cộng thành phố Bắc Kạn (08 đơn vị)`, `Total`: the word, alone or with words of what is summed. */
export const isSumText = remembered((text: string): boolean => {
  const plain = plainText(text);
  const [first] = sums.find(plain);
  if (first === undefined || first.id === 'other' || !leading.test(plain.slice(0, first.start))) return false;
  if (first.id === 'whole') return true;
  const rest = headingKey(plain.slice(first.end));
  const [next] = rest.words;
  // `Cộng I`, `Tổng (A + B)`: letters and numerals of the parts that are summed.
  return (
    next === undefined ||
    /^\d/.test(next) ||
    rest.words.every((word) => /^(?:[a-eđ]|[ivx]+|\d+)$/.test(word)) ||
    continuations.beginAt(rest)
  );
});
