import { makeStyles, tokens } from "@fluentui/react-components";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { DocumentButtons } from "./DocumentButtons";
import { VisitAnswers } from "./VisitAnswers";

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** « Fiche de visite »: what is to be asked and seen, by person. */
export function VisitPanel() {
  const { session } = useAudit();
  const styles = useStyles();
  return (
    <>
      <p className={styles.hint}>{words.documents.visit.hint}</p>
      <DocumentButtons
        job="visit"
        onOpen={() => session.openVisit()}
        writeDocx={() => session.visitAsDocx()}
        writeHtml={() => session.visitAsHtml()}
      />
      <VisitAnswers />
    </>
  );
}
