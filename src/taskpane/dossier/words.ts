import { count, number } from "../../french";
import { identityWords } from "../words/identityWords";

const percent = new Intl.NumberFormat("fr-FR", { style: "percent" });

/** A share that says 100 % only when nothing lacks. */
function shareOf(n: number, total: number): number {
  const share = Math.round((n / total) * 100) / 100;
  return n < total ? Math.min(share, 0.99) : share;
}

function shareWords(n: number, total: number): string {
  return total === 0 ? "" : ` (${percent.format(shareOf(n, total)).replace(/\u202f/g, "\u00a0")})`;
}

/** What the pane says of the dossier as a whole: how far it is, what it remembers, what was set aside. */
export const dossierWords = {
  record: {
    saveCopy: "Enregistrer une copie",
    fileName: "reglages-du-document.xml",
    reset: "Repartir de zéro",
    resetSure: "Effacer et repartir",
  },
  dossier: {
    state: "État du dossier",
    notChecked:
      "Pas encore vérifié. La vérification dit ce qui est renseigné et ce qui est prouvé, critère par critère.",
    byCriterion: "Par critère",
    criterion: (n: number, title: string | undefined) => (title ? `${n}. ${title}` : `Critère ${n}`),
    filled: "Renseigné",
    proved: "Prouvé",
    filledWords: (n: number, total: number) =>
      `Renseigné\u00a0: ${count(n, "case")} sur ${number.format(total)}${shareWords(n, total)}`,
    provedWords: (n: number, total: number) =>
      total === 0
        ? "Prouvé\u00a0: aucun indicateur mesuré"
        : `Prouvé\u00a0: ${count(n, "indicateur mesuré", "indicateurs mesurés")} sur ${number.format(total)}${shareWords(n, total)}`,
    ratio: (n: number, total: number) => (total === 0 ? "—" : `${number.format(n)} / ${number.format(total)}`),
    share: (n: number, total: number) =>
      total === 0 ? "—" : percent.format(shareOf(n, total)).replace(/\u202f/g, "\u00a0"),
    totals: (errors: number, warnings: number, aside: number) =>
      `${[count(errors, "erreur"), count(warnings, "avertissement"), count(aside, "écarté")].join(", ")}.`,
    facts: (actions: number, commitments: number, errors: number) =>
      [count(actions, "action"), count(commitments, "engagement"), count(errors, "erreur")].join(" · "),
    absent: "Absent du document.",
    unnamed: "Dossier",
    copy: "Copier le rapport",
    copied: "Rapport copié\u00a0: collez-le dans un message ou un document.",
    notCopied: "Word ne laisse pas copier ici. La commande «\u00a0ldm check\u00a0» écrit le même rapport.",
  },
  settings: {
    title: "Réglages du dossier",
    intro: "Gardés dans le document, ils le suivent chez chacun. Rien n’est obligatoire.",
    ...identityWords,
    versionHint: "Facultatif\u00a0: «\u00a02\u00a0», «\u00a0version du 12 mars\u00a0».",
    uaiHint: "7 chiffres et une lettre.",
    candidacy: "Candidature",
    candidacies: { "": "Non précisée", individual: "Individuelle", network: "En réseau" },
    members: "Membres du réseau",
    membersHint: "Un par ligne.",
    date: "Date de référence",
    dateHint: "Les mesures attendues à cette date\u00a0; vide\u00a0: aujourd’hui.",
    edition: "Édition du guide",
    currentEdition: "Celle en vigueur",
    rules: (n: number) => (n === 0 ? "Règles (toutes actives)" : `Règles (${count(n, "désactivée")})`),
    rulesHint: "Décochez une règle pour qu’elle ne signale plus rien dans ce dossier.",
    save: "Garder les réglages",
    saved: "Réglages gardés. Enregistrez le document pour les retrouver.",
    export: "Exporter",
    import: "Importer",
    importFile: "Fichier de réglages à importer",
    fileName: "reglages-dossier.json",
    read: "Réglages lus. Gardez-les pour qu’ils suivent ce document.",
    fileFault: {
      "not-settings": "Ce fichier ne contient pas de réglages. Choisissez un fichier exporté d’ici.",
      newer: "Ces réglages viennent d’une version plus récente de l’outil. Mettez l’outil à jour.",
      invalid: "Un réglage de ce fichier n’est pas valable\u00a0: rien n’a été pris. Exportez-le de nouveau.",
    },
  },
} as const;
