import { Button, Checkbox, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import {
  auditWordKeys,
  auditWords,
  defaultWord,
  letterInPolicyFile,
  policyFaults,
  policyFaultSentence,
  policyFileFaultSentence,
  readPolicyFile,
  tidyPolicy,
  writePolicyFile,
  type AuditPolicy,
  type AuditWordKind,
  type LetterWording,
  type PolicyChoice,
  type PolicyFault,
} from "../../../audit";
import type { AuditSaving } from "../../../session";
import { Disclosure } from "../../components/Disclosure";
import { ExportButton } from "../../exports/ExportButton";
import { Notice } from "../../components/Notice";
import { FileButton } from "../FileButton";
import { words } from "../words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  kind: { margin: "8px 0 0", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface PolicyFormProps {
  readonly policy: AuditPolicy;
  /** Whether the document holds it. */
  readonly saving: AuditSaving;
  /** Why nothing of it was kept; none when all of it was. */
  readonly onSave: (choice: PolicyChoice) => Promise<readonly PolicyFault[]>;
  /** The académie's letter as kept on this computer; null for none. It travels with its file, never with a dossier. */
  readonly letter?: LetterWording | null;
  readonly onLetter?: (letter: LetterWording) => void;
  readonly run: (job: Promise<unknown>) => void;
}

/** What was typed and is not kept yet: the rest of the form shows what is kept, here or by a colleague whose scores came in. */
type Draft = Partial<PolicyChoice>;

/** What the académie chooses for all auditors: its words in place of ours, and whether five minors make a major. */
export function PolicyForm({ policy, saving, onSave, letter = null, onLetter, run }: PolicyFormProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<Draft>({});
  const [said, setSaid] = useState<{ readonly intent: "success" | "error"; readonly text: string } | null>(null);
  const choice: PolicyChoice = { ...policy, ...draft, labels: { ...policy.labels, ...draft.labels } };
  const tidy = tidyPolicy(choice);
  const faults = policyFaults(tidy);
  const change = (typed: Draft) => {
    setDraft({ ...draft, ...typed });
    setSaid(null);
  };
  const save = async (next: PolicyChoice, text: string) => {
    setSaid(null);
    const [fault] = await onSave(next);
    if (fault)
      return setSaid({ intent: "error", text: `${words.policy.refused}\u00a0: ${policyFaultSentence(fault)}` });
    // What was typed meanwhile stays.
    setDraft((now) => (now === draft ? {} : now));
    setSaid({ intent: "success", text });
  };
  const read = async (file: File) => {
    const text = await file.text();
    const found = readPolicyFile(text);
    if ("kind" in found) setSaid({ intent: "error", text: `${file.name}\u00a0: ${policyFileFaultSentence(found)}` });
    else {
      const own = letterInPolicyFile(text);
      if (own) onLetter?.(own);
      await save(found, words.policy.read(file.name));
    }
  };
  // The head of the view tells a refusal of Word's, and tries again.
  const shown = said?.intent === "success" && saving.status === "not-kept" ? null : said;
  return (
    <div className={styles.root}>
      <p className={styles.hint}>{words.policy.hint}</p>
      <Checkbox
        checked={choice.fiveMinorsMakeMajor}
        label={words.policy.fiveMinors}
        onChange={(_, { checked }) => change({ fiveMinorsMakeMajor: checked === true })}
      />
      <p className={styles.hint}>{words.policy.fiveMinorsHint}</p>
      <Disclosure title={words.policy.labels(Object.keys(tidy.labels).length)} isBoxed>
        {(Object.keys(auditWords) as AuditWordKind[]).map((kind) => (
          <div key={kind} role="group" aria-label={words.policy.kinds[kind]} className={styles.root}>
            <p className={styles.kind}>{words.policy.kinds[kind]}</p>
            {auditWordKeys
              .filter((key) => key.startsWith(`${kind}.`))
              .map((key) => {
                const fault = faults.find((one) => one.key === key);
                const usual = defaultWord(key);
                const origin = key in tidy.labels ? "academie" : usual?.status;
                return (
                  <Field
                    key={key}
                    label={usual?.label ?? null}
                    hint={origin ? words.policy.origins[origin] : null}
                    validationMessage={fault ? `${words.policy.refused}\u00a0: ${policyFaultSentence(fault)}` : null}
                  >
                    <Input
                      size="small"
                      value={choice.labels[key] ?? ""}
                      placeholder={usual?.label}
                      onChange={(_, { value }) => change({ labels: { ...draft.labels, [key]: value } })}
                    />
                  </Field>
                );
              })}
          </div>
        ))}
      </Disclosure>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={faults.length > 0}
          onClick={() => run(save(tidy, words.policy.saved))}
        >
          {words.policy.save}
        </Button>
        <FileButton label={words.policy.import} accept=".json,application/json" onFile={(file) => run(read(file))} />
        <ExportButton
          size="small"
          disabledFocusable={faults.length > 0}
          label={words.policy.export}
          file={{ name: words.policy.fileName, type: "application/json", write: () => writePolicyFile(tidy, letter) }}
        />
      </div>
      <Notice intent={shown?.intent ?? "success"} text={shown?.text ?? null} />
    </div>
  );
}
