import { makeStyles, tokens } from "@fluentui/react-components";
import { wasOpened } from "../../../audit";
import { kindOfBlock } from "../../../dossier";
import type { CriterionBrief } from "../../../session";
import { Disclosure } from "../../components/Disclosure";
import { SeverityIcon } from "../../components/SeverityIcon";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { BlockBriefCard } from "./BlockBriefCard";
import { EvidenceLookField } from "./EvidenceLookField";
import { GoToButton } from "./GoToButton";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  facts: { margin: "0 4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { display: "grid", rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0, listStyle: "none" },
  line: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", columnGap: "4px" },
  finding: { display: "grid", gridTemplateColumns: "auto minmax(0, 1fr) auto", alignItems: "start", columnGap: "6px" },
  state: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  text: { overflowWrap: "anywhere" },
});

export interface BriefPanelProps {
  readonly brief: CriterionBrief;
}

/** What the school wrote of a criterion, and what the check saw in it: all that unfolds, with its way to the passage. */
export function BriefPanel({ brief }: BriefPanelProps) {
  const styles = useStyles();
  const { looks } = useAudit().account;
  const { blocks, evidence, findings } = brief;
  const indicators = blocks.flatMap((block) => block.indicators);
  const measured = indicators.filter(({ points }) => points.some(({ text }) => text !== "")).length;
  const opened = evidence.filter(({ number }) => wasOpened(looks.get(number) ?? [])).length;
  const actions = blocks.filter(({ block }) => kindOfBlock(block) === "action").length;
  return (
    <section className={styles.root} aria-label={words.school.title}>
      <p className={styles.facts}>
        {words.school.facts(actions, blocks.length - actions, measured, indicators.length)}
      </p>
      <Disclosure title={words.school.title} isBoxed>
        {blocks.map((block) => (
          <BlockBriefCard key={block.block} block={block} />
        ))}
      </Disclosure>
      <Disclosure title={words.evidenceSeen.title(opened, evidence.length)} isBoxed>
        {evidence.length === 0 && <p className={styles.hint}>{words.school.noEvidence}</p>}
        {evidence.some(({ isListed }) => isListed === null) && <p className={styles.hint}>{words.school.noList}</p>}
        <ul className={styles.list}>
          {evidence.map(({ number, text, isListed, location }) => (
            <li key={text} className={styles.line}>
              <span className={styles.text}>
                {text}
                {isListed !== null && (
                  <span className={styles.state}>{isListed ? words.school.listed : words.school.unlisted}</span>
                )}
                <EvidenceLookField piece={number} text={text} />
              </span>
              <GoToButton location={location} what={text} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <Disclosure title={words.school.seen(findings.length)} isBoxed>
        <p className={styles.hint}>{words.school.seenHint}</p>
        <ul className={styles.list}>
          {findings.map(({ key, severity, parts, location }) => (
            <li key={key} className={styles.finding}>
              <SeverityIcon severity={severity} />
              <span className={styles.text}>
                {parts.what}
                <span className={styles.state}>{parts.where}</span>
              </span>
              <GoToButton location={location} what={parts.where} />
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
