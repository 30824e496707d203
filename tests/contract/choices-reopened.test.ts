/** Every choice that the pane offers about how a workbook is scored: made, kept in the workbook, and the same for who opens it next. */
import { describe, expect, it, vi } from 'vitest';
import { regionAsked } from '../../src/application/region-asked';
import type { ScoringChoices } from '../../src/application/scoring-choices';
import { createScoringSession } from '../../src/application/sessions/scoring-session';
import type { ScoringSession } from '../../src/application/sessions/scoring-session';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { urbanClasses } from '../../src/domain/standard';
import { everyStandard, findStandard } from '../../src/editions/catalogue';
import { fixtureOfGrid } from '../support/grid-fixture';
import { createMemoryWorkbook } from '../support/memory-workbook';
import { sampleGrids } from '../support/sample-workbook';

const clock = { today: () => '2023-11-10' };
const defaults = defaultChoices.baseline;

function sample(): ReturnType<typeof createMemoryWorkbook> {
  return createMemoryWorkbook(sampleGrids().grids.map(fixtureOfGrid));
}

async function opened({ port }: ReturnType<typeof createMemoryWorkbook>): Promise<ScoringSession> {
  const session = createScoringSession(port, clock);
  await session.open();
  return session;
}

type Made = readonly [what: string, (session: ScoringSession) => void, Partial<ScoringChoices>];

/** The settings page: how a value below its minimum is scored, and every region of the law, of the sample and of the law after it. */
const ofSettings: readonly Made[] = [
  ...(['strict', 'proportional'] as const).map((policy): Made => [
    `the policy ${policy}`,
    (session) => session.setPolicy(policy),
    { policy },
  ]),
  ...['nq-26-2022/ii', 'nq-111-2025/iii', 'nq-111-2025/i'].flatMap((edition) => {
    const found = findStandard(edition);
    if (!found.ok) throw new Error(edition);
    return [null, ...found.value.adjustments.map(({ id }) => id)].map((region): Made => [
      `the region ${String(region)} of ${edition}`,
      (session) => {
        session.setEdition(edition);
        session.setRegion(region);
      },
      { edition, region, saidNoRegion: region === null },
    ]);
  }),
];

const ofOtherPages: readonly Made[] = [
  ...[null, ...everyStandard().map(({ edition }) => edition)].map((edition): Made => [
    `the edition ${String(edition)}`,
    (session) => session.setEdition(edition),
    { edition },
  ]),
  ...([null, 'one', 'several'] as const).map((extent): Made => [
    `the extent ${String(extent)}`,
    (session) => session.setExtent(extent),
    { extent },
  ]),
  ...[true, false].map((isMountain): Made => [
    `mountain ${String(isMountain)}`,
    (session) => session.setBaseline({ isMountain }),
    { baseline: { ...defaults, isMountain } },
  ]),
  ...[null, ...urbanClasses].map((currentClass): Made => [
    `the class held ${String(currentClass)}`,
    (session) => session.setBaseline({ currentClass }),
    { baseline: { ...defaults, currentClass } },
  ]),
  ...(['indicators', 'units'] as const).map((people): Made => [
    `people by ${people}`,
    (session) => session.setBaseline({ people }),
    { baseline: { ...defaults, people } },
  ]),
  [
    'a region that is taken back',
    (session) => {
      session.setRegion('mekong-delta');
      session.setRegion(null);
    },
    { region: null, saidNoRegion: true },
  ],
];

describe('a choice is the same for who opens the workbook next:', () => {
  it.each([...ofSettings, ...ofOtherPages])('%s', async (_what, make, choices) => {
    const workbook = sample();
    make(await opened(workbook));
    await vi.waitFor(() => {
      expect(workbook.settings()).not.toBeNull();
    });
    const next = await opened(workbook);
    expect(next.getState().scored?.choices).toEqual({ ...defaultChoices, ...choices });
    expect(next.getState().notices).toEqual([]);
  });
});

describe('the region that the sample speaks of', () => {
  it('is asked about again in a copy that was never answered in, and nowhere else', async () => {
    const workbook = sample();
    const session = await opened(workbook);
    const asked = (of: ScoringSession) => {
      const { scored } = of.getState();
      return scored === null ? null : (regionAsked(scored)?.cell.sheet ?? null);
    };
    expect(asked(session)).toBe('Dự án');
    session.setRegion(null);
    expect(asked(session)).toBeNull();
    await vi.waitFor(() => {
      expect(workbook.settings()).not.toBeNull();
    });
    expect(asked(await opened(workbook))).toBeNull();
    expect(asked(await opened(sample()))).toBe('Dự án');
  });
});
