import { Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { Disclosure } from "../../components/Disclosure";
import { visuallyHidden } from "../../components/visuallyHidden";
import { usePane } from "../../state/usePane";
import { useStore } from "../../state/useStore";
import { commentKey } from "../commentKey";
import { isLineComplete } from "../gridView";
import { gridLines, progressOf, seenIn } from "../gridLines";
import { useAudit } from "../useAudit";
import { verdictText } from "../verdictText";
import { words } from "../words";
import { BriefPanel } from "./BriefPanel";
import { ChangedText } from "./ChangedText";
import { CriterionNav } from "./CriterionNav";
import { EffectivenessPicker } from "./EffectivenessPicker";
import { ExpectationGrid } from "./ExpectationGrid";
import { GoToButton } from "./GoToButton";
import { KeyHelp } from "./KeyHelp";
import { OtherEditionGaps } from "./OtherEditionGaps";
import { ReasonField } from "./ReasonField";
import { RemarkBank } from "./RemarkBank";
import { RewordedText } from "./RewordedText";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  // The criterion at work stays in sight.
  head: {
    position: "sticky",
    top: 0,
    zIndex: 1,
    margin: "0 -12px",
    padding: "4px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  follow: { margin: "-8px 0 -8px -4px", "& label": { fontSize: tokens.fontSizeBase200 } },
  title: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) auto", alignItems: "start" },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  absent: { margin: 0, color: tokens.colorNeutralForeground3 },
  said: visuallyHidden,
});

export interface ScorePanelProps {
  readonly criterion: number;
  readonly onCriterion: (criterion: number) => void;
}

/** Scoring one criterion: the attendus, beside what the school wrote of it. */
export function ScorePanel({ criterion, onCriterion }: ScorePanelProps) {
  const { preferences, keep } = usePane();
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const typed = useStore(session.local.reasons);
  const [said, setSaid] = useState("");
  /** The criterion that a key led to: its attendus take the focus that those of the one before had. */
  const [movedTo, setMovedTo] = useState<number | null>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const lines = useMemo(() => gridLines(account, criterion), [account, criterion]);
  const progress = useMemo(() => progressOf(account), [account]);
  const brief = account.briefs.find((one) => one.criterion === criterion);
  const entry = account.own?.criteria.find((one) => one.criterion === criterion);
  const changes = account.changes.get(criterion);
  const rewording = account.rewording.get(criterion);
  const hasFormer = account.gaps.some((gap) => gap.criterion === criterion);
  const { policy } = account.record;
  /** The next criterion with something left to say, from the one at work on. */
  const goOn = () => {
    const rank = progress.findIndex((one) => one.criterion === criterion);
    const order = progress.map((_, step) => progress[(rank + 1 + step) % progress.length]!);
    const next = order.find(({ done, total }) => done < total);
    setSaid(next ? words.criterion.movedTo(next.criterion, next.title) : words.criterion.allDone);
    if (!next || next.criterion === criterion) return;
    setMovedTo(next.criterion);
    onCriterion(next.criterion);
  };
  const choose = (next: number) => {
    setSaid("");
    setMovedTo(null);
    onCriterion(next);
  };
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <CriterionNav criteria={progress} current={criterion} onSelect={choose} />
      </div>
      <div className={styles.title}>
        <h3 className={styles.name}>{`${criterion}. ${brief?.title ?? ""}`}</h3>
        <GoToButton location={brief?.location ?? null} what={words.findings.criterion(criterion)} />
      </div>
      {brief && !brief.isPresent && <p className={styles.absent}>{words.criterion.absent}</p>}
      {changes && (
        <ChangedText
          changes={changes}
          edition={account.edition}
          onConfirm={() => run(session.confirmText(criterion))}
        />
      )}
      {rewording && <RewordedText key={`former ${criterion}`} changes={rewording} edition={account.edition} />}
      {hasFormer && !account.former && <p className={styles.absent}>{words.former.textGone}</p>}
      {brief?.isPresent && <BriefPanel brief={brief} />}
      <ExpectationGrid
        key={criterion}
        criterion={criterion}
        takesFocus={movedTo === criterion}
        lines={lines}
        policy={policy}
        typed={typed}
        onType={(expectation, text) => session.local.typeReason(expectation, text)}
        seen={seenIn(account, criterion)}
        onChange={(expectation, change) => {
          run(session.setVerdict({ expectation, ...change }));
          setSaid(
            change.verdict === null
              ? words.grid.takenBack(expectation)
              : words.grid.said(expectation, verdictText(change, policy)),
          );
        }}
        onEffectiveness={(level) => run(session.setEffectiveness(criterion, level))}
        onFollowUp={account.me?.voice === "auditor" ? (gap, outcome) => run(session.followUp(gap, outcome)) : null}
        onHelp={() => setHelpOpen(!isHelpOpen)}
        onComplete={goOn}
      />
      <p className={styles.said} role="status">
        {lines.every(isLineComplete) && said ? `${said} ${words.grid.complete(criterion)}` : said}
      </p>
      <OtherEditionGaps />
      <EffectivenessPicker
        level={entry?.effectiveness ?? null}
        policy={policy}
        onChoose={(level) => run(session.setEffectiveness(criterion, level))}
      />
      <ReasonField
        key={`comment ${criterion}`}
        label={words.effectiveness.comment}
        hint={words.effectiveness.commentHint}
        isRequired={false}
        kept={entry?.comment ?? ""}
        typed={typed[commentKey(criterion)] ?? null}
        field={null}
        onType={(text) => session.local.typeReason(commentKey(criterion), text)}
        onKeep={(text) => run(session.setComment(criterion, text))}
        onLeave={() => {}}
      />
      <RemarkBank criterion={criterion} />
      <Switch
        className={styles.follow}
        checked={preferences.audit.isFollowing}
        label={words.criterion.follow}
        onChange={(_, { checked }) => keep({ audit: { ...preferences.audit, isFollowing: checked } })}
      />
      <Disclosure title={words.grid.keys} isBoxed isOpen={isHelpOpen} onOpen={setHelpOpen}>
        <KeyHelp />
      </Disclosure>
    </div>
  );
}
