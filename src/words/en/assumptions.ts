/** What a score stands on, in English: lines of every written sheet. */
import type { LaterWords } from '../words';

export const assumptions: LaterWords['assumptions'] = {
  heading: 'Assumptions of the figures',
  labels: {
    edition: 'Edition',
    date: 'Date of the figures',
    policy: 'Below the minimum level',
    region: 'Lower levels of a region',
    extent: 'Extent of the urban area',
    mountain: 'Mountain, highland or border area',
    'class-held': 'Urban class held',
    people: 'People of the whole city',
  },
  noRegion: 'none applied',
  unsaid: 'not said',
  mountain: 'yes',
  notMountain: 'no',
  extent: { one: 'one administrative unit', several: 'several administrative units' },
  people: { indicators: 'by the indicator table', units: 'sum of the units' },
  held: (urbanClass, law) => (law === null ? urbanClass : `${urbanClass} under ${law}`),
};
