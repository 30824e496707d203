/** Puts the parts of a question together, once they are fetched. */
import { success } from '../domain/result';
import type { Asker, Asking, KnownField, Sheets } from './asking';
import { readFields } from './own-fields';
import type { OwnFields } from './own-fields';

export function askerOf<Own extends object, Answer>(id: string, { fields, ask, json }: Asking<Own, Answer>, sheets: Sheets<Answer>): Asker {
  return {
    fields: knownOf(fields),
    faultIn: (written) => {
      const own = readFields(fields, written);
      return own.ok ? null : own.error;
    },
    ask: (subject, written = {}) => {
      const own = readFields(fields, written);
      // Whoever takes texts from people asks `faultIn` first.
      if (!own.ok) throw new Error(`the field ${own.error.field} of ${id} cannot be read: ${own.error.written}`);
      const asked = ask(subject, own.value);
      if (!asked.ok) return asked;
      const answer = asked.value;
      return success({ json: json(answer), sheets: (locale, date) => sheets(answer, subject, locale, date) });
    },
  };
}

function knownOf<Own extends object>(fields: OwnFields<Own>): readonly KnownField[];
function knownOf(fields: Readonly<Record<string, { readonly known: string }>>): readonly KnownField[] {
  return Object.entries(fields).map(([name, { known }]) => ({ name, known }));
}
