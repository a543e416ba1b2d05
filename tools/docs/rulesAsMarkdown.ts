import type { AnyRule, Severity } from "../../src/checker";
import type { GuideEdition, Reference } from "../../src/guide";

/** Chapters of the catalogue, by the first letter of a rule's code. */
const chapters: readonly (readonly [letter: string, title: string])[] = [
  ["S", "Structure du dossier"],
  ["F", "Champs attendus"],
  ["M", "Mesures"],
  ["P", "Preuves"],
  ["C", "Cohérence"],
  ["D", "Données personnelles et forme"],
  ["A", "Auditeur"],
];

const severities: Record<Severity, string> = { error: "erreur", warning: "avertissement", info: "information" };

const opening = `# Les règles

Cette page est écrite par \`npm run docs\` à partir des règles elles-mêmes (\`src/rules\`) ; un test échoue quand elle n’est plus à jour.

Une règle dit ce qu’elle a vu. Elle ne dit jamais qu’un dossier est conforme ou non : seuls les auditeurs en décident. La gravité est la nôtre, le guide n’en donne pas : **erreur**, à corriger avant l’envoi ; **avertissement**, à regarder ; **information**, un conseil ou une mesure qui n’est pas encore attendue. Une même règle peut signaler plus ou moins gravement selon le cas ; la gravité donnée ici est la plus courante.
`;

/** The catalogue of rules for people: by chapter, each with its reasons and the passage it rests on. */
export function rulesAsMarkdown(rules: readonly AnyRule[], edition: GuideEdition): string {
  const parts = chapters.flatMap(([letter, title]) => {
    const own = rules.filter(({ code }) => code.startsWith(letter));
    return own.length === 0 ? [] : [`## ${title}\n`, ...own.map((rule) => ruleAsMarkdown(rule, edition))];
  });
  return [opening, ...parts].join("\n");
}

function ruleAsMarkdown({ id, code, title, severity, source, docs }: AnyRule, edition: GuideEdition): string {
  const reference = edition.references[source];
  if (!reference) throw new Error(`${id} cites ${source}, which the edition ${edition.id} lacks`);
  return `### ${title}

\`${id}\` · ${code} · ${severities[severity]}

${docs.why} ${docs.how}

${passage(reference)}
`;
}

/** On what a rule rests: the printed words and their page, or our reading told as such. */
function passage({ basis, page, section, quote }: Reference): string {
  if (basis === "our-reading") return `> Notre lecture du guide${page === null ? "" : ` (p. ${page})`} : ${quote}`;
  const where = basis === "quoted" ? `guide${page === null ? "" : `, p. ${page}`}, ${section}` : section;
  return `> « ${quote} » — ${where}`;
}
