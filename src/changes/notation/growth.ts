/** `2 % trong 5 năm`: a yearly rate and how many years it lasts, in one cell. */
import { rateOverYears } from '../../language/years-said';
import type { AnyAction } from '../field';
import type { Notation, NotationContext } from './notation';
import { textCell, writtenBy } from './sheet-language';
import { readNumber, readPercent, writeNumber, writePercent } from './sheet-numbers';
import { choiceSaid } from './vocabularies';

type Growth = AnyAction & { readonly where: 'inner' | 'outer'; readonly rate: number; readonly years: number };

export function growthNotation({ kind, fields, isOf }: NotationContext<Growth>): Notation {
  return {
    write: (action, language) => {
      if (!isOf(action)) return { target: null, value: null };
      const years = language.overYears(writeNumber(action.years, language));
      const place = writtenBy(language, kind)('where')[action.where] ?? action.where;
      return { target: textCell(place), value: textCell(`${writePercent(action.rate, language)} ${years}`) };
    },
    read: ({ target, value }, language) => {
      const place = fields.find(({ name }) => name === 'where')?.shape;
      const where = place?.tag === 'choice' ? choiceSaid(place, target, writtenBy(language, kind)('where')) : null;
      if (where === null) return { ok: false, at: 'target' };
      const said = rateOverYears(value);
      const rate = said === null ? null : readPercent(said.rate, language);
      const years = said === null ? null : readNumber(said.years, language);
      return rate === null || years === null ? { ok: false, at: 'value' } : { ok: true, values: { where, rate, years }, assumed: [] };
    },
  };
}
