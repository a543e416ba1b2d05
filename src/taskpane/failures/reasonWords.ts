import type { HostErrorCode } from "../../host";
import type { ActionKind } from "./actionWords";

/** Why Word did not do it, and what a person can do about it. */
export interface ReasonWords {
  /** Follows a colon; without a full stop. */
  readonly why: string;
  readonly next: string;
}

/** One reason for every kind of action, in other words for some. */
function reason(
  why: string,
  next: string,
  others: { readonly [Kind in ActionKind]?: ReasonWords } = {},
): Readonly<Record<ActionKind, ReasonWords>> {
  const same = { why, next };
  return { read: same, place: same, write: same, undo: same, ...others };
}

const refusedToRead: ReasonWords = {
  why: "Word refuse l’accès à ce document",
  next: "Activez la modification dans Word, puis recommencez.",
};

const afterAll = "Recommencez\u00a0; si cela dure, enregistrez, fermez puis rouvrez le document.";

/** Viewing mode, and a document that is not checked out, are refused without a reason (office-js #5484, #601). */
const refusedUnsaid: ReasonWords = {
  why: "Word a rencontré une erreur",
  next: `Si le document est en mode Affichage, passez en mode Édition\u00a0; s’il est à extraire d’une bibliothèque, extrayez-le. ${afterAll}`,
};

/** One sentence for each cause, by the host's code. */
export const reasonWords: Readonly<Record<HostErrorCode, Readonly<Record<ActionKind, ReasonWords>>>> = {
  moved: reason(
    "l’endroit où écrire n’est plus dans le document tel qu’il a été lu",
    "Relisez le document, puis recommencez.",
    {
      read: { why: "Word ne retrouve plus ce qu’il lisait", next: "Attendez un instant, puis recommencez." },
      place: { why: "il n’est plus dans le document tel qu’il a été lu", next: "Relisez le document." },
      undo: {
        why: "ce qui avait été écrit ne se retrouve plus dans le document",
        next: "S’il en reste quelque chose, effacez-le vous-même dans Word.",
      },
    },
  ),
  ambiguous: reason(
    "plusieurs endroits identiques conviennent, et rien ne dit lequel",
    "Distinguez-les d’un mot (un intitulé, un numéro), puis recommencez.",
    {
      undo: {
        why: "plusieurs passages ressemblent à ce qui avait été écrit, et rien ne dit lequel retirer",
        next: "Effacez vous-même dans Word celui qui est de trop.",
      },
    },
  ),
  changed: reason("ce passage a été modifié entre-temps", "Relisez le document, puis recommencez.", {
    undo: {
      why: "ce texte a été modifié depuis, et ces modifications seraient perdues",
      next: "Remettez-le comme il était, ou corrigez-le vous-même dans Word.",
    },
  }),
  covered: reason("une écriture faite ensuite s’y trouve", "Annulez d’abord cette écriture, puis recommencez."),
  forgotten: reason(
    "le volet a été rechargé depuis, et n’a pas gardé de quoi revenir en arrière",
    "Relisez le document, et corrigez-le vous-même dans Word s’il le faut.",
  ),
  occupied: reason(
    "quelqu’un a mis un commentaire, une image ou un texte dans ce qui doit être récrit ou retiré, et il serait perdu",
    "Déplacez-le ou supprimez-le dans Word, puis recommencez.",
  ),
  tracked: reason(
    "le suivi des modifications est activé, et cette version de Word ne laisse pas le complément l’interrompre",
    "Désactivez-le (onglet Révision, Suivi des modifications), recommencez, puis réactivez-le.",
  ),
  outside: reason(
    "le curseur est hors du texte (en-tête, note ou zone de texte)",
    "Placez-le dans le texte, puis recommencez.",
  ),
  "read-only": reason(
    "ce document est protégé, ou ouvert en lecture seule",
    "Activez la modification dans Word ou levez la protection, puis recommencez.",
    { read: refusedToRead, place: refusedToRead },
  ),
  "no-comments": reason(
    "Word refuse ici les commentaires du complément",
    "Ouvrez le document dans l’application Word, ou demandez à votre assistance.",
  ),
  "no-underlines": reason(
    "Word ne souligne rien ici sans un abonnement Microsoft\u00a0365",
    "Écrivez les signalements dans le document.",
  ),
  "not-on-web": reason(
    "Word sur le web ne sait pas le faire, ou ce document est protégé",
    "Ouvrez le document dans l’application Word, puis recommencez.",
  ),
  unsupported: reason(
    "cette version de Word ne sait pas le faire",
    "Mettez Word à jour, ou demandez à votre assistance.",
  ),
  busy: reason("Word est occupé", "Fermez la boîte de dialogue ouverte, ou attendez un instant, puis recommencez."),
  silent: reason("Word ne répond pas", `Attendez un instant. ${afterAll}`),
  unreadable: reason(
    "Word a donné un document que le complément ne sait pas lire",
    "Enregistrez-le au format .docx, puis rouvrez-le.",
  ),
  unfinished: reason(
    "une écriture précédente s’est arrêtée au milieu",
    "Terminez-la ou revenez à l’état d’avant, en haut du volet, puis recommencez.",
  ),
  failed: reason("Word a rencontré une erreur", afterAll, { write: refusedUnsaid, undo: refusedUnsaid }),
};
