/** Numbers said in parts: `512 nghìn 300 người`, `1 triệu 2`, `2 tỷ rưỡi`. */
import { scales } from '../lexicon/vocabulary';
import type { Meaning } from '../lexicon/lexicon';
import type { NumberToken } from './number-tokens';
import { scaleFactors } from './units';

type ScaleId = (typeof scales.ids)[number];

/** The word of size directly behind a position; null where there is none. */
function scaleAfter(text: string, said: readonly Meaning<ScaleId>[], from: number): Meaning<ScaleId> | null {
  return said.find(({ start }) => start >= from && text.slice(from, start).trim() === '') ?? null;
}

/** A number joined with the ones that go on with it. `isUnclear`: a number goes on in a way that can be meant twice. */
type Joined = { readonly token: NumberToken; readonly size: number; readonly used: number; readonly isUnclear: boolean };

/** What a number adds up to with those after it, in its own size, and where that ends. Null where no number goes on; unclear where one may. */
function joined(text: string, said: readonly Meaning<ScaleId>[], tokens: readonly NumberToken[], at: number): Joined | null {
  const first = tokens[at];
  const scale = first === undefined || first.share !== '' ? null : scaleAfter(text, said, first.end);
  if (first === undefined || scale === null) return null;
  // `72 rưỡi`: half of what is not said.
  if (scale.id === 'half') return { token: first, size: 1, used: 1, isUnclear: true };
  const size = scaleFactors[scale.id];
  const word = text.slice(scale.start, scale.end);
  const made = (parts: number, end: number, used: number): Joined => ({
    token: { ...first, end, value: Number((first.value + parts).toPrecision(15)), alternative: null, whole: false, scale: word },
    size,
    used,
    isUnclear: false,
  });
  const unclear: Joined = { token: first, size, used: 1, isUnclear: true };
  const half = scaleAfter(text, said, scale.end);
  if (half?.id === 'half') return made(0.5, half.end, 1);
  const next = tokens[at + 1];
  if (next === undefined || text.slice(scale.end, next.start).trim() !== '') return null;
  if (!first.whole || !next.whole || next.value < 0 || next.share !== '') return unclear;
  const rest = joined(text, said, tokens, at + 1);
  if (rest !== null) {
    return rest.isUnclear || rest.size >= size ? unclear : made((rest.token.value * rest.size) / size, rest.token.end, rest.used + 1);
  }
  const ownScale = scaleAfter(text, said, next.end);
  if (ownScale !== null && ownScale.id !== 'half') {
    const part = next.value * scaleFactors[ownScale.id];
    return part < size ? made(part / size, ownScale.end, 2) : unclear;
  }
  const digits = next.end - next.start;
  // `512 nghìn 300`: as many digits as the size has noughts. `1 triệu 2`: a tenth of the size, said so only without a unit behind it.
  if (next.value < size && digits >= Math.log10(size)) return made(next.value / size, next.end, 2);
  const isBare = !/^[\s\u00a0]*\p{L}/u.test(text.slice(next.end));
  return digits === 1 && isBare ? made(next.value / 10, next.end, 2) : unclear;
}

/** The tokens of a text with numbers said in parts made one; `isUnclear` where one of them can be meant twice. */
export function joinCompounds(
  text: string,
  tokens: readonly NumberToken[],
): { readonly tokens: readonly NumberToken[]; readonly isUnclear: boolean } {
  const said = scales.find(text);
  if (said.length === 0) return { tokens, isUnclear: false };
  const made: NumberToken[] = [];
  let isUnclear = false;
  for (let at = 0; at < tokens.length;) {
    const own = tokens[at];
    const compound = joined(text, said, tokens, at);
    if (compound?.isUnclear === true) isUnclear = true;
    if (own !== undefined) made.push(compound === null || compound.isUnclear ? own : compound.token);
    at += compound === null || compound.isUnclear ? 1 : compound.used;
  }
  return { tokens: made, isUnclear };
}
