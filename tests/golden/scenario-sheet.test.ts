/** A scenario sheet typed by hand in LibreOffice (tests/golden/workbooks/make-kich-ban.py), beside the units and projects of the sample. */
import { beforeAll, describe, expect, it } from 'vitest';
import { cellReference } from '../../src/domain/cell';
import { readAdministrativeUnits } from '../../src/sheets/administrative-units/read-administrative-units';
import { readProjects } from '../../src/sheets/projects/read-projects';
import { readScenarioSheet } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import type { ScenarioReading } from '../../src/sheets/scenario-sheet/read-scenario-sheet';
import { sheetLanguages } from '../../src/words/sheet-language';
import { growBudget } from '../support/budget-change';
import { gridsOfFile, sampleGrids } from '../support/sample-grids';
import { standard } from '../support/sample-baseline';

let reading: ScenarioReading;
beforeAll(async () => {
  const sample = await sampleGrids();
  const typed = await gridsOfFile(new URL('workbooks/kich-ban-libreoffice.xlsx', import.meta.url));
  reading = readScenarioSheet(
    { grids: [...sample.grids, ...typed.grids], unread: [] },
    { standard, languages: sheetLanguages() },
    readAdministrativeUnits(sample).units,
    readProjects(sample).projects,
  );
});

describe('a scenario sheet made by hand in LibreOffice', () => {
  it('reads the scenarios that were typed, in their order', () => {
    expect(reading.sheet).toBe('Kịch bản');
    expect(reading.scenarios).toEqual([
      {
        name: 'A',
        changes: [
          {
            id: '1',
            isOn: true,
            note: 'theo Báo cáo 432',
            action: { kind: 'merge-unit', unit: 'Cẩm Giàng', becomes: 'ward', part: null, brings: 'city-average' },
          },
          { id: '2', isOn: true, note: '', action: { kind: 'convert-to-ward', unit: 'Dương Quang', brings: 'city-average' } },
          { id: '3', isOn: true, note: '', action: { kind: 'add-people', where: 'inner', people: 5000 } },
          { id: '4', isOn: false, note: '', action: { kind: 'grow-people', where: 'inner', rate: 0.02, years: 5 } },
        ],
      },
      {
        name: 'B',
        changes: [
          { id: '1', isOn: true, note: '', action: { kind: 'set-value', indicator: 'non-farm-labour-whole', value: 83.09 } },
          { id: '2', isOn: true, note: '', action: { kind: 'set-value', indicator: 'non-farm-labour-inner', value: 83.09 } },
          { id: '3', isOn: false, note: '', action: { kind: 'set-grade', indicator: 'budget-balance', grade: 'maximum' } },
          { id: '4', isOn: true, note: '', action: { kind: 'change-driver', driver: 'revenue', expression: 'x * 1.13^7' } },
          {
            id: '5',
            isOn: true,
            note: '',
            action: {
              kind: 'complete-project',
              project: '1',
              effects: [
                { kind: 'add-to-value', indicator: 'sports-works', amount: 1 },
                { kind: 'add-to-driver', driver: 'hospital-beds', amount: 100 },
              ],
              cost: 252,
            },
          },
          {
            id: '6',
            isOn: true,
            note: '',
            action: growBudget(),
          },
          { id: '7', isOn: true, note: '', action: { kind: 'set-region', region: 'northern-midlands-central-highlands' } },
          { id: '8', isOn: true, note: '', action: { kind: 'set-area-type', isMountain: true } },
          { id: '9', isOn: true, note: '', action: { kind: 'set-class', urbanClass: 'II' } },
        ],
      },
    ]);
  });

  it('points at the row with an unknown kind and the one without a name', () => {
    expect(reading.problems.map(({ code, cell }) => `${code} ${cell === null ? '' : cellReference(cell)}`)).toEqual([
      'change-kind-unknown D16',
      'scenario-unnamed A17',
    ]);
  });
});
