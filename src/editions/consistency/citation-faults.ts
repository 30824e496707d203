/** Every legal figure names its text, and the text is one of those that are known here. */
import type { Standard } from '../../domain/standard';
import { citationsOf } from './citations';
import type { ConsistencyFault } from './fault';
import { unless } from './fault';

/** @param instruments ids that a citation may name */
export function citationFaults(standard: Standard, instruments: readonly string[]): readonly ConsistencyFault[] {
  return citationsOf(standard).flatMap(({ at, citation: { instrument } }) =>
    unless(instruments.includes(instrument), at.thing, at.id, `${at.field}.instrument`, { kind: 'no-such-instrument', named: instrument }),
  );
}
