import type { LaterWords } from '../words';

export const levers: LaterWords['levers'] = {
  unmoved: { independent: 'does not depend', waiting: 'data awaited', kept: 'kept as filed' },
  unmovedNote:
    '“Does not depend”: no indicator is worked out of that quantity. “Data awaited”: those that are have no figures yet, so that nobody knows. “Kept as filed”: those that are keep their filed points.',
  beyond: (row, value, low, high) => `indicator ${row} at ${value}, plausible ${low}–${high}`,
  people: (amount) => amount,
  implausible: (rows) => `not plausible: ${rows}`,
  beyondColumn: 'Beyond the plausible',
  beyondNote:
    'Beyond the plausible: that amount takes an indicator to a figure nobody would believe. Take it for “not to be had this way”, or check the figures.',
};
