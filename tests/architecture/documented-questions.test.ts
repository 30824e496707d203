/** docs/cli.md lists every question there is: each is a folder of src/questions. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { repository } from './planted-tree';

it('docs/cli.md lists every question that can be asked at the terminal', () => {
  const folder = join(repository, 'src/questions');
  const questions = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'ask.ts')));
  const line = readFileSync(join(repository, 'docs/cli.md'), 'utf8')
    .split('\n')
    .find((each) => each.startsWith('`ask` trả lời'));
  const listed = [...(line?.split('`--help`')[0] ?? '').matchAll(/`([a-z-]+)` \(/g)].map(([, name]) => name);
  expect(listed.toSorted()).toEqual(questions.toSorted());
});
