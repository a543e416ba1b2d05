import { Select, ToggleButton, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark12Filled } from "@fluentui/react-icons/svg/checkmark";
import type { CheckReport, Finding, Severity } from "../../checker";
import { SeverityIcon } from "../components/SeverityIcon";
import { paneWords } from "../words/paneWords";
import type { FindingFilter } from "./useFindingList";
import { checkWords } from "./words";

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  severities: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  toggle: { flex: "1 1 auto", minWidth: 0, padding: `${tokens.spacingVerticalXS} 6px` },
  on: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover, color: tokens.colorNeutralForeground1 },
  },
  off: { backgroundColor: "transparent", border: `1px dashed ${tokens.colorNeutralStroke1}` },
  content: { display: "grid", justifyItems: "center" },
  number: { display: "flex", alignItems: "center", columnGap: "4px" },
  word: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase100,
    fontWeight: tokens.fontWeightRegular,
  },
});

export interface FindingFiltersProps {
  readonly report: CheckReport;
  readonly filter: FindingFilter;
  readonly onChange: (filter: FindingFilter) => void;
}

/** How many findings of each severity, and which are shown. */
export function FindingFilters({ report, filter, onChange }: FindingFiltersProps) {
  const styles = useStyles();
  const toggle = (severity: Severity) => {
    const kept = new Set(filter.severities);
    if (!kept.delete(severity)) kept.add(severity);
    onChange({ ...filter, severities: kept });
  };
  return (
    <div className={styles.root}>
      <div className={styles.severities} role="group" aria-label={checkWords.filters.severities}>
        {severities.map((severity) => {
          const isOn = filter.severities.has(severity);
          return (
            <ToggleButton
              key={severity}
              className={mergeClasses(styles.toggle, isOn ? styles.on : styles.off)}
              checked={isOn}
              title={paneWords.severity[severity].hint}
              onClick={() => toggle(severity)}
            >
              <span className={styles.content}>
                <span className={styles.number}>
                  <SeverityIcon severity={severity} isDecorative />
                  {`${report.summary[severity]} `}
                  {isOn && <Checkmark12Filled aria-hidden />}
                </span>
                <span className={styles.word}>{checkWords.filters.word(report.summary[severity], severity)}</span>
              </span>
            </ToggleButton>
          );
        })}
      </div>
      <Select
        aria-label={checkWords.filters.criterion}
        value={filter.criterion ?? ""}
        onChange={(_, { value }) => onChange({ ...filter, criterion: value === "" ? null : Number(value) })}
      >
        <option value="">{checkWords.filters.all(report.findings.length)}</option>
        {criteriaOf(report.findings, filter.criterion).map(({ criterion, total }) => (
          <option key={criterion} value={criterion}>
            {checkWords.filters.one(criterion, total)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Criteria that have findings, and the chosen one even when it has none left. */
function criteriaOf(findings: readonly Finding[], chosen: number | null) {
  const totals = new Map<number, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const { criterion } of findings) {
    if (criterion !== null) totals.set(criterion, (totals.get(criterion) ?? 0) + 1);
  }
  return [...totals].map(([criterion, total]) => ({ criterion, total })).sort((a, b) => a.criterion - b.criterion);
}
