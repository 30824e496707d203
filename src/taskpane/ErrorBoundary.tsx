import { Component } from 'react';
import type { ReactNode } from 'react';
import { TroubleBar } from './TroubleBar';
import { useWords } from './hooks/useWords';

type Props = { readonly children: ReactNode; readonly onRetry: () => void };
type State = { readonly trouble: string | null };

/** Catches a bug of ours while rendering: a sentence and a way on, instead of an empty pane. */
export class ErrorBoundary extends Component<Props, State> {
  public override state: State = { trouble: null };

  public static getDerivedStateFromError(error: unknown): State {
    return { trouble: error instanceof Error ? error.message : String(error) };
  }

  public override render(): ReactNode {
    if (this.state.trouble === null) return this.props.children;
    return (
      <BrokenPane
        detail={this.state.trouble}
        onRetry={() => {
          this.setState({ trouble: null });
          this.props.onRetry();
        }}
      />
    );
  }
}

function BrokenPane({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }): ReactNode {
  const { text } = useWords();
  return (
    <TroubleBar action={text.retry} onAction={onRetry}>
      <strong>{text.brokenTitle}</strong> {text.brokenBody(detail)}
    </TroubleBar>
  );
}
