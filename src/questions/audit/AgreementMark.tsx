import { mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircle16Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DismissCircle16Regular } from '@fluentui/react-icons/svg/dismiss-circle';
import type { ReactNode } from 'react';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { useTableStyles } from './useTableStyles';

/** Two figures agree or do not: a shape and a word. */
export function AgreementMark({ agrees }: { readonly agrees: boolean }): ReactNode {
  const styles = useTableStyles();
  const { text } = usePartWords();
  return (
    <span className={mergeClasses(styles.verdict, agrees ? styles.agrees : styles.differs)}>
      {agrees ? <CheckmarkCircle16Regular aria-hidden /> : <DismissCircle16Regular aria-hidden />}
      {agrees ? text.agrees : text.differs}
    </span>
  );
}
