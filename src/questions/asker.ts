/** Puts the parts of a question together, once they are fetched. */
import { success } from '../domain/result';
import { answerTo } from './answer-to';
import type { AnyAsking, Asker, KnownField, Sheets } from './asking';
import { readFields } from './own-fields';
import type { OwnFields } from './own-fields';

export function askerOf<Own extends object, Answer>(asking: AnyAsking<Own, Answer>, sheets: Sheets<Answer>): Asker {
  const { fields, json } = asking;
  return {
    fields: knownOf(fields),
    faultIn: (written) => {
      const own = readFields(fields, written);
      return own.ok ? null : own.error;
    },
    ask: async (subject, work, written = {}) => {
      const asked = await answerTo(asking, subject, written, work);
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
