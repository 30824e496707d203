import { describe, expect, it } from 'vitest';
import { remembered } from './remembered';

describe('an answer about a text', () => {
  it('is worked out once, also where it is null', () => {
    const asked: string[] = [];
    const answer = remembered((text) => {
      asked.push(text);
      return text === 'm²' ? 'area' : null;
    });
    expect([answer('m²'), answer('?'), answer('m²'), answer('?')]).toEqual(['area', null, 'area', null]);
    expect(asked).toEqual(['m²', '?']);
  });

  it('is forgotten before it fills the memory, and then worked out again', () => {
    let asked = 0;
    const answer = remembered((text) => {
      asked += 1;
      return text.length;
    });
    for (let number = 0; number <= 5000; number += 1) answer(String(number));
    expect(answer('0')).toBe(1);
    expect(asked).toBe(5002);
  });
});
