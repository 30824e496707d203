import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { usePartWords } from '../../taskpane/hooks/usePartWords';
import { Section } from '../../taskpane/Section';
import { laterWordsOf, wordsOf } from '../../words/languages';
import { formatNumber } from '../../words/numbers';
import { sureSpellings, unsureIn } from '../own-fields';
import { figureFault, writtenNeeds } from './chosen-needs';
import type { ChosenNeeds, FormNeed, FormNeeds } from './chosen-needs';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXXS },
  label: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  need: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 6.5rem)',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  figure: { minWidth: 0, width: '100%' },
  fault: { gridColumn: '1 / -1', color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

type NeedRowProps = {
  readonly need: FormNeed;
  /** The figure as it was typed; null where it is not ticked. */
  readonly figure: string | null;
  /** Null: it is required no more. */
  readonly onFigure: (figure: string | null) => void;
};

/** One thing that may be required: whether it is, and how much; what the text asks for stands in the empty field. */
function NeedRow({ need, figure, onFigure }: NeedRowProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['smallest-merger'].form;
  const [typed, setTyped] = useState(figure ?? '');
  const id = useId();
  const { label, lawful, limits } = need;
  const [low, high] = [formatNumber(limits.low, locale), formatNumber(limits.high, locale)];
  const fault = typed.trim() === '' && figure === null ? null : figureFault(need, typed);
  const unsure = fault === 'ambiguous' ? unsureIn(typed) : null;
  const spelled = unsure === null ? null : sureSpellings(unsure, wordsOf(locale).format.decimal);
  const said =
    fault === null
      ? ''
      : unsure === null || spelled === null
        ? text.faults[fault](label, low, high, limits.isWhole === true)
        : text.unsure(label, unsure, spelled.whole, spelled.decimal);
  const shown = lawful === null ? null : formatNumber(lawful, locale);
  // A figure is taken over when it is finished, and says that it is required.
  const take = (): void => {
    if (typed !== (figure ?? '')) onFigure(typed);
  };
  return (
    <div className={styles.need}>
      <Checkbox
        label={label}
        checked={figure !== null}
        onChange={(_event, { checked }) => {
          onFigure(checked === true ? typed : null);
        }}
      />
      <Field className={styles.figure} validationState={fault === null ? 'none' : 'error'}>
        <Input
          className={styles.figure}
          inputMode="decimal"
          aria-label={text.atLeast(label)}
          aria-describedby={id}
          aria-invalid={fault !== null}
          placeholder={shown ?? text.noLawful}
          value={typed}
          onChange={(_event, data) => {
            setTyped(data.value);
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take();
            // As a field of Excel: what was begun is given up first, and not the page with every tick and figure.
            if (event.key !== 'Escape' || typed === (figure ?? '')) return;
            event.preventDefault();
            event.stopPropagation();
            setTyped(figure ?? '');
          }}
        />
      </Field>
      <span id={id} className={styles.fault} role={fault === null ? undefined : 'alert'}>
        {said}
      </span>
    </div>
  );
}

/** Props of the form: what may be required, what is, and the ways to change it. */
export type NeedsFormProps = {
  readonly needs: FormNeeds;
  readonly chosen: ChosenNeeds;
  readonly onChoose: (chosen: ChosenNeeds) => void;
};

/** What the merger must reach: every requirement that it moves, and the gates of the classification, each with its figure. */
export function NeedsForm({ needs, chosen, onChoose }: NeedsFormProps): ReactNode {
  const styles = useStyles();
  const { locale } = usePartWords();
  const text = laterWordsOf(locale).questions['smallest-merger'].form;
  const id = useId();
  const gatesChosen = needs.gates.filter(({ name }) => chosen.has(name)).length;
  const group = (key: string, label: string | null, hint: string, of: readonly FormNeed[]): ReactNode => (
    <div
      role="group"
      {...(label === null ? { 'aria-label': text.gates } : { 'aria-labelledby': `${id}${key}` })}
      aria-describedby={`${id}${key}-hint`}
      className={styles.group}
    >
      {label === null ? null : (
        <span id={`${id}${key}`} className={styles.label}>
          {label}
        </span>
      )}
      <span id={`${id}${key}-hint`} className={styles.hint}>
        {hint}
      </span>
      {of.map((need) => (
        <NeedRow
          key={need.name}
          need={need}
          figure={chosen.get(need.name) ?? null}
          onFigure={(figure) => {
            const next = new Map(chosen);
            if (figure === null) next.delete(need.name);
            else next.set(need.name, figure);
            onChoose(next);
          }}
        />
      ))}
    </div>
  );
  const isNone = chosen.size === 0 && needs.measures.some(({ lawful }) => lawful !== null);
  // The answer below, and the scenario that is made of it, are of what was asked for before.
  const isStale = chosen.size > 0 && writtenNeeds(needs, chosen) === null;
  return (
    <>
      {needs.measures.length === 0 ? null : group('measures', text.measures, text.hint, needs.measures)}
      {needs.gates.length === 0 ? null : (
        // The answer comes into sight above the fold without them: they are asked for seldom, and what is ticked stays in sight.
        <Section title={text.gates} brief={gatesChosen === 0 ? '' : String(gatesChosen)} isOpenAtFirst={gatesChosen > 0}>
          {group('gates', null, text.gatesHint, needs.gates)}
        </Section>
      )}
      {isNone || isStale ? (
        <span role="alert" className={styles.fault}>
          {isNone ? text.none : text.stale}
        </span>
      ) : null}
    </>
  );
}
