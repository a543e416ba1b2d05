import {
  auditErrorSentence,
  otherDossierWords,
  versionWords,
  type CopyFault,
  type OtherDossier,
  type PersonWords,
} from "../../audit";
import { count, enumerate, listed, longDay, number } from "../../french";
import type { RecordErrorCode } from "../../record";

const recordFault = (code: RecordErrorCode) => (file: string) => `${file}\u00a0: ${auditErrorSentence(code)}`;

const fault: Record<CopyFault, (file: string) => string> = {
  "not-readable": (file) => `${file}\u00a0: ce n’est ni un document Word ni un fichier de scores que nous savons lire.`,
  "no-scores": (file) => `${file}\u00a0: aucun score dans ce fichier, ni caché ni dans des fiches visibles.`,
  "file-too-big": (file) =>
    `${file}\u00a0: fichier trop gros (50\u00a0Mo au plus pour une copie notée, 2\u00a0Mo pour des scores)\u00a0; il n’a pas été ouvert.`,
  "cut-short": (file) =>
    `${file}\u00a0: ces scores sont incomplets, le fichier est coupé\u00a0; rien n’en a été pris. Demandez un nouvel export.`,
  "text-too-long": (file) =>
    `${file}\u00a0: un nom ou un texte y est plus long qu’un auditeur n’en écrit (10\u00a0000\u00a0signes)\u00a0; rien n’en a été pris.`,
  "too-many": (file) =>
    `${file}\u00a0: il contient plus d’auditeurs, de verdicts ou de constats qu’un audit n’en compte\u00a0; rien n’en a été pris.`,
  "impossible-dates": (file) =>
    `${file}\u00a0: ses dates sont impossibles (après 2099), et rien n’en a été pris\u00a0: tout ce qui serait dit ensuite paraîtrait plus ancien. Réglez l’horloge de l’ordinateur où il a été noté, rouvrez-y le dossier, puis exportez de nouveau.`,
  damaged: recordFault("damaged"),
  newer: recordFault("newer"),
  several: recordFault("several"),
  "too-big": recordFault("too-big"),
};

/** « C1.2, C3.4 ». */
const codes = (ids: readonly string[]): string => ids.join(", ");

const openedWords = (what: string): string =>
  `Ouverture ${what} demandée à Word. Si rien ne paraît, autorisez les fenêtres surgissantes, puis recommencez.`;

