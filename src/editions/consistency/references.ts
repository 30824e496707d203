/** Every name in an edition must be somebody's, and nobody's twice. */
import type { Standard } from '../../domain/standard';
import { criteriaOf, sectionsAbove } from '../../domain/standard';
import { inconsistency, repeated, unless } from './fault';
import type { ConsistencyFault } from './fault';

const slug = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

function names(standard: Standard): readonly ConsistencyFault[] {
  const { indicators, sections, adjustments, drivers, extent } = standard;
  const twice = { kind: 'twice' } as const;
  return [
    // An id that looked like a number could be mistaken for one where people type either.
    ...indicators.flatMap(({ id }) => unless(slug.test(id), 'indicator', id, 'id', { kind: 'not-a-slug' })),
    ...repeated(indicators, ({ id }) => id).map(({ id }) => inconsistency('indicator', id, 'id', twice)),
    ...repeated(indicators, ({ code }) => code.toLowerCase()).map(({ id }) => inconsistency('indicator', id, 'code', twice)),
    ...repeated(indicators, ({ number }) => number).map(({ id }) => inconsistency('indicator', id, 'number', twice)),
    ...repeated(sections, ({ id }) => id).map(({ id }) => inconsistency('section', id, 'id', twice)),
    ...repeated(adjustments, ({ id }) => id).map(({ id }) => inconsistency('adjustment', id, 'id', twice)),
    ...repeated(drivers, ({ id }) => id).map(({ id }) => inconsistency('driver', id, 'id', twice)),
    ...repeated(extent?.several ?? [], ({ id }) => id).map(({ id }) => inconsistency('extent', id, 'id', twice)),
  ];
}

/** Rows of a table that is known whole have no gap; nor have criteria ever, and groups have no number of their own. */
function numbering(standard: Standard): readonly ConsistencyFault[] {
  const row = standard.isComplete ? standard.indicators.find(({ number }, index) => number !== index + 1) : undefined;
  const rows = row === undefined ? [] : [{ thing: 'indicator' as const, id: row.id, expected: standard.indicators.indexOf(row) + 1 }];
  const criteria = criteriaOf(standard).map(({ id, number }, index) => ({ thing: 'section' as const, id, number, expected: index + 1 }));
  const groups = standard.sections
    .filter(({ parent }) => parent !== null)
    .map(({ id, number }) => ({ thing: 'section' as const, id, number, expected: 0 }));
  const wrong = [...criteria, ...groups].filter(({ number, expected }) => number !== expected).slice(0, 1);
  return [...rows, ...wrong].map(({ thing, id, expected }) => inconsistency(thing, id, 'number', { kind: 'numbering', expected }));
}

function sections(standard: Standard): readonly ConsistencyFault[] {
  const known = new Set(standard.sections.map(({ id }) => id));
  return [
    ...standard.indicators.flatMap(({ id, section }) =>
      unless(known.has(section), 'indicator', id, 'section', { kind: 'no-such-section', named: section }),
    ),
    ...standard.sections.flatMap(({ id, parent }) =>
      parent === null ? [] : unless(known.has(parent), 'section', id, 'parent', { kind: 'no-such-section', named: parent }),
    ),
    ...standard.sections.flatMap(({ id, parent }) => {
      const reached = sectionsAbove(standard, id).at(-1);
      const isClosed = parent !== null && reached !== undefined && reached.parent !== null && known.has(reached.parent);
      return unless(!isClosed, 'section', id, 'parent', { kind: 'section-in-itself' });
    }),
    ...standard.adjustments.flatMap(({ id, gates = [] }) =>
      gates.flatMap((named) => unless(known.has(named), 'adjustment', id, 'gates', { kind: 'no-such-section', named })),
    ),
  ];
}

function indicatorsNamed(standard: Standard): readonly ConsistencyFault[] {
  const rows = new Map(standard.indicators.map((row) => [row.id, row]));
  const roles = Object.entries(standard.roles).flatMap(([role, named]) =>
    unless(rows.has(named), 'edition', '', `roles.${role}`, { kind: 'no-such-indicator', named }),
  );
  const adjustments = standard.adjustments.flatMap(({ id, minimumFactors, exempt }) => [
    ...Object.entries(minimumFactors).flatMap(([named, factor]) => {
      const field = `minimumFactors.${named}`;
      const row = rows.get(named);
      if (row === undefined) return [inconsistency('adjustment', id, field, { kind: 'no-such-indicator', named })];
      return [
        ...unless(factor > 0 && factor <= 1, 'adjustment', id, field, { kind: 'factor-not-a-share' }),
        ...unless(row.kind === 'numeric', 'adjustment', id, field, { kind: 'nothing-to-lower' }),
        ...unless(!exempt.includes(named), 'adjustment', id, field, { kind: 'lowered-and-exempt' }),
      ];
    }),
    ...exempt.flatMap((named) => unless(rows.has(named), 'adjustment', id, 'exempt', { kind: 'no-such-indicator', named })),
    ...repeated(exempt, (named) => named).map(() => inconsistency('adjustment', id, 'exempt', { kind: 'twice' })),
  ]);
  return [...roles, ...adjustments];
}

function driversNamed(standard: Standard): readonly ConsistencyFault[] {
  const known = new Set(standard.drivers.map(({ id }) => id));
  return standard.indicators.flatMap(({ id, drivers }) => {
    if (drivers === null) return [];
    return [
      ...(['numerator', 'denominator'] as const).flatMap((part) => {
        const named = drivers[part];
        return named === null ? [] : unless(known.has(named), 'indicator', id, `drivers.${part}`, { kind: 'no-such-driver', named });
      }),
      ...unless(drivers.factor > 0, 'indicator', id, 'drivers.factor', { kind: 'not-above-zero' }),
    ];
  });
}

export function referenceFaults(standard: Standard): readonly ConsistencyFault[] {
  const mistaken = names(standard);
  // Whatever stands twice also breaks the count: said once is enough.
  if (mistaken.length > 0) return mistaken;
  return [...numbering(standard), ...sections(standard), ...indicatorsNamed(standard), ...driversNamed(standard)];
}
