import { useEffect, useRef, type ReactNode } from "react";

export interface KeptFocusProps {
  readonly children: ReactNode;
}

/**
 * The focus never falls on nothing in it: when what had the focus is taken away, the nearest heading around takes it, from
 * which Tab goes on (WCAG 2.4.3). A part that knows better what stands next says so first, in a layout effect.
 */
export function KeptFocus({ children }: KeptFocusProps) {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? keepFocus(root.current) : undefined), []);
  return <div ref={root}>{children}</div>;
}

/** Keeps the focus in an element until the returned function is called. */
function keepFocus(root: HTMLElement): () => void {
  /** What has the focus, and all around it from the inside out: nobody can ask once it is gone. */
  let around: readonly HTMLElement[] = [];
  /** What Tab stops at only while it has the focus. */
  const stops = new Set<HTMLElement>();
  /**
   * In Word on the web Office.js moves the focus itself, along what Tab stops at: from anything else it hands it to the
   * document (observed in its script).
   */
  const letTabGoOn = (element: HTMLElement): void => {
    if (element.getAttribute("tabindex") !== "-1") return;
    stops.add(element);
    element.setAttribute("tabindex", "0");
  };
  const note = ({ target }: FocusEvent): void => {
    around = chainOf(target as HTMLElement, root);
    letTabGoOn(target as HTMLElement);
  };
  const leave = ({ target }: FocusEvent): void => {
    if (stops.delete(target as HTMLElement)) (target as HTMLElement).setAttribute("tabindex", "-1");
    // Chromium tells it too of what is being removed: who clicked elsewhere leaves the element where it was.
    queueMicrotask(() => {
      if (around[0] === target && (target as HTMLElement).isConnected) around = [];
    });
  };
  const observer = new MutationObserver(() => {
    if (around.length === 0 || around[0]!.isConnected) return;
    const { activeElement } = root.ownerDocument;
    if (activeElement === null || activeElement === root.ownerDocument.body) takeFocus(nextTo(around, root));
  });
  root.addEventListener("focusin", note);
  root.addEventListener("focusout", leave);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    observer.disconnect();
    root.removeEventListener("focusin", note);
    root.removeEventListener("focusout", leave);
  };
}

function chainOf(element: HTMLElement, root: HTMLElement): readonly HTMLElement[] {
  const chain: HTMLElement[] = [];
  for (let one: HTMLElement | null = element; one && root.contains(one); one = one.parentElement) chain.push(one);
  return chain;
}

/** The first heading of the nearest element that is still there and has one. */
function nextTo(around: readonly HTMLElement[], root: HTMLElement): HTMLElement {
  for (const one of around) {
    const heading = one.isConnected ? one.querySelector<HTMLElement>("h2, h3, h4") : null;
    if (heading) return heading;
  }
  return root;
}

/** Gives the focus to an element that no Tab stops at. */
function takeFocus(element: HTMLElement): void {
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}
