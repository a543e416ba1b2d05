import { Field, Textarea } from "@fluentui/react-components";
import type { RefCallback } from "react";
import { onEscape } from "../../components/onEscape";

/** Characters of a reason: a short paragraph, so that a whole audit stays within its part of the document. */
const most = 1000;

export interface ReasonFieldProps {
  readonly label: string;
  /** What the keys do in it. */
  readonly hint: string;
  readonly isRequired: boolean;
  readonly kept: string;
  /** What is being typed in place of what is kept; null for nothing. */
  readonly typed: string | null;
  readonly field: RefCallback<HTMLTextAreaElement> | null;
  /** Null: nothing is being typed any more. */
  readonly onType: (text: string | null) => void;
  /** Keeps the words; `isDone` when the person said so by Enter. */
  readonly onKeep: (text: string, isDone: boolean) => void;
  readonly onLeave: () => void;
}

/** Words that are kept by Enter, or when the focus leaves; Escape goes back to the grid, Shift+Enter breaks a line. */
export function ReasonField({ label, hint, isRequired, kept, typed, field, ...act }: ReasonFieldProps) {
  const shown = typed ?? kept;
  const keep = (isDone: boolean) => {
    const text = shown.trim();
    // Enter keeps the words, then the focus leaves: once is enough.
    if (isDone || text !== kept) act.onKeep(text, isDone);
    act.onType(null);
  };
  return (
    <Field label={label} required={isRequired} hint={hint} size="small">
      <Textarea
        ref={field}
        size="small"
        resize="vertical"
        maxLength={most}
        value={shown}
        onChange={(_, { value }) => act.onType(value === kept ? null : value)}
        onBlur={() => keep(false)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            keep(true);
          } else onEscape(act.onLeave)(event);
        }}
      />
    </Field>
  );
}
