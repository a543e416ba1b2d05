import { whereOf } from "../../checker";
import {
  suggestEvidence,
  type EvidenceConflict,
  type EvidenceEntry,
  type EvidenceNeed,
  type EvidenceTrouble,
  type EvidenceInventory,
  type FolderReading,
} from "../../evidence";
import { count, inQuotes, shortDay } from "../../french";
import type { GuideEdition } from "../../guide";
import { editionMonth, shortened } from "../words";
import type { EvidenceContent } from "./EvidenceContent";
import { hasTrouble, numbersOf, summariseEvidence, troubles, unprovedNeeds } from "./summary";

/** Characters of a title or of an indicator: about a line. */
const titleLength = 80;

/** The evidence for people, in plain text: each piece with its state, then what is to be looked at. */
export function evidenceAsText(content: EvidenceContent): string {
  const { files, view, edition } = content;
  const { entries, unusedFiles, folder } = view;
  const header = `${shortened(files.join(", "), 200)} — preuves, guide de ${editionMonth(edition)}`;
  const parts = [
    header,
    section("Preuves", entries, itemLines),
    ...troubles.map((trouble) =>
      section(
        troubleTitles[trouble],
        entries.filter((entry) => hasTrouble(entry, trouble)),
        (entry) => [`  ${nameOf(entry)}${troubleDetail(entry, trouble, edition)}`],
      ),
    ),
    section("Actions et indicateurs mesurés sans preuve citée", unprovedNeeds(view.needs), (need) =>
      needLines(need, edition),
    ),
    section("Fichier que plusieurs preuves nomment, sans dire où", folder?.shared ?? [], ({ file, keys }) => [
      `  ${file.path}\u00a0: ${numbersOf(keys, entries).join(", ")}`,
    ]),
    section("Fichiers que rien ne cite", unusedFiles, ({ path }) => [`  ${path}`]),
    section("Documents du dossier lui-même, non comptés parmi les preuves", folder?.own ?? [], ({ path }) => [
      `  ${path}`,
    ]),
    closing(view),
  ];
  // A terminal would obey control characters.
  return `${parts
    .filter((part) => part !== "")
    .join("\n\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
}

function section<T>(title: string, all: readonly T[], linesOf: (entry: T) => readonly string[]): string {
  if (all.length === 0) return "";
  return [`${title} (${all.length})`, ...all.flatMap(linesOf)].join("\n");
}

function nameOf({ item: { number, title } }: EvidenceEntry): string {
  return shortened([number || "(sans numéro)", title].filter(Boolean).join(" – "), titleLength);
}

function itemLines(entry: EvidenceEntry): readonly string[] {
  const { item, citations, lines, stages, file } = entry;
  // « – » in a column says that nothing is there.
  const kind = [item.type, item.date].filter((words) => /[\p{L}\d]/u.test(words)).join(", ");
  const states = [
    stages.has("expected") && "attendue",
    citations.length > 0 && (citations.length === 1 ? "citée" : `citée ${count(citations.length, "fois", "fois")}`),
    lines.length > 0 && "listée",
    file && `fichier trouvé\u00a0: ${file.path}`,
  ];
  return [`  ${nameOf(entry)}${kind && ` (${kind})`}`, `      ${states.filter(Boolean).join(", ")}`];
}

/** What is to be looked at, told of several pieces. */
const troubleTitles: Readonly<Record<EvidenceTrouble, string>> = {
  unlisted: "Citées, mais absentes du bordereau",
  "file-missing": "Sans fichier dans le répertoire",
  "local-link": "Fichier ou lien que leur auteur seul peut ouvrir",
  uncited: "Listées, mais jamais citées",
  undated: "Sans date",
  doubled: "Numéro donné plusieurs fois",
  "account-link": "Lien qui demande un compte (non vérifié)",
  "several-files": "Plusieurs fichiers portent leur numéro",
  differs: "Registre et bordereau en désaccord",
};

/** Where to look, for the troubles of which the piece itself does not tell. */
function troubleDetail(
  { item, citations, file, otherFiles, conflicts }: EvidenceEntry,
  trouble: EvidenceTrouble,
  edition: GuideEdition,
): string {
  if (trouble === "unlisted" || trouble === "file-missing")
    return citations[0] ? ` (${whereOf(citations[0], edition)})` : "";
  if (trouble === "local-link" || trouble === "account-link") {
    const targets = [item.file, ...citations.flatMap(({ target }) => target ?? [])];
    return `\u00a0: ${[...new Set(targets)].filter(Boolean).join("\u00a0; ")}`;
  }
  // When a file was changed dates the file, not what it holds: told beside, never taken.
  if (trouble === "undated") return file?.changedOn ? ` (fichier modifié le ${shortDay(file.changedOn)})` : "";
  if (trouble === "several-files")
    return `\u00a0: ${otherFiles.map(({ path }) => path).join("\u00a0; ")}\u00a0; retenu\u00a0: ${file?.path}`;
  const told = ({ register, document }: EvidenceConflict): string =>
    `${inQuotes(register)} au registre, ${inQuotes(document)} au bordereau`;
  return trouble === "differs" ? `\u00a0: ${conflicts.map(told).join("\u00a0; ")}` : "";
}

function needLines({ at, words }: EvidenceNeed, edition: GuideEdition): readonly string[] {
  const suggested = suggestEvidence(words, edition).map(
    ({ type, from }) => `${type} (${from ? `guide, p.\u00a0${from.page}` : "notre lecture"})`,
  );
  const told = words === "" ? "" : `\u00a0: ${shortened(words, titleLength)}`;
  const lines = [`  ${whereOf(at, edition)}${told}`];
  return suggested.length === 0 ? lines : [...lines, `      preuve possible\u00a0: ${suggested.join(", ")}`];
}

function closing(view: EvidenceInventory): string {
  return [
    `${totals(view)}.`,
    ...(view.folder ? [folderLine(view.folder)] : []),
    ...(view.bordereau === "none" && view.entries.length > 0
      ? ["Aucun bordereau n’a été reconnu\u00a0: les numéros cités ne sont pas vérifiés."]
      : []),
    "Les liens ne sont pas ouverts\u00a0: ils sont non vérifiés.",
  ].join("\n");
}

function totals(view: EvidenceInventory): string {
  const { items, expected, cited, listed, found } = summariseEvidence(view);
  if (items === 0) {
    const hasLinks = view.needs.some(({ hasEvidence }) => hasEvidence);
    return hasLinks
      ? "Aucune preuve citée par un numéro, ni listée\u00a0: seulement des liens"
      : "Aucune preuve citée ni listée";
  }
  return [
    count(items, "preuve"),
    count(cited, "citée"),
    count(listed, "listée"),
    ...(expected > 0 ? [count(expected, "attendue")] : []),
    ...(view.folder ? [`${count(found, "fichier trouvé", "fichiers trouvés")}`] : []),
  ].join(", ");
}

function folderLine({ read, setAside }: FolderReading): string {
  const all = count(read, "fichier regardé dans le répertoire", "fichiers regardés dans le répertoire");
  if (setAside === 0) return `${all}.`;
  return `${all}, ${count(setAside, "laissé de côté (caché ou du système)", "laissés de côté (cachés ou du système)")}.`;
}
