import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  longestObservation,
  valuesOf,
  type AuditPolicy,
  type ObservationBasis,
  type ObservationKind,
} from "../../../audit";
import type { Anchor, ObservationDraft } from "../../../session";
import { SmallForm } from "../../components/SmallForm";
import { capitalisedLabel } from "../capitalisedLabel";
import { words } from "../words";

const useStyles = makeStyles({
  quote: { margin: 0, fontSize: tokens.fontSizeBase200, fontStyle: "italic", overflowWrap: "anywhere" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface ObservationFormProps {
  readonly draft: ObservationDraft;
  readonly policy: AuditPolicy;
  /** The words selected in the document now, or the sentence that says why there are none. */
  readonly onAnchor: () => Promise<{ readonly anchor: Anchor; readonly criterion: number | null } | string>;
  readonly onSave: (draft: ObservationDraft) => void;
  readonly onCancel: () => void;
}

/** A constat being written: what kind, on what it rests, which words of the school's it speaks of. */
export function ObservationForm({ draft, policy, onAnchor, onSave, onCancel }: ObservationFormProps) {
  const styles = useStyles();
  const [now, setNow] = useState(draft);
  const [isTried, setTried] = useState(false);
  const [noAnchor, setNoAnchor] = useState("");
  const text = now.text.trim();
  const anchor = async () => {
    const found = await onAnchor();
    setNoAnchor(typeof found === "string" ? found : "");
    if (typeof found !== "string")
      setNow((last) => ({ ...last, anchor: found.anchor, criterion: found.criterion ?? last.criterion }));
  };
  return (
    <SmallForm
      label={words.observations.title}
      words={{ run: words.observations.save, cancel: words.cancel }}
      isBoxed
      onSubmit={() => {
        setTried(true);
        if (text !== "") onSave({ ...now, text, evidence: now.evidence.trim() });
      }}
      onCancel={onCancel}
    >
      <Field label={words.observations.kind} size="small">
        <Select
          size="small"
          value={now.kind}
          onChange={(_, { value }) => setNow({ ...now, kind: value as ObservationKind })}
        >
          {valuesOf("observation").map((kind) => (
            <option key={kind} value={kind}>
              {capitalisedLabel("observation", kind, policy)}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={words.observations.text}
        required
        size="small"
        validationMessage={isTried && text === "" ? words.observations.textMissing : null}
      >
        <Textarea
          autoFocus
          size="small"
          resize="vertical"
          maxLength={longestObservation}
          value={now.text}
          onChange={(_, { value }) => setNow({ ...now, text: value })}
        />
      </Field>
      <Field label={words.observations.basis} size="small">
        <Select
          size="small"
          value={now.basis}
          onChange={(_, { value }) => setNow({ ...now, basis: value as ObservationBasis })}
        >
          {valuesOf("basis").map((basis) => (
            <option key={basis} value={basis}>
              {capitalisedLabel("basis", basis, policy)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.observations.evidence} size="small">
        <Input
          size="small"
          maxLength={120}
          placeholder={words.observations.evidenceExample}
          value={now.evidence}
          onChange={(_, { value }) => setNow({ ...now, evidence: value })}
        />
      </Field>
      {now.anchor && <p className={styles.quote}>{`«\u00a0${now.anchor.quote}\u00a0» — ${now.anchor.where}`}</p>}
      <div className={styles.buttons}>
        <Button size="small" onClick={() => void anchor()}>
          {now.anchor ? words.observations.anchorAgain : words.observations.anchor}
        </Button>
        {now.anchor && (
          <Button size="small" onClick={() => setNow({ ...now, anchor: null })}>
            {words.observations.noAnchor}
          </Button>
        )}
      </div>
      <p className={styles.hint} role="status">
        {noAnchor}
      </p>
    </SmallForm>
  );
}
