import { Field, Textarea } from "@fluentui/react-components";
import { useRef, useState, type RefCallback } from "react";
import { onEscape } from "../../components/onEscape";

/** Characters of a reason: a short paragraph, so that a whole audit stays within its part of the document. */
const most = 1000;

export interface ReasonFieldProps {
  readonly label: string;
  /** What the keys do in it. */
  readonly hint: string;
  readonly isRequired: boolean;
  readonly kept: string;
  readonly field: RefCallback<HTMLTextAreaElement> | null;
  /** Keeps the words; `isDone` when the person said so by Enter. */
  readonly onKeep: (text: string, isDone: boolean) => void;
  readonly onLeave: () => void;
}

/** Words that are kept by Enter, or when the focus leaves; Escape goes back to the grid, Shift+Enter breaks a line. */
export function ReasonField({ label, hint, isRequired, kept, field, onKeep, onLeave }: ReasonFieldProps) {
  const [draft, setDraft] = useState(kept);
  const [last, setLast] = useState(kept);
  /** Enter keeps the words, then the focus leaves: once is enough. */
  const sent = useRef(kept);
  if (kept !== last) {
    setLast(kept);
    setDraft(kept);
  }
  const keep = (isDone: boolean) => {
    const text = draft.trim();
    const isNew = text !== sent.current;
    sent.current = text;
    if (isDone || isNew) onKeep(text, isDone);
  };
  return (
    <Field label={label} required={isRequired} hint={hint} size="small">
      <Textarea
        ref={field}
        size="small"
        resize="vertical"
        maxLength={most}
        value={draft}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={() => keep(false)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey) {
            event.preventDefault();
            keep(true);
          } else onEscape(onLeave)(event);
        }}
      />
    </Field>
  );
}
