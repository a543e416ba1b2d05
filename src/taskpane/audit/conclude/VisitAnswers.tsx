import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { valuesOf, type ObservationKind } from "../../../audit";
import type { VisitAnswer, VisitFault } from "../../../report";
import { Notice } from "../../components/Notice";
import { capitalisedLabel } from "../capitalisedLabel";
import { FileButton } from "../FileButton";
import { newId } from "../newId";
import { useAudit } from "../useAudit";
import { words } from "../words";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: "8px",
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: "pre-line", overflowWrap: "anywhere" },
  keep: { justifySelf: "start" },
});

/** A sheet that was read, or why it was not. */
interface Given {
  readonly file: string;
  readonly read: readonly VisitAnswer[] | VisitFault;
}

/** Takes back what was written in a sheet for the visit: each answer becomes a constat once somebody says of what kind. */
export function VisitAnswers() {
  const { session, run } = useAudit();
  const styles = useStyles();
  const [given, setGiven] = useState<Given | null>(null);
  const { answers: texts } = words.documents.visit;
  const read = async (file: File) =>
    setGiven({ file: file.name, read: session.readVisit(new Uint8Array(await file.arrayBuffer())) });
  const fault = typeof given?.read === "string" ? texts.refused(given.file, texts.faults[given.read]) : null;
  return (
    <>
      <div>
        <FileButton label={texts.read} accept=".docx" onFile={(file) => run(read(file))} />
      </div>
      <Notice intent="error" text={fault} />
      {given && typeof given.read === "object" && (
        <>
          <p className={styles.text} role="status">
            {texts.found(given.file, given.read.length)}
          </p>
          <ol className={styles.list} aria-label={texts.label}>
            {given.read.map((answer, rank) => (
              <AnswerItem key={`${given.file} ${rank}`} answer={answer} />
            ))}
          </ol>
        </>
      )}
    </>
  );
}

function AnswerItem({ answer }: { readonly answer: VisitAnswer }) {
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const { answers: texts } = words.documents.visit;
  const { subject, text, basis } = answer;
  const numbers = account.edition.criteria.map(({ number }) => number);
  const named = numbers.find((one) => one === answer.criterion) ?? null;
  const [kind, setKind] = useState<ObservationKind | null>(null);
  const [chosen, setCriterion] = useState<number | null>(null);
  const criterion = named ?? chosen;
  const { policy } = account.record;
  // « Oui. » says nothing by itself, and twice the same is not one answer.
  const constat = texts.constat(subject, text);
  const isKept = account.own?.observations.some(
    (one) =>
      !one.isDeleted && one.text === constat && one.basis === basis && (named ?? one.criterion) === one.criterion,
  );
  const keep = () => {
    if (kind === null || criterion === null) return;
    run(session.putObservation({ id: newId(), criterion, kind, text: constat, basis, evidence: "", anchor: null }));
  };
  return (
    <li className={styles.item}>
      <span className={styles.subject}>{[subject, capitalisedLabel("basis", basis, policy)].join(" · ")}</span>
      <p className={styles.text}>{text}</p>
      {!isKept && named === null && (
        <Select
          size="small"
          aria-label={texts.criterion(subject)}
          value={chosen ?? ""}
          onChange={(_, { value }) => setCriterion(value === "" ? null : Number(value))}
        >
          <option value="">{texts.choose}</option>
          {account.edition.criteria.map(({ number, title }) => (
            <option key={number} value={number}>{`${number}. ${title.text}`}</option>
          ))}
        </Select>
      )}
      {!isKept && (
        <Select
          size="small"
          aria-label={texts.kind(subject)}
          value={kind ?? ""}
          onChange={(_, { value }) => setKind(value === "" ? null : (value as ObservationKind))}
        >
          <option value="">{texts.choose}</option>
          {valuesOf("observation").map((one) => (
            <option key={one} value={one}>
              {capitalisedLabel("observation", one, policy)}
            </option>
          ))}
        </Select>
      )}
      <Button
        className={styles.keep}
        size="small"
        disabledFocusable={isKept || kind === null || criterion === null}
        onClick={keep}
      >
        {isKept ? texts.kept : texts.keep}
      </Button>
    </li>
  );
}
