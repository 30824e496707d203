import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { createElement, useCallback, useEffect, useId, useRef, useState } from 'react';
import type { ComponentType, KeyboardEvent, ReactNode } from 'react';
import type { RoomEnd } from '../../application/wide-room';
import { laterWordsOf, loadLanguage } from '../../words/languages';
import type { Locale } from '../../words/locale';
import { ErrorBoundary } from '../ErrorBoundary';
import { lazyPart } from '../LazyPart';
import { Themed } from '../Themed';
import { WordsContext, paneWords } from '../hooks/useWords';
import { hearShown, tellAnswer } from './wide-messages';
import type { WideShown } from './wide-messages';
import type { WideAction, WideViewProps } from './wide-view';
import { wideViewNamed } from './wide-views';

const useStyles = makeStyles({
  frame: {
    height: '100%',
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
  },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  body: { minHeight: 0, overflow: 'auto', padding: tokens.spacingHorizontalL },
});

const views = new Map<string, ComponentType<WideViewProps>>();

function viewOf(id: string): ComponentType<WideViewProps> | null {
  const known = views.get(id);
  const found = wideViewNamed(id);
  if (known !== undefined || found === null) return known ?? null;
  const view = lazyPart(found.view);
  views.set(id, view);
  return view;
}

/** The language once its words are here: a window of its own begins without any. */
function useFetchedWords(locale: Locale | null): Locale | null {
  const [fetched, setFetched] = useState<Locale | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (locale !== null)
      loadLanguage(locale).then(
        () => {
          if (isWanted) setFetched(locale);
        },
        // Where they cannot be fetched the room stays as it was; the pane says what is amiss.
        () => undefined,
      );
    return () => {
      isWanted = false;
    };
  }, [locale]);
  return fetched;
}

/** What fills the room: the wide view that the pane tells of, under its name and the way out. The element around it sets the height. */
export function WideFrame({ end }: { readonly end: RoomEnd }): ReactNode {
  const [shown, setShown] = useState<WideShown | null>(null);
  useEffect(() => {
    const stop = end.listen((text) => {
      setShown((before) => hearShown(text, before));
    });
    end.send(tellAnswer({ kind: 'ready' }));
    return stop;
  }, [end]);
  const locale = useFetchedWords(shown?.locale ?? null);
  if (shown === null || locale === null) return null;
  return (
    <Themed appearance={shown.appearance} locale={locale}>
      <WordsContext value={paneWords(locale)}>
        <ShownView key={shown.view} shown={{ ...shown, locale }} end={end} />
      </WordsContext>
    </Themed>
  );
}

function ShownView({ shown: { view: id, locale, parts }, end }: { readonly shown: WideShown; readonly end: RoomEnd }): ReactNode {
  const styles = useStyles();
  const text = laterWordsOf(locale).wide;
  const labelId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const title = wideViewNamed(id)?.title(locale) ?? '';
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const close = (): void => {
    end.send(tellAnswer({ kind: 'close' }));
  };
  const onAct = useCallback(
    (action: WideAction) => {
      end.send(tellAnswer({ kind: 'act', action }));
    },
    [end],
  );
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && !event.defaultPrevented) close();
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    onAct({ kind: key === 'y' || event.shiftKey ? 'redo' : 'undo' });
  };
  const view = viewOf(id);
  return (
    // Keys bubble up from whatever has the focus; the region itself is no control.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc leaves the whole region, wherever in it the focus is
    <section className={styles.frame} aria-labelledby={labelId} onKeyDown={onKeyDown}>
      <div className={styles.head}>
        <h2 id={labelId} ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <Button size="small" icon={<Dismiss16Regular />} title={text.closeHint} onClick={close}>
          {text.close}
        </Button>
      </div>
      <div className={styles.body}>
        <ErrorBoundary onRetry={close}>{view === null ? null : createElement(view, { parts, onAct })}</ErrorBoundary>
      </div>
    </section>
  );
}
