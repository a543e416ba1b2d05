import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { identityKeys, type IdentityKey } from "../../../audit";
import { emptyRecord, settingsFaults } from "../../../record";
import { usePane } from "../../state/usePane";
import { useStore } from "../../state/useStore";
import { identityWords } from "../../words/identityWords";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { margin: 0, overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * Whose dossier it is: what is recorded, else what its cover says. Corrected once, it is kept in the document, and every
 * report and file name follows.
 */
export function IdentityPanel() {
  const { session, account, run } = useAudit();
  const pane = usePane().session;
  const record = useStore(pane.record);
  const styles = useStyles();
  const { identity } = account;
  const [draft, setDraft] = useState<Readonly<Record<IdentityKey, string>> | null>(null);
  const begin = () => {
    if (record.status === "unread") run(pane.loadRecord());
    setDraft({ school: identity.school ?? "", uai: identity.uai ?? "", version: identity.version ?? "" });
  };
  if (draft === null) {
    const known = identityKeys.flatMap((key) => (identity[key] ? [words.identity.line[key](identity[key])] : []));
    return (
      <>
        <p className={styles.text}>{known.length > 0 ? known.join(" · ") : words.identity.unknown}</p>
        {identity.fromCover.length > 0 && <p className={styles.hint}>{words.identity.fromCover}</p>}
        <div className={styles.buttons}>
          <Button size="small" onClick={begin}>
            {words.identity.correct}
          </Button>
        </div>
      </>
    );
  }
  // What nobody changes stays where it was read: a cover may give a UAI that no rule would accept.
  const changed = identityKeys.filter((key) => draft[key].trim() !== (identity[key] ?? ""));
  const chosen = Object.fromEntries(
    changed.map((key) => [key, (key === "uai" ? draft[key].toUpperCase() : draft[key]).trim() || null]),
  );
  const [fault] = settingsFaults({ ...emptyRecord.settings, ...chosen });
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    if (fault || record.status !== "ready") return;
    const saving = pane.saveSettings({ ...record.record.settings, ...chosen }).then(() => session.refresh());
    run(saving);
    setDraft(null);
  };
  return (
    <form className={styles.form} noValidate onSubmit={save}>
      {identityKeys.map((key) => (
        <Field
          key={key}
          size="small"
          label={identityWords[key]}
          validationMessage={key === "uai" && fault ? identityWords.fault[fault] : null}
        >
          <Input
            size="small"
            value={draft[key]}
            maxLength={key === "school" ? 120 : 40}
            onChange={(_, { value }) => setDraft({ ...draft, [key]: value })}
          />
        </Field>
      ))}
      <div className={styles.buttons}>
        <Button
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={fault !== undefined || record.status !== "ready"}
        >
          {words.identity.keep}
        </Button>
        <Button size="small" onClick={() => setDraft(null)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
