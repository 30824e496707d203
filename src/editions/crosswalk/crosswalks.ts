/** The crosswalks between editions, as data. */
import type { Crosswalk, CrosswalkReason, CrosswalkRow } from '../../domain/crosswalk';
import type { DataFault } from '../../domain/json/json-place';
import type { Decoder } from '../../domain/json/decoders';
import { byTag, constant, decode, list, number, object, oneOf, text } from '../../domain/json/decoders';
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { anyLawText } from '../decode-law-text';
import type { WithLawTexts } from '../decode-law-text';
import { sound } from '../sound';
import crosswalksJson from './crosswalks.json';

type Of<Kind extends CrosswalkRow['kind']> = WithLawTexts<Extract<CrosswalkRow, { readonly kind: Kind }>, 'note'>;
type Rows = { readonly [Kind in CrosswalkRow['kind']]: Of<Kind> };

const ofEveryRow = { from: text, to: text, note: anyLawText };
const reasons: readonly CrosswalkReason[] = ['other-extent', 'other-thing'];

const rowFields = byTag<Rows>('kind', 'other', {
  same: object<Rows['same']>({ ...ofEveryRow, kind: constant('same'), factor: number }),
  'at-least': object<Rows['at-least']>({ ...ofEveryRow, kind: constant('at-least'), factor: number }),
  hint: object<Rows['hint']>({ ...ofEveryRow, kind: constant('hint'), factor: number, reason: oneOf(reasons, 'other-thing') }),
  other: object<Rows['other']>({ ...ofEveryRow, kind: constant('other') }),
});

const row: Decoder<CrosswalkRow> = (place) => {
  const { note, ...read } = rowFields(place);
  return { ...read, note: note.native, noteIn: note.translations };
};

const fields = list(object<Crosswalk>({ from: list(text), to: list(text), rows: list(row) }));

export function decodeCrosswalks(json: unknown): Result<readonly Crosswalk[], readonly DataFault[]> {
  const { value, faults } = decode(fields, 'crosswalks.json', json);
  return faults.length > 0 ? failure(faults) : success(value);
}

let decoded: readonly Crosswalk[] | null = null;

export function crosswalks(): readonly Crosswalk[] {
  return (decoded ??= sound(decodeCrosswalks(crosswalksJson)));
}

/** The way from one edition to another; null where nobody has compared their rows. */
export function crosswalkBetween(from: string, to: string): Crosswalk | null {
  return crosswalks().find((crosswalk) => crosswalk.from.includes(from) && crosswalk.to.includes(to)) ?? null;
}
