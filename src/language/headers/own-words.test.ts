import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words';

describe('the words of a heading beside the part that its column plays', () => {
  it('are each there once, folded, in their order', () => {
    expect(ownWords('Dân số Nội thị, nội thị')).toEqual(['dan', 'noi', 'thi']);
  });

  it.each([
    ['Hiện trạng năm', []],
    ['Điểm tự chấm Sông Cầu', ['song', 'cau']],
    ['Score of Riverside', ['riverside']],
    ['', []],
    [' – ', []],
  ])('of “%s” are %j', (heading, words) => {
    expect(ownWords(heading)).toEqual(words);
  });
});
