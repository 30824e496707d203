/** Figures of a score that cannot be: below nothing, above what the table can give. A table that contradicts itself may have more where it is told so. */
import type { Assessment } from '../../src/domain/assessment';
import { isAtLeast } from '../../src/domain/comparison';
import type { Problem } from '../../src/domain/problem';

type Part = { readonly name: string; readonly certain: number; readonly possible: number; readonly maximum: number };

/** The first part whose points are wrong, in words; null where none is. */
export function unsoundScore({ total, criteria, groups }: Assessment, problems: readonly Problem[]): string | null {
  const isTold = problems.some(({ code }) => code === 'own-sum');
  const parts: readonly Part[] = [
    { ...total, name: 'total', maximum: Math.min(total.maximum, 100) },
    ...[...criteria, ...groups].map((part) => ({ ...part, certain: part.points })),
  ];
  const wrong = parts.find(({ certain, possible, maximum }) => {
    const isOrdered = isAtLeast(certain, 0) && isAtLeast(possible, certain);
    return !isOrdered || !(isTold || isAtLeast(maximum, possible));
  });
  if (wrong === undefined) return null;
  const { name, certain, possible, maximum } = wrong;
  return `${name}: certain ${String(certain)}, possible ${String(possible)}, at most ${String(maximum)}`;
}
