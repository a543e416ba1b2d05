import { ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { EvidenceEntry, EvidenceStage } from "../../evidence";
import { number } from "../../french";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  toggle: { flex: "1 1 0", minWidth: 0, padding: `${tokens.spacingVerticalXS} 2px` },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorNeutralForeground1 },
  },
  content: { display: "grid", justifyItems: "center" },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: "nowrap",
  },
});

const stages: readonly EvidenceStage[] = ["expected", "cited", "listed", "found"];

export interface StageFilterProps {
  readonly entries: readonly EvidenceEntry[];
  readonly chosen: EvidenceStage | null;
  readonly onChoose: (stage: EvidenceStage | null) => void;
}

/** How many pieces have reached each state; a press shows only these. */
export function StageFilter({ entries, chosen, onChoose }: StageFilterProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={evidenceWords.stages}>
      {stages.map((stage) => {
        const total = entries.filter((entry) => entry.stages.has(stage)).length;
        const isOn = stage === chosen;
        return (
          <ToggleButton
            key={stage}
            className={mergeClasses(styles.toggle, isOn && styles.on)}
            checked={isOn}
            title={evidenceWords.stage[stage].hint}
            onClick={() => onChoose(isOn ? null : stage)}
          >
            <span className={styles.content}>
              {`${number.format(total)} `}
              <span className={styles.word}>{evidenceWords.stage[stage][total < 2 ? "brief" : "briefs"]}</span>
            </span>
          </ToggleButton>
        );
      })}
    </div>
  );
}
