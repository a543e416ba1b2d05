import { FluentProvider, RendererProvider, createDOMRenderer } from "@fluentui/react-components";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactElement } from "react";
import { DoubleClickGuard } from "../../src/taskpane/components/DoubleClickGuard";
import { themes, type Appearance } from "../../src/taskpane/theme";

/**
 * Writes the rules alone that tell whether a thing is shown and can be clicked: jsdom draws nothing, and goes through all
 * of them for each element of each query by role.
 */
const renderer = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /display|visibility|opacity|pointer-events/.test(rule),
});

/** Draws an element as the pane does, in Fluent's theme; gives the person who uses it. */
export function renderPane(element: ReactElement, appearance: Appearance = "light") {
  const wrap = (inner: ReactElement) => (
    <RendererProvider renderer={renderer}>
      <FluentProvider theme={themes[appearance]}>
        <DoubleClickGuard>{inner}</DoubleClickGuard>
      </FluentProvider>
    </RendererProvider>
  );
  const drawn = render(wrap(element));
  return {
    user: userEvent.setup(),
    container: drawn.container,
    redraw: (next: ReactElement) => drawn.rerender(wrap(next)),
  };
}

/** What axe-core finds wrong, as readable lines. Colours are not computed in jsdom: the browser tests look at them. */
export async function accessibilityFaults(container: Element): Promise<string[]> {
  const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Matches a name whatever its spaces: French typography has no-break ones, and nobody sees them in a test. */
export function named(text: string): RegExp {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s");
  return new RegExp(`^${literal}$`);
}
