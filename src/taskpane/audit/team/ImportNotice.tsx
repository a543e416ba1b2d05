import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef } from "react";
import type { AuditPolicy } from "../../../audit";
import type { AuditImport, AuditWork, ImportOutcome } from "../../../session";
import { Notice, type NoticeProps } from "../../components/Notice";
import { failureText } from "../../failures/failureText";
import { supersededText } from "../supersededText";
import { words } from "../words";

const useStyles = makeStyles({
  // An empty region leaves no gap.
  silent: { position: "absolute", outlineStyle: "none" },
  told: { outlineStyle: "none" },
  list: { margin: 0, paddingLeft: "18px", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface ImportNoticeProps {
  readonly imported: AuditImport;
  readonly work: AuditWork;
  readonly policy: AuditPolicy;
  /** The file whose import can be taken back; null for none. */
  readonly withdrawable: string | null;
  /** Answers what is asked of the file. */
  readonly onAnswer: (isYes: boolean) => void;
  /** What that file brought is taken back. */
  readonly onWithdraw: () => void;
}

/** What a colleague's file brought, what it made older words of, or why nothing of it was taken. */
export function ImportNotice({ imported, work, policy, withdrawable, onAnswer, onWithdraw }: ImportNoticeProps) {
  const styles = useStyles();
  const answers = answersTo[imported.status];
  const isNewest = imported.status === "taken" && imported.isNew;
  const choices = answers
    ? [
        { label: answers.yes, run: () => onAnswer(true) },
        { label: answers.no, run: () => onAnswer(false) },
      ]
    : withdrawable !== null
      ? [{ label: isNewest ? words.team.withdraw : words.team.withdrawFile(withdrawable), run: onWithdraw }]
      : [];
  const root = useRef<HTMLDivElement>(null);
  const { intent, text, older } = told(imported, work, policy);
  // The button is far below what it brings: divergences come first.
  useEffect(() => {
    if (text !== null) root.current?.scrollIntoView?.({ block: "nearest" });
  }, [text]);
  // A question waits for its answer, and the button that gave an answer is gone: what tells the result stands for it.
  const isQuestion = answers !== undefined;
  const isAnswering = work.status === "working" && work.job === "take-in";
  const isAnswered = useRef(false);
  const lastText = useRef(text);
  useLayoutEffect(() => {
    const isAsking = isQuestion && text !== lastText.current;
    const isLost = isAnswered.current && document.activeElement === document.body;
    if (isAsking || (isLost && (text !== null || isAnswering))) root.current?.focus({ preventScroll: true });
    lastText.current = text;
    if (!isAnswering) isAnswered.current = false;
  }, [isQuestion, isAnswering, text]);
  return (
    <div ref={root} className={text === null ? styles.silent : styles.told} tabIndex={-1}>
      <Notice
        intent={intent}
        text={text}
        actions={
          choices.length > 0 &&
          choices.map(({ label, run }) => (
            <Button
              key={label}
              size="small"
              disabledFocusable={work.status === "working"}
              onClick={() => {
                isAnswered.current = true;
                run();
              }}
            >
              {label}
            </Button>
          ))
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

/** What a question about a file is answered by. */
const answersTo: { readonly [S in AuditImport["status"]]?: { readonly yes: string; readonly no: string } } = {
  "other-dossier": { yes: words.team.sameDossier, no: words.team.leaveFile },
  namesakes: { yes: words.team.onePerson, no: words.team.twoPeople },
  "unknown-auditors": { yes: words.team.scoreAgain, no: words.team.haveLeft },
};

/** What is said of the last file, and the older words, one by one. */
function told(
  imported: AuditImport,
  work: AuditWork,
  policy: AuditPolicy,
): Pick<NoticeProps, "intent" | "text"> & { readonly older: readonly string[] } {
  if (work.status === "failed" && work.job === "take-in") {
    return { intent: "error", text: failureText("audit-take-in", work), older: [] };
  }
  switch (imported.status) {
    case "none":
      return { intent: "success", text: null, older: [] };
    case "refused":
      return { intent: "error", text: words.team.fault[imported.fault](imported.file), older: [] };
    case "unknown-auditors":
      return { intent: "warning", text: words.team.unknownAuditors(imported.file, imported.names), older: [] };
    case "other-dossier":
      return { intent: "warning", text: words.team.otherDossier(imported.file, imported.doubt), older: [] };
    case "namesakes": {
      const { file, ours, theirs } = imported;
      return { intent: "warning", text: words.team.namesakes(file, ours, theirs), older: [] };
    }
    case "left":
      return { intent: "success", text: words.team.left(imported.file), older: [] };
    case "reread": {
      const { file, hasText } = imported;
      return { intent: "success", text: words.team.reread(file, hasText), older: [] };
    }
    case "withdrawn":
      return { intent: "success", text: words.team.withdrawn(imported.file), older: [] };
    case "taken": {
      const { older, sentences } = takenText(imported, policy);
      return { intent: "success", text: sentences.filter(Boolean).join(" "), older };
    }
  }
}

function takenText(outcome: ImportOutcome, policy: AuditPolicy) {
  const { file, isNew, voices, origin, superseded, toReview, gaps, otherEdition, isAhead } = outcome;
  const older = superseded.flatMap((one) => (one.kind === "edition" ? [] : [supersededText(one, policy)]));
  const names = voices.filter((name) => name !== "");
  const isPrevious = toReview !== null && otherEdition === null;
  const sentences = [
    !isNew
      ? words.team.nothingNew(file)
      : otherEdition !== null
        ? words.team.otherEdition(file, otherEdition, gaps)
        : isPrevious && voices.length === 0
          ? words.team.besideOnly(file)
          : words.team.imported(file, names),
    ...superseded.map((one) => (one.kind === "edition" ? words.team.editions(one.lost, one.kept) : null)),
    origin === "sheets" ? words.team.fromSheets : null,
    isPrevious && voices.length > 0 ? words.team.toReview(toReview) : null,
    isPrevious ? words.team.formerGaps(gaps) : null,
    isAhead ? words.team.ahead : null,
    older.length > 0 ? words.team.superseded(older.length) : null,
  ];
  return { older, sentences };
}
