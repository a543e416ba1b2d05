import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EvidenceDecision, EvidenceInventory } from "../../evidence";
import { download } from "../components/download";
import type { EvidenceActs } from "./acts";
import { ConflictList } from "./ConflictList";
import { RenumberPanel } from "./RenumberPanel";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

export interface BordereauPanelProps {
  readonly view: EvidenceInventory;
  readonly isBusy: boolean;
  /** Null where nothing may be written: an auditor's pane. */
  readonly act: EvidenceActs | null;
  /** The number of a piece, by its key. */
  readonly numberOf: (key: string) => string;
}

/** The list of evidence: whose it is, what it lacks, what is to be decided, and what can be written. */
export function BordereauPanel({ view, isBusy, act, numberOf }: BordereauPanelProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly EvidenceDecision[]>([]);
  const conflicts = view.entries.flatMap((entry) => entry.conflicts);
  const unlisted = view.entries.filter(({ troubles }) => troubles.includes("unlisted"));
  // Choices about what no longer differs are forgotten.
  const decisions = chosen.filter(({ key, field }) => conflicts.some((one) => one.key === key && one.field === field));
  const isOpen = isBusy || decisions.length < conflicts.length;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{evidenceWords.bordereau[view.bordereau]}</p>
      {unlisted.length > 0 && <p className={styles.text}>{evidenceWords.bordereauActs.missing(unlisted.length)}</p>}
      {act && view.bordereau === "theirs" && (
        <div className={styles.list}>
          {unlisted.map(({ key }) => (
            <Button key={key} size="small" disabledFocusable={isBusy} onClick={() => act.addLine(key)}>
              {evidenceWords.bordereauActs.addLine(numberOf(key))}
            </Button>
          ))}
        </div>
      )}
      {conflicts.length > 0 && act && (
        <ConflictList
          {...{ conflicts, decisions, numberOf }}
          onDecide={setChosen}
          onTake={view.bordereau === "theirs" ? act.take : null}
        />
      )}
      {act && (
        <>
          {view.bordereau !== "theirs" && (
            <Button appearance="primary" disabledFocusable={isOpen} onClick={() => act.list(decisions)}>
              {view.bordereau === "ours" ? evidenceWords.bordereauActs.update : evidenceWords.bordereauActs.insert}
            </Button>
          )}
          <Button disabledFocusable={isOpen} onClick={() => act.openAnnex(decisions, offer)}>
            {evidenceWords.bordereauActs.annex}
          </Button>
          <p className={styles.hint}>{evidenceWords.bordereauActs.annexHint}</p>
          <RenumberPanel isBusy={isBusy} plan={act.planRenumbering} onRun={act.renumber} />
        </>
      )}
    </div>
  );
}

function offer(docx: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  download(evidenceWords.bordereauActs.annexFile, type, new Uint8Array(docx));
}
