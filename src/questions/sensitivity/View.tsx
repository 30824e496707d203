import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useLeverChoices } from '../../taskpane/hooks/useLeverChoices';
import { laterWordsOf } from '../../words/languages';
import { formatShare } from '../../words/numbers';
import type { QuestionViewProps } from '../question';
import { testing } from './ask';
import { sensitivityReport } from './report';

const shares = ['5', '10', '20', '50'] as const;

const useInputs = keptInputs({ share: '10', x: '', y: '' });

/** What the total hangs on: a share to either side, and two quantities at once where both are chosen. */
export function SensitivityView(props: QuestionViewProps): ReactNode {
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.sensitivity;
  const levers = useLeverChoices(props.subject, text.noGrid);
  const [inputs, setInputs] = useInputs(props.scoring, props.subject.scored.standard.edition);
  const { share } = inputs;
  // Of a quantity that the workbook no longer has there is no grid.
  const [x = '', y = ''] = [inputs.x, inputs.y].map((id) => (levers.some(([each]) => each === id) ? id : ''));
  // A grid takes two quantities that differ; until there are, the answer is the one without it.
  const isHalf = x === y ? x !== '' : x === '' || y === '';
  const written = useMemo(() => ({ share, ...(x === '' || y === '' || x === y ? {} : { x, y }) }), [share, x, y]);
  const set =
    (name: keyof typeof inputs) =>
    (value: string): void => {
      setInputs((before) => ({ ...before, [name]: value }));
    };
  const form = (
    <>
      <ChoiceField
        label={text.share}
        value={share}
        choices={shares.map((each) => [each, `± ${formatShare(Number(each) / 100, locale)}`] as const)}
        onChange={set('share')}
      />
      <ChoiceField label={text.x} value={x} choices={levers} onChange={set('x')} />
      <ChoiceField label={text.y} value={y} choices={levers} onChange={set('y')} fault={isHalf ? text.gridOfTwo : null} />
    </>
  );
  return <AnswerPage {...props} asking={testing} report={sensitivityReport} written={written} form={form} />;
}
