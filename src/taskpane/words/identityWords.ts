import type { SettingsFault } from "../../record";

/** Whose dossier it is: the words of its fields, which the settings and the audit share. */
export const identityWords = {
  school: "Établissement",
  uai: "UAI",
  version: "Version du dossier",
  fault: {
    "uai-form": "Un UAI compte 7 chiffres puis une lettre, par exemple 0750655E.",
    "uai-letter": "La lettre ne correspond pas aux chiffres\u00a0: vérifiez l’UAI.",
    date: "Cette date n’existe pas.",
  } satisfies Record<SettingsFault, string>,
} as const;
