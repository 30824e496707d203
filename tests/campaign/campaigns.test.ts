/** The campaigns themselves: a seeded slice of each, what they leave behind, and that each of them can find something at all. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { campaignRequest } from './campaign-arguments';
import { campaigns } from './campaigns';
import { chanceOf } from './chance';
import { changesOf, hostileFile } from './hostile-files';
import { mutations } from './hostile-mutations';
import { scoreFaults } from './random-scores';
import { timeInWords, withRuns } from './trust-table';
import { plantedMutants } from './planted-mutants';
import { runVitest } from './run-vitest';
import { randomTables } from '../support/random-tables';
import { hasProgram, needs } from '../tasks/outside-programs.mjs';

const sliced = campaigns.flatMap(({ slice, ...campaign }) => (slice === null ? [] : [{ ...campaign, amount: slice }]));

describe('a slice of', () => {
  for (const { name, run, amount, needs: program } of sliced) {
    const mark = program === undefined ? '' : ` ${needs(program)}`;
    it.skipIf(program !== undefined && !hasProgram(program))(`${name} finds nothing${mark}`, { timeout: 400_000 }, async () => {
      expect(await run({ seed: 20_261_128, amount, progress: () => undefined })).toMatchObject({ kind: 'ran', findings: [] });
    });
  }
});

describe('a planted mistake', () => {
  const config = 'vitest.planted.config.ts';
  const suites = [...new Set(plantedMutants.map(({ suite }) => suite))];

  it('is none where nothing is planted', { timeout: 120_000 }, async () => {
    const { passed, findings } = await runVitest(suites, {}, config);
    expect(findings).toEqual([]);
    expect(passed).toBeGreaterThan(20);
  });

  it.each(plantedMutants.map((mutant, index) => [`${mutant.file}: ${mutant.to}`, mutant, index] as const))(
    '%s is noticed',
    { timeout: 120_000 },
    async (_what, { suite }, index) => {
      const { findings } = await runVitest([suite], { PLANTED: String(index) }, config);
      expect(findings.length).toBeGreaterThan(0);
    },
  );
});

describe('what a campaign could find', () => {
  it('a table whose maximum is below its minimum is a fault of the score', () => {
    const broken = randomTables(50, 5).map((table) => ({
      ...table,
      standard: {
        ...table.standard,
        indicators: table.standard.indicators.map((row) => ({
          ...row,
          points: { maximum: row.points.minimum, minimum: row.points.maximum },
        })),
      },
    }));
    expect(broken.flatMap(scoreFaults).join('\n')).toMatch(/a better value takes/);
  });

  it('draws the same hostile file for the same number, others for others, by every means there is', () => {
    expect(hostileFile(3, 14)).toEqual(hostileFile(3, 14));
    expect(hostileFile(3, 14).what).not.toBe(hostileFile(3, 15).what);
    const drawn = new Set(Array.from({ length: 2_000 }, (_each, number) => changesOf(chanceOf(number))).flat());
    expect(Object.keys(mutations).filter((name) => !drawn.has(name))).toEqual([]);
  });
});

describe('many times the usual draws', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it.each([
    [{ numRuns: 3 }, 21],
    [undefined, 700],
  ])('are drawn of a property that asks for %j', async (parameters, wanted) => {
    vi.stubEnv('PROPERTY_TIMES', '7');
    const { default: fc } = await import('../config/many-runs');
    let runs = 0;
    const property = fc.property(fc.nat(), () => {
      runs += 1;
    });
    fc.assert(property, parameters);
    expect(runs).toBe(wanted);
    expect(() => fc.assert(fc.property(fc.nat(), (number) => number < 50))).toThrow(/Counterexample/);
  });
});

describe('what is asked for', () => {
  const known = ['one', 'two'];

  it('is every campaign, seed 1, its own amount and today, unless said otherwise', () => {
    expect(campaignRequest([], known, '2026-11-28')).toEqual({
      names: [],
      seed: 1,
      amount: null,
      from: null,
      date: '2026-11-28',
      isKept: true,
    });
    expect(campaignRequest(['two', '--seed', '7', '--amount', '1000', '--date', '2026-12-01', '--no-trust'], known, '2026-11-28')).toEqual({
      names: ['two'],
      seed: 7,
      amount: 1000,
      from: null,
      date: '2026-12-01',
      isKept: false,
    });
  });

  it('may be some cases of a campaign that numbers them, which is no run of the table', () => {
    const asked = ['two', '--from', '17966', '--amount', '1'];
    expect(campaignRequest(asked, known, '2026-11-28', ['two'])).toMatchObject({ names: ['two'], from: 17_966, amount: 1, isKept: false });
    expect(campaignRequest(asked, known, '2026-11-28', ['one'])).toContain('--from is for campaigns that number their cases');
    expect(campaignRequest(['--from', '3'], known, '2026-11-28', ['two'])).toContain('--from is for campaigns that number their cases');
    expect(campaignRequest(['two', '--from', '-1'], known, '2026-11-28', ['two'])).toContain("'--from");
    expect(campaignRequest(['two', '--from', '1.5'], known, '2026-11-28', ['two'])).toContain('--from takes a whole number');
  });

  it.each([
    [['three'], 'No campaign is named "three". There are: one, two.'],
    [['--seed', 'x'], '--seed takes a whole number'],
    [['--amount', '0'], '--amount takes a whole number'],
    [['--date', 'today'], '--date takes a day'],
    [['--fast'], "'--fast'"],
  ])('%j is refused with what is wrong', (typed, sentence) => {
    expect(campaignRequest(typed, known, '2026-11-28')).toContain(sentence);
  });
});

describe('the figures in docs/trust.md', () => {
  const empty = 'before\n<!-- campaigns: written by npm run campaign, not by hand -->\n<!-- /campaigns -->\nafter\n';
  const run = { day: '2026-11-28', commit: 'abc1234', seed: 7, amount: 10, unit: 'files', seconds: 61.4 };
  const order = ['one', 'two'];

  it('are a row a campaign, in the order of the list, and leave the prose and the other rows alone', () => {
    const first = withRuns(empty, [{ ...run, name: 'two', outcome: { kind: 'ran', figures: '3 | 4', findings: ['a', 'b'] } }], order);
    const second = withRuns(first, [{ ...run, name: 'one', commit: null, outcome: { kind: 'not-run', why: 'no office' } }], order);
    expect(second.split('\n')).toEqual([
      'before',
      '<!-- campaigns: written by npm run campaign, not by hand -->',
      '',
      '| campaign | day | commit | seed | amount | time | figures | findings |',
      '|--|--|--|--|--|--|--|--|',
      '| one | 2026-11-28 | not known | 7 | 10 files | 1 min 1 s | not run: no office | – |',
      '| two | 2026-11-28 | abc1234 | 7 | 10 files | 1 min 1 s | 3 \\| 4 | 2 |',
      '',
      '<!-- /campaigns -->',
      'after',
      '',
    ]);
    expect(withRuns(second, [], ['one'])).not.toContain('| two |');
  });

  it('have nowhere to go in another document', () => {
    expect(() => withRuns('# Trust', [], order)).toThrow('no part between');
  });

  it('say times as people do', () => {
    expect([timeInWords(0.4), timeInWords(59.4), timeInWords(3_600)]).toEqual(['0 s', '59 s', '60 min 0 s']);
  });
});
