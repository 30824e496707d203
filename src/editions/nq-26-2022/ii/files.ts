/** The files of edition nq-26-2022/ii: one JSON file per section of the table. */
import type { EditionFiles } from '../../decode';
import adjustments from './adjustments.json';
import criterion1 from './criterion-1.json';
import criterion2 from './criterion-2.json';
import criterion3 from './criterion-3.json';
import criterion4 from './criterion-4.json';
import innerArchitecture from './criterion-5-inner-architecture.json';
import innerEnvironment from './criterion-5-inner-environment.json';
import innerSocial from './criterion-5-inner-social.json';
import innerTechnical from './criterion-5-inner-technical.json';
import outer from './criterion-5-outer.json';
import drivers from './drivers.json';
import edition from './edition.json';
import sections from './sections.json';

export const nq26ClassTwoFiles: EditionFiles = {
  edition,
  sections,
  adjustments,
  drivers,
  indicators: {
    'criterion-1.json': criterion1,
    'criterion-2.json': criterion2,
    'criterion-3.json': criterion3,
    'criterion-4.json': criterion4,
    'criterion-5-inner-social.json': innerSocial,
    'criterion-5-inner-technical.json': innerTechnical,
    'criterion-5-inner-environment.json': innerEnvironment,
    'criterion-5-inner-architecture.json': innerArchitecture,
    'criterion-5-outer.json': outer,
  },
};
