import type { VersionOrder } from "./compareVersions";

/** What is said of a manifest that is older or newer than the pane; nothing of one of the same version. */
const gap: Record<VersionOrder, (pane: string, manifest: string) => string | null> = {
  same: () => null,
  older: (pane, manifest) =>
    `Le manifeste installé dans Word (${manifest}) est plus ancien que le volet (${pane})\u00a0: demandez à la personne qui a installé le complément de le remplacer par celui de cette version.`,
  newer: (pane, manifest) =>
    `Le volet (${pane}) est plus ancien que le manifeste installé dans Word (${manifest})\u00a0: fermez Word et rouvrez-le\u00a0; si rien ne change, demandez à la personne qui a installé le complément de mettre à jour les fichiers du serveur.`,
};

/** The line that opens the self-test, whose own words come with it. */
export const selfTestTitle = "Vérifier ce Word";

/** Words of the view « À propos ». */
export const aboutWords = {
  title: "À propos",
  product: "Dossier Lycée des métiers",
  what: "Insère les tableaux officiels du dossier de labellisation, le relit et montre ce qui manque. Il ne dit jamais qu’un dossier est conforme ou non\u00a0: seuls les auditeurs en décident.",
  mode: "Vous travaillez comme",
  modes: { school: "Établissement", auditor: "Auditeur" },
  modeHint: {
    school: "Insérer les tableaux et vérifier le dossier.",
    auditor: "Vérifier et noter un dossier reçu, sans toucher au texte de l’établissement.",
  },
  privacy: "Vos données",
  privacyLines: [
    "Le dossier est lu et vérifié dans ce volet, sur cet ordinateur.",
    "Aucun compte, aucun envoi, aucune mesure d’audience.",
    "Le volet ne peut ouvrir aucune connexion\u00a0; seul Office.js, de Microsoft, est chargé à l’ouverture.",
    "L’outil ne retient, sur cet ordinateur, que la dernière vue, le mode, les choix de souligner et de suivre le curseur, le nom et la fonction dont vous signez, un identifiant d’auditeur tiré au sort, vos remarques d’auditeur, et qu’un essai de Word a eu lieu. Jusqu’à la fermeture du volet, il garde aussi de quoi annuler ce qu’il a écrit.",
    "Les réglages, les signalements écartés et le registre des preuves sont gardés dans le document, et voyagent avec lui. Les verdicts des auditeurs aussi, jusqu’à la version à rendre.",
  ],
  facts: "Cette version",
  guide: "Guide",
  publisher: "Éditeur",
  published: "Paru",
  version: "Version du volet",
  manifest: "Version du manifeste",
  noManifest: "non indiquée par ce manifeste",
  gap,
  flags: "Signalements",
  flagKind: {
    can: "commentaires Word",
    cannot: "marques rouges (ce Word n’offre pas les commentaires)",
    refused: "marques rouges (Word refuse ici les commentaires du complément)",
  },
} as const;
