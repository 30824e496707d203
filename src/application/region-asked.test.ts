/** Which cell of the sample says mountain, and when nobody is asked. */
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleGrids } from '../../tests/support/sample-grids';
import { standard } from '../../tests/support/sample-baseline';
import type { WorkbookGrids } from '../domain/grid';
import { regionAsked } from './region-asked';
import { scoreGrids } from './score-workbook';
import { defaultChoices } from './settings/default-choices';

let grids: WorkbookGrids;
beforeAll(async () => {
  grids = await sampleGrids();
});

describe('the region', () => {
  it('is asked about: a project of the sample is of cities in the northern mountains, whose levels the law lowers', () => {
    const asked = regionAsked(scoreGrids(grids, standard, defaultChoices, '2023-11-10'));
    expect(asked?.cell.sheet).toBe('Dự án');
    expect(asked?.text).toContain('miền núi phía Bắc');
    expect(asked?.regions.map(({ id }) => id)).toEqual(['northern-midlands-central-highlands']);
  });

  it('is not asked about where one is applied, the user said that there is none, or no text speaks of mountains', () => {
    const chosen = { ...defaultChoices, region: 'northern-midlands-central-highlands' };
    expect(regionAsked(scoreGrids(grids, standard, chosen, '2023-11-10'))).toBeNull();
    const said = { ...defaultChoices, saidNoRegion: true };
    expect(regionAsked(scoreGrids(grids, standard, said, '2023-11-10'))).toBeNull();
    const silent = { ...grids, grids: grids.grids.filter(({ sheet }) => sheet === 'Phụ lục 03') };
    expect(regionAsked(scoreGrids(silent, standard, defaultChoices, '2023-11-10'))).toBeNull();
  });
});
