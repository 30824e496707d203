import type { Instrument } from '../domain/citation';
import { decodeInstruments } from './decode-instruments';
import instrumentsJson from './instruments.json';
import { sound } from './sound';

/** Every legal text that citations name. The marks let the build leave them out of what is fetched before anybody reads a citation. */
export const instruments: readonly Instrument[] = /* @__PURE__ */ sound(/* @__PURE__ */ decodeInstruments(instrumentsJson));

/** Their ids: what a citation may name. */
export const instrumentIds: readonly string[] = /* @__PURE__ */ idsOf(instruments);

function idsOf(texts: readonly Instrument[]): readonly string[] {
  return texts.map(({ id }) => id);
}
