import { useEffect, useState, type ReactNode } from "react";
import type { EvidenceFields } from "../../session";
import { SmallForm } from "../components/SmallForm";
import { useElementRef } from "../state/useElementRef";
import { ItemFields, trimmed, type ItemHint } from "./ItemFields";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

export interface ItemFormProps {
  readonly title: string;
  readonly hint: ItemHint;
  readonly words: { readonly run: string; readonly cancel: string };
  readonly onRun: (fields: EvidenceFields) => void;
  readonly onClose: () => void;
  /** What stands above the fields. */
  readonly children?: ReactNode;
}

/** A form about one piece: its title is required, Escape closes it. */
export function ItemForm({ title, hint, words, onRun, onClose, children }: ItemFormProps) {
  const { isBusy } = useEvidence();
  const [fields, setFields] = useState(hint.fields);
  const [isTried, setTried] = useState(false);
  const [input, attachInput] = useElementRef<HTMLInputElement>();
  useEffect(() => input.current?.focus(), [input]);
  const submit = () => {
    setTried(true);
    const given = trimmed(fields);
    if (given.title === "") input.current?.focus();
    else if (!isBusy) onRun(given);
  };
  return (
    <SmallForm label={title} words={words} isBusy={isBusy} onSubmit={submit} onCancel={onClose}>
      {children}
      <ItemFields
        fields={fields}
        isTried={isTried}
        titleHint={hint.title ?? evidenceWords.cite.titleExample}
        titleRef={attachInput}
        onChange={setFields}
      />
    </SmallForm>
  );
}
