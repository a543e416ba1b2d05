import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditPolicy } from "../../../audit";
import type { AuditWork } from "../../../session";
import { fr } from "../../strings/fr";
import { words } from "../../strings/audit";
import { Notice } from "../Notice";
import { supersededText } from "./supersededText";

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface ImportNoticeProps {
  readonly work: AuditWork;
  readonly policy: AuditPolicy;
  /** Whether a file that looks like another dossier's is this one's. */
  readonly onAnswer: (isSame: boolean) => void;
}

/** What a colleague's file brought, what it made older words of, or why nothing of it was taken. */
export function ImportNotice({ work, policy, onAnswer }: ImportNoticeProps) {
  const styles = useStyles();
  if (work.status === "refused") return <Notice intent="error" text={words.team.fault[work.fault](work.file)} />;
  if (work.status === "asked") {
    return (
      <Notice
        intent="warning"
        text={words.team.otherDossier(work.file, work.doubt)}
        actions={
          <>
            <Button size="small" onClick={() => onAnswer(true)}>
              {words.team.sameDossier}
            </Button>
            <Button size="small" onClick={() => onAnswer(false)}>
              {words.team.leaveFile}
            </Button>
          </>
        }
      />
    );
  }
  if (work.status === "failed" && work.job === "take-in")
    return <Notice intent="error" text={fr.hostError[work.code]} />;
  if (work.status !== "done" || work.job !== "take-in") return <Notice intent="success" text={null} />;
  const { file, voices, origin, superseded, toReview } = work.outcome;
  const told = [
    words.team.imported(
      file,
      voices.filter((name) => name !== ""),
    ),
    origin === "sheets" ? words.team.fromSheets : null,
    toReview === null ? null : words.team.toReview(toReview),
    superseded.length > 0 ? words.team.superseded(superseded.length) : null,
  ];
  return (
    <div>
      <Notice intent="success" text={told.filter(Boolean).join(" ")} />
      {superseded.length > 0 && (
        <ul className={styles.list}>
          {superseded.map((one, rank) => (
            <li key={rank}>{supersededText(one, policy)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
