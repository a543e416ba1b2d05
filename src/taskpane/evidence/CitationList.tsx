import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { useState } from "react";
import type { Citation } from "../../dossier";
import { repeatable } from "../components/DoubleClickGuard";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "28px" },
  title: { fontWeight: tokens.fontWeightSemibold },
  list: { listStyle: "none", margin: 0, padding: 0, maxHeight: "30vh", overflowY: "auto" },
  place: {
    display: "block",
    width: "100%",
    justifyContent: "flex-start",
    padding: "2px 4px",
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    minWidth: 0,
  },
  here: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

export interface CitationListProps {
  readonly citations: readonly Citation[];
  readonly whereOf: (citation: Citation) => string;
  readonly onGoTo: (citation: Citation) => void;
}

/** Where a piece is cited, each place a jump; previous and next go through them in the document's order. */
export function CitationList({ citations, whereOf, onGoTo }: CitationListProps) {
  const styles = useStyles();
  const [rank, setRank] = useState(-1);
  const step = (next: number) => {
    const citation = citations[next];
    if (!citation) return;
    setRank(next);
    onGoTo(citation);
  };
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.title}>
          {rank < 0 || citations.length < 2
            ? evidenceWords.citations(citations.length)
            : evidenceWords.rank(rank + 1, citations.length)}
        </span>
        {citations.length > 1 && (
          <span>
            <Button
              {...repeatable}
              appearance="subtle"
              size="small"
              icon={<ChevronUp20Regular />}
              aria-label={evidenceWords.previous}
              title={evidenceWords.previous}
              disabledFocusable={rank <= 0}
              onClick={() => step(rank - 1)}
            />
            <Button
              {...repeatable}
              appearance="subtle"
              size="small"
              icon={<ChevronDown20Regular />}
              aria-label={evidenceWords.next}
              title={evidenceWords.next}
              disabledFocusable={rank >= citations.length - 1}
              onClick={() => step(rank + 1)}
            />
          </span>
        )}
      </div>
      {citations.length > 0 && (
        <ul className={styles.list}>
          {citations.map((citation, index) => (
            <li key={index}>
              <Button
                className={styles.place}
                appearance="subtle"
                size="small"
                aria-label={evidenceWords.goToCitation(index + 1, whereOf(citation))}
                aria-current={index === rank ? "location" : undefined}
                onClick={() => step(index)}
              >
                <Target16Regular aria-hidden style={{ verticalAlign: "text-bottom", marginRight: "4px" }} />
                <span className={index === rank ? styles.here : undefined}>{whereOf(citation)}</span>
                {` `}
                <span className={styles.words}>{`«\u00a0${citation.text}\u00a0»`}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
