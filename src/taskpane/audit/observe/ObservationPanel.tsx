import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons/svg/add";
import { valuesOf, type Observation } from "../../../audit";
import type { AuditSession } from "../../../session";
import { failureText } from "../../failures/failureText";
import { useAbilities } from "../../state/useAbilities";
import { useStore } from "../../state/useStore";
import { capitalisedLabel } from "../capitalisedLabel";
import { assessorName } from "../gridLines";
import { newId } from "../newId";
import { useAudit } from "../useAudit";
import { words } from "../words";
import { ObservationForm, type ObservationFormProps } from "./ObservationForm";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { display: "grid", rowGap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: "none" },
  item: { paddingLeft: "8px", borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, overflowWrap: "anywhere" },
  kind: { fontWeight: tokens.fontWeightSemibold },
  facts: { display: "block", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  quote: { display: "block", fontStyle: "italic", fontSize: tokens.fontSizeBase200 },
  buttons: { display: "flex", flexWrap: "wrap" },
  none: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  add: { justifySelf: "start" },
});

export interface ObservationPanelProps {
  readonly criterion: number;
}

const rankOf = ({ kind }: Pick<Observation, "kind">): number => valuesOf("observation").indexOf(kind);

/** The constats of everybody, criterion by criterion; one's own can be changed. */
export function ObservationPanel({ criterion }: ObservationPanelProps) {
  const { comments } = useAbilities();
  const { session, account, run } = useAudit();
  const styles = useStyles();
  const { local } = session;
  const draft = useStore(local.observation);
  const { record, own, briefs } = account;
  const all = record.assessments.flatMap((entries) =>
    entries.observations.filter(({ isDeleted }) => !isDeleted).map((observation) => ({ entries, observation })),
  );
  const begin = () =>
    local.typeObservation({
      id: newId(),
      criterion,
      kind: "strength",
      text: "",
      basis: "dossier",
      evidence: "",
      anchor: null,
    });
  return (
    <div className={styles.root}>
      {draft ? (
        <ObservationForm
          key={draft.id}
          draft={draft}
          policy={record.policy}
          onAnchor={() => anchorHere(session)}
          onChange={(change) => {
            // The words selected in the document may come after the form was closed.
            const last = local.observation.get();
            if (last?.id === draft.id) local.typeObservation({ ...last, ...change });
          }}
          onSave={(made) => {
            run(session.putObservation(made));
            local.typeObservation(null);
          }}
          onCancel={() => local.typeObservation(null)}
        />
      ) : (
        <Button className={styles.add} size="small" icon={<Add20Regular />} onClick={begin}>
          {words.observations.add(criterion)}
        </Button>
      )}
      <p className={styles.none}>{comments === "can" ? words.observations.asComments : words.observations.inTable}</p>
      {all.length === 0 && <p className={styles.none}>{words.observations.none}</p>}
      {briefs.map((brief) => {
        const here = all
          .filter(({ observation }) => observation.criterion === brief.criterion)
          .sort((a, b) => rankOf(a.observation) - rankOf(b.observation));
        if (here.length === 0) return null;
        return (
          <section key={brief.criterion} aria-label={words.findings.criterion(brief.criterion)}>
            <h3 className={styles.heading}>{words.findings.criterion(brief.criterion)}</h3>
            <ul className={styles.list}>
              {here.map(({ entries, observation }) => (
                <li key={observation.id} className={styles.item}>
                  <span className={styles.kind}>
                    {capitalisedLabel("observation", observation.kind, record.policy)}
                  </span>
                  {`\u00a0: ${observation.text}`}
                  {observation.anchor && (
                    <span className={styles.quote}>{`«\u00a0${observation.anchor.quote}\u00a0»`}</span>
                  )}
                  <span className={styles.facts}>
                    {[
                      capitalisedLabel("basis", observation.basis, record.policy),
                      observation.evidence,
                      assessorName(entries),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </span>
                  {entries === own && (
                    <div className={styles.buttons}>
                      <Button appearance="transparent" size="small" onClick={() => local.typeObservation(observation)}>
                        {words.observations.edit}
                      </Button>
                      <Button
                        appearance="transparent"
                        size="small"
                        onClick={() => run(session.removeObservation(observation.id))}
                      >
                        {words.observations.remove}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

/** The words that a constat can hang on, or the sentence that says why there are none. */
async function anchorHere(session: AuditSession): ReturnType<ObservationFormProps["onAnchor"]> {
  const found = await session.anchorHere();
  if (found) return found;
  const work = session.work.get();
  return work.status === "failed" && work.job === "anchor"
    ? failureText("audit-anchor", work)
    : words.observations.nowhere;
}
