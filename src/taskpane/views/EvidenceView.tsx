import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { TextQuote20Regular } from "@fluentui/react-icons/svg/text-quote";
import { useEffect, useState } from "react";
import type { Location } from "../../document";
import type { FolderFile } from "../../evidence";
import type { GuideEdition } from "../../guide";
import type { HostErrorCode } from "../../host";
import type { EvidenceAtCaret, EvidenceState, EvidenceWork, FlagState } from "../../session";
import { CiteForm } from "../components/evidence/CiteForm";
import { EvidenceParts } from "../components/evidence/EvidenceParts";
import { evidenceNotice } from "../components/evidence/evidenceNotice";
import { flagNotice } from "../components/flagNotice";
import { Notice } from "../components/Notice";
import type { EvidenceActs } from "../evidence/acts";
import { evidenceWords } from "../strings/evidenceWords";
import { fr } from "../strings/fr";

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

export interface EvidenceViewProps {
  readonly state: EvidenceState;
  readonly work: EvidenceWork;
  readonly flags: FlagState;
  readonly edition: GuideEdition;
  readonly onRead: () => void;
  /** Resolves to the reason when the place could not be selected. */
  readonly onGoTo: (location: Location) => Promise<HostErrorCode | null>;
  readonly onAtCaret: () => Promise<EvidenceAtCaret>;
  readonly onCompare: (files: readonly FolderFile[]) => void;
  /** Null where nothing may be written: an auditor's pane. */
  readonly act: EvidenceActs | null;
}

/** The evidence of the dossier: cite, list, verify. Draws states, reports clicks; knows neither Word nor the register. */
export function EvidenceView({ state, work, flags, act, onRead, ...shown }: EvidenceViewProps) {
  const styles = useStyles();
  const [isCiting, setCiting] = useState(false);
  const [round, setRound] = useState(0);
  const [seen, setSeen] = useState(work);
  if (work !== seen) {
    setSeen(work);
    // A piece that was cited leaves the form empty for the next one.
    if (work.status === "done" && work.task === "cite") setRound(round + 1);
  }
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
      <div className={styles.content}>
        <Notice
          intent="error"
          text={state.status === "failed" ? fr.hostError[state.code] : null}
          actions={
            <Button size="small" onClick={onRead}>
              {evidenceWords.retry}
            </Button>
          }
        />
        {(state.status === "reading" || isUnread) && <Spinner size="small" label={evidenceWords.reading} />}
        {isCiting && act && (
          <CiteForm
            entries={entries}
            types={types}
            isBusy={isBusy}
            asksPlace={state.status === "read" && state.view.bordereau === "none"}
            round={round}
            onCite={act.cite}
            onClose={() => setCiting(false)}
          />
        )}
        {state.status === "read" && (
          <EvidenceParts
            view={state.view}
            filesRead={state.filesRead}
            types={types}
            isBusy={isBusy}
            act={act}
            onRead={onRead}
            {...shown}
          />
        )}
        <Notice {...flagNotice(flags)} />
      </div>
      <div className={styles.bar}>
        <Notice
          {...evidenceNotice(work)}
          actions={
            work.status === "done" &&
            act && (
              <>
                {unlisted && (
                  <Button size="small" onClick={() => act.addLine(unlisted)}>
                    {evidenceWords.bordereauActs.addThisLine}
                  </Button>
                )}
                {work.canUndo && (
                  <Button size="small" onClick={act.undo}>
                    {evidenceWords.undo}
                  </Button>
                )}
              </>
            )
          }
        />
        {act && !isCiting && state.status === "read" && (
          <Button appearance="primary" icon={<TextQuote20Regular />} onClick={() => setCiting(true)}>
            {evidenceWords.cite.open}
          </Button>
        )}
      </div>
    </section>
  );
}
