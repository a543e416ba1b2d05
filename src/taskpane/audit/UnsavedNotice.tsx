import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { longDay } from "../../french";
import type { UnsavedWords } from "../../session";
import { Notice } from "../components/Notice";
import { SmallForm } from "../components/SmallForm";
import { useStore } from "../state/useStore";
import { criterionOfKey } from "./commentKey";
import { useAudit } from "./useAudit";
import { words } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    outlineStyle: "none",
  },
  // Out of the flow: it leaves no gap.
  silent: { position: "absolute" },
});

/** What this computer kept of the words of the person at work and Word lost: taken up again, or forgotten. */
export function UnsavedNotice() {
  const { session, run } = useAudit();
  const styles = useStyles();
  const unsaved = useStore(session.local.unsaved);
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<"taken" | "forgotten" | null>(null);
  const region = useRef<HTMLDivElement>(null);
  const settle = (how: "taken" | "forgotten") => {
    setAsking(false);
    setOutcome(how);
    if (how === "forgotten") session.local.forget();
    else run(session.local.takeUp());
    // The button that was pressed is gone.
    region.current?.focus();
  };
  const isSilent = unsaved === null && outcome === null;
  return (
    <div ref={region} className={mergeClasses(styles.root, isSilent && styles.silent)} tabIndex={-1}>
      <Notice intent="success" text={unsaved === null && outcome !== null ? words.unsaved[outcome] : null} />
      <Notice
        intent="warning"
        text={unsaved && unsavedText(unsaved, new Date())}
        actions={
          <>
            {unsaved && (unsaved.entered || unsaved.owner) && (
              <Button size="small" onClick={() => settle("taken")}>
                {words.unsaved.takeUp}
              </Button>
            )}
            <Button size="small" aria-expanded={isAsking} onClick={() => setAsking(!isAsking)}>
              {words.unsaved.forget}
            </Button>
          </>
        }
      />
      {unsaved && isAsking && (
        <SmallForm
          label={words.unsaved.forget}
          words={{ run: words.unsaved.forgetRun, cancel: words.cancel }}
          isBoxed
          onSubmit={() => settle("forgotten")}
          onCancel={() => setAsking(false)}
        >
          {words.unsaved.forgetSure}
        </SmallForm>
      )}
    </div>
  );
}

/** What is kept, since when, and whose it is where that is not sure; the day is not said of today. */
function unsavedText({ entered, owner, reasons, hasObservation }: UnsavedWords, now: Date): string {
  const typed = [
    ...[...reasons].sort().map((key) => {
      const criterion = criterionOfKey(key);
      return criterion === null ? words.unsaved.reason(key) : words.unsaved.comment(criterion);
    }),
    ...(hasObservation ? [words.unsaved.observation] : []),
  ];
  return [
    entered && words.unsaved.entered(entered.counts, whenText(new Date(entered.at), now)),
    typed.length > 0 && words.unsaved.typed(typed, owner === null),
    owner && words.unsaved.owner(owner.name, owner.position),
  ]
    .filter(Boolean)
    .join(" ");
}

function whenText(at: Date, now: Date): string {
  const dayIn = (date: Date) =>
    [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
  const time = `${at.getHours()}\u00a0h\u00a0${String(at.getMinutes()).padStart(2, "0")}`;
  return words.unsaved.when(time, dayIn(at) === dayIn(now) ? null : longDay(dayIn(at)));
}
