import type { EvidenceRefusal, EvidenceTask } from "../../session";

/** Why nothing was changed, and what to do. */
export const refusal: Record<EvidenceRefusal, string> = {
  "caret-outside":
    "Placez d’abord le curseur dans le texte du dossier, hors des en-têtes, des notes et des zones de texte.",
  "caret-outside-block":
    "Placez le curseur dans une action ou un engagement\u00a0: le numéro d’une nouvelle preuve en dépend.",
  "caret-in-list": "Le curseur est dans le bordereau. Placez-le dans la case que la preuve appuie.",
  "caret-in-title": "Le curseur est dans un titre. Placez-le dans la case que la preuve appuie.",
  "caret-in-label":
    "Le curseur est dans un intitulé du tableau officiel. Placez-le dans la case à remplir que la preuve appuie.",
  "cited-here": "Cette preuve est déjà citée dans ce paragraphe.",
  conflicts:
    "Le registre et le bordereau ne disent pas la même chose. Choisissez d’abord, dans «\u00a0Bordereau\u00a0».",
  gone: "Cette preuve n’est plus dans le dossier. La liste vient d’être relue.",
  "number-taken": "Ce numéro est déjà celui d’une autre preuve.",
  "number-unread": "Écrivez un numéro comme «\u00a0C3-A1-02\u00a0», «\u00a012\u00a0» ou «\u00a02.1\u00a0».",
  "nothing-to-list": "Aucune preuve à porter au bordereau\u00a0: citez-en une, ou choisissez le dossier d’annexe.",
  "nothing-to-change": "Rien à changer\u00a0: les numéros suivent déjà l’ordre du dossier.",
  "nothing-to-fill": "Rien à compléter\u00a0: les fichiers n’apprennent rien de plus au registre.",
  "list-theirs":
    "Ce bordereau est le vôtre, ou a été complété à la main\u00a0: l’outil n’y ajoute que des lignes, et ne le récrit pas. Pour qu’il le tienne à jour, supprimez-le du document, puis insérez-le de nouveau.",
  "line-theirs":
    "Cette preuve n’est pas au registre. Sa ligne est dans un bordereau que l’outil ne récrit pas\u00a0: retirez-la vous-même.",
  "changed-since":
    "Ce que ce changement a écrit a été retouché depuis\u00a0: remettez-le comme il était pour l’annuler d’ici, ou corrigez à la main.",
  "record-unusable": "Le registre gardé dans ce document ne peut pas être utilisé. Voyez la vue «\u00a0Dossier\u00a0».",
};

/** What is being done. */
export const working: Record<EvidenceTask, string> = {
  cite: "Écriture de la citation…",
  piece: "Ajout d’une preuve…",
  list: "Écriture du bordereau… Word peut afficher «\u00a0Patientez\u00a0» quelques secondes.",
  take: "Mise à jour du registre…",
  annex: "Préparation du document annexe…",
  save: "Modification de la preuve…",
  rename: "Changement de numéro…",
  renumber: "Renumérotation…",
  remove: "Retrait de la preuve…",
  line: "Ajout d’une ligne…",
  folder: "Comparaison avec les fichiers…",
  undo: "Retour en arrière…",
};
