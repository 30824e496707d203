/** What drawings and projects say where the law counts standards: class I of NQ 111/2025, which two sources let pass at 12 and at 15 of 15. */
import { describe, expect, it } from 'vitest';
import { citySubject } from '../../tests/support/asked-subject';
import { sampleBaseline } from '../../tests/support/sample-baseline';
import { unwatched } from '../../tests/support/unwatched';
import type { Observation } from '../domain/observation';
import { findStandard } from '../editions/catalogue';
import type { AnswerReport } from '../reports/answer-report';
import { answerTo } from './answer-to';
import type { AnyAsking } from './asking';
import { breakingEven } from './break-even/ask';
import { breakEvenReport } from './break-even/report';
import type { Written } from './own-fields';
import { buying } from './projects/ask';
import { projectsReport } from './projects/report';
import { testing } from './sensitivity/ask';
import { sensitivityReport } from './sensitivity/report';
import type { Subject } from './subject';

const found = findStandard('nq-111-2025/i');
if (!found.ok) throw new Error('nq-111-2025/i');
const edition = found.value;
const filed = { points: null, pointsCell: null, verdict: '', verdictCell: null };
const subject = citySubject(
  {
    ...sampleBaseline,
    observations: edition.indicators.flatMap((row): readonly Observation[] =>
      row.kind === 'numeric'
        ? [{ indicator: row.id, cell: null, raw: '', reading: { kind: 'exact', value: row.maximum.value * 1.05 }, filed }]
        : [],
    ),
  },
  edition,
);

async function report<Own extends object, Answer>(
  asking: AnyAsking<Own, Answer>,
  of: (answer: Answer, about: Subject, locale: 'vi') => AnswerReport,
  written: Written = {},
): Promise<AnswerReport> {
  const asked = await answerTo(asking, subject, written, unwatched);
  if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
  return of(asked.value, subject, 'vi');
}

/** Everything that an answer says of points: its sentences, heads and drawings. */
function said({ lead, sentences, tables, charts = [] }: AnswerReport): readonly string[] {
  return [
    lead,
    ...sentences,
    ...tables.flatMap(({ columns }) => columns.map(({ name }) => name)),
    ...charts.flatMap((chart) => [chart.sentence, chart.x, ...(chart.kind === 'lines' ? [chart.y] : [])]),
  ];
}

describe('where standards are counted', () => {
  it('the level that is drawn is the one that both sources are content with: 15', async () => {
    const { charts = [] } = await report(breakingEven, breakEvenReport);
    const [curve] = charts;
    const limit = curve?.kind === 'lines' ? curve.lines.find(({ isLimit }) => isLimit) : undefined;
    expect(limit?.points.map(({ y }) => y)).toEqual([15, 15]);
  });

  it.each([
    ['break-even', () => report(breakingEven, breakEvenReport)],
    ['sensitivity', () => report(testing, sensitivityReport)],
    ['projects', () => report(buying, projectsReport)],
  ])('%s speaks of no points', async (_question, made) => {
    expect(said(await made()).filter((text) => /điểm/i.test(text))).toEqual([]);
  });
});
