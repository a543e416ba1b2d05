import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { EyeOff20Regular } from "@fluentui/react-icons/svg/eye-off";
import { useEffect, useState } from "react";
import type { Dismissal } from "../../record";
import { SmallForm } from "../components/SmallForm";
import { useElementRef } from "../state/useElementRef";
import { checkWords } from "./words";

const useStyles = makeStyles({
  opener: { justifySelf: "start", marginLeft: "-6px" },
  form: {
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** Characters of a reason, and of a name: a sentence or two. */
const most = { reason: 500, by: 80 };

/** Why a finding is set aside, and by whom. */
export type Reason = Pick<Dismissal, "reason" | "by">;

export interface DismissFormProps {
  /** Name given last time. */
  readonly name: string;
  readonly isBusy: boolean;
  readonly onDismiss: (why: Reason) => void;
}

/** « Écarter… » and, once asked for, its form in place: a reason and a name, both required. */
export function DismissForm({ name, isBusy, onDismiss }: DismissFormProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);
  const [why, setWhy] = useState<Reason>({ reason: "", by: name });
  const [isTried, setTried] = useState(false);
  const [opener, attachOpener] = useElementRef<HTMLButtonElement>();
  const [reason, attachReason] = useElementRef<HTMLTextAreaElement>();
  const [by, attachBy] = useElementRef<HTMLInputElement>();
  useEffect(() => {
    if (isOpen) reason.current?.focus();
    else if (wasOpen) opener.current?.focus();
  }, [isOpen, wasOpen, opener, reason]);

  if (!isOpen) {
    return (
      <Button
        ref={attachOpener}
        className={styles.opener}
        appearance="transparent"
        size="small"
        icon={<EyeOff20Regular />}
        onClick={() => setOpen(true)}
      >
        {checkWords.dismiss.open}
      </Button>
    );
  }
  const close = () => {
    setWasOpen(true);
    setTried(false);
    setOpen(false);
  };
  const submit = () => {
    setTried(true);
    const given: Reason = { reason: why.reason.trim(), by: why.by.trim() };
    if (given.reason === "") reason.current?.focus();
    else if (given.by === "") by.current?.focus();
    else if (!isBusy) onDismiss(given);
  };
  return (
    <SmallForm
      className={styles.form}
      label={checkWords.dismiss.title}
      words={checkWords.dismiss}
      isBusy={isBusy}
      onSubmit={submit}
      onCancel={close}
    >
      <Field
        label={checkWords.dismiss.reason}
        required
        size="small"
        validationMessage={isTried && why.reason.trim() === "" ? checkWords.dismiss.reasonMissing : null}
      >
        <Textarea
          ref={attachReason}
          size="small"
          resize="vertical"
          maxLength={most.reason}
          placeholder={checkWords.dismiss.reasonExample}
          value={why.reason}
          onChange={(_, { value }) => setWhy({ ...why, reason: value })}
        />
      </Field>
      <Field
        label={checkWords.dismiss.by}
        required
        size="small"
        validationMessage={isTried && why.by.trim() === "" ? checkWords.dismiss.byMissing : null}
      >
        <Input
          ref={attachBy}
          size="small"
          maxLength={most.by}
          autoComplete="name"
          value={why.by}
          onChange={(_, { value }) => setWhy({ ...why, by: value })}
        />
      </Field>
      <p className={styles.hint}>{checkWords.dismiss.hint}</p>
    </SmallForm>
  );
}
