import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import { Attach12Regular } from "@fluentui/react-icons/svg/attach";
import { CircleHint12Regular } from "@fluentui/react-icons/svg/circle-hint";
import { List16Regular } from "@fluentui/react-icons/svg/list";
import { TextQuote16Regular } from "@fluentui/react-icons/svg/text-quote";
import { Warning12Regular } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";
import type { EvidenceEntry, EvidenceStage } from "../../evidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: "4px", paddingTop: "2px" },
  chip: { height: "auto", minHeight: "20px", whiteSpace: "normal", "& svg": { width: "12px", height: "12px" } },
  expected: { border: `1px dashed ${tokens.colorNeutralStroke1}` },
});

const icons: Record<EvidenceStage, ReactElement> = {
  expected: <CircleHint12Regular />,
  cited: <TextQuote16Regular />,
  listed: <List16Regular />,
  found: <Attach12Regular />,
};
const order: readonly EvidenceStage[] = ["expected", "cited", "listed", "found"];

/** The states that a piece has reached, then what is to be looked at: an icon and a word each, never a colour alone. */
export function StageChips({ entry: { stages, troubles, citations } }: { readonly entry: EvidenceEntry }) {
  const styles = useStyles();
  return (
    <span className={styles.root}>
      {order
        .filter((stage) => stages.has(stage))
        .map((stage) => (
          <Badge
            key={stage}
            className={styles.chip}
            appearance={stage === "expected" ? "outline" : "tint"}
            color={stage === "expected" ? "informative" : "brand"}
            icon={icons[stage]}
          >
            {stage === "cited" ? evidenceWords.citedTimes(citations.length) : evidenceWords.stage[stage].one}
          </Badge>
        ))}
      {troubles.map((trouble) => (
        <Badge key={trouble} className={styles.chip} appearance="tint" color="warning" icon={<Warning12Regular />}>
          {evidenceWords.trouble[trouble].short}
        </Badge>
      ))}
    </span>
  );
}
