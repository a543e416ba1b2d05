import axe from "axe-core";
import criteria from "./accessibility.json";

/** How a criterion was looked at. */
export type CriterionState = "automatic" | "by-hand" | "not-applicable" | "untested";

/** A criterion of the RGAA 4.1.2, told in our words, and what was done about it. */
export interface CriterionRecord {
  readonly criterion: string;
  readonly subject: string;
  readonly state: CriterionState;
  readonly note: string;
  /** The files of tests that look at it, when its state is `automatic`. */
  readonly tests?: readonly string[];
}

/** All of them, in the order of the RGAA. */
export const criterionRecords = criteria as readonly CriterionRecord[];

const states: Record<CriterionState, string> = {
  automatic: "testé automatiquement",
  "by-hand": "à la main",
  "not-applicable": "non applicable",
  untested: "non testé",
};

const themes = [
  "Images",
  "Cadres",
  "Couleurs",
  "Multimédia",
  "Tableaux",
  "Liens",
  "Scripts",
  "Éléments obligatoires",
  "Structuration",
  "Présentation",
  "Formulaires",
  "Navigation",
  "Consultation",
] as const;

/** The rules of axe-core that it relates itself to a criterion of the RGAA, by their tags (`RGAA-1.1.2`). */
export function axeRulesOf(criterion: string): readonly string[] {
  const rules = axe.getRules().filter(({ tags }) => tags.some((tag) => tag.startsWith(`RGAA-${criterion}.`)));
  return rules.map(({ ruleId }) => ruleId).sort();
}

/** How many criteria are in each state, then one table for each theme. */
export function accessibilityAsMarkdown(): string {
  const counts = Object.entries(states).map(
    ([state, name]) => `| ${name} | ${criterionRecords.filter((record) => record.state === state).length} |`,
  );
  const tables = themes.map((theme, at) => {
    const own = criterionRecords.filter(({ criterion }) => criterion.startsWith(`${at + 1}.`));
    return [
      `### ${at + 1}. ${theme}\n`,
      "| Critère | Sujet | État | Ce qui a été vu |",
      "| --- | --- | --- | --- |",
      ...own.map(row),
    ];
  });
  return [
    ["| État | Critères |", "| --- | --- |", ...counts, `| ensemble | ${criterionRecords.length} |`].join("\n"),
    ...tables.map((lines) => lines.join("\n")),
  ].join("\n\n");
}

function row({ criterion, subject, state, note }: CriterionRecord): string {
  const rules = state === "automatic" ? axeRulesOf(criterion) : [];
  const seen = [note, rules.length > 0 ? `axe-core : ${rules.join(", ")}` : ""].filter((text) => text !== "");
  return `| ${criterion} | ${subject} | ${states[state]} | ${seen.join(" ; ").replaceAll("\u00a0", " ")} |`;
}
