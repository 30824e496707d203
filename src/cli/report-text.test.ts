import { beforeAll, describe, expect, it } from 'vitest';
import { inOneCell, withCells } from '../../tests/support/class-four-tables';
import type { Cells } from '../../tests/support/class-four-tables';
import { gridOf, workbookOf } from '../../tests/support/grid-builder';
import { chooseEdition } from '../application/choose-edition';
import { loadEveryTable } from '../application/own-tables';
import { scoreRecognition } from '../application/score-workbook';
import { defaultChoices } from '../application/settings/default-choices';
import { loadEveryLanguage } from '../words/languages';
import { reportLines } from './report-text';

beforeAll(async () => {
  await loadEveryLanguage();
  await loadEveryTable();
});

function linesOf(cells: Cells): readonly string[] {
  const grids = workbookOf(gridOf(cells, { sheet: 'Chấm điểm' }));
  const chosen = chooseEdition(grids, defaultChoices, '2026-03-01');
  if (!chosen.ok) throw new Error(chosen.error.code);
  const scored = scoreRecognition(chosen.value, grids, defaultChoices, '2026-03-01');
  return reportLines('bang.xlsx', { scored, usesKeptChoices: false, choicesOf: () => defaultChoices, settings: null }, 'vi');
}

describe('a table of an office’s own whose rows have more than its total, at a terminal', () => {
  // Row 1 earns 60 for 6: section I prints 10 and has 64, the table 21 and 75.
  const lines = linesOf(withCells(inOneCell(), [3, 4, '60\n40']));

  it('is told before its points', () => {
    const lead = lines.findIndex(
      (line) => line.startsWith('! ') && line.includes('ghi tối đa 21 điểm, nhưng các dòng cộng lại được 75 điểm'),
    );
    expect(lead).toBeGreaterThan(0);
    expect(lead).toBeLessThan(lines.findIndex((line) => line.includes('điểm · cần 15')));
    expect(lines[lead]).toContain('cao hơn mức mà bảng cho phép');
  });

  it('has its sections told among the problems', () => {
    const [told] = lines.filter((line) => line.includes('Mục “I Quy mô và mật độ dân số”'));
    expect(told).toMatch(/Ô E3, trang “Chấm điểm”: .* ghi tối đa 10 điểm, nhưng các dòng cộng lại được 64 điểm/);
    expect(told).not.toMatch(/^!/);
  });

  it('has no such word where it adds up', () => {
    expect(linesOf(inOneCell()).join('\n')).not.toContain('cộng lại');
  });
});
