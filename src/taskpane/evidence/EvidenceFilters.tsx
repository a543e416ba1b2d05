import { SearchBox, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { EvidenceEntry, EvidenceTrouble } from "../../evidence";
import { criteriaOf } from "./entry";
import { StageFilter } from "./StageFilter";
import type { EvidenceFilter } from "./useEvidenceList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "repeat(auto-fit, minmax(140px, 1fr))", gap: tokens.spacingVerticalS },
  whole: { gridColumn: "1 / -1", maxWidth: "none", minWidth: 0 },
  half: { minWidth: 0, "& select": { minWidth: 0, paddingLeft: "8px", textOverflow: "ellipsis" } },
});

export interface EvidenceFiltersProps {
  readonly entries: readonly EvidenceEntry[];
  readonly filter: EvidenceFilter;
  readonly onChange: (filter: EvidenceFilter) => void;
}

/** Counts by state, words sought, what is to be looked at, criterion. */
export function EvidenceFilters({ entries, filter, onChange }: EvidenceFiltersProps) {
  const styles = useStyles();
  const troubled = entries.filter(({ troubles }) => troubles.length > 0);
  const criteria = [...new Set(entries.flatMap((entry) => [...criteriaOf(entry)]))].sort((a, b) => a - b);
  return (
    <div className={styles.root}>
      <div className={styles.whole}>
        <StageFilter
          entries={entries}
          chosen={filter.stage}
          onChoose={(stage) => onChange({ ...filter, stage, only: null })}
        />
      </div>
      <SearchBox
        className={styles.whole}
        aria-label={evidenceWords.search}
        placeholder={evidenceWords.search}
        value={filter.words}
        onChange={(_, { value }) => onChange({ ...filter, words: value, only: null })}
      />
      <Select
        className={styles.half}
        aria-label={evidenceWords.look}
        value={filter.trouble ?? ""}
        onChange={(_, { value }) =>
          onChange({ ...filter, trouble: value === "" ? null : (value as EvidenceTrouble | "any"), only: null })
        }
      >
        <option value="">{evidenceWords.lookAll(entries.length)}</option>
        <option value="any">{evidenceWords.lookAny(troubled.length)}</option>
        {kindsOf(troubled, filter.trouble).map(([kind, total]) => (
          <option key={kind} value={kind}>
            {evidenceWords.lookOne(evidenceWords.trouble[kind].long.replace(/\.$/, ""), total)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.half}
        aria-label={evidenceWords.criterion}
        value={filter.criterion ?? ""}
        onChange={(_, { value }) => onChange({ ...filter, criterion: value === "" ? null : Number(value), only: null })}
      >
        <option value="">{evidenceWords.everyCriterion}</option>
        {criteria.map((criterion) => (
          <option key={criterion} value={criterion}>
            {evidenceWords.oneCriterion(criterion)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** The kinds of trouble that there are, and the chosen one even when none is left of it. */
function kindsOf(
  entries: readonly EvidenceEntry[],
  chosen: EvidenceFilter["trouble"],
): readonly (readonly [EvidenceTrouble, number])[] {
  const totals = new Map<EvidenceTrouble, number>(chosen === null || chosen === "any" ? [] : [[chosen, 0]]);
  for (const kind of entries.flatMap(({ troubles }) => troubles)) totals.set(kind, (totals.get(kind) ?? 0) + 1);
  return [...totals];
}
