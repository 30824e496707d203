import { createElement, useCallback, useEffect, useMemo, useRef } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { WideRoom } from '../../application/wide-room';
import type { ScoredWorkbook } from '../../application/score-workbook';
import type { ScenarioSession } from '../../application/sessions/scenario-session';
import { lazyPart } from '../LazyPart';
import { useWords } from '../hooks/useWords';
import type { Appearance } from '../theme';
import type { Wide } from './useWide';
import { openWideLink } from './wide-link';
import type { WideLink } from './wide-link';
import type { WideShown } from './wide-messages';
import type { WideAction, WideFeedProps, WideParts } from './wide-view';
import { wideViewNamed } from './wide-views';

/** Feeds by the id of their view: the same one each time, so that none is built anew. */
const feeds = new Map<string, ComponentType<WideFeedProps>>();

function feedOf(id: string): ComponentType<WideFeedProps> | null {
  const known = feeds.get(id);
  const view = wideViewNamed(id);
  if (known !== undefined || view === null) return known ?? null;
  const feed = lazyPart(view.feed);
  feeds.set(id, feed);
  return feed;
}

function act(action: WideAction, scenarios: ScenarioSession): void {
  switch (action.kind) {
    case 'toggle-merger':
      scenarios.toggleMerger(action.unit);
      break;
    case 'show-scenario':
      scenarios.show(action.name);
      break;
    case 'undo':
      scenarios.undo();
      break;
    case 'redo':
      scenarios.redo();
      break;
  }
}

/** Props of the feed: it is there while something is shown wide. */
export type WideFeedHostProps = {
  readonly id: string;
  readonly room: WideRoom;
  readonly scored: ScoredWorkbook;
  readonly scenarios: ScenarioSession;
  readonly appearance: Appearance;
  readonly onEnd: Wide['close'];
};

/** Keeps the room open, tells it what is shown, and does to the scenarios what is done there. Draws nothing itself. */
export function WideFeed({ id, room, scored, scenarios, appearance, onEnd }: WideFeedHostProps): ReactNode {
  const { locale } = useWords();
  const link = useRef<WideLink | null>(null);
  const latest = useRef<WideShown | null>(null);
  const looks = useMemo(() => ({ view: id, locale, appearance }), [id, locale, appearance]);
  useEffect(() => {
    link.current = openWideLink(room, {
      onAct: (action) => {
        act(action, scenarios);
      },
      onEnd,
    });
    // What is shown may be made before there is a room to show it in.
    if (latest.current !== null) link.current.show(latest.current);
    return () => {
      link.current?.close();
      link.current = null;
    };
  }, [room, scenarios, onEnd]);
  const onParts = useCallback(
    (parts: WideParts): void => {
      latest.current = { ...looks, parts };
      link.current?.show(latest.current);
    },
    [looks],
  );
  return <ChosenFeed key={id} id={id} scored={scored} scenarios={scenarios} onParts={onParts} />;
}

function ChosenFeed({ id, ...given }: WideFeedProps & { readonly id: string }): ReactNode {
  const feed = feedOf(id);
  return feed === null ? null : createElement(feed, given);
}
