import { describe, expect, it } from 'vitest';
import { provincialCity } from '../standards/catalogue';
import { standard } from '../../tests/support/sample-baseline';
import { requirementName, unitName } from './unit-words';

/** Letters that no English word of ours has. */
const vietnamese = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;

describe('units and requirements', () => {
  it('have an English word each, and stay the law’s own in Vietnamese', () => {
    const requirements = [...provincialCity.city, ...provincialCity.ward];
    const units = [
      ...standard.indicators.map((indicator) => (indicator.kind === 'numeric' ? indicator.unit : '')),
      ...requirements.map(({ unit }) => unit),
    ];
    expect(units.filter((unit) => vietnamese.test(unitName(unit, 'en')))).toEqual([]);
    expect(requirements.map(({ name }) => name).filter((name) => vietnamese.test(requirementName(name, 'en')))).toEqual([]);
    expect(units.map((unit) => unitName(unit, 'vi'))).toEqual(units);
  });
});
