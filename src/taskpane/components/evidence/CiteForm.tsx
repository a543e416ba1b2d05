import { Button, Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { EvidenceEntry } from "../../../evidence";
import type { CiteRequest } from "../../../session";
import { nameOf } from "../../evidence/entry";
import { evidenceWords } from "../../strings/evidenceWords";
import { noFields } from "./ItemFields";
import { ItemForm } from "./ItemForm";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  select: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface CiteFormProps {
  readonly entries: readonly EvidenceEntry[];
  readonly types: readonly string[];
  readonly isBusy: boolean;
  /** Whether there is no list yet: where it is to be is asked. */
  readonly asksPlace: boolean;
  /** Changes after each citation made: a new piece starts from empty fields again. */
  readonly round: number;
  readonly onCite: (request: CiteRequest) => void;
  readonly onClose: () => void;
}

/** « Citer une preuve »: one of those that are known, or a new one, where the cursor stands. */
export function CiteForm({ entries, types, isBusy, asksPlace, round, onCite, onClose }: CiteFormProps) {
  const styles = useStyles();
  const [key, setKey] = useState("");
  const [place, setPlace] = useState<keyof typeof evidenceWords.cite.places>("inside");
  const cite = (request: CiteRequest) => onCite(asksPlace ? { ...request, place } : request);
  const words = { run: evidenceWords.cite.run, cancel: evidenceWords.cite.cancel };
  return (
    <section className={styles.root} aria-label={evidenceWords.cite.title}>
      <h3 className={styles.title}>{evidenceWords.cite.title}</h3>
      <p className={styles.hint}>{evidenceWords.cite.hint}</p>
      {entries.length > 0 && (
        <Field size="small" label={evidenceWords.cite.which}>
          <Select className={styles.select} value={key} onChange={(_, { value }) => setKey(value)}>
            <option value="">{evidenceWords.cite.fresh}</option>
            {entries.map((entry) => (
              <option key={entry.key} value={entry.key}>
                {nameOf(entry)}
              </option>
            ))}
          </Select>
        </Field>
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
          first={noFields}
          types={types}
          isBusy={isBusy}
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
