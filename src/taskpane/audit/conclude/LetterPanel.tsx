import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterWording } from "../../../audit";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { DocumentButtons } from "./DocumentButtons";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

export interface LetterPanelProps {
  /** The académie's; null: ours. */
  readonly wording: LetterWording | null;
}

/** The letter to the school: the avis stands in it only when somebody ticks it, each time anew. */
export function LetterPanel({ wording }: LetterPanelProps) {
  const { session, account } = useAudit();
  const styles = useStyles();
  const [hasOpinion, setOpinion] = useState(false);
  const options = { hasOpinion, wording };
  const open = account.divergences.length;
  return (
    <>
      <p className={styles.hint}>{words.documents.letter.hint}</p>
      {open > 0 && <p className={styles.text}>{words.documents.letter.silent(open)}</p>}
      <Checkbox
        checked={hasOpinion}
        disabled={!account.result.stated}
        label={words.documents.letter.opinion}
        onChange={(_, { checked }) => setOpinion(checked === true)}
      />
      <DocumentButtons
        job="letter"
        onOpen={() => session.openLetter(options)}
        writeDocx={() => session.letterAsDocx(options)}
      />
    </>
  );
}