/** Words of the view « Auditer » on the others, the end of an audit and the version to give back. */
export const auditConclusion = {
  team: {
    divergences: "Divergences",
    divergencesOf: (n: number) => `Divergences (${number.format(n)})`,
    noDivergence: "Aucune\u00a0: les auditeurs qui se sont prononcés disent la même chose.",
    effectivenessOf: (criterion: number) => `Efficacité du critère ${criterion}`,
    settle: "Retenir",
    settleOn: {
      verdict: (name: string, text: string) => `Retenir le verdict de ${name}\u00a0: ${text}`,
      effectiveness: (name: string, text: string) => `Retenir l’efficacité selon ${name}\u00a0: ${text}`,
      opinion: (name: string, text: string) => `Retenir l’avis de ${name}\u00a0: ${text}`,
    },
    consensus: "Consensus",
    school: "Auto-évaluation de l’établissement",
    unnamed: "Auditeur sans nom",
    voices: "Qui s’est prononcé",
    nobody: "Personne encore.",
    said: (n: number) => count(n, "verdict"),
    signed: (day: string) => `signé le ${longDay(day)}`,
    settled: "Ce qui a été tranché",
    reopen: "Rouvrir",
    reopenOn: (about: string) => `Rouvrir\u00a0: ${about}`,
    saidSince: (names: readonly string[]) =>
      `Depuis, ${enumerate(names)} ${names.length < 2 ? "dit" : "disent"} autre chose.`,
    settledBy: (name: string, day: string) => `par ${name}, le ${longDay(day)}`,
    settledPoints: (n: number) => count(n, "point tranché", "points tranchés"),
    exchange: "Échanger avec un collègue",
    exchangeHint:
      "Sa copie notée (.docx) ou ses scores exportés (.json). Chacun garde ses verdicts\u00a0; le plus récent de chaque personne l’emporte.",
    import: "Importer des scores",
    previous: "Reprendre un audit précédent",
    previousHint:
      "Nouvelle version d’un dossier déjà noté\u00a0: les verdicts de ceux qui l’évaluent encore sont repris, «\u00a0à revoir\u00a0» là où le texte a changé\u00a0; ses écarts restent à côté de chaque attendu, à dire levés ou maintenus. D’une autre édition du guide, ses écarts seulement.",
    export: "Exporter les scores",
    fileName: "scores-audit.json",
    imported: (file: string, names: readonly string[]) =>
      `${file}\u00a0: scores pris en compte${names.length > 0 ? ` (${names.join(", ")})` : ""}.`,
    besideOnly: (file: string) => `${file}\u00a0: aucun verdict d’alors n’est repris.`,
    namesakes: (file: string, ours: PersonWords, theirs: PersonWords) =>
      `${file} contient les verdicts de ${theirs.name} (${theirs.position || "sans fonction"}), et ce dossier ceux de ${ours.name} (${ours.position || "sans fonction"}), donnés sur un autre ordinateur ou par un homonyme. Est-ce la même personne\u00a0? Rien n’est encore pris.`,
    onePerson: "Oui, la même personne",
    twoPeople: "Non, deux personnes",
    unknownAuditors: (file: string, names: readonly string[]) =>
      `${file} contient les verdicts de ${enumerate(names)}, qui ${names.length < 2 ? "n’a" : "n’ont"} encore rien dit de cette version du dossier. ${names.length < 2 ? "Cette personne l’évalue-t-elle" : "Ces personnes l’évaluent-elles"} aussi\u00a0? Sinon, seuls les écarts retenus alors et les préconisations sont repris, à côté des attendus. Rien n’est encore pris.`,
    scoreAgain: "Oui, reprendre aussi ces verdicts",
    haveLeft: "Non, les écarts seulement",
    ahead:
      "Ses heures sont en avance sur celle de cet ordinateur\u00a0: vérifiez les propos remplacés, et l’horloge des deux ordinateurs.",
    nothingNew: (file: string) => `${file}\u00a0: rien n’y est plus récent que dans ce dossier\u00a0; rien n’a changé.`,
    left: (file: string) => `${file}\u00a0: laissé de côté, rien n’en a été pris.`,
    withdraw: "Retirer cet import",
    withdrawFile: (file: string) => `Retirer l’import de ${file}`,
    withdrawn: (file: string) =>
      `${file}\u00a0: import retiré. Ce que vous avez dit depuis est gardé\u00a0; les fiches suivront à la prochaine écriture.`,
    otherDossier: (file: string, doubt: OtherDossier) =>
      `${file} semble venir d’un autre dossier\u00a0: ${otherDossierWords(doubt)}. Rien n’en est encore pris.`,
    sameDossier: "C’est ce dossier\u00a0: importer",
    leaveFile: "Laisser ce fichier",
    editions: (older: string, newer: string) =>
      `Les deux exemplaires suivent des éditions différentes du guide (${older} et ${newer})\u00a0: tout est gardé, seuls les attendus de l’édition de ce dossier sont montrés.`,
    fromSheets: "Ils ont été relus dans ses fiches visibles\u00a0: la partie cachée manquait.",
    toReview: (criteria: readonly number[]) =>
      criteria.length === 0
        ? "Aucun texte noté n’a changé."
        : `À revoir\u00a0: ${listed(criteria, "critère")}, dont le texte a changé.`,
    formerGaps: (n: number) =>
      n === 0
        ? "Il n’avait retenu aucun écart."
        : `${count(n, "écart d’alors est", "écarts d’alors sont")} à côté de ${n < 2 ? "son attendu" : "leur attendu"}\u00a0: dites ce qu’${n < 2 ? "il est devenu" : "ils sont devenus"}.`,
    otherEdition: (file: string, edition: string, n: number) =>
      `${file}\u00a0: audit d’une autre édition du guide (${edition})\u00a0; ses verdicts ne sont pas repris et rien n’est comparé. ${n === 0 ? "Il n’avait retenu aucun écart." : `Ses écarts (${number.format(n)}) se lisent à part, sous les attendus.`}`,
    reread: (file: string, hasText: boolean) =>
      hasText
        ? `${file}\u00a0: cet audit est déjà repris\u00a0; seul le texte d’alors a été relu, pour le montrer à côté de celui d’aujourd’hui.`
        : `${file}\u00a0: cet audit est déjà repris, et ce fichier ne contient pas le texte d’alors\u00a0; rien n’a changé.`,
    superseded: (n: number) => `${count(n, "ancien propos remplacé", "anciens propos remplacés")}\u00a0:`,
    lost: (name: string, what: string, before: string, after: string) =>
      `${name}, ${what}\u00a0: «\u00a0${before}\u00a0» remplacé par «\u00a0${after}\u00a0»`,
    lostKinds: {
      person: "nom et fonction",
      effectiveness: (criterion: number) => `efficacité du critère ${criterion}`,
      comment: (criterion: number) => `commentaire du critère ${criterion}`,
      observation: "constat",
      opinion: "avis",
      policy: "réglages de l’audit",
    },
    nothing: "(rien)",
    fault,
  },
  identity: {
    title: "Dossier audité",
    line: {
      school: (name: string) => name,
      uai: (uai: string) => `UAI ${uai}`,
      version: versionWords,
    },
    unknown: "Ni l’établissement ni l’UAI ne sont connus\u00a0: la couverture ne les donne pas.",
    fromCover: "Lu sur la couverture. Corrigez si c’est faux\u00a0: le rapport et les noms de fichiers suivent.",
    correct: "Corriger",
    keep: "Garder dans le document",
  },
  documents: {
    report: {
      open: "Ouvrir dans Word",
      docx: "Enregistrer en .docx",
      html: "Enregistrer en HTML",
      file: "rapport-audit",
      opened: openedWords("du rapport"),
    },
    visit: {
      title: "Fiche de visite",
      hint: "Les questions à poser et ce qui est à voir, par personne\u00a0: non vérifiés, écarts d’aujourd’hui et d’avant, divergences, constats, pièces non trouvées, chiffres sans preuve, contrôles. La fiche se modifie et s’imprime.",
      open: "Ouvrir la fiche",
      docx: "Fiche en .docx",
      html: "Fiche en HTML",
      file: "fiche-visite",
      opened: openedWords("de la fiche"),
      answers: {
        read: "Reprendre les réponses",
        label: "Réponses de la fiche",
        found: (file: string, n: number) =>
          `${file}\u00a0: ${count(n, "réponse")}. Choisissez ce que chacune dit\u00a0; aucune n’est gardée sans vous.`,
        kind: (subject: string) => `Nature du constat\u00a0: ${subject}`,
        criterion: (subject: string) => `Critère\u00a0: ${subject}`,
        choose: "À choisir",
        constat: (subject: string, answer: string) => `${subject}\u00a0: ${answer}`,
        keep: "Garder comme constat",
        kept: "Gardé comme constat",
        refused: (file: string, why: string) => `${file} n’a pas été repris\u00a0: ${why}`,
        faults: {
          "file-too-big": "il est trop gros pour une fiche de visite (plus de 50\u00a0Mo).",
          "not-readable": "ce n’est pas un document Word lisible. Enregistrez la fiche au format .docx.",
          "no-sheet":
            "il ne contient aucun tableau de la fiche de visite (colonnes «\u00a0Objet\u00a0» et «\u00a0Réponse\u00a0» ou «\u00a0Vu\u00a0»).",
          "no-answer": "les colonnes «\u00a0Réponse\u00a0» et «\u00a0Vu\u00a0» sont vides.",
          "answer-too-long": "une réponse dépasse 2\u00a0000 signes. Raccourcissez-la dans la fiche.",
        },
      },
    },
    letter: {
      title: "Courrier à l’établissement",
      hint: "Projet à relire\u00a0: points forts, écarts avec leur passage, préconisations. Ni nom d’auditeur, ni divergence. L’en-tête vient du fichier de l’académie (réglages ci-dessus).",
      silent: (open: number, unheard: number) => {
        const left = [
          open > 0 && count(open, "divergence n’est pas tranchée", "divergences ne sont pas tranchées"),
          unheard > 0 && count(unheard, "attendu n’a pas de verdict", "attendus n’ont pas de verdict"),
        ].filter((one) => one !== false);
        return left.length === 0 ? null : `${enumerate(left)}\u00a0: le courrier n’en dit rien.`;
      },
      opinion: "Dire l’avis proposé",
      open: "Ouvrir le courrier",
      docx: "Courrier en .docx",
      file: "courrier",
      opened: openedWords("du courrier"),
    },
  },
  conclude: {
    results: "Résultats par critère",
    rule: "Jamais une moyenne\u00a0: un écart majeur l’emporte, puis un écart mineur.",
    missing: "Absent du dossier",
    effectiveness: (level: string) => `efficacité\u00a0: ${level}`,
    lists: {
      majors: (ids: readonly string[]) => `écarts majeurs\u00a0: ${codes(ids)}`,
      minors: (ids: readonly string[]) => `écarts mineurs\u00a0: ${codes(ids)}`,
      unset: (ids: readonly string[]) => `à évaluer\u00a0: ${codes(ids)}`,
      ungraded: (ids: readonly string[]) => `gravité à choisir\u00a0: ${codes(ids)}`,
      unverified: (ids: readonly string[]) => `non vérifiés\u00a0: ${codes(ids)}`,
    },
    remaining: "Avant de conclure",
    nothingRemains: "Rien ne manque.",
    open: (n: number, absent: readonly number[]) =>
      `${count(n, "attendu")} sans verdict${
        absent.length === 0
          ? ""
          : `\u00a0: ${listed(absent, "critère")} ${absent.length < 2 ? "absent" : "absents"} du dossier`
      }.`,
    moreRemains: (n: number) => `et ${count(n, "autre point", "autres points")}`,
    opinion: "Avis",
    proposal: "Les auditeurs proposent, le recteur décide.",
    excluded: (reason: string) => `Exclu\u00a0: ${reason}.`,
    reasons: {
      "criteria-missing": (criteria: readonly number[]) =>
        `${listed(criteria, "critère")} ${criteria.length < 2 ? "absent" : "absents"} du dossier`,
      "major-open": (ids: readonly string[]) => `écart majeur ouvert (${codes(ids)})`,
      "five-minors": (ids: readonly string[]) => `cinq écarts mineurs valent un majeur (${codes(ids)})`,
    },
    motive: "Motif de l’avis",
    keep: "Garder l’avis",
    signature: "Signature",
    sign: "Signer",
    unsign: "Retirer ma signature",
    signed: (name: string, position: string, day: string) => `Signé par ${name}, ${position}, le ${day}.`,
    signAgain: "Signer de nouveau",
    stillMissing: (n: number) =>
      n < 2
        ? "Il manque encore 1\u00a0point\u00a0; la signature porterait sur l’audit tel qu’il est\u00a0:"
        : `Il manque encore ${number.format(n)}\u00a0points\u00a0; la signature porterait sur l’audit tel qu’il est\u00a0:`,
    outdated:
      "Signature à renouveler\u00a0: depuis, un verdict, un constat, l’avis ou un consensus a changé. Relisez, puis signez de nouveau.",
    unbound:
      "Ce document ne garde pas ce que cette signature couvrait\u00a0: personne ne peut dire si l’audit a changé depuis. Signez de nouveau pour la lier à l’audit d’aujourd’hui.",
    signHint:
      "La date du jour s’ajoute à vos nom et fonction dans la synthèse. La signature porte sur ce que tous ont dit et tranché\u00a0; tout changement la rend à renouveler.",
    report: "Rapport d’audit",
    reportHint: "Tous les critères, les constats, l’avis et les annexes.",
    handBack: "Version à rendre",
    handBackHint:
      "Retire de ce document les fiches, la synthèse, les commentaires [Audit] et la partie cachée, puis vérifie que le texte de l’établissement n’a pas changé.",
    handBackBegin: "Préparer la version à rendre",
    handBackSure:
      "Gardez d’abord une copie de vos scores, et ouvrez-la pour vérifier qu’ils y sont. Si ce document est votre seule copie notée, enregistrez-en aussi une autre\u00a0; vous pourrez rétablir les scores tant que ce volet n’est pas fermé.",
    handBackKept: "J’ai la copie de mes scores, je l’ai vérifiée.",
    handBackRun: "Retirer toutes les traces",
  },
  agreement: {
    title: "Retenir autre chose",
    choice: "Consensus",
    none: "À choisir",
    reason: "Motif du consensus",
    save: "Retenir ce consensus",
  },
  policy: {
    title: "Réglages de l’académie",
    hint: "Ils valent pour tous les auditeurs et voyagent avec l’audit. Le fichier les passe à un autre dossier, ou à la ligne de commande.",
    fiveMinors: "Cinq écarts mineurs comptent pour un majeur",
    fiveMinorsHint: "Règle de Qualiopi\u00a0: aucun texte du label ne la reprend.",
    labels: (n: number) => `Libellés (${number.format(n)} de l’académie)`,
    kinds: {
      verdict: "Verdicts",
      gravity: "Gravités",
      effectiveness: "Efficacité",
      observation: "Constats",
      basis: "Sur quoi repose un constat",
      opinion: "Avis",
      criterion: "État d’un critère",
    },
    origins: {
      official: "Mot du guide. Vide\u00a0: il reste.",
      ours: "Mot de l’outil. Vide\u00a0: il reste.",
      academie: "Libellé de l’académie.",
    },
    refused: "Refusé",
    save: "Garder ces réglages",
    saved: "Réglages gardés\u00a0; les fiches les suivront à la prochaine écriture.",
    import: "Importer des réglages",
    read: (file: string) => `${file}\u00a0: réglages repris.`,
    export: "Exporter les réglages",
    fileName: "academie.json",
  },
  handedBack: {
    clean:
      "Version à rendre prête\u00a0: aucune trace de notation n’a été trouvée dans le document. Les styles «\u00a0LDM Audit…\u00a0», sans aucun texte, restent dans la liste des styles.",
    unread:
      "Fiches, commentaires et scores ont été retirés, mais Word n’a pas laissé relire le document\u00a0: rien n’est vérifié. Ne le rendez pas avant de l’avoir rouvert et relu.",
    notClean: "Des traces restent, ou un texte a changé\u00a0: ne rendez pas encore ce document.",
    checked: "Ce qui a été vérifié",
    sameText: (n: number) =>
      `Texte relu et comparé à l’empreinte d’avant\u00a0: ${count(n, "critère identique", "critères identiques")}.`,
    altered: (criteria: readonly number[]) => `Texte différent d’avant\u00a0: ${listed(criteria, "critère")}.`,
    sheets: (n: number, left: number) =>
      `Fiches et synthèse\u00a0: ${count(n, "retirée")}, ${count(left, "restante")}.`,
    comments: (n: number, left: number) =>
      `Commentaires [Audit]\u00a0: ${count(n, "retiré")}, ${count(left, "restant")}.${n > 0 && left === 0 ? " Word peut garder dans le fichier une liste de commentaires vide, sans texte ni nom." : ""}`,
    stuck: (n: number) =>
      n < 2
        ? "Word refuse de supprimer 1\u00a0commentaire\u00a0: il reste, à votre nom. Supprimez-le vous-même avant de rendre le document."
        : `Word refuse de supprimer ${number.format(n)}\u00a0commentaires\u00a0: ils restent, à votre nom. Supprimez-les vous-même avant de rendre le document.`,
    /** This Word lets the pane neither write nor delete comments; another one may have written some. */
    outOfReach: (left: number) =>
      left === 0
        ? "Commentaires [Audit]\u00a0: aucun dans ce document."
        : `Commentaires [Audit]\u00a0: ${count(left, "restant")}. Ce Word ne laisse pas le volet les supprimer\u00a0: faites-le vous-même (onglet Révision, Supprimer), ou reprenez «\u00a0Version à rendre\u00a0» dans un Word plus récent.`,
    parts: (left: number) => `Partie cachée des scores\u00a0: ${left === 0 ? "retirée" : "toujours là"}.`,
    next: "Enregistrez maintenant ce document sous un autre nom pour le rendre.",
    restore: "Rétablir les scores ici",
  },
} as const;
