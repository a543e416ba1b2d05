import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowClockwise16Regular } from "@fluentui/react-icons/svg/arrow-clockwise";
import { auditErrorSentence } from "../../audit";
import { auditSheetTitle, kindOfBlock } from "../../dossier";
import type { OpenAudit, SheetName } from "../../session";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { assessorName } from "./gridLines";
import { useAudit } from "./useAudit";
import { words } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: "2px", fontSize: tokens.fontSizeBase200 },
  line: { display: "flex", alignItems: "center", justifyContent: "space-between", columnGap: "4px", minHeight: "24px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  // One line whatever it says: it changes while somebody clicks further down, and nothing may move under the pointer.
  saved: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: 0, padding: "0 4px" },
});

export interface AuditStatusProps {
  readonly onChangeWho: () => void;
}

/**
 * The head of the view: what was recognised, who works, whether everything said is in the document, and in its visible
 * tables.
 */
export function AuditStatus({ onChangeWho }: AuditStatusProps) {
  const { session, account, work, run } = useAudit();
  const styles = useStyles();
  const { briefs, own, me, saving, staleSheets, heldSheets, origin } = account;
  const there = briefs.filter(({ isPresent }) => isPresent);
  const blocks = there.flatMap((brief) => brief.blocks);
  const actions = blocks.filter(({ block }) => kindOfBlock(block) === "action").length;
  const absent = briefs.filter(({ isPresent }) => !isPresent).map(({ criterion }) => criterion);
  const isWriting = work.status === "working" && work.job === "sheets";
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.title}>{words.title}</h2>
        <Button
          className={styles.button}
          size="small"
          appearance="transparent"
          icon={<ArrowClockwise16Regular />}
          aria-label={words.again}
          title={words.again}
          onClick={() => run(session.open())}
        />
      </div>
      <p className={styles.text} title={words.recognisedAs}>
        {words.recognised(there.length, actions, blocks.length - actions)}
      </p>
      {absent.length > 0 && <p className={styles.text}>{words.absent(absent)}</p>}
      {own && me && (
        <div className={styles.line}>
          <p className={styles.text}>
            {me.voice === "school" ? assessorName(own) : words.who.as(own.name, own.position)}
          </p>
          <Button className={styles.button} size="small" appearance="transparent" onClick={onChangeWho}>
            {words.who.change}
          </Button>
        </div>
      )}
      {own && (
        <div className={styles.line}>
          <p className={mergeClasses(styles.text, styles.saved)}>
            <span role="status">{savingText(account)}</span>
            {savingText(account) && " · "}
            {isWriting
              ? words.sheets.writing
              : staleSheets.size > 0
                ? words.sheets.stale(staleSheets.size)
                : words.sheets.fresh}
          </p>
          {staleSheets.size > 0 && !isWriting && (
            <Button
              className={styles.button}
              size="small"
              appearance="transparent"
              aria-label={words.sheets.refresh}
              title={words.sheets.refresh}
              onClick={() => run(session.refreshSheets(true))}
            >
              {words.sheets.refreshShort}
            </Button>
          )}
        </div>
      )}
      {saving.status === "not-kept" && (
        <Notice
          intent="error"
          text={failureText("score", saving, auditErrorSentence)}
          actions={
            <Button size="small" onClick={() => run(session.saveAgain())}>
              {words.saving.again}
            </Button>
          }
        />
      )}
      <Notice intent="warning" text={heldText([...heldSheets])} />
      {work.status === "failed" && (work.job === "sheets" || work.job === "restore") && (
        <Notice intent="error" text={failureText(`audit-${work.job}`, work)} />
      )}
      {origin === "sheets" && (
        <Notice
          intent="warning"
          text={words.sheets.recovered}
          actions={
            <Button size="small" onClick={() => run(session.saveAgain())}>
              {words.sheets.keepRecovered}
            </Button>
          }
        />
      )}
    </div>
  );
}

/** Names the tables that are not written again for somebody's comment; null for none. */
function heldText(held: readonly SheetName[]): string | null {
  const titles = held.map((name) => words.sheets.heldTitle(auditSheetTitle(name === "synthesis" ? null : name)));
  return titles.length > 0 ? words.sheets.held(titles.join(", "), titles.length) : null;
}

/** Only what is in the document’s own part is said to be kept. */
function savingText({ saving, origin }: OpenAudit): string {
  if (saving.status === "keeping") return words.saving.keeping;
  return saving.status === "kept" && origin === "part" ? words.saving.kept : "";
}
