import { makeStyles, tokens } from "@fluentui/react-components";
import type { CheckReport, CriterionSummary } from "../../checker";
import type { CriterionOutline } from "../../session";
import { Bar } from "./Bar";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  totals: {
    display: "grid",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  facts: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { listStyle: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    rowGap: "2px",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "&:first-child": { borderTop: "none" },
  },
  title: {
    margin: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

type Sum = Pick<CriterionSummary, "required" | "filled" | "indicators" | "proved">;

export interface DossierProgressProps {
  readonly report: CheckReport;
  /** Criteria of the guide, those that the dossier lacks included. */
  readonly outline: readonly CriterionOutline[];
}

/** How complete the dossier is, as a whole and by criterion: cells filled, indicators with their evidence. */
export function DossierProgress({ report: { summary, findings, dismissed }, outline }: DossierProgressProps) {
  const styles = useStyles();
  const numbers = [
    ...new Set([...outline.map(({ number }) => number), ...summary.criteria.map((one) => one.criterion)]),
  ];
  return (
    <>
      <div className={styles.totals}>
        <Bars sum={totalOf(summary.criteria)} isTotal />
        <p className={styles.facts}>{dossierWords.dossier.totals(summary.error, summary.warning, dismissed.length)}</p>
      </div>
      <ul className={styles.list} aria-label={dossierWords.dossier.byCriterion}>
        {numbers
          .sort((one, other) => one - other)
          .map((number) => {
            const own = summary.criteria.find(({ criterion }) => criterion === number);
            const title = outline.find((one) => one.number === number)?.title;
            const errors = findings.filter(
              ({ criterion, severity }) => criterion === number && severity === "error",
            ).length;
            return (
              <li key={number} className={styles.item}>
                <h4 className={styles.title} title={title}>
                  {dossierWords.dossier.criterion(number, title)}
                </h4>
                {own ? (
                  <>
                    <Bars sum={own} />
                    <span className={styles.facts}>
                      {dossierWords.dossier.facts(own.actions, own.engagements, errors)}
                    </span>
                  </>
                ) : (
                  <span className={styles.facts}>{dossierWords.dossier.absent}</span>
                )}
              </li>
            );
          })}
      </ul>
    </>
  );
}

function Bars({ sum, isTotal = false }: { readonly sum: Sum; readonly isTotal?: boolean }) {
  const { required, filled, indicators, proved } = sum;
  const figures = isTotal ? dossierWords.dossier.share : dossierWords.dossier.ratio;
  return (
    <>
      <Bar
        label={dossierWords.dossier.filled}
        part={filled}
        whole={required}
        look="plain"
        words={dossierWords.dossier.filledWords(filled, required)}
        figures={figures(filled, required)}
      />
      <Bar
        label={dossierWords.dossier.proved}
        part={proved}
        whole={indicators}
        look="striped"
        words={dossierWords.dossier.provedWords(proved, indicators)}
        figures={figures(proved, indicators)}
      />
    </>
  );
}

function totalOf(criteria: readonly Sum[]): Sum {
  const add = (key: keyof Sum): number => criteria.reduce((sum, one) => sum + one[key], 0);
  return { required: add("required"), filled: add("filled"), indicators: add("indicators"), proved: add("proved") };
}
