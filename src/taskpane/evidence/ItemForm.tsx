import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { EvidenceFields } from "../../session";
import { onEscape } from "../components/onEscape";
import { useElementRef } from "../state/useElementRef";
import { ItemFields, trimmed, type ItemHint } from "./ItemFields";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

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
  const styles = useStyles();
  const [fields, setFields] = useState(hint.fields);
  const [isTried, setTried] = useState(false);
  const [input, attachInput] = useElementRef<HTMLInputElement>();
  useEffect(() => input.current?.focus(), [input]);
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    const given = trimmed(fields);
    if (given.title === "") input.current?.focus();
    else if (!isBusy) onRun(given);
  };
  return (
    <form className={styles.form} aria-label={title} noValidate onSubmit={submit} onKeyDown={onEscape(onClose)}>
      {children}
      <ItemFields
        fields={fields}
        isTried={isTried}
        titleHint={hint.title ?? evidenceWords.cite.titleExample}
        titleRef={attachInput}
        onChange={setFields}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {words.run}
        </Button>
        <Button size="small" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
