/**
 * Around a part whose code or words come later: waits for them, and where they do not come says so with a way to try
 * again, so that the rest of the page goes on working.
 */
import { Component, type ReactNode, Suspense } from 'react';
import type { Messages } from '../../i18n/messages';
import { useApp } from './app-context';

interface LazyPartProps {
  /** Draws the part. Called anew after a failure, so that a fresh `lazy()` can be made of it. */
  readonly children: ReactNode;
  /** Shown meanwhile. Unless given: nothing, but marked as pending for the browser tests. */
  readonly fallback?: ReactNode;
  /** What to do when the person tries again; left out for what nobody asked for, whose failure is not told. */
  readonly onRetry?: () => void;
}

export function LazyPart({ children, fallback, onRetry }: LazyPartProps) {
  const { messages } = useApp();
  return (
    <Boundary messages={messages} onRetry={onRetry}>
      <Suspense fallback={fallback === undefined ? <span data-pending hidden /> : fallback}>{children}</Suspense>
    </Boundary>
  );
}

interface BoundaryProps {
  readonly children: ReactNode;
  readonly messages: Messages;
  readonly onRetry: (() => void) | undefined;
}

class Boundary extends Component<BoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, messages, onRetry } = this.props;
    if (!this.state.failed) return children;
    if (onRetry === undefined) return null;
    const retry = () => {
      onRetry();
      this.setState({ failed: false });
    };
    return (
      <div className="notice lazy-failed" role="alert">
        <p>{messages.app.partFailed}</p>
        <button type="button" className="button" onClick={retry}>
          {messages.load.retry}
        </button>
      </div>
    );
  }
}
