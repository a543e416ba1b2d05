import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { numberKey } from "../../dossier";
import type { EvidenceEntry } from "../../evidence";
import { onEscape } from "../components/onEscape";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  input: { minWidth: 0, "& input": { minWidth: 0 } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface RenameFormProps {
  readonly entry: EvidenceEntry;
  readonly isBusy: boolean;
  readonly onRename: (number: string) => void;
  readonly onClose: () => void;
}

/** Another number for one piece, in the list and in every citation. */
export function RenameForm({ entry, isBusy, onRename, onClose }: RenameFormProps) {
  const styles = useStyles();
  const [number, setNumber] = useState(entry.item.number);
  const [isTried, setTried] = useState(false);
  const written = entry.citations.filter(
    ({ references, location: { place } }) => references.length > 0 && place.paragraph !== null,
  );
  const isUnread = numberKey(number) === null;
  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isUnread && !isBusy) onRename(number.trim());
  };
  return (
    <form
      className={styles.form}
      aria-label={evidenceWords.rename.open}
      noValidate
      onSubmit={submit}
      onKeyDown={onEscape(onClose)}
    >
      <Field
        size="small"
        label={evidenceWords.rename.label}
        hint={evidenceWords.rename.hint(written.length)}
        validationMessage={isTried && isUnread ? evidenceWords.refusal["number-unread"] : null}
      >
        <Input
          className={styles.input}
          size="small"
          autoFocus
          maxLength={20}
          value={number}
          onChange={(_, { value }) => setNumber(value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {evidenceWords.rename.run}
        </Button>
        <Button size="small" onClick={onClose}>
          {evidenceWords.edit.cancel}
        </Button>
      </div>
    </form>
  );
}
