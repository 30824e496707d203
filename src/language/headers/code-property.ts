/** Whether the name of a property in a file of boundaries says that it holds codes: `ma_xa`, `MaPhuong`, `commune_code`, `GSO_ID`. */
import { fold } from '../text/fold';
import forms from './code-properties.json';

const leading = [...forms.leading.vi, ...forms.leading.en].map(fold);
const anywhere = [...forms.anywhere.vi, ...forms.anywhere.en].map(fold);

/** Programs write such names in one word, so parts of words count. */
export function namesCode(property: string): boolean {
  const folded = fold(property.normalize('NFC')).trim();
  return leading.some((form) => folded.startsWith(form)) || anywhere.some((form) => folded.includes(form));
}
