import { describe, expect, it } from 'vitest';
import { saysMountain } from './region-said';

describe('a text that says mountain', () => {
  it.each(['Chương trình đô thị miền núi phía Bắc - thị xã Bắc Kạn', 'Thành phố vùng cao', 'Đô thị miền núi', 'a mountainous city'])(
    '%s',
    (text) => {
      expect(saysMountain(text)).toBe(true);
    },
  );

  it.each(['Miền núi, vùng cao, biên giới: không', 'Không thuộc miền núi', 'Đồng bằng sông Hồng', 'Núi Cốc'])('not %s', (text) => {
    expect(saysMountain(text)).toBe(false);
  });
});
