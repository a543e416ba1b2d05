import { Button, Field, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { valuesOf, type AuditPolicy, type ConsensusChoice, type Divergence } from "../../../audit";
import { Disclosure } from "../../components/Disclosure";
import { capitalisedLabel } from "../capitalisedLabel";
import { verdictText } from "../verdictText";
import { words } from "../words";

const useStyles = makeStyles({
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  button: { justifySelf: "start" },
});

export interface ConsensusFormProps {
  readonly divergence: Divergence;
  readonly policy: AuditPolicy;
  /** This becomes the consensus. */
  readonly onAgree: (agreed: ConsensusChoice) => void;
}

/** A consensus that none of the auditors had proposed, with its reason; the efficacité is a step and needs none. */
export function ConsensusForm({ divergence, policy, onAgree }: ConsensusFormProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState("");
  const [reason, setReason] = useState("");
  const needsReason = divergence.kind !== "effectiveness";
  const choices = choicesOf(divergence, policy, reason.trim());
  const agreed = choices.find(({ label }) => label === chosen)?.agreed;
  return (
    <Disclosure title={words.agreement.title}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (agreed && !(needsReason && reason.trim() === "")) onAgree(agreed);
        }}
      >
        <Field label={words.agreement.choice} size="small">
          <Select size="small" value={chosen} onChange={(_, { value }) => setChosen(value)}>
            <option value="">{words.agreement.none}</option>
            {choices.map(({ label }) => (
              <option key={label}>{label}</option>
            ))}
          </Select>
        </Field>
        {needsReason && (
          <Field label={words.agreement.reason} required size="small">
            <Textarea
              size="small"
              resize="vertical"
              maxLength={1000}
              value={reason}
              onChange={(_, { value }) => setReason(value)}
            />
          </Field>
        )}
        <Button
          className={styles.button}
          type="submit"
          size="small"
          disabledFocusable={!agreed || (needsReason && reason.trim() === "")}
        >
          {words.agreement.save}
        </Button>
      </form>
    </Disclosure>
  );
}

/** Everything that may be said of it. */
function choicesOf(
  divergence: Divergence,
  policy: AuditPolicy,
  reason: string,
): readonly { readonly label: string; readonly agreed: ConsensusChoice }[] {
  switch (divergence.kind) {
    case "verdict":
      return valuesOf("verdict").flatMap((verdict) =>
        (verdict === "non-compliant" ? valuesOf("gravity") : [null]).map((gravity) => ({
          label: verdictText({ verdict, gravity }, policy),
          agreed: { kind: "verdict", expectation: divergence.expectation, verdict, gravity, reason },
        })),
      );
    case "effectiveness":
      return valuesOf("effectiveness").map((effectiveness) => ({
        label: capitalisedLabel("effectiveness", effectiveness, policy),
        agreed: { kind: "effectiveness", criterion: divergence.criterion, effectiveness },
      }));
    case "opinion":
      return valuesOf("opinion").map((opinion) => ({
        label: capitalisedLabel("opinion", opinion, policy),
        agreed: { kind: "opinion", opinion, motive: reason },
      }));
  }
}
