import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EvidenceDecision, EvidenceInventory } from "../../evidence";
import { useDownload } from "../exports/wayOut";
import { ConflictList } from "./ConflictList";
import { numberIn } from "./entry";
import { RenumberPanel } from "./RenumberPanel";
import { useEvidence } from "./useEvidence";
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

const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export interface BordereauPanelProps {
  readonly view: EvidenceInventory;
}

/** The list of evidence: whose it is, what it lacks, what is to be decided, and what can be written. */
export function BordereauPanel({ view }: BordereauPanelProps) {
  const { evidence, isBusy, canWrite, run } = useEvidence();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly EvidenceDecision[]>([]);
  const conflicts = view.entries.flatMap((entry) => entry.conflicts);
  const unlisted = view.entries.filter(({ troubles }) => troubles.includes("unlisted"));
  // Choices about what no longer differs are forgotten.
  const decisions = chosen.filter(({ key, field }) => conflicts.some((one) => one.key === key && one.field === field));
  const download = useDownload();
  const openAnnex = async () => {
    const docx = await evidence.openAnnex(decisions);
    if (docx) download?.(evidenceWords.bordereauActs.annexFile, docxType, docx);
  };
  const numberOf = (key: string) => numberIn(view, key);
  const isOpen = isBusy || decisions.length < conflicts.length;
  return (
    <div className={styles.root}>
      <p className={styles.text}>{evidenceWords.bordereau[view.bordereau]}</p>
      {unlisted.length > 0 && <p className={styles.text}>{evidenceWords.bordereauActs.missing(unlisted.length)}</p>}
      {canWrite && view.bordereau === "theirs" && (
        <div className={styles.list}>
          {unlisted.map(({ key }) => (
            <Button key={key} size="small" disabledFocusable={isBusy} onClick={() => run(evidence.addLine(key))}>
              {evidenceWords.bordereauActs.addLine(numberOf(key))}
            </Button>
          ))}
        </div>
      )}
      {conflicts.length > 0 && canWrite && (
        <ConflictList
          {...{ conflicts, decisions, numberOf }}
          onDecide={setChosen}
          onTake={view.bordereau === "theirs" ? (taken) => run(evidence.take(taken)) : null}
        />
      )}
      {canWrite && (
        <>
          {view.bordereau !== "theirs" && (
            <Button appearance="primary" disabledFocusable={isOpen} onClick={() => run(evidence.list(decisions))}>
              {view.bordereau === "ours" ? evidenceWords.bordereauActs.update : evidenceWords.bordereauActs.insert}
            </Button>
          )}
          <Button disabledFocusable={isOpen} onClick={() => run(openAnnex())}>
            {evidenceWords.bordereauActs.annex}
          </Button>
          <p className={styles.hint}>{evidenceWords.bordereauActs.annexHint}</p>
          <RenumberPanel />
        </>
      )}
    </div>
  );
}
