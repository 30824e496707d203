/** More words of the field for the code's own terms, in English: those that only parts fetched later say. */
import type { LaterWords } from '../words';

export const laterTerms: LaterWords['laterTerms'] = {
  standing: {
    text: 'read in the text itself',
    report: 'as printed in the city’s own report, not compared with the text',
    digest: 'from a legal digest that quotes the text',
    'second-hand': 'from somebody’s transcription, not compared with the text',
    practice: 'from practice; the text itself was not read',
    memory: 'from memory, unverified',
    unknown: 'no legal basis found',
  },
  claim: {
    met: 'indicators met',
    'not-met': 'indicators not met',
    'at-maximum': 'indicators at maximum points',
    'at-least-minimum': 'indicators from minimum to below maximum points',
    'below-minimum': 'indicators below minimum points',
    'total-points': 'total points',
  },
  sum: { criterion: 'Criterion', group: 'Indicator group', total: 'Total points' },
  scope: {
    whole: 'whole city',
    inner: 'inner area',
    outer: 'outer area',
  },
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
};
