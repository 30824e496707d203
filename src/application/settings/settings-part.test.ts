import { describe, expect, it } from 'vitest';
import { decodeSettingsPart } from './read-settings-part';
import { encodeSettingsPart } from './settings-part';

describe('the settings part', () => {
  it.each(['', '{"a":1}', 'phường <Sông Cầu> & "xã" ]]>', 'dòng 1\ndòng 2'])('gives back %j', (text) => {
    expect(decodeSettingsPart(encodeSettingsPart(text))).toBe(text);
  });
  it.each([
    ['another add-in’s part', '<settings xmlns="urn:other">x</settings>'],
    ['a part that is not well formed', '<settings xmlns="urn:nang-loai:settings:1">x'],
    ['no XML at all', 'x'],
  ])('is not %s', (_what, xml) => {
    expect(decodeSettingsPart(xml)).toBeNull();
  });
  it('is read behind a byte order mark', () => {
    expect(decodeSettingsPart(`\uFEFF${encodeSettingsPart('x')}`)).toBe('x');
  });
});
