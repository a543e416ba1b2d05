import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { App, type AppProps } from "./App";
import { ErrorBoundary } from "./components/ErrorBoundary";
import { appearanceOf, schemes, themes, type OfficeColours } from "./theme";

export interface PaneProps extends AppProps {
  /** Office's colours now; null when Office tells none. */
  readonly readColours: () => OfficeColours | null;
}

/** The whole pane in Office's colours. Office tells no change of theme here, so they are read again with each focus. */
export function Pane({ readColours, ...app }: PaneProps) {
  const [appearance, setAppearance] = useState(() => current(readColours));
  useEffect(() => {
    const look = () => setAppearance(current(readColours));
    const system = window.matchMedia?.("(prefers-color-scheme: dark)");
    window.addEventListener("focus", look);
    system?.addEventListener("change", look);
    return () => {
      window.removeEventListener("focus", look);
      system?.removeEventListener("change", look);
    };
  }, [readColours]);
  return (
    <FluentProvider theme={themes[appearance]} style={{ height: "100%", colorScheme: schemes[appearance] }}>
      <ErrorBoundary onError={app.helpers.log}>
        <App {...app} />
      </ErrorBoundary>
    </FluentProvider>
  );
}

function current(readColours: () => OfficeColours | null) {
  return appearanceOf(readColours(), window.matchMedia?.("(prefers-color-scheme: dark)").matches ?? false);
}
