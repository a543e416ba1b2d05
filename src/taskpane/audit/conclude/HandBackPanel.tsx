import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Notice } from "../../components/Notice";
import { ExportButton } from "../../exports/ExportButton";
import { failureText } from "../../failures/failureText";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * « Version à rendre »: removes nothing before the person says that the copy of the scores is there: no program tells whether
 * a file was saved.
 */
export function HandBackPanel() {
  const { session, work, run } = useAudit();
  const styles = useStyles();
  const [isSure, setSure] = useState(false);
  const [hasCopy, setHasCopy] = useState(false);
  const begin = () => {
    setHasCopy(false);
    setSure(true);
  };
  return (
    <>
      <p className={styles.hint}>{isSure ? words.conclude.handBackSure : words.conclude.handBackHint}</p>
      {isSure && (
        <>
          <div className={styles.buttons}>
            <ExportButton
              size="small"
              label={words.team.export}
              file={{ name: words.team.fileName, type: "application/json", write: () => session.exportScores() }}
            />
          </div>
          <Checkbox
            checked={hasCopy}
            label={words.conclude.handBackKept}
            onChange={(_, { checked }) => setHasCopy(checked === true)}
          />
        </>
      )}
      <div className={styles.buttons}>
        {isSure ? (
          <>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={!hasCopy || work.status === "working"}
              onClick={() => run(session.handBack())}
            >
              {words.conclude.handBackRun}
            </Button>
            <Button size="small" onClick={() => setSure(false)}>
              {words.cancel}
            </Button>
          </>
        ) : (
          <Button size="small" onClick={begin}>
            {words.conclude.handBackBegin}
          </Button>
        )}
      </div>
      {work.status === "failed" && work.job === "hand-back" && (
        <Notice intent="error" text={failureText("audit-hand-back", work)} />
      )}
    </>
  );
}
