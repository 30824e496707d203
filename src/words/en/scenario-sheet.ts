/** Words written into the scenario sheet, in English. Each must be among those that are read back (src/language/lexicon). */
import type { LaterWords } from '../words';

export const scenarioSheet: LaterWords['scenarioSheet'] = {
  sheetName: 'Scenarios',
  columns: {
    scenario: 'Scenario',
    order: 'Order',
    switch: 'Apply',
    kind: 'Change',
    target: 'Target',
    value: 'Value',
    note: 'Note',
    author: 'Author',
    about: 'Scenario note',
  },
  grades: { maximum: 'maximum level', minimum: 'minimum level', none: 'not met' },
  switches: { on: 'yes', off: 'no' },
  noRegion: 'none',
  classes: { special: 'special class', I: 'class I', II: 'class II', III: 'class III', IV: 'class IV', V: 'class V' },
  people: (number) => `${number} people`,
  overYears: (years) => `over ${years} years`,
  indicator: (number) => `indicator ${number}`,
  cost: (amount) => `cost ${amount} billion`,
  spending: (amount, growth) => `expenditure ${amount === null ? '' : `${amount} billion `}grows ${growth}`,
  phase: (rate, year) => `${rate} until ${year}`,
  oneOff: (amount, year) => `one-off ${amount} billion in ${year}`,
  everyYear: 'every year',
};
