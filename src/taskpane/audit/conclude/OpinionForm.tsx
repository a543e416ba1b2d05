import { Button, Field, Radio, RadioGroup, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  cautionSentence,
  type AuditPolicy,
  type AuditResult,
  type ExclusionReason,
  type Opinion,
  type OpinionEntry,
} from "../../../audit";
import { capitalisedLabel } from "../capitalisedLabel";
import { words } from "../words";

const opinions: readonly Opinion[] = ["favourable", "favourable-with-recommendations", "reserved", "unfavourable"];

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  radios: { marginLeft: "-8px" },
  reason: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  caution: { margin: 0, fontSize: tokens.fontSizeBase200 },
  button: { justifySelf: "start" },
});

export interface OpinionFormProps {
  /** What the person at work said. */
  readonly opinion: OpinionEntry | null;
  readonly result: AuditResult;
  readonly policy: AuditPolicy;
  readonly onSave: (opinion: Opinion | null, motive: string) => void;
}

/**
 * The avis and its motive. An excluded avis says why, and cannot be chosen; what an avis is to be read beside is shown and
 * forbids none. The recteur decides, not the auditors.
 */
export function OpinionForm({ opinion, result, policy, onSave }: OpinionFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<Opinion | null>(opinion?.opinion ?? null);
  const [motive, setMotive] = useState(opinion?.motive ?? "");
  const excluded = new Map(result.excluded.map((one) => [one.opinion, one.reasons]));
  const caution = cautionSentence(result.cautions, policy);
  const isNew = draft !== (opinion?.opinion ?? null) || motive.trim() !== (opinion?.motive ?? "");
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSave(draft, motive.trim());
      }}
    >
      <p className={styles.hint}>{words.conclude.proposal}</p>
      <RadioGroup
        className={styles.radios}
        aria-label={words.conclude.opinion}
        value={draft ?? ""}
        onChange={(_, { value }) => setDraft(value as Opinion)}
      >
        {opinions.map((one) => (
          <Radio
            key={one}
            value={one}
            disabled={excluded.has(one)}
            label={
              <>
                {capitalisedLabel("opinion", one, policy)}
                {excluded.get(one)?.map((reason) => (
                  <span key={reason.kind} className={styles.reason}>
                    {words.conclude.excluded(reasonText(reason))}
                  </span>
                ))}
              </>
            }
          />
        ))}
      </RadioGroup>
      {caution !== null && <p className={styles.caution}>{caution}</p>}
      <Field label={words.conclude.motive} required size="small">
        <Textarea
          size="small"
          resize="vertical"
          maxLength={3000}
          value={motive}
          onChange={(_, { value }) => setMotive(value)}
        />
      </Field>
      <Button
        className={styles.button}
        type="submit"
        size="small"
        appearance="primary"
        disabledFocusable={!isNew || draft === null || motive.trim() === ""}
      >
        {words.conclude.keep}
      </Button>
    </form>
  );
}

function reasonText(reason: ExclusionReason): string {
  return reason.kind === "criteria-missing"
    ? words.conclude.reasons["criteria-missing"](reason.criteria)
    : words.conclude.reasons[reason.kind](reason.expectations);
}
