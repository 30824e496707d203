/** The worker's side of worker-answering.ts: one question at a time, by the list. */
import { questions } from '../../questions/questions';
import type { Work } from '../../questions/work';
import { pageWork } from './page-work';
import { seldom } from './seldom';
import type { AnswerReport, AnswerRequest } from './worker-answering';

/** Milliseconds: as often as anybody sees a bar move. */
const paintable = 80;

function tell(report: AnswerReport<unknown>): void {
  self.postMessage(report);
}

async function answer({ id, subject, written }: AnswerRequest): Promise<void> {
  const question = questions.find((each) => each.id === id);
  if (question === undefined) throw new Error(`there is no question ${id}`);
  const work: Work = {
    ...pageWork,
    progress: seldom(
      (progress) => {
        tell({ kind: 'progress', progress });
      },
      paintable,
      pageWork.now,
    ),
  };
  tell({ kind: 'answer', result: await question.answer(subject, written, work) });
}

self.addEventListener('message', ({ data }: MessageEvent<AnswerRequest>) => {
  // A bug of ours, or a part that could not be fetched: whoever waits must hear of it.
  answer(data).catch((fault: unknown) => {
    tell({ kind: 'broken', detail: fault instanceof Error ? fault.message : String(fault) });
  });
});
