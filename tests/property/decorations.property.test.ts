import { expect, it } from 'vitest';
import { chanceOf } from '../campaign/chance';
import { decoratedText } from '../support/decorations/decorated-text';
import { composedText } from '../support/decorations/composed-text';
import { judged } from '../support/decorations/judge';

it('try', () => {
  const chance = chanceOf(Number(process.env['S'] ?? 1));
  const n = Number(process.env['N'] ?? 3000);
  let read = 0, plain = 0, could = 0;
  const faults: string[] = [];
  for (let i = 0; i < n; i++) {
    const d = process.env['C'] ? composedText(chance) : decoratedText(chance);
    const j = judged(d);
    if (j.isRead) read++;
    if (d.isPlain) plain++;
    if (d.answers.length > 0) could++;
    if (j.fault !== null) faults.push(j.fault);
  }
  console.log(`n ${n} read ${read} plain ${plain} could ${could} faults ${faults.length}`);
  console.log(faults.slice(0, Number(process.env['F'] ?? 60)).join('\n'));
  expect(1).toBe(1);
}, 600000);
