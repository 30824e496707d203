import { expect, it } from 'vitest';
import type { ParentUnit } from '../../language/parent-unit';
import { parentCounts } from './parent-counts';

const city = (name: string): ParentUnit => ({ name, level: 'city' });
const listed = [
  city('Bắc Kạn'),
  city('BẮC KẠN'),
  city('bac kan'),
  city('Bắc Kan'),
  { name: 'Bắc Kạn', level: 'district' },
  city('…'),
  city('–'),
] as const;

it.each([
  ['with its diacritics: however it is capitalised, and as it is typed without any', city('Bắc Kạn'), 3],
  ['without any diacritics: every one that is alike', city('Bac Kan'), 4],
  ['with another mark: itself, and the one typed without any', city('Bắc Kan'), 2],
  ['of another level: those of its level', { name: 'Bắc Kạn', level: 'district' } as const, 1],
  ['that nobody names', city('Cao Lãnh'), 0],
  ['without a letter: it is like no other', city('…'), 1],
])('a parent %s', (_how, parent, times) => {
  expect(parentCounts(listed)(parent)).toBe(times);
});
