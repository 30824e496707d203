/** The citations of an edition: counted where its standing is told, checked where it is decoded. */
import type { Citation } from '../../domain/citation';
import type { Standard } from '../../domain/standard';
import type { FaultyThing } from './fault';

export type Cited = { readonly at: FaultyThing; readonly citation: Citation };

/** All citations of an edition, each with what it is a citation of. */
export function citationsOf(standard: Standard): readonly Cited[] {
  const { total, extent } = standard;
  const of = (thing: FaultyThing['thing'], id: string, citation: Citation, field = 'citation'): Cited => ({
    at: { thing, id, field },
    citation,
  });
  return [
    ...standard.indicators.map(({ id, citation }) => of('indicator', id, citation)),
    ...standard.sections.map(({ id, citation }) => of('section', id, citation)),
    ...standard.adjustments.map(({ id, citation }) => of('adjustment', id, citation)),
    ...Object.entries(standard.rules).map(([id, citation]) => of('rule', id, citation)),
    of('edition', '', total.citation, 'total.citation'),
    ...(total.disputed === null ? [] : [of('edition', '', total.disputed.citation, 'total.disputed.citation')]),
    ...(extent === null ? [] : [of('extent', 'whole', extent.citation)]),
    ...(extent?.several ?? []).map(({ id, citation }) => of('extent', id, citation)),
  ];
}
