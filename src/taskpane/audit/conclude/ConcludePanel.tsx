import { makeStyles, tokens } from "@fluentui/react-components";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { HandBackPanel } from "./HandBackPanel";
import { IdentityPanel } from "./IdentityPanel";
import { LetterPanel } from "./LetterPanel";
import { OpinionForm } from "./OpinionForm";
import { PolicyForm } from "./PolicyForm";
import { RemainingList } from "./RemainingList";
import { ReportPanel } from "./ReportPanel";
import { ResultList } from "./ResultList";
import { SignPanel } from "./SignPanel";
import { useLetter } from "./useLetter";
import { VisitPanel } from "./VisitPanel";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

/** What the audit comes to: results, avis, signature, report, and the version to give back. */
export function ConcludePanel() {
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const remaining = session.remaining();
  const [letter, keepLetter] = useLetter();
  const part = (title: string, content: React.ReactNode) => (
    <section className={styles.part} aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      {content}
    </section>
  );
  return (
    <div className={styles.root}>
      {part(words.conclude.results, <ResultList />)}
      {part(words.conclude.remaining, <RemainingList findings={remaining} result={account.result} />)}
      {part(
        words.conclude.opinion,
        <OpinionForm
          key={account.me?.id}
          opinion={account.own?.opinion ?? null}
          result={account.result}
          policy={account.record.policy}
          onSave={(opinion, motive) => run(session.setOpinion(opinion, motive))}
        />,
      )}
      {part(
        words.conclude.signature,
        <SignPanel
          own={account.own}
          state={account.signatures.get(account.own?.id ?? "") ?? "none"}
          missing={remaining}
          onSign={(isSigned) => run(session.sign(isSigned))}
        />,
      )}
      {part(
        words.policy.title,
        <PolicyForm
          policy={account.record.policy}
          saving={account.saving}
          onSave={(choice) => session.setPolicy(choice)}
          letter={letter}
          onLetter={keepLetter}
          run={run}
        />,
      )}
      {part(words.identity.title, <IdentityPanel />)}
      {part(words.documents.visit.title, <VisitPanel />)}
      {part(words.conclude.report, <ReportPanel />)}
      {part(words.documents.letter.title, <LetterPanel />)}
      {part(words.conclude.handBack, <HandBackPanel />)}
    </div>
  );
}
