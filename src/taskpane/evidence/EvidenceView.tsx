import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TextQuote20Regular } from "@fluentui/react-icons/svg/text-quote";
import { useEffect, useEffectEvent, useState } from "react";
import type { EvidenceWork } from "../../session";
import { FootBar } from "../components/FootBar";
import { Notice } from "../components/Notice";
import { UndoNotice } from "../components/UndoNotice";
import { failureText } from "../failures/failureText";
import { useStore } from "../state/useStore";
import { CiteForm } from "./CiteForm";
import { doneText, evidenceNotice } from "./evidenceNotice";
import { EvidenceTabs } from "./EvidenceTabs";
import { noHint, type ItemHint } from "./ItemFields";
import { useEvidence } from "./useEvidence";
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
});

/** The evidence of the dossier: cite, list, verify. Knows neither Word nor the register. */
export function EvidenceView() {
  const { evidence, view, isBusy, canWrite, run } = useEvidence();
  const styles = useStyles();
  const state = useStore(evidence.state);
  const work = useStore(evidence.work);
  const made = useStore(evidence.made);
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
  const read = useEffectEvent(() => {
    if (isUnread) run(evidence.read());
  });
  // Once, when the view opens on a document that nobody has read yet.
  useEffect(() => read(), []);
  const unlisted = work.status === "done" ? work.unlisted : null;
  return (
    <section className={styles.root} aria-label={evidenceWords.title} aria-busy={isBusy}>
      <div className={styles.content} onInput={() => work.status === "refused" && setOld(work)}>
        <Notice
          intent="error"
          text={state.status === "failed" ? failureText("read-evidence", state) : null}
          actions={
            <Button size="small" onClick={() => run(evidence.read())}>
              {evidenceWords.retry}
            </Button>
          }
        />
        {(state.status === "reading" || isUnread) && <Spinner size="small" label={evidenceWords.reading} />}
        {hint && canWrite && <CiteForm hint={hint} round={round} onClose={() => setHint(null)} />}
        {view && <EvidenceTabs view={view} onCite={openForm} />}
      </div>
      <FootBar>
        <UndoNotice
          {...evidenceNotice(work === old ? { status: "idle" } : work)}
          made={canWrite && made ? doneText(made) : null}
          undo={evidenceWords.undo}
          isBusy={isBusy}
          onUndo={() => run(evidence.undo())}
          actions={
            unlisted &&
            canWrite && (
              <Button size="small" onClick={() => run(evidence.addLine(unlisted))}>
                {evidenceWords.bordereauActs.addThisLine}
              </Button>
            )
          }
        />
        {canWrite && !hint && view && (
          <Button appearance="primary" icon={<TextQuote20Regular />} onClick={() => openForm(noHint)}>
            {evidenceWords.cite.open}
          </Button>
        )}
      </FootBar>
    </section>
  );
}
