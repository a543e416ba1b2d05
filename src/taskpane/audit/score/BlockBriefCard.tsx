import { makeStyles, tokens } from "@fluentui/react-components";
import { kindOfBlock, rankOfBlock } from "../../../dossier";
import type { BlockBrief, IndicatorBrief } from "../../../session";
import { words } from "../words";
import { GoToButton } from "./GoToButton";
import { Sparkline } from "./Sparkline";

const useStyles = makeStyles({
  head: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  indicator: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto",
    alignItems: "center",
    columnGap: "4px",
  },
  text: { overflowWrap: "anywhere", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  measures: { display: "block", color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface BlockBriefCardProps {
  readonly block: BlockBrief;
}

/** An action or a commitment in short: its name, its indicators with their measures and their course. */
export function BlockBriefCard({ block }: BlockBriefCardProps) {
  const styles = useStyles();
  const name = nameOf(block.block);
  return (
    <div>
      <div className={styles.head}>
        <h4 className={styles.title}>{`${name}. ${block.title || words.school.untitled}`}</h4>
        <GoToButton location={block.location} what={name} />
      </div>
      {block.indicators.length === 0 ? (
        <p className={styles.none}>{words.school.noIndicator}</p>
      ) : (
        <ul className={styles.list}>
          {block.indicators.map((indicator, rank) => (
            <li key={rank} className={styles.indicator}>
              <span className={styles.text}>
                {indicator.text || words.school.unnamed}
                <span className={styles.measures}>{measuresOf(indicator)}</span>
              </span>
              <Sparkline points={indicator.points} trend={indicator.trend} />
              <GoToButton location={indicator.location} what={indicator.text || name} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function nameOf(block: string): string {
  return words.school[kindOfBlock(block)](rankOfBlock(block));
}

function measuresOf({ points, hasEvidence }: IndicatorBrief): string {
  const told = points.filter(({ text }) => text !== "").map(({ text }) => text);
  return [
    told.length > 0 ? told.join(" – ") : words.school.unmeasured,
    hasEvidence ? words.school.proved : words.school.unproved,
  ].join(" · ");
}
