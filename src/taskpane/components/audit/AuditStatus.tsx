import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { AuditAccount, AuditWork } from "../../../session";
import { auditErrorSentence } from "../../../audit";
import { words } from "../../strings/audit";
import { fr } from "../../strings/fr";
import { Notice } from "../Notice";
import { nameOf } from "./linesOf";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px", fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "4px", minHeight: "24px" },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  button: { flexShrink: 0, minWidth: 0, padding: "0 4px" },
});

export interface AuditStatusProps {
  readonly account: AuditAccount;
  readonly work: AuditWork;
  readonly onRefresh: () => void;
  readonly onSaveAgain: () => void;
  readonly onChangeWho: () => void;
  readonly onReadAgain: () => void;
}

/** What was recognised, who works, whether everything said is in the document, and in its visible tables. */
export function AuditStatus({ account, work, onRefresh, onSaveAgain, onChangeWho, onReadAgain }: AuditStatusProps) {
  const styles = useStyles();
  const { portraits, own, me, saving, staleSheets, origin } = account;
  const there = portraits.filter(({ isPresent }) => isPresent);
  const blocks = there.flatMap((portrait) => portrait.blocks);
  const actions = blocks.filter(({ block }) => block.startsWith("A")).length;
  const absent = portraits.filter(({ isPresent }) => !isPresent).map(({ criterion }) => criterion);
  const isWriting = work.status === "working" && work.job === "sheets";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <p className={styles.text}>{words.recognised(there.length, actions, blocks.length - actions)}</p>
        <Button
          className={styles.button}
          size="small"
          appearance="transparent"
          icon={<ArrowClockwise16Regular />}
          aria-label={words.again}
          title={words.again}
          onClick={onReadAgain}
        />
      </div>
      {absent.length > 0 && <p className={styles.text}>{words.absent(absent)}</p>}
      {own && me && (
        <div className={styles.line}>
          <p className={styles.text}>{me.voice === "school" ? nameOf(own) : words.who.as(own.name, own.position)}</p>
          <Button className={styles.button} size="small" appearance="transparent" onClick={onChangeWho}>
            {words.who.change}
          </Button>
        </div>
      )}
      {own && (
        <div className={styles.line}>
          <p className={styles.text}>
            <span role="status">{savingText(account)}</span>
            {" · "}
            {isWriting
              ? words.sheets.writing
              : staleSheets.size > 0
                ? words.sheets.stale(staleSheets.size)
                : words.sheets.fresh}
          </p>
          {staleSheets.size > 0 && !isWriting && (
            <Button className={styles.button} size="small" appearance="transparent" onClick={onRefresh}>
              {words.sheets.refresh}
            </Button>
          )}
        </div>
      )}
      {saving.status === "not-kept" && (
        <Notice
          intent="error"
          text={`${words.saving.notKept} ${reasonOf(saving.code)}`}
          actions={
            <Button size="small" onClick={onSaveAgain}>
              {words.saving.again}
            </Button>
          }
        />
      )}
      {work.status === "failed" && work.job === "sheets" && <Notice intent="error" text={fr.hostError[work.code]} />}
      {origin === "sheets" && (
        <Notice
          intent="warning"
          text={words.sheets.recovered}
          actions={
            <Button size="small" onClick={onSaveAgain}>
              {words.sheets.keepRecovered}
            </Button>
          }
        />
      )}
    </div>
  );
}

function savingText({ saving }: AuditAccount): string {
  return saving.status === "keeping" ? words.saving.keeping : saving.status === "kept" ? words.saving.kept : "";
}

function reasonOf(code: Extract<AuditAccount["saving"], { status: "not-kept" }>["code"]): string {
  if (code in fr.hostError) return fr.hostError[code as keyof typeof fr.hostError];
  const sentence = auditErrorSentence(code as Parameters<typeof auditErrorSentence>[0]);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
