import { Field, Input } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { AnswerPage } from '../../taskpane/AnswerPage';
import { ChoiceField } from '../../taskpane/ChoiceField';
import { keptInputs } from '../../taskpane/hooks/kept-inputs';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { laterWordsOf } from '../../words/languages';
import { formatShare } from '../../words/numbers';
import type { QuestionViewProps } from '../question';
import { drawing } from './ask';
import { writtenRanges } from './ranges';
import { uncertaintyReport } from './report';

const shares = ['0', '1', '2', '5', '10'] as const;

const useInputs = keptInputs({ share: '0', typed: '' });

/** What the total may be: a share to either side of every exact value, and ranges that are typed. */
export function UncertaintyView(props: QuestionViewProps): ReactNode {
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions.uncertainty;
  const [{ share, typed }, setInputs] = useInputs(props.scoring, props.subject.scored.standard.edition);
  const isReadable = writtenRanges.read(typed).ok;
  // What cannot be read is told beside its field, and the answer stays that of what could.
  const ranges = isReadable ? typed : '';
  const written = useMemo(() => ({ share, ...(ranges.trim() === '' ? {} : { ranges }) }), [share, ranges]);
  const form = (
    <>
      <ChoiceField
        label={text.shareField}
        value={share}
        choices={shares.map((each) => [each, each === '0' ? text.noShare : `± ${formatShare(Number(each) / 100, locale)}`] as const)}
        onChange={(next) => {
          setInputs((before) => ({ ...before, share: next }));
        }}
      />
      <Field label={text.rangesField} hint={text.rangesHint} {...(isReadable ? {} : { validationMessage: text.rangesFault })}>
        <Input
          value={typed}
          onChange={(_event, { value }) => {
            setInputs((before) => ({ ...before, typed: value }));
          }}
        />
      </Field>
    </>
  );
  return <AnswerPage {...props} asking={drawing} report={uncertaintyReport} written={written} form={form} />;
}
