import { Field, Select, makeStyles } from "@fluentui/react-components";
import type { EvidenceEntry } from "../../evidence";
import { entryTitle } from "./entry";

const useStyles = makeStyles({
  root: { minWidth: 0, "& select": { minWidth: 0, textOverflow: "ellipsis" } },
});

export interface EntrySelectProps {
  readonly label: string;
  /** What stands first: none of them is chosen. */
  readonly none: string;
  readonly entries: readonly EvidenceEntry[];
  /** `EvidenceEntry.key`; empty for none. */
  readonly value: string;
  readonly onChange: (key: string) => void;
}

/** A piece of evidence to choose. */
export function EntrySelect({ label, none, entries, value, onChange }: EntrySelectProps) {
  const styles = useStyles();
  return (
    <Field size="small" label={label}>
      <Select className={styles.root} value={value} onChange={(_, { value: key }) => onChange(key)}>
        <option value="">{none}</option>
        {entries.map((entry) => (
          <option key={entry.key} value={entry.key}>
            {entryTitle(entry)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
