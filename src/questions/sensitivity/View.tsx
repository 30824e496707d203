import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useLeverChoices } from '../../taskpane/hooks/useLeverChoices';
import { laterWordsOf } from '../../words/languages';
import { formatShare } from '../../words/numbers';
import type { QuestionViewProps } from '../question';
import { testing } from './ask';
import { sensitivityReport } from './report';

const shares = ['5', '10', '20', '50'] as const;

/** What the total hangs on: a share to either side, and two quantities at once where both are chosen. */
export function SensitivityView(props: QuestionViewProps): ReactNode {
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.sensitivity;
  const [share, setShare] = useState('10');
  const [x, setX] = useState('');
  const [y, setY] = useState('');
  // A grid takes two quantities that differ; until there are, the answer is the one without it.
  const isHalf = x === y ? x !== '' : x === '' || y === '';
  const levers = useLeverChoices(props.subject, text.noGrid);
  const written = useMemo(() => ({ share, ...(x === '' || y === '' || x === y ? {} : { x, y }) }), [share, x, y]);
  const form = (
    <>
      <ChoiceField
        label={text.share}
        value={share}
        choices={shares.map((each) => [each, `± ${formatShare(Number(each) / 100, locale)}`] as const)}
        onChange={setShare}
      />
      <ChoiceField label={text.x} value={x} choices={levers} onChange={setX} />
      <ChoiceField label={text.y} value={y} choices={levers} onChange={setY} fault={isHalf ? text.gridOfTwo : null} />
    </>
  );
  return <AnswerPage {...props} asking={testing} report={sensitivityReport} written={written} form={form} />;
}
