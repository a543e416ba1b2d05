import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TextQuote20Regular } from "@fluentui/react-icons/svg/text-quote";
import { useEffect, useState } from "react";
import type { CaretPlace, CaretState, EvidenceDone, EvidenceState, EvidenceWork } from "../../session";
import { Notice } from "../components/Notice";
import { UndoNotice } from "../components/UndoNotice";
import { failureText } from "../failures/failureText";
import type { EvidenceActs } from "./acts";
import { CiteForm } from "./CiteForm";
import { doneText, evidenceNotice } from "./evidenceNotice";
import { EvidenceTabs, type EvidenceTabsProps } from "./EvidenceTabs";
import { noHint, type ItemHint } from "./ItemFields";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100%" },
  content: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    alignContent: "start",
    rowGap: tokens.spacingVerticalS,
    padding: "8px 12px 12px",
  },
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    marginTop: "auto",
    padding: "8px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:empty": { display: "none" },
  },
});

export interface EvidenceViewProps extends Pick<
  EvidenceTabsProps,
  "edition" | "flags" | "onRead" | "onGoTo" | "onAtCaret" | "onCompare"
> {
  readonly state: EvidenceState;
  readonly work: EvidenceWork;
  /** The last change, while it can be taken back. */
  readonly made: EvidenceDone | null;
  /** Where the cursor stands; null while nobody follows it. */
  readonly here: CaretPlace | null;
  readonly caret: CaretState;
  readonly onLook: () => void;
  /** Keeps `here` on the cursor, until it is stopped. */
  readonly onFollow: () => () => void;
  /** Null where nothing may be written: an auditor's pane. */
  readonly act: EvidenceActs | null;
}

/** The evidence of the dossier: cite, list, verify. Draws states, reports clicks; knows neither Word nor the register. */
export function EvidenceView({
  state,
  work,
  made,
  here,
  caret,
  act,
  onRead,
  onLook,
  onFollow,
  ...shown
}: EvidenceViewProps) {
  const styles = useStyles();
  const [hint, setHint] = useState<ItemHint | null>(null);
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState(work);
  const openForm = (next: ItemHint | null) => {
    setHint(next);
    setRound(round + 1);
  };
  if (work !== seen) {
    setSeen(work);
    // A piece that was cited leaves the form empty for the next one.
    if (work.status === "done" && work.task === "cite") openForm(hint && noHint);
  }
  /** A refusal is told until something else is asked for. */
  const [old, setOld] = useState<EvidenceWork | null>(null);
  const isUnread = state.status === "unread";
  useEffect(() => {
    if (isUnread) onRead();
    // Once, when the view opens on a document that nobody has read yet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  const isBusy = work.status === "working" || state.status === "reading";
  const entries = state.status === "read" ? state.view.entries : [];
  const types = [...new Set(entries.map(({ item }) => item.type).filter((type) => type !== ""))].sort();
  const unlisted = work.status === "done" ? work.unlisted : null;
  return (
    <section className={styles.root} aria-label={evidenceWords.title} aria-busy={isBusy}>
      <div className={styles.content} onInput={() => work.status === "refused" && setOld(work)}>
        <Notice
          intent="error"
          text={state.status === "failed" ? failureText("read-evidence", state) : null}
          actions={
            <Button size="small" onClick={onRead}>
              {evidenceWords.retry}
            </Button>
          }
        />
        {(state.status === "reading" || isUnread) && <Spinner size="small" label={evidenceWords.reading} />}
        {hint && act && (
          <CiteForm
            entries={entries}
            types={types}
            isBusy={isBusy}
            edition={shown.edition}
            here={here}
            caret={caret}
            onLook={onLook}
            onFollow={onFollow}
            hint={hint}
            asksPlace={state.status === "read" && state.view.bordereau === "none"}
            round={round}
            onCite={act.cite}
            onClose={() => setHint(null)}
          />
        )}
        {state.status === "read" && (
          <EvidenceTabs
            view={state.view}
            types={types}
            isBusy={isBusy}
            act={act}
            onRead={onRead}
            onCite={openForm}
            {...shown}
          />
        )}
      </div>
      <div className={styles.bar}>
        <UndoNotice
          {...evidenceNotice(work === old ? { status: "idle" } : work)}
          made={act && made && doneText(made)}
          undo={evidenceWords.undo}
          isBusy={isBusy}
          onUndo={() => act?.undo()}
          actions={
            unlisted &&
            act && (
              <Button size="small" onClick={() => act.addLine(unlisted)}>
                {evidenceWords.bordereauActs.addThisLine}
              </Button>
            )
          }
        />
        {act && !hint && state.status === "read" && (
          <Button appearance="primary" icon={<TextQuote20Regular />} onClick={() => openForm(noHint)}>
            {evidenceWords.cite.open}
          </Button>
        )}
      </div>
    </section>
  );
}
