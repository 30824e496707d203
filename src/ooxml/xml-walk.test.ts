import { describe, expect, it } from 'vitest';
import { walkXmlBytes, walkXmlText } from './xml-walk';

const nested = (depth: number): string => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`;

describe('elements in one another', () => {
  it.each([
    [256, true],
    [257, false],
  ])('%i deep are walked: %s', (depth, isWalked) => {
    let deepest = 0;
    const open = (_element: unknown, at: number): void => {
      deepest = Math.max(deepest, at);
    };
    expect(walkXmlText(nested(depth), { open })).toBe(isWalked);
    expect(walkXmlBytes(new TextEncoder().encode(nested(depth)), { open })).toBe(isWalked);
    // What lies deeper is not handed out.
    expect(deepest).toBe(256);
  });
});
