/** An amount as text over the names of its inputs: what a trace shows, with brackets only where they are needed. */
import type { Amount, InputName } from './expression';

const strength = { '+': 1, '-': 1, '*': 2, '/': 2 } as const;

/** In a trace the level from which points rise is the minimum level that the reader sees beside it. */
const shownNames: Readonly<Record<InputName, string>> = {
  value: 'value',
  maximum: 'maximum',
  minimum: 'minimum',
  risesFrom: 'minimum',
  maximumPoints: 'maximumPoints',
  minimumPoints: 'minimumPoints',
};

/** `minimumPoints + (value - minimum) / (maximum - minimum) * (maximumPoints - minimumPoints)`. */
export function printed(amount: Amount, around = 0, isRight = false): string {
  switch (amount.kind) {
    case 'input':
      return shownNames[amount.name];
    case 'number':
      return String(amount.value);
    case 'least':
    case 'most':
      return `${amount.kind === 'least' ? 'min' : 'max'}(${printed(amount.left)}, ${printed(amount.right)})`;
    case 'operation': {
      const own = strength[amount.sign];
      const text = `${printed(amount.left, own)} ${amount.sign} ${printed(amount.right, own, true)}`;
      return own < around || (isRight && own === around) ? `(${text})` : text;
    }
  }
}

/** The inputs that an amount names, under the names that are shown. */
export function inputsOf(amount: Amount, figures: Readonly<Partial<Record<InputName, number>>>): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  const look = (at: Amount): void => {
    if (at.kind === 'input') found[shownNames[at.name]] = figures[at.name] ?? Number.NaN;
    else if (at.kind !== 'number') {
      look(at.left);
      look(at.right);
    }
  };
  look(amount);
  return found;
}
