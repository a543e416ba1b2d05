import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AuditPolicy, ConsensusChoice, Divergence } from "../../../audit";
import type { GuideEdition } from "../../../guide";
import { capitalisedLabel } from "../capitalisedLabel";
import { verdictText } from "../verdictText";
import { words } from "../words";
import { ConsensusForm } from "./ConsensusForm";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, overflowWrap: "anywhere" },
  said: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start", columnGap: "4px" },
  name: { fontWeight: tokens.fontWeightSemibold },
  reason: { display: "block", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface DivergenceCardProps {
  readonly divergence: Divergence;
  readonly edition: GuideEdition;
  readonly policy: AuditPolicy;
  /** What this auditor said becomes the consensus. */
  readonly onSettle: (auditor: string) => void;
  /** What none of them said does. */
  readonly onAgree: (agreed: ConsensusChoice) => void;
}

/** What auditors say differently, side by side, and the way to settle it. */
export function DivergenceCard({ divergence, edition, policy, onSettle, onAgree }: DivergenceCardProps) {
  const styles = useStyles();
  const title = titleOf(divergence, edition);
  return (
    <div className={styles.root} role="group" aria-label={title} tabIndex={-1}>
      <p className={styles.title}>{title}</p>
      {saidIn(divergence, policy).map(({ id, name, text, reason }) => (
        <div key={id} className={styles.said}>
          <span>
            <span className={styles.name}>{name}</span>
            {`\u00a0: ${text}`}
            {reason && <span className={styles.reason}>{reason}</span>}
          </span>
          <Button
            size="small"
            aria-label={words.team.settleOn[divergence.kind](name, text)}
            onClick={() => onSettle(id)}
          >
            {words.team.settle}
          </Button>
        </div>
      ))}
      <ConsensusForm divergence={divergence} policy={policy} onAgree={onAgree} />
    </div>
  );
}

function titleOf(divergence: Divergence, edition: GuideEdition): string {
  if (divergence.kind === "opinion") return words.conclude.opinion;
  if (divergence.kind === "effectiveness") return words.team.effectivenessOf(divergence.criterion);
  const expectation = edition.criteria
    .flatMap(({ expectations }) => expectations)
    .find(({ id }) => id === divergence.expectation);
  return `${divergence.expectation} ${expectation?.text ?? ""}`.trim();
}

function saidIn(divergence: Divergence, policy: AuditPolicy) {
  switch (divergence.kind) {
    case "verdict":
      return divergence.statements.map(({ id, name, entry }) => ({
        id,
        name,
        text: verdictText(entry, policy),
        reason: entry.reason,
      }));
    case "effectiveness":
      return divergence.statements.map(({ id, name, entry }) => ({
        id,
        name,
        text: entry.effectiveness ? capitalisedLabel("effectiveness", entry.effectiveness, policy) : "",
        reason: entry.comment,
      }));
    case "opinion":
      return divergence.statements.map(({ id, name, entry }) => ({
        id,
        name,
        text: entry.opinion ? capitalisedLabel("opinion", entry.opinion, policy) : "",
        reason: entry.motive,
      }));
  }
}
