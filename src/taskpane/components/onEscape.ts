import type { KeyboardEvent } from "react";

/**
 * Escape, kept for the form or the field it is pressed in. Office.js hands the focus to the document on an Escape that
 * reaches the window, and Fluent's focus groups move it to the tabs.
 */
export function onEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    leave();
  };
}
