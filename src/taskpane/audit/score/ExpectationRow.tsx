import { Badge, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import {
  formerGapWords,
  notReexamined,
  outcomeLabels,
  type AuditPolicy,
  type FollowedGap,
  type Outcome,
  type Verdict,
} from "../../../audit";
import { plainButton } from "../../components/plainButton";
import { isLineComplete, type EntryChange, type GridLine } from "../gridView";
import { capitalisedLabel } from "../capitalisedLabel";
import { verdictText } from "../verdictText";
import { words } from "../words";
import { ChoiceButtons } from "./ChoiceButtons";
import { FormerGapCard } from "./FormerGapCard";
import { gravityKeys, verdictKeys } from "./gridKeys";

const useStyles = makeStyles({
  root: {
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    scrollMargin: "72px 0 16px",
  },
  current: { backgroundColor: tokens.colorNeutralBackground2, border: `1px solid ${tokens.colorNeutralStroke1}` },
  header: { ...plainButton, display: "block", width: "100%", padding: "6px" },
  folded: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  id: { fontWeight: tokens.fontWeightSemibold },
  state: { display: "block", marginTop: "2px" },
  panel: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: "0 6px 8px",
  },
  former: { marginTop: "2px", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  others: { margin: 0, padding: 0, listStyle: "none", fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
});

export interface ExpectationRowProps {
  readonly line: GridLine;
  readonly policy: AuditPolicy;
  readonly isCurrent: boolean;
  readonly header: Ref<HTMLButtonElement>;
  readonly onOpen: () => void;
  readonly onChange: (change: EntryChange) => void;
  /** Says what became of one of its former écarts; null: the person at work is no auditor. */
  readonly onFollowUp: ((gap: string, outcome: Outcome | null) => void) | null;
  /** The field of its reason, when it is open. */
  readonly children: ReactNode;
}

/** One attendu: its words and its verdict at a glance; the choices when it is the current one. */
export function ExpectationRow({ line, policy, isCurrent, header, children, ...act }: ExpectationRowProps) {
  const styles = useStyles();
  const { expectation, own, others, former, isNotApplicable } = line;
  const entry: EntryChange = own ?? { verdict: null, gravity: null, reason: "" };
  return (
    <li className={mergeClasses(styles.root, isCurrent && styles.current)}>
      <button ref={header} type="button" className={styles.header} aria-expanded={isCurrent} onClick={act.onOpen}>
        <span className={mergeClasses(!isCurrent && styles.folded)}>
          <span className={styles.id}>{`${expectation.id} `}</span>
          {expectation.text}
        </span>
        <span className={styles.state}>
          <Badge
            appearance={isLineComplete(line) ? "tint" : "outline"}
            color={entry.verdict ? colours[entry.verdict] : "informative"}
            size="medium"
          >
            {verdictText(entry, policy, isNotApplicable)}
          </Badge>
        </span>
        {!isCurrent &&
          former.map(({ gap }) => (
            <span key={gap.id} className={mergeClasses(styles.former, styles.folded)}>
              {formerText(gap)}
            </span>
          ))}
      </button>
      {isCurrent && (
        <div className={styles.panel}>
          {expectation.networkOnly && <p className={styles.note}>{words.grid.networkOnly}</p>}
          {expectation.status === "reconstructed" && <p className={styles.note}>{words.grid.reconstructed}</p>}
          <ChoiceButtons
            label={words.grid.verdicts}
            choices={verdictKeys.map(([value, key]) => ({
              value,
              key,
              label: capitalisedLabel("verdict", value, policy),
            }))}
            chosen={entry.verdict}
            onChoose={(verdict) => act.onChange({ ...entry, verdict, gravity: null })}
          />
          {entry.verdict === "non-compliant" && (
            <ChoiceButtons
              label={words.grid.gravities}
              choices={gravityKeys.map(([value, key]) => ({
                value,
                key,
                label: capitalisedLabel("gravity", value, policy),
              }))}
              chosen={entry.gravity}
              onChoose={(gravity) => act.onChange({ ...entry, gravity })}
            />
          )}
          {children}
          {former.map(({ gap, own: outcome }) => (
            <FormerGapCard
              key={gap.id}
              gap={gap}
              own={outcome}
              isNamed={false}
              onFollowUp={act.onFollowUp && ((next) => act.onFollowUp?.(gap.id, next))}
            />
          ))}
          {others.length > 0 && (
            <ul className={styles.others} aria-label={words.grid.others}>
              {others.map(({ name, entry: said }) => (
                <li key={name}>{`${name}\u00a0: ${verdictText(said, policy)}${said.reason && ` — ${said.reason}`}`}</li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}

/** « 2021 : écart mineur · levé », for a line that is folded. */
function formerText(gap: FollowedGap): string {
  const outcomes = [...new Set(gap.said.map(({ outcome }) => outcomeLabels[outcome]))];
  return `${formerGapWords({ ...gap, reason: "" })} · ${outcomes.join(" / ") || notReexamined}`;
}

/** A colour beside the words, never instead of them. */
const colours = {
  compliant: "success",
  "non-compliant": "danger",
  unverified: "warning",
  "not-applicable": "informative",
} as const satisfies Record<Verdict, string>;
