import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { createFakeScenarioSession } from '../../../../../tests/support/fake-scenario-session';
import { withoutLooks } from '../../../../../tests/support/without-looks';
import { FromToBars } from './FromToBars';

describe('the bars of the scenarios', () => {
  it('say of a criterion whose rows wait what the score page says of it', () => {
    const { base } = createFakeScenarioSession().session.getState();
    if (base === null) throw new Error('the sample has a baseline');
    const criteria = base.assessment.criteria.map((criterion, index) => ({
      ...criterion,
      met: index === 1,
      possiblyMet: index <= 1,
      isGate: index !== 3,
    }));
    render(withoutLooks(<FromToBars base={{ ...base, assessment: { ...base.assessment, criteria } }} compared={null} />));
    const words = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => /(chờ số liệu|chưa đạt|chỉ tham khảo|đạt)/.exec(textContent)?.[0]);
    expect(words).toEqual(['chờ số liệu', 'đạt', 'chưa đạt', 'chỉ tham khảo', 'chưa đạt']);
  });
});
