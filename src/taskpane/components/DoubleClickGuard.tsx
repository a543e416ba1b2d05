import { useRef, type MouseEvent, type ReactNode } from "react";

/** Milliseconds between the two clicks of a double click: Windows' own limit. */
const doubleClickTime = 500;

/** Pixels between them. */
const doubleClickReach = 8;

/** Marks a button that is made to be pressed again and again: one step further, some more of a list. */
export const repeatable = { "data-repeatable": "" };

interface Click {
  readonly time: number;
  readonly x: number;
  readonly y: number;
}

export interface DoubleClickGuardProps {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * Keeps the second click of a double click from every button within: it was meant for what stood there before. A button
 * that appeared or moved under the pointer would undo what the first click did; one that is still there would do it
 * twice.
 */
export function DoubleClickGuard({ className, children }: DoubleClickGuardProps) {
  const last = useRef<Click | null>(null);
  const guard = (event: MouseEvent) => {
    const click = { time: event.timeStamp, x: event.clientX, y: event.clientY };
    // A click of the keyboard, or of a program, has no place.
    const hasPlace = event.detail > 0 && (click.x !== 0 || click.y !== 0);
    const isSecond = event.detail > 1 || (hasPlace && isNear(click, last.current));
    last.current = hasPlace ? click : null;
    const button = event.target instanceof Element ? event.target.closest("button") : null;
    if (!isSecond || !button || button.matches("[data-repeatable]")) return;
    event.preventDefault();
    event.stopPropagation();
  };
  // What is typed between two clicks parts them.
  const forget = () => void (last.current = null);
  return (
    <div className={className} onClickCapture={guard} onInputCapture={forget}>
      {children}
    </div>
  );
}

/** Whether two clicks are one double click. */
function isNear({ time, x, y }: Click, last: Click | null): boolean {
  if (!last) return false;
  const distance = Math.max(Math.abs(x - last.x), Math.abs(y - last.y));
  return time - last.time < doubleClickTime && distance <= doubleClickReach;
}
