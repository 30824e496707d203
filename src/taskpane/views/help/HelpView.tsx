import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { formulaFunctions } from '../../../domain/formula-function';
import { formulaSignature } from '../../../words/formula-signature';
import { laterWordsOf } from '../../../words/languages';
import { useWords } from '../../hooks/useWords';

const useStyles = makeStyles({
  view: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalL },
  section: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, display: 'grid', rowGap: tokens.spacingVerticalXS },
  keys: { borderCollapse: 'collapse', width: '100%' },
  cell: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  key: { width: '40%' },
  formulas: { margin: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  signature: { overflowWrap: 'anywhere', fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  description: { margin: 0, marginBottom: tokens.spacingVerticalS },
});

/** How to begin, the keys, and the formulas. Part of the pane, so that it is there without internet. */
export function HelpView(): ReactNode {
  const styles = useStyles();
  const { locale } = useWords();
  const text = laterWordsOf(locale).help;
  return (
    <div className={styles.view}>
      <HelpSection title={text.start}>
        <ul className={styles.steps}>
          {text.startSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <p className={styles.quiet}>{text.promise}</p>
      </HelpSection>
      <HelpSection title={text.browser}>
        <ul className={styles.steps}>
          {text.browserPoints.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </HelpSection>
      <HelpSection title={text.keys}>
        <table className={styles.keys}>
          <thead className={styles.head}>
            <tr>
              <th scope="col" className={styles.cell}>
                {text.key}
              </th>
              <th scope="col" className={styles.cell}>
                {text.does}
              </th>
            </tr>
          </thead>
          <tbody>
            {text.keyRows.map(([key, does]) => (
              <tr key={key}>
                <th scope="row" className={mergeClasses(styles.cell, styles.key)}>
                  {key}
                </th>
                <td className={styles.cell}>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </HelpSection>
      <HelpSection title={text.formulas}>
        <p className={styles.text}>{text.formulaIntro}</p>
        <dl className={styles.formulas}>
          {formulaFunctions.map((formula) => (
            <div key={formula.id}>
              <dt className={styles.signature}>={formulaSignature(formula, locale)}</dt>
              <dd className={styles.description}>{laterWordsOf(locale).formulaTexts.functions[formula.id]}</dd>
            </div>
          ))}
        </dl>
        <p className={styles.quiet}>{text.formulaUnits}</p>
      </HelpSection>
    </div>
  );
}

function HelpSection({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {title}
      </h3>
      {children}
    </section>
  );
}
