/** Parts of the pane that are fetched when they are first looked at, so that the score is on screen sooner. */
import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { loadLaterWords } from '../words/languages';
import { TroubleBar } from './TroubleBar';
import { useLater } from './hooks/useLater';
import { useWords } from './hooks/useWords';

/**
 * A component that is fetched when it is first shown, with the words it says. Where it cannot be fetched (the server is away, or has a newer build
 * and no longer this one's files) a sentence and a way to load the pane anew stand in its place.
 * @param isQuiet nothing stands there until it is here, nor where it cannot be fetched
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>, isQuiet = false): ComponentType<Props> {
  const fetchPart = async (): Promise<ComponentType<Props>> => {
    const [part] = await Promise.all([load(), loadLaterWords()]);
    return part;
  };
  const Part = lazy(async () => ({ default: await fetchPart().catch((): ComponentType<Props> => (isQuiet ? () => null : MissingPart)) }));
  return function LazyPart(props: Props): ReactNode {
    return (
      <Suspense fallback={isQuiet ? null : <PartWaiting />}>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** A spinner, but only for a wait that is felt. */
export function PartWaiting(): ReactNode {
  const { text } = useWords();
  return useLater(true) ? <Spinner label={text.fetchingPart} /> : null;
}

function MissingPart(): ReactNode {
  const { text } = useWords();
  return (
    <TroubleBar
      action={text.reloadPane}
      onAction={() => {
        window.location.reload();
      }}
    >
      {text.partMissing}
    </TroubleBar>
  );
}
