import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { CircleHint16Regular } from "@fluentui/react-icons/svg/circle-hint";
import { Target20Regular } from "@fluentui/react-icons/svg/target";
import { useState } from "react";
import { whereOf } from "../../checker";
import type { EvidenceNeed, EvidenceInventory } from "../../evidence";
import { repeatable } from "../components/DoubleClickGuard";
import { usePane } from "../state/usePane";
import { numberIn } from "./entry";
import { evidencePageSize } from "./useEvidenceList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  box: { marginLeft: "-8px" },
  list: { listStyle: "none", margin: 0, padding: 0 },
  need: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  where: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  words: {
    display: "-webkit-box",
    WebkitLineClamp: 2,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  evidence: { gridColumn: "1 / -1", display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px" },
  key: { minWidth: 0, padding: "0 6px", fontWeight: tokens.fontWeightSemibold },
  lacking: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  linked: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  suggestions: {
    gridColumn: "1 / -1",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    paddingTop: "4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface NeedListProps {
  readonly view: EvidenceInventory;
  readonly onShow: (key: string) => void;
  readonly onGoTo: (need: EvidenceNeed) => void;
  /** Cites a piece of a type that would show it; null where nothing may be written. */
  readonly onSuggest: ((need: EvidenceNeed, type: string) => void) | null;
}

/** Each action and measured indicator with the pieces cited for it; where there is none, what would show it. */
export function NeedList({ view, onShow, onGoTo, onSuggest }: NeedListProps) {
  const { edition } = usePane();
  const styles = useStyles();
  const { needs } = view;
  const placeOf = ({ at }: EvidenceNeed) => whereOf(at, edition);
  const lacking = needs.filter(({ hasEvidence }) => !hasEvidence);
  const [isLacking, setLacking] = useState(lacking.length > 0);
  const [drawn, setDrawn] = useState(evidencePageSize);
  if (needs.length === 0) return <p className={styles.hint}>{evidenceWords.needs.none}</p>;
  const wanted = isLacking ? lacking : needs;
  return (
    <section aria-label={evidenceWords.needs.label}>
      <p className={styles.hint}>{evidenceWords.needs.hint}</p>
      <Checkbox
        className={styles.box}
        label={evidenceWords.needs.onlyLacking(lacking.length)}
        checked={isLacking}
        onChange={(_, { checked }) => setLacking(checked === true)}
      />
      {wanted.length === 0 && <p className={styles.hint}>{evidenceWords.needs.allProved}</p>}
      <ul className={styles.list}>
        {wanted.slice(0, drawn).map((need, rank) => (
          <li key={rank} className={styles.need}>
            <span>
              <span className={styles.where}>{placeOf(need)}</span>
              <span className={styles.words}>{need.words}</span>
            </span>
            <Button
              appearance="subtle"
              size="small"
              icon={<Target20Regular />}
              title={evidenceWords.needs.citeHere}
              aria-label={evidenceWords.needs.goTo(placeOf(need))}
              onClick={() => onGoTo(need)}
            />
            <span className={styles.evidence}>
              {need.keys.map((key) => (
                <Button
                  key={key}
                  className={styles.key}
                  size="small"
                  aria-label={evidenceWords.needs.show(numberIn(view, key))}
                  onClick={() => onShow(key)}
                >
                  {numberIn(view, key)}
                </Button>
              ))}
              {!need.hasEvidence && (
                <span className={styles.lacking}>
                  <CircleHint16Regular aria-hidden />
                  {evidenceWords.needs.lacking}
                </span>
              )}
              {need.hasEvidence && need.keys.length === 0 && (
                <span className={styles.linked}>{evidenceWords.needs.linked}</span>
              )}
            </span>
            {!need.hasEvidence && need.suggestions.length > 0 && (
              <div className={styles.suggestions}>
                {evidenceWords.needs.suggestions}
                {need.suggestions.map((type) =>
                  onSuggest ? (
                    <Button
                      key={type}
                      className={styles.key}
                      size="small"
                      aria-label={evidenceWords.needs.cite(type, placeOf(need))}
                      onClick={() => onSuggest(need, type)}
                    >
                      {type}
                    </Button>
                  ) : (
                    <span key={type}>{type}</span>
                  ),
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {wanted.length > drawn && (
        <Button {...repeatable} style={{ width: "100%" }} onClick={() => setDrawn(drawn + evidencePageSize)}>
          {evidenceWords.needs.more(Math.min(evidencePageSize, wanted.length - drawn))}
        </Button>
      )}
    </section>
  );
}
