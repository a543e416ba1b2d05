import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../checker";
import { kindOfBlock, rankOfBlock } from "../../dossier";
import { repeatable } from "../components/DoubleClickGuard";
import { FindingCard } from "./FindingCard";
import { pageSize, type useFindingList } from "./useFindingList";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: { margin: `0 calc(-1 * ${tokens.spacingHorizontalSNudge})` },
  list: { listStyle: "none", margin: 0, padding: 0 },
  criterion: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    display: "flex",
    justifyContent: "space-between",
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  block: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 2px`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  more: { width: "100%", marginTop: tokens.spacingVerticalS },
});

export interface FindingListProps {
  readonly list: ReturnType<typeof useFindingList>;
  readonly onGoTo: (finding: Finding) => void;
  readonly detailsOf: (finding: Finding) => ReactNode;
}

/** Findings by criterion, then by block. */
export function FindingList({ list, onGoTo, detailsOf }: FindingListProps) {
  const { groups, current, hidden } = list;
  const styles = useStyles();
  return (
    <section className={styles.root} aria-label={checkWords.findings.label}>
      {groups.map((group) => (
        <section key={group.criterion ?? 0}>
          <h2 className={styles.criterion}>
            {group.criterion === null ? checkWords.findings.whole : checkWords.findings.criterion(group.criterion)}
          </h2>
          {group.blocks.map(({ block, findings }) => (
            <section key={block ?? ""}>
              {block && <h3 className={styles.block}>{blockName(block)}</h3>}
              <ul className={styles.list}>
                {findings.map((finding) => (
                  <li key={finding.key}>
                    <FindingCard
                      finding={finding}
                      isCurrent={finding === current}
                      onOpen={list.setCurrent}
                      onGoTo={onGoTo}
                    >
                      {finding === current && detailsOf(finding)}
                    </FindingCard>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </section>
      ))}
      {hidden > 0 && (
        <Button {...repeatable} className={styles.more} onClick={list.showMore}>
          {checkWords.findings.more(Math.min(hidden, pageSize))}
        </Button>
      )}
    </section>
  );
}

/** `A2` → « Action 2 ». */
function blockName(block: string): string {
  return checkWords.findings[kindOfBlock(block)](rankOfBlock(block));
}
