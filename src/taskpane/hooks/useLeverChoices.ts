import { useMemo } from 'react';
import { expenditure, peopleInner, peopleOuter, peopleWhole, revenue } from '../../domain/driver';
import type { DriverId } from '../../domain/driver';
import type { Subject } from '../../questions/subject';
import { driverName } from '../../words/driver-names';
import { capitalised } from '../../words/numbers';
import { useWords } from './useWords';

const apart: readonly DriverId[] = [peopleWhole, peopleInner, revenue, expenditure];

/** What questions can move, as choices of a form: people by where they come to, money left out; first that none is chosen. */
export function useLeverChoices({ scored, replayed }: Subject, none: string): readonly (readonly [id: string, name: string])[] {
  const { locale } = useWords();
  const drivers = replayed?.baseline.drivers ?? null;
  const named = scored.standard.drivers;
  return useMemo(() => {
    const known = [...(drivers?.values() ?? [])].flatMap(({ id, value }) => (value === null ? [] : [id]));
    const apartPeople = known.includes(peopleInner) ? [peopleInner, peopleOuter] : [peopleWhole];
    const people = known.includes(peopleWhole) ? apartPeople : [];
    const ids = [...people, ...known.filter((id) => !apart.includes(id))];
    return [['', none], ...ids.map((id) => [id, capitalised(driverName(id, named, locale), locale)] as const)];
  }, [drivers, named, locale, none]);
}
