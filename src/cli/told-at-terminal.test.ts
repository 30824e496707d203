import { expect, it } from 'vitest';
import { problem } from '../domain/problem';
import { problemSentence } from '../words/problem-sentence';
import { toldAtTerminal } from './told-at-terminal';

const told = problem('classes-named', 'warning', null, { named: 'II, III', taken: 'II' });

it.each([
  ['vi', 'hoặc chọn bảng tiêu chuẩn của loại đó. Ở dòng lệnh: chọn bằng --edition.'],
  ['en', 'or choose the edition of that class. On the command line: choose it with --edition.'],
] as const)('the switch of the terminal is told at the terminal alone: %s', (locale, end) => {
  expect(toldAtTerminal(told, locale).endsWith(end)).toBe(true);
  expect(problemSentence(told, locale)).not.toContain('--');
});

it('of what no edition mends nothing is added', () => {
  const other = problem('scenarios-absent', 'error', null, {});
  expect(toldAtTerminal(other, 'vi')).toBe(problemSentence(other, 'vi'));
});
