import { describe, expect, it } from 'vitest';
import { openRelationships } from './relationship-list';
import type { RelationshipList } from './relationship-list';

const text =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  '<Relationship Id="rId1" Type="t" Target="Worksheets/Sheet1.xml"/>' +
  '<Relationship Id="rId2" Type="t" Target="/xl/theme1.xml"/>' +
  '<Relationship Id="rId3" Type="t" Target="worksheets/sheet1.xml" TargetMode="External"/>' +
  '</Relationships>';

function opened(): RelationshipList {
  const list = openRelationships(text, 'xl/workbook.xml');
  if (list === null) throw new Error('not well formed');
  return list;
}

describe('the relationships of a workbook', () => {
  // Part names are equal without regard to case (ECMA-376-2, 6.2.2.3).
  it('lose every one to a part that goes, however its name is written, and none that leads out of the file', () => {
    const list = opened();
    list.removeTo('xl/worksheets/sheet1.xml');
    expect(list.all().map(({ id }) => id)).toEqual(['rId2']);
    expect(list.isChanged()).toBe(true);
    expect(list.text()).not.toContain('rId1');
    expect(list.text()).toContain('Id="rId3"');
  });

  it('lose one that was just added, and give its part an id that no other has', () => {
    const list = opened();
    expect(list.add('t', 'xl/worksheets/sheet2.xml')).toBe('rId4');
    expect(list.text()).toContain('Target="worksheets/sheet2.xml"');
    list.removeTo('xl/worksheets/Sheet2.xml');
    expect(list.text()).not.toContain('sheet2');
  });

  it('are as they were where nothing leads to the part', () => {
    const list = opened();
    list.removeTo('xl/worksheets/sheet9.xml');
    expect(list.isChanged()).toBe(false);
    expect(list.text()).toBe(text);
  });
});
