import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { unheardExpectations } from "../../../audit";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { DocumentButtons } from "./DocumentButtons";
import { useLetter } from "./useLetter";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** The letter to the school: it gives the avis only when somebody ticks that, every time. */
export function LetterPanel() {
  const { session, account } = useAudit();
  const styles = useStyles();
  const [wording] = useLetter();
  const [hasOpinion, setOpinion] = useState(false);
  const options = { hasOpinion, wording };
  const silent = words.documents.letter.silent(account.divergences.length, unheardExpectations(account).length);
  return (
    <>
      <p className={styles.hint}>{words.documents.letter.hint}</p>
      {silent && <p className={styles.text}>{silent}</p>}
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
