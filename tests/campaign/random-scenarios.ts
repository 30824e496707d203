/** Random lists of changes over random cities, replayed by the product and by a model that shares nothing with it: both policies. */
import { askForScenarios } from '../support/ask-for-scenarios';
import { compareScenario } from '../support/independent-scenarios/compare';
import type { Campaign } from './campaign';

const told = 50;

export const randomScenarios: Campaign = {
  name: 'random-scenarios',
  what: 'Random lists of one to eight changes of every kind, at their limits and beyond, over the sample’s city and over cities whose figures lack, contradict each other or contain communes already, replayed and held against a model of its own: what is refused, quantities, rows, points, totals, the range over open answers, units, costs',
  unit: 'lists',
  full: 400,
  slice: 200,
  run: ({ seed, amount, progress }) => {
    const findings: string[] = [];
    let applied = 0;
    let refused = 0;
    for (let done = 0; done < amount; done += 1) {
      // Seeds apart from one another, so that two runs share no list.
      const compared = compareScenario(seed * 1_000_003 + done, askForScenarios);
      applied += compared.applied;
      refused += compared.refused;
      findings.push(...compared.disagreements);
      if (done % told === 0) progress(String(done));
    }
    const figures = `${String(amount)} lists under both policies: ${String(applied)} changes applied, ${String(refused)} refused`;
    return Promise.resolve({ kind: 'ran', figures, findings });
  },
};
