/** Whether a text has a unit's name among its words, however its letters are written. */
import { remembered } from '../domain/remembered';
import { unitNameOf } from './unit-name';
import { wordsOf } from './text/words';

const bareWords = remembered((text: string): string =>
  wordsOf(text.normalize('NFC'))
    .map(({ bare }) => bare)
    .join(' '),
);

export function namesUnit(text: string, unit: string): boolean {
  const name = bareWords(unitNameOf(unit).name);
  return /\p{L}{2}/u.test(name) && ` ${bareWords(text)} `.includes(` ${name} `);
}
