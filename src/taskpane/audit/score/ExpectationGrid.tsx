import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { AuditPolicy, Effectiveness, Outcome } from "../../../audit";
import { useElementRef } from "../../state/useElementRef";
import { nextIncomplete, type EntryChange, type GridLine } from "../gridView";
import { words } from "../words";
import { ExpectationRow } from "./ExpectationRow";
import { commandOf, type GridCommand } from "./gridKeys";
import { ReasonField } from "./ReasonField";
import { RemarkMenu } from "./RemarkMenu";
import { SeenMenu } from "./SeenMenu";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "2px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  reason: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalXS },
});

export interface ExpectationGridProps {
  readonly criterion: number;
  /** The person came by a key: the first line to settle has the focus at once. */
  readonly takesFocus: boolean;
  readonly lines: readonly GridLine[];
  readonly policy: AuditPolicy;
  /** Motives being typed, by attendu. */
  readonly typed: Readonly<Record<string, string>>;
  readonly onType: (expectation: string, text: string | null) => void;
  /** What the person found in the pieces that she opened, for a motive to name. */
  readonly seen: readonly string[];
  readonly onChange: (expectation: string, change: EntryChange) => void;
  readonly onEffectiveness: (level: Effectiveness) => void;
  /** Says what became of an écart of a former audit; null: the person at work is no auditor. */
  readonly onFollowUp: ((gap: string, outcome: Outcome | null) => void) | null;
  readonly onHelp: () => void;
  /** Every line is settled, and the person asks for the next open one. */
  readonly onComplete: () => void;
}

/** What a person writes or chooses in with the very keys. */
const fields = [HTMLTextAreaElement, HTMLInputElement, HTMLSelectElement];

const unsaid: EntryChange = { verdict: null, gravity: null, reason: "" };

/**
 * The attendus of a criterion. Single keys act while the focus is in the grid and in no field (WCAG 2.1.4); a verdict
 * leads to the next attendu without one.
 */
export function ExpectationGrid({ criterion, takesFocus, lines, policy, typed, seen, ...act }: ExpectationGridProps) {
  const styles = useStyles();
  const [current, setCurrent] = useState(() => {
    // A motive that was being typed goes before what is still to be said.
    const unkept = lines.findIndex(({ expectation }) => expectation.id in typed);
    return unkept < 0 ? (nextIncomplete(lines, 0) ?? 0) : unkept;
  });
  const [isReasonOpen, setReasonOpen] = useState(false);
  const [wanted, setWanted] = useState<{ readonly to: "line" | "reason" } | null>(takesFocus ? { to: "line" } : null);
  const header = useRef<HTMLButtonElement>(null);
  const [reason, attachReason] = useElementRef<HTMLTextAreaElement>();
  useEffect(() => {
    if (wanted === null) return;
    const target = wanted.to === "line" ? header.current : reason.current;
    target?.focus({ preventScroll: true });
    // The whole attendu, its words and the choices below them; where it is taller than the pane, what has the focus.
    for (const shown of [target?.closest("li"), target]) shown?.scrollIntoView?.({ block: "nearest" });
  }, [wanted, reason]);

  const line = lines[current];
  const entry = line?.own ?? unsaid;
  const goTo = (rank: number) => {
    setCurrent(Math.max(0, Math.min(lines.length - 1, rank)));
    setReasonOpen(false);
    setWanted({ to: "line" });
  };
  const goToOpen = (from: number, after: readonly GridLine[] = lines) => {
    const next = nextIncomplete(after, from);
    if (next === null) act.onComplete();
    else goTo(next);
  };
  const change = (rank: number, next: EntryChange) => {
    const { expectation } = lines[rank]!;
    act.onChange(expectation.id, next);
    if (next.verdict === "non-compliant") {
      setCurrent(rank);
      setWanted({ to: next.gravity === null ? "line" : "reason" });
      return;
    }
    if (next.verdict === null) return;
    const own = { expectation: expectation.id, at: "", ...next };
    const after = lines.map((one, index) => (index === rank ? { ...one, own } : one));
    const open = nextIncomplete(after, rank + 1);
    // The last one keeps the focus: the person may still want to mend it.
    goTo(open ?? rank);
  };
  const addWords = ({ expectation, own }: GridLine, text: string) => {
    const said = own ?? unsaid;
    act.onChange(expectation.id, { ...said, reason: [said.reason, text].filter(Boolean).join(" ") });
    setWanted({ to: "reason" });
  };
  const obey = (command: GridCommand): boolean => {
    switch (command.kind) {
      case "verdict":
        change(current, { ...entry, verdict: command.verdict, gravity: null });
        return true;
      case "gravity":
        if (entry.verdict !== "non-compliant") return false;
        change(current, { ...entry, gravity: command.gravity });
        return true;
      case "effectiveness":
        act.onEffectiveness(command.level);
        return true;
      case "next":
        goTo(current + 1);
        return true;
      case "previous":
        goTo(current - 1);
        return true;
      case "unscored":
        goToOpen(current + 1);
        return true;
      case "reason":
        setReasonOpen(true);
        setWanted({ to: "reason" });
        return true;
      case "help":
        act.onHelp();
        return true;
    }
  };
  const press = (event: KeyboardEvent) => {
    if (fields.some((field) => event.target instanceof field)) return;
    const command = commandOf(event);
    if (command && line && obey(command)) event.preventDefault();
  };

  return (
    <ol className={styles.list} aria-label={words.grid.label(criterion)} onKeyDown={press}>
      {lines.map((one, rank) => {
        const isCurrent = rank === current;
        const said = one.own ?? unsaid;
        const typing = typed[one.expectation.id] ?? null;
        return (
          <ExpectationRow
            key={one.expectation.id}
            line={one}
            policy={policy}
            isCurrent={isCurrent}
            header={isCurrent ? header : null}
            onOpen={() => goTo(rank)}
            onChange={(next) => change(rank, next)}
            onFollowUp={act.onFollowUp}
          >
            {(isReasonOpen || typing !== null || said.reason !== "" || asksReason(said)) && (
              <div className={styles.reason}>
                <ReasonField
                  label={asksReason(said) ? words.grid.reasonNeeded : words.grid.reason}
                  hint={words.grid.reasonHint}
                  isRequired={said.verdict === "non-compliant"}
                  kept={said.reason}
                  typed={typing}
                  field={isCurrent ? attachReason : null}
                  onType={(text) => act.onType(one.expectation.id, text)}
                  onKeep={(text, isDone) => {
                    act.onChange(one.expectation.id, { ...said, reason: text });
                    if (isDone) goTo(nextIncomplete(lines, rank + 1) ?? rank);
                  }}
                  onLeave={() => setWanted({ to: "line" })}
                />
                <RemarkMenu criterion={criterion} text={said.reason} onPick={(text) => addWords(one, text)} />
                <SeenMenu seen={seen} onPick={(text) => addWords(one, text)} />
              </div>
            )}
          </ExpectationRow>
        );
      })}
    </ol>
  );
}

/** What is not compliant, and what could not be verified, say why. */
function asksReason({ verdict }: EntryChange): boolean {
  return verdict === "non-compliant" || verdict === "unverified";
}
