import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { numberKey } from "../../dossier";
import type { EvidenceEntry } from "../../evidence";
import { SmallForm } from "../components/SmallForm";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  input: { minWidth: 0, "& input": { minWidth: 0 } },
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
  const submit = () => {
    setTried(true);
    if (!isUnread && !isBusy) onRename(number.trim());
  };
  return (
    <SmallForm
      label={evidenceWords.rename.open}
      words={{ run: evidenceWords.rename.run, cancel: evidenceWords.edit.cancel }}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={onClose}
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
    </SmallForm>
  );
}
