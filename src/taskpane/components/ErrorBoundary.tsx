import { Component, type ReactNode } from "react";
import { paneWords } from "../words/paneWords";

export interface ErrorBoundaryProps {
  readonly children: ReactNode;
  readonly onError: (error: unknown) => void;
}

/** The last net: a bug of ours is told, never a blank pane. Plain elements, for the styles may be what broke. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: unknown) {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError(error);
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <section role="alert" style={{ padding: 16 }}>
        <h2>{paneWords.crash.title}</h2>
        <p>{paneWords.crash.text(error.message)}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {paneWords.crash.reload}
        </button>
      </section>
    );
  }
}
