/** The word that says a unit of measure follows: `Đơn vị tính: triệu đồng`, `(ĐVT: km²)`. */
import { headingForms, headingKey } from './heading-key';
import { lexicon } from '../lexicon/lexicon';
import unitWords from './unit-words.json';

const forms = headingForms([...unitWords.unit.vi, ...unitWords.unit.en]);
const words = lexicon('unit-words', unitWords);

/** True where a line speaks of the unit of the table below it. */
export function saysUnit(text: string): boolean {
  return forms.standIn(headingKey(text));
}

/** A text without the word and the colon that lead it. */
export function withoutUnitWord(text: string): string {
  const composed = text.normalize('NFC');
  const [first] = words.find(composed);
  return first === undefined || composed.slice(0, first.start).trim() !== '' ? composed : composed.slice(first.end).replace(/^[\s:]+/, '');
}
