import { listed } from '../../words/lists';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { ComparedScenario } from '../../application/assess-scenarios';
import { requirementLabel } from '../../words/law-names';
import { columnFormat } from '../../words/format';
import { heldBeside } from '../../words/held-against';
import { formatNumber, pointsOrDash } from '../../words/numbers';
import { requirementFigures } from '../../words/requirement-figures';
import { useScenarioWords } from '../../taskpane/hooks/useScenarioWords';
import { VerdictMark } from '../../taskpane/VerdictMark';
import { figureFormat } from '../../taskpane/requirement-text';
import { sectionVerdict } from '../../taskpane/section-verdict';

const useStyles = makeStyles({
  // The page itself never scrolls sideways: a wide table does, in a region of its own that the keyboard can reach.
  region: {
    overflowX: 'auto',
    marginLeft: '-8px',
    marginRight: '-8px',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  corner: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    width: '96px',
    minWidth: '96px',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  column: {
    padding: tokens.spacingHorizontalS,
    textAlign: 'end',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    maxWidth: '140px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  figure: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    textAlign: 'end',
    verticalAlign: 'top',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  total: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground2 },
  met: { marginRight: tokens.spacingHorizontalXXS },
});

/** Props of the table. */
export type ComparisonTableProps = { readonly base: ComparedScenario['assessed']; readonly scenarios: readonly ComparedScenario[] };

/** Gốc and every scenario in columns; criteria, total, requirements and cost in rows. */
export const ComparisonTable = memo(function ComparisonTable({ base, scenarios }: ComparisonTableProps): ReactNode {
  const styles = useStyles();
  const { locale, text, comparison } = useScenarioWords();
  const columns = [
    { key: '', name: text.base, assessed: base },
    ...scenarios.map(({ scenario, assessed }) => ({ key: scenario.name, name: scenario.name, assessed })),
  ];
  return (
    // A region that scrolls must be reachable by the keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrollable regions take the focus (WCAG 2.1.1)
    <div className={styles.region} role="region" aria-label={text.comparisonTable} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {comparison.item}
            </th>
            {columns.map(({ key, name }) => (
              <th key={key} scope="col" className={styles.column} title={name}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className={mergeClasses(styles.row, styles.total)}>
            <th scope="row" className={mergeClasses(styles.corner, styles.total)}>
              {comparison.total} <span className={styles.quiet}>/ {pointsOrDash(base.assessment.total.required, locale)}</span>
            </th>
            {columns.map(({ key, assessed }) => (
              <td key={key} className={styles.figure}>
                {heldBeside(assessed.assessment.total.certain, assessed.assessment.total.required, locale, columnFormat).actual}
              </td>
            ))}
          </tr>
          {base.assessment.criteria.map((criterion, index) => (
            <tr key={criterion.id} className={styles.row}>
              <th scope="row" className={styles.corner} title={criterion.name}>
                {comparison.criterion(criterion.label, '').replace(/\.\s*$/, '')}{' '}
                <span className={styles.quiet}>/ {pointsOrDash(criterion.minimum, locale)}</span>
              </th>
              {columns.map(({ key, assessed }) => {
                const result = assessed.assessment.criteria[index];
                return (
                  <td key={key} className={styles.figure}>
                    {result === undefined ? null : (
                      <>
                        <span className={styles.met}>{heldBeside(result.points, result.minimum, locale, columnFormat).actual}</span>
                        <VerdictMark verdict={sectionVerdict(result)} isShort />
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          {base.requirements.map((requirement, index) => (
            <tr key={requirement.id} className={styles.row}>
              <th scope="row" className={styles.corner}>
                {requirementLabel(requirement, locale)}
              </th>
              {columns.map(({ key, assessed }) => {
                const result = assessed.requirements[index];
                return (
                  <td key={key} className={styles.figure}>
                    {result === undefined ? null : (
                      <>
                        {result.actual === null ? null : (
                          <span className={styles.met}>{requirementFigures(result, locale, figureFormat.decimals).actual}</span>
                        )}
                        <VerdictMark verdict={result.verdict} isShort />
                      </>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
          <tr className={styles.row}>
            <th scope="row" className={styles.corner}>
              {text.costRow}
            </th>
            {columns.map(({ key, assessed }) => (
              <td key={key} className={styles.figure}>
                {assessed.facts.cost === 0 && assessed.facts.uncosted.length > 0 ? '–' : formatNumber(assessed.facts.cost, locale)}
              </td>
            ))}
          </tr>
          {columns.some(({ assessed }) => assessed.facts.cost > 0 && assessed.facts.cityCost !== null) && (
            <tr className={styles.row}>
              <th scope="row" className={styles.corner}>
                {text.cityCostRow}
              </th>
              {columns.map(({ key, assessed: { facts } }) => (
                <td key={key} className={styles.figure}>
                  {facts.cost === 0 || facts.cityCost === null ? '–' : formatNumber(facts.cityCost, locale)}
                </td>
              ))}
            </tr>
          )}
          {columns.some(({ assessed }) => assessed.facts.uncosted.length > 0) && (
            <tr className={styles.row}>
              <th scope="row" className={styles.corner}>
                {text.uncostedRow}
              </th>
              {columns.map(({ key, assessed }) => (
                <td key={key}>{listed(assessed.facts.uncosted, locale)}</td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
});
