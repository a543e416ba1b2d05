import type { Abilities } from "../session";
import type { ViewId } from "./views";
import { paneWords } from "./words/paneWords";

const tracking = "désactivez le suivi des modifications avant d’écrire dans le document";

/** What a Word without WordApi 1.4 (LTSC 2021 and before) cannot do: comments, and change tracking put off meanwhile. */
const withoutComments: Record<ViewId, string | null> = {
  insert: `Ce Word ne laisse pas le volet suspendre le suivi des modifications\u00a0: ${tracking}.`,
  check:
    "Ce Word ne laisse pas le volet écrire de commentaires\u00a0: les signalements sont des marques rouges dans le texte.",
  evidence: `Ce Word ne laisse pas le volet suspendre le suivi des modifications\u00a0: ${tracking}.`,
  audit: `Ce Word ne laisse le volet ni écrire de commentaires, ni suspendre le suivi des modifications\u00a0: les constats restent dans les fiches\u00a0; ${tracking}.`,
  dossier: null,
  about: null,
};

/** What a Word cannot do that refused a comment since the pane opened (office-js #6746). */
const refusedComments: Partial<Record<ViewId, string>> = {
  check:
    "Word refuse ici les commentaires du complément\u00a0: les signalements sont des marques rouges dans le texte.",
  audit: "Word refuse ici les commentaires du complément\u00a0: les constats restent dans les fiches.",
};

const notWritable =
  "Word refuse ici d’écrire dans le document (protégé, ou en lecture seule)\u00a0: lire et vérifier restent possibles.";
const refusedWriting: Partial<Record<ViewId, string>> = {
  ...{ insert: notWritable, check: notWritable, evidence: notWritable, audit: notWritable, dossier: notWritable },
};

const nothingKept =
  "Ce Word ne garde rien de l’outil dans le document\u00a0: réglages, signalements écartés, preuves et scores s’y perdent.";
const refusedParts: Partial<Record<ViewId, string>> = {
  ...{ check: nothingKept, evidence: nothingKept, audit: nothingKept, dossier: nothingKept },
};

const noDocuments = "Word n’ouvre pas ici de nouveau document\u00a0: prenez le fichier, ou copiez le texte.";
const refusedDocuments: Partial<Record<ViewId, string>> = { evidence: noDocuments, audit: noDocuments };

const refusedUnderlines: Partial<Record<ViewId, string>> = { check: paneWords.flags.notUnderlined };

const noFiles = "Ce Word n’enregistre aucun fichier à la demande du volet.";
const withoutFiles: Partial<Record<ViewId, string>> = { audit: noFiles, dossier: noFiles };

/** What each platform cannot do (web: office-js #6423; Mac and iPad: #2700, #4681, #3385). */
const byPlatform: Record<Abilities["platform"], Partial<Record<ViewId, string>>> = {
  windows: {},
  web: {
    insert:
      "Dans Word sur le web, Annuler de Word ne reprend pas toujours une insertion\u00a0: servez-vous de celui du volet.",
  },
  mac: withoutFiles,
  ios: withoutFiles,
  unknown: {},
};

/** What this Word cannot do in a view, or will not, in one line; null where it can do all. */
export function limitOf(view: ViewId, abilities: Abilities): string | null {
  const { comments, underlines, writing, parts, documents, platform } = abilities;
  const limits = [
    writing === "refused" && refusedWriting[view],
    parts === "refused" && refusedParts[view],
    documents === "refused" && refusedDocuments[view],
    comments === "cannot" && withoutComments[view],
    comments === "refused" && refusedComments[view],
    underlines === "refused" && refusedUnderlines[view],
    byPlatform[platform][view],
  ].filter(Boolean);
  return limits.length > 0 ? limits.join(" ") : null;
}
