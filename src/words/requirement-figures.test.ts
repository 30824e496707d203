import { describe, expect, it } from 'vitest';
import type { RequirementResult } from '../domain/requirement';
import { requirementFigures } from './requirement-figures';
import { shortfallText } from './standing-lines';

/** The sample's city: 137,764 km² where 150 are asked for, so 12,236 are missing. */
const area: RequirementResult = {
  id: 'area',
  measures: 'area',
  name: 'Diện tích tự nhiên',
  unit: 'km²',
  actual: 137.764,
  required: 150,
  adjusted: 150,
  gap: -12.236,
  verdict: 'not-met',
  open: [],
  citations: [],
};

describe('what a requirement lacks', () => {
  it('is rounded once, upwards, wherever it is told: 12,236 km² are 12,24', () => {
    expect(requirementFigures(area, 'vi')).toEqual({ actual: '137,76', required: '150', missing: '12,24' });
    expect(shortfallText(area, 'vi').replaceAll('\u00a0', ' ')).toBe('thiếu 12,24 km² (137,76, cần 150)');
  });
});
