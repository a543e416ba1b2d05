import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { largestCopy, largestScores, signatureWords, type Divergence } from "../../../audit";
import { ExportButton } from "../../exports/ExportButton";
import { useStore } from "../../state/useStore";
import { FileButton } from "../FileButton";
import { assessorName } from "../gridLines";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { DivergenceCard } from "./DivergenceCard";
import { ImportNotice } from "./ImportNotice";
import { SettledList } from "./SettledList";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalL },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Several auditors: what they say differently first, then who they are, and the way of their scores in and out. */
export function TeamPanel() {
  const { session, account, work, run } = useAudit();
  const styles = useStyles();
  const { record, divergences } = account;
  const imported = useStore(session.imported);
  const withdrawable = useStore(session.withdrawable);
  const isBusy = work.status === "working";
  const heading = useRef<HTMLHeadingElement>(null);
  const list = useRef<HTMLUListElement>(null);
  /** The rank of the divergence that the person settled: its card goes. */
  const settled = useRef<number | null>(null);
  useLayoutEffect(() => {
    const rank = settled.current;
    settled.current = null;
    if (rank === null || document.activeElement !== document.body) return;
    // The one that took its place, else the last one, else the heading that says that none is left.
    const cards = list.current?.querySelectorAll<HTMLElement>(":scope > li > [role=group]") ?? [];
    (cards[Math.min(rank, cards.length - 1)] ?? heading.current)?.focus();
  }, [divergences]);
  /** The person opened a point again: its line goes. */
  const isReopened = useRef(false);
  useLayoutEffect(() => {
    if (isReopened.current && document.activeElement === document.body) heading.current?.focus();
    isReopened.current = false;
  }, [account.settled]);
  const take = async (file: File, isPrevious: boolean) => {
    const isScores = /\.json$/i.test(file.name);
    if (file.size > (isScores ? largestScores : largestCopy)) return session.refuseFile(file.name);
    const content = isScores ? await file.text() : new Uint8Array(await file.arrayBuffer());
    return session.importFile(file.name, content, isPrevious);
  };
  return (
    <div className={styles.root}>
      <ImportNotice
        imported={imported}
        work={work}
        policy={record.policy}
        withdrawable={withdrawable}
        onAnswer={(isYes) => run(session.answerImport(isYes))}
        onWithdraw={() => run(session.withdrawImport())}
      />
      <section className={styles.part} aria-label={words.team.divergences}>
        <h3 ref={heading} className={styles.heading} tabIndex={-1}>
          {words.team.divergencesOf(divergences.length)}
        </h3>
        {divergences.length === 0 && <p className={styles.hint}>{words.team.noDivergence}</p>}
        <ul ref={list} className={styles.list}>
          {divergences.map((divergence, rank) => (
            <li key={keyOf(divergence)}>
              <DivergenceCard
                divergence={divergence}
                edition={account.edition}
                policy={record.policy}
                onSettle={(auditor) => {
                  settled.current = rank;
                  run(session.settle(divergence, auditor));
                }}
                onAgree={(agreed) => {
                  settled.current = rank;
                  run(session.agree(agreed));
                }}
              />
            </li>
          ))}
        </ul>
      </section>
      {account.settled.length > 0 && (
        <section className={styles.part} aria-label={words.team.settled}>
          <h3 className={styles.heading}>{words.team.settled}</h3>
          <SettledList
            points={account.settled}
            policy={record.policy}
            onReopen={(choice) => {
              isReopened.current = true;
              run(session.reopen(choice));
            }}
          />
        </section>
      )}
      <section className={styles.part} aria-label={words.team.voices}>
        <h3 className={styles.heading}>{words.team.voices}</h3>
        {record.assessments.length === 0 && <p className={styles.hint}>{words.team.nobody}</p>}
        <ul className={styles.list}>
          {record.assessments.map((entries) => (
            <li key={`${entries.voice} ${entries.id}`}>
              {assessorName(entries)}
              <span className={styles.facts}>
                {[
                  entries.position,
                  entries.voice === "consensus"
                    ? words.team.settledPoints(account.settled.length)
                    : words.team.said(entries.expectations.filter(({ verdict }) => verdict !== null).length),
                  entries.signedOn &&
                    signatureWords(words.team.signed(entries.signedOn), account.signatures.get(entries.id)),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.part} aria-label={words.team.exchange}>
        <h3 className={styles.heading}>{words.team.exchange}</h3>
        <p className={styles.hint}>{words.team.exchangeHint}</p>
        <div className={styles.buttons}>
          <FileButton
            label={words.team.import}
            accept=".docx,.json,application/json"
            isDisabled={isBusy}
            onFile={(file) => run(take(file, false))}
          />
          <ExportButton
            size="small"
            label={words.team.export}
            file={{ name: words.team.fileName, type: "application/json", write: () => session.exportScores() }}
          />
        </div>
        <p className={styles.hint}>{words.team.previousHint}</p>
        <div className={styles.buttons}>
          <FileButton
            label={words.team.previous}
            accept=".docx,.json,application/json"
            isDisabled={isBusy}
            onFile={(file) => run(take(file, true))}
          />
        </div>
      </section>
    </div>
  );
}

function keyOf(divergence: Divergence): string {
  switch (divergence.kind) {
    case "verdict":
      return divergence.expectation;
    case "effectiveness":
      return `effectiveness ${divergence.criterion}`;
    case "opinion":
      return "opinion";
  }
}
