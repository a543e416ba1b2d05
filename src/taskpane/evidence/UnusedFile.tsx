import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { readFileName, type EvidenceEntry, type FolderFile } from "../../evidence";
import { EntrySelect } from "./EntrySelect";
import { emptyFields } from "./ItemFields";
import { ItemForm } from "./ItemForm";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS, padding: "4px 0" },
  changed: { color: tokens.colorNeutralForeground3 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  narrow: { minWidth: 0, "& input": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface UnusedFileProps {
  readonly file: FolderFile;
  readonly entries: readonly EvidenceEntry[];
}

/** A file that holds no piece: it becomes one, or is that of a piece that has none. */
export function UnusedFile({ file, entries }: UnusedFileProps) {
  const { evidence, isBusy, canWrite, run } = useEvidence();
  const styles = useStyles();
  const { path, changedOn } = file;
  const [form, setForm] = useState<"new" | "attach" | null>(null);
  const [number, setNumber] = useState("");
  const [key, setKey] = useState("");
  const words = evidenceWords.files;
  const chosen = entries.find((entry) => entry.key === key);
  const name = readFileName(file);
  const openNew = () => {
    setNumber(name.isSure ? name.number : evidence.proposeNumber(null));
    setForm("new");
  };
  const close = () => setForm(null);
  return (
    <div className={styles.root}>
      <span>
        {path}
        {changedOn && (
          <span className={styles.changed}>{` – ${words.changed(changedOn.split("-").reverse().join("/"))}`}</span>
        )}
      </span>
      {canWrite && form === null && (
        <div className={styles.buttons}>
          <Button size="small" aria-label={words.createOf(path)} onClick={openNew}>
            {words.create}
          </Button>
          {entries.length > 0 && (
            <Button size="small" aria-label={words.attachOf(path)} onClick={() => setForm("attach")}>
              {words.attach}
            </Button>
          )}
        </div>
      )}
      {canWrite && form === "new" && (
        <ItemForm
          title={words.createOf(path)}
          hint={{ fields: { ...emptyFields, title: name.title, type: name.type, date: name.date, file: path } }}
          words={{ run: words.create, cancel: evidenceWords.edit.cancel }}
          onRun={(fields) => run(evidence.add(number.trim(), fields))}
          onClose={close}
        >
          <Field size="small" label={evidenceWords.field.number} hint={words.numberHint}>
            <Input
              className={styles.narrow}
              size="small"
              maxLength={20}
              value={number}
              onChange={(_, { value }) => setNumber(value)}
            />
          </Field>
        </ItemForm>
      )}
      {canWrite && form === "attach" && (
        <>
          <EntrySelect label={words.attachTo} none={words.choose} entries={entries} value={key} onChange={setKey} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              size="small"
              disabledFocusable={isBusy || !chosen}
              onClick={() => chosen && run(evidence.save(key, { ...fieldsOf(chosen), file: path }))}
            >
              {words.attach}
            </Button>
            <Button size="small" onClick={close}>
              {evidenceWords.edit.cancel}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function fieldsOf({ item: { title, type, date, proves, page, file } }: EvidenceEntry) {
  return { title, type, date, proves, page, file };
}
