import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type RefCallback } from "react";
import { impossibleDay } from "../../dossier";
import type { EvidenceFields } from "../../session";
import { useEvidence } from "./useEvidence";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  whole: { gridColumn: "1 / -1" },
  input: { minWidth: 0, width: "100%", "& input": { minWidth: 0 } },
});

/** Characters of one field: a title, an address. */
const most = 300;

/** A piece of which nothing is known. */
export const emptyFields: EvidenceFields = { title: "", type: "", date: "", proves: "", file: "", page: "" };

/** What a form about a piece starts from. */
export interface ItemHint {
  readonly fields: EvidenceFields;
  /** A title as it could be, shown while the field is empty. */
  readonly title?: string;
}

/** Nothing is known of the piece. */
export const noHint: ItemHint = { fields: emptyFields };

export interface ItemFieldsProps {
  readonly fields: EvidenceFields;
  /** Whether the missing title is to be told. */
  readonly isTried: boolean;
  readonly titleHint: string;
  readonly titleRef: RefCallback<HTMLInputElement>;
  readonly onChange: (fields: EvidenceFields) => void;
}

/** What a person says of a piece: title, type, date, file, page, what it proves. */
export function ItemFields({ fields, isTried, titleHint, titleRef, onChange }: ItemFieldsProps) {
  const styles = useStyles();
  const known = useEvidence().view?.entries.map(({ item }) => item.type) ?? [];
  const types = [...new Set(known.filter((type) => type !== ""))].sort();
  const list = useId();
  const noSuchDay = impossibleDay(fields.date);
  const entry = (field: keyof EvidenceFields) => ({
    className: styles.input,
    size: "small" as const,
    maxLength: most,
    value: fields[field],
    onChange: (_: unknown, { value }: { readonly value: string }) => onChange({ ...fields, [field]: value }),
  });
  return (
    <div className={styles.root}>
      <Field
        className={styles.whole}
        size="small"
        required
        label={evidenceWords.field.title}
        validationMessage={isTried && fields.title.trim() === "" ? evidenceWords.cite.titleMissing : null}
      >
        <Input ref={titleRef} placeholder={titleHint} {...entry("title")} />
      </Field>
      <Field size="small" label={evidenceWords.field.type}>
        <Input list={list} {...entry("type")} />
      </Field>
      <Field
        size="small"
        label={evidenceWords.field.date}
        validationState="warning"
        validationMessage={noSuchDay && evidenceWords.cite.noSuchDay(noSuchDay)}
      >
        <Input placeholder={evidenceWords.cite.dateExample} {...entry("date")} />
      </Field>
      <Field className={styles.whole} size="small" label={evidenceWords.field.file} hint={evidenceWords.cite.fileHint}>
        <Input {...entry("file")} />
      </Field>
      <Field size="small" label={evidenceWords.field.page}>
        <Input {...entry("page")} />
      </Field>
      <Field size="small" label={evidenceWords.field.proves}>
        <Input {...entry("proves")} />
      </Field>
      <datalist id={list}>
        {types.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
    </div>
  );
}

/** The same words without the spaces around them. */
export function trimmed(fields: EvidenceFields): EvidenceFields {
  const { title, type, date, proves, file, page } = fields;
  const cut = { title, type, date, proves, file, page };
  return Object.fromEntries(
    Object.entries(cut).map(([name, words]) => [name, words.trim()]),
  ) as unknown as EvidenceFields;
}
