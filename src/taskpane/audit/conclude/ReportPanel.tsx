import { makeStyles, tokens } from "@fluentui/react-components";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { DocumentButtons } from "./DocumentButtons";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** « Rapport d’audit ». */
export function ReportPanel() {
  const { session } = useAudit();
  const styles = useStyles();
  return (
    <>
      <p className={styles.hint}>{words.conclude.reportHint}</p>
      <DocumentButtons
        job="report"
        onOpen={() => session.openReport()}
        writeDocx={() => session.reportAsDocx()}
        writeHtml={() => session.reportAsHtml()}
      />
    </>
  );
}
