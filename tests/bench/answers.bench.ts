/** Every answer over the real sample, as a worker gives it: each is to be had within 200 ms, 100.000 draws within two seconds. */
import { bench, describe } from 'vitest';
import { assessBase, prepareBaseline } from '../../src/application/assess-scenarios';
import { recogniseUnder } from '../../src/application/choose-edition';
import { readBaseline } from '../../src/application/read-baseline';
import { scoreRecognition } from '../../src/application/score-workbook';
import { defaultChoices } from '../../src/application/settings/default-choices';
import { findStandard } from '../../src/editions/catalogue';
import { provincialCity } from '../../src/editions/city-requirements';
import { answerTo } from '../../src/questions/answer-to';
import type { AnyAsking } from '../../src/questions/asking';
import { breakingEven } from '../../src/questions/break-even/ask';
import { contradicting } from '../../src/questions/contradictions/ask';
import { findingFewest } from '../../src/questions/fewest-changes/ask';
import { measuringHeadroom } from '../../src/questions/headroom/ask';
import type { Written } from '../../src/questions/own-fields';
import { walking } from '../../src/questions/path/ask';
import { buying } from '../../src/questions/projects/ask';
import { testing } from '../../src/questions/sensitivity/ask';
import { findingMerger } from '../../src/questions/smallest-merger/ask';
import type { Subject } from '../../src/questions/subject';
import { drawing } from '../../src/questions/uncertainty/ask';
import { weighing } from '../../src/questions/worth/ask';
import { sampleGrids } from '../support/sample-workbook';
import { unwatched } from '../support/unwatched';

const found = findStandard('nq-26-2022');
if (!found.ok) throw new Error('nq-26-2022 is not in the catalogue');
const standard = found.value;
const today = '2023-11-10';
const grids = sampleGrids();
const scored = scoreRecognition(recogniseUnder(standard, grids, defaultChoices, today), grids, defaultChoices, today);
const { baseline } = readBaseline(scored);
const base = assessBase(prepareBaseline(baseline, standard), provincialCity, 'strict', 'Gốc');
const subject: Subject = {
  scored,
  replayed: { baseline, base, requirements: provincialCity, scenarios: [], shown: null, sheet: null, areKept: false },
};

function answer<Own extends object, Answer>(name: string, asking: AnyAsking<Own, Answer>, written: Written = {}): void {
  bench(
    name,
    async () => {
      const asked = await answerTo(asking, subject, written, unwatched);
      if (!asked.ok) throw new Error(asked.error.map(({ code }) => code).join());
    },
    { iterations: 5, time: 1000, warmupIterations: 1 },
  );
}

describe('an answer over the sample', () => {
  answer('headroom', measuringHeadroom);
  answer('break-even, every row and driver', breakingEven);
  answer('worth, with every unit', weighing);
  answer('sensitivity', testing);
  answer('uncertainty, 100.000 draws of every figure off by 5 %', drawing, { share: '5' });
  answer('fewest changes, all ways', findingFewest);
  answer('smallest merger', findingMerger);
  answer('path to 2045', walking, { to: '2045' });
  answer('contradictions', contradicting);
  answer('projects', buying);
});
