import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { AuditPolicy } from "../../../audit";
import type { AuditWork } from "../../../session";
import { fr } from "../../strings/fr";
import { words } from "../../strings/audit";
import { Notice, type NoticeProps } from "../Notice";
import { supersededText } from "./supersededText";

const useStyles = makeStyles({
  // An empty region leaves no gap.
  silent: { position: "absolute" },
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
  const root = useRef<HTMLDivElement>(null);
  const { intent, text, older } = told(work, policy);
  // The button is far below what it brings: divergences come first.
  useEffect(() => {
    if (text !== null) root.current?.scrollIntoView?.({ block: "nearest" });
  }, [text]);
  return (
    <div ref={root} className={text === null ? styles.silent : undefined}>
      <Notice
        intent={intent}
        text={text}
        actions={
          work.status === "asked" && (
            <>
              <Button size="small" onClick={() => onAnswer(true)}>
                {words.team.sameDossier}
              </Button>
              <Button size="small" onClick={() => onAnswer(false)}>
                {words.team.leaveFile}
              </Button>
            </>
          )
        }
      />
      {older.length > 0 && (
        <ul className={styles.list}>
          {older.map((one, rank) => (
            <li key={rank}>{one}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** What is said of the last file, and the older words, one by one. */
function told(
  work: AuditWork,
  policy: AuditPolicy,
): Pick<NoticeProps, "intent" | "text"> & { readonly older: readonly string[] } {
  if (work.status === "refused") {
    return { intent: "error", text: words.team.fault[work.fault](work.file), older: [] };
  }
  if (work.status === "asked") {
    return { intent: "warning", text: words.team.otherDossier(work.file, work.doubt), older: [] };
  }
  if (work.status === "failed" && work.job === "take-in") {
    return { intent: "error", text: fr.hostError[work.code], older: [] };
  }
  if (work.status !== "done" || work.job !== "take-in") return { intent: "success", text: null, older: [] };
  const { file, voices, origin, superseded, toReview } = work.outcome;
  const named = voices.filter((name) => name !== "");
  const sentences = [
    words.team.imported(file, named),
    origin === "sheets" ? words.team.fromSheets : null,
    toReview === null ? null : words.team.toReview(toReview),
    superseded.length > 0 ? words.team.superseded(superseded.length) : null,
  ];
  return {
    intent: "success",
    text: sentences.filter(Boolean).join(" "),
    older: superseded.map((one) => supersededText(one, policy)),
  };
}
