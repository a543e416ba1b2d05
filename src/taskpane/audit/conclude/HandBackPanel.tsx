import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { download } from "../../components/download";
import { Notice } from "../../components/Notice";
import { failureText } from "../../failures/failureText";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** « Version à rendre »: asks twice, and saves the scores in a file first. */
export function HandBackPanel() {
  const { session, work, run } = useAudit();
  const styles = useStyles();
  const [isSure, setSure] = useState(false);
  const begin = () => {
    const scores = session.exportScores();
    if (scores !== null) download(words.team.fileName, "application/json", scores);
    setSure(true);
  };
  return (
    <>
      <p className={styles.hint}>{isSure ? words.conclude.handBackSure : words.conclude.handBackHint}</p>
      <div className={styles.buttons}>
        {isSure ? (
          <>
            <Button
              size="small"
              appearance="primary"
              disabledFocusable={work.status === "working"}
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
