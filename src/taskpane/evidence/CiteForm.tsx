import { Button, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { whereOf } from "../../checker";
import type { GuideEdition } from "../../guide";
import type { CaretPlace, CaretState, CiteRequest } from "../../session";
import { boxed } from "../components/boxed";
import { caretText } from "../components/caretText";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { paneWords } from "../words/paneWords";
import { EntrySelect } from "./EntrySelect";
import type { ItemHint } from "./ItemFields";
import { ItemForm } from "./ItemForm";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: boxed,
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  look: { display: "block", minWidth: "auto", padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CiteFormProps {
  /** What a new piece would be. */
  readonly hint: ItemHint;
  /** Changes after each citation made: a new piece starts from empty fields again. */
  readonly round: number;
  readonly onClose: () => void;
}

/** « Citer une preuve »: one of those that are known, or a new one, where the cursor stands. */
export function CiteForm({ hint, round, onClose }: CiteFormProps) {
  const { edition } = usePane();
  const { evidence, view, isBusy, run } = useEvidence();
  const styles = useStyles();
  const here = useStore(evidence.here);
  const caret = useStore(evidence.caret);
  const { follow } = evidence;
  useEffect(() => follow(), [follow]);
  const entries = view?.entries ?? [];
  // Where there is no list yet, the form asks where it is to be.
  const asksPlace = view?.bordereau === "none";
  const [key, setKey] = useState("");
  const [place, setPlace] = useState<keyof typeof evidenceWords.cite.places>("inside");
  const cite = (request: CiteRequest) => run(evidence.cite(asksPlace ? { ...request, place } : request));
  const words = { run: evidenceWords.cite.run, cancel: evidenceWords.cite.cancel };
  return (
    <section className={styles.root} aria-label={evidenceWords.cite.title}>
      <h3 className={styles.title}>{evidenceWords.cite.title}</h3>
      <p className={styles.hint} role="status">
        {placeWords(here, caret, edition)}
        {(caret.status === "moved" || caret.status === "failed") && (
          <Button className={styles.look} appearance="transparent" size="small" onClick={() => run(evidence.look())}>
            {paneWords.caret.look}
          </Button>
        )}
      </p>
      {entries.length > 0 && (
        <EntrySelect
          label={evidenceWords.cite.which}
          none={evidenceWords.cite.fresh}
          entries={entries}
          value={key}
          onChange={setKey}
        />
      )}
      {asksPlace && (
        <Field size="small" label={evidenceWords.cite.place}>
          <RadioGroup value={place} onChange={(_, { value }) => setPlace(value as typeof place)}>
            {Object.entries(evidenceWords.cite.places).map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </RadioGroup>
        </Field>
      )}
      {key === "" ? (
        <ItemForm
          key={round}
          title={evidenceWords.cite.fresh}
          hint={hint}
          words={words}
          onRun={(fields) => cite({ kind: "new", fields })}
          onClose={onClose}
        />
      ) : (
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            size="small"
            disabledFocusable={isBusy}
            onClick={() => cite({ kind: "known", key })}
          >
            {words.run}
          </Button>
          <Button size="small" onClick={onClose}>
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

/** « Curseur : Critère 3, action 1, présentation de l’action, « Description ». », or why nothing is cited there. */
function placeWords(here: CaretPlace | null, caret: CaretState, edition: GuideEdition): string {
  if (here?.refused) return evidenceWords.refusal[here.refused];
  if (!here?.at) return caretText(caret) || evidenceWords.cite.hint;
  return evidenceWords.cite.at(whereOf(here.at, edition), here.at.table !== null);
}
