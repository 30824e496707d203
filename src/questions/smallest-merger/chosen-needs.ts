/** What the form of the merger offers to be required, what was chosen of it, and how that is asked. */
import { interpretTypedValue } from '../../application/typed-value';
import { groupedWhole } from '../../language/numbers/grouped-whole';
import type { NeedMeasure } from '../../analysis/smallest-merger/merger-problem';
import { needMeasures } from '../../analysis/smallest-merger/merger-problem';
import { spelledNumber } from '../../domain/spelled-number';
import type { Standard } from '../../domain/standard';
import type { Locale } from '../../words/locale';
import type { Replayed } from '../subject';
import { isWithin } from '../written-figure';
import type { FigureLimits } from '../written-figure';
import { lawfulGates, lawfulNeeds, mostOfGate, nameOfNeed, needLimits } from './asked-needs';
import { needName } from './need-name';

/** One of what may be required. `name`: as the terminal writes it. `lawful`: the figure of the text; null where it has none. */
export type FormNeed = {
  readonly name: string;
  readonly label: string;
  readonly lawful: number | null;
  readonly limits: FigureLimits;
  /** Counted in %. */
  readonly isShare: boolean;
};

export type FormNeeds = { readonly measures: readonly FormNeed[]; readonly gates: readonly FormNeed[] };

/** What is ticked, by name, with the figure as it was typed; '' is that of the text. */
export type ChosenNeeds = ReadonlyMap<string, string>;

/** Everything that may be required; of a table that is not known whole no gate is. */
export function formNeeds(replayed: Pick<Replayed, 'base'>, standard: Standard, locale: Locale): FormNeeds {
  const own = lawfulNeeds(replayed);
  const order: readonly NeedMeasure[] = needMeasures;
  return {
    measures: order.map((measure) => ({
      name: nameOfNeed({ id: measure, measure }),
      label: needName({ id: measure, measure }, standard, locale),
      lawful: own.find((need) => need.measure === measure)?.required ?? null,
      limits: needLimits[measure],
      isShare: measure === 'ward-share',
    })),
    gates: (lawfulGates(replayed, standard) ?? []).map((gate) => ({
      name: nameOfNeed(gate),
      label: needName(gate, standard, locale),
      lawful: gate.required,
      limits: { low: 0, high: mostOfGate(standard, gate.id) },
      isShare: false,
    })),
  };
}

/** What the text asks for is ticked at first, and no gate. */
export function lawfulChoice({ measures }: FormNeeds): ChosenNeeds {
  return new Map(measures.flatMap(({ name, lawful }) => (lawful === null ? [] : [[name, ''] as const])));
}

/** What is wrong with a figure: none is there and the text has none either, it is none, it can be read in two ways, or lies outside. */
export type FigureFault = 'missing' | 'unread' | 'ambiguous' | 'outside';

function figureTyped(typed: string, { limits: { isWhole = false }, isShare }: FormNeed): number | FigureFault {
  // Of people and units no part can be asked for: marks before three digits part thousands.
  if (isWhole && groupedWhole.test(typed.trim())) return Number(typed.replaceAll(/\D/g, ''));
  const read = interpretTypedValue(typed, null, isShare);
  if (read.ok) return read.value;
  return read.error.code === 'ambiguous-number' ? 'ambiguous' : 'unread';
}

/** Null where it can be asked for as it stands. */
export function figureFault(need: FormNeed, typed: string): FigureFault | null {
  const { lawful, limits } = need;
  if (typed.trim() === '') return lawful === null ? 'missing' : null;
  const figure = figureTyped(typed, need);
  if (typeof figure === 'string') return figure;
  return isWithin(figure, limits) ? null : 'outside';
}

/** As the question reads it; null where nothing is chosen or a figure is at fault. What the text asks for, all of it and no more, is ''. */
export function writtenNeeds({ measures, gates }: FormNeeds, chosen: ChosenNeeds): string | null {
  const ticked = [...measures, ...gates].filter(({ name }) => chosen.has(name));
  const lawful = lawfulChoice({ measures, gates });
  if (ticked.length === 0 && lawful.size > 0) return null;
  if (ticked.some((need) => figureFault(need, chosen.get(need.name) ?? '') !== null)) return null;
  const isLawful = ticked.length === lawful.size && ticked.every(({ name }) => lawful.has(name) && chosen.get(name)?.trim() === '');
  if (isLawful) return '';
  return ticked
    .map((need) => {
      const { name } = need;
      const typed = chosen.get(name) ?? '';
      const figure = typed.trim() === '' ? null : figureTyped(typed, need);
      return typeof figure === 'number' ? `${name}=${spelledNumber(figure)}` : name;
    })
    .join('; ');
}
