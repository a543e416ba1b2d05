import { fold } from "../document";

/** A sort of document that proves something. Its words are looked for in folded text. */
export interface EvidenceKind {
  /** As written in a column « Type ». */
  readonly type: string;
  /** What names the document itself. */
  readonly names: RegExp;
  /** What such a document would show, without naming it. */
  readonly calls?: RegExp;
}

/** Ours, from the words of the guide's example indicators and of schools. */
export const evidenceKinds: readonly EvidenceKind[] = [
  {
    type: "Convention",
    names: /\bconventions?\b/,
    calls: /\bpartenaria(?:t|ts)\b|\bentreprises? (?:impliquee|partenaire)s?\b|\bparrainages?\b|\bmentorats?\b/,
  },
  { type: "Compte rendu", names: /\bcomptes?[ -]rendus?\b|\bcr\b|\breleves? de (?:conclusions|decisions)\b/ },
  { type: "Procès-verbal", names: /\bproces[ -]verba(?:l|ux)\b|\bpv\b|\bdeliberations?\b/ },
  {
    type: "Enquête de satisfaction",
    names: /\benquetes?\b|\bquestionnaires?\b|\bsondages?\b/,
    calls: /\bsatisfaction\b|\bsatisfaits?\b/,
  },
  { type: "Tableau de bord", names: /\btableaux? de bord\b/ },
  {
    type: "Attestation",
    names: /\battestations?\b|\bcertificats?\b|\bcertifications?\b/,
    calls: /\bmobilites\b|\b(?:parcours|actions) de formation\b|\bformation academique\b|\bcplds\b/,
  },
  { type: "Lettre de mission", names: /\blettres? de mission\b|\bmissions? pacte signees?\b/, calls: /\bpactes?\b/ },
  { type: "Article de presse", names: /\barticles? de presse\b|\brevue de presse\b|\bcoupures? de presse\b/ },
  {
    type: "Copie d’écran datée",
    names: /\b(?:copies?|captures?) d'ecrans?\b|\bcaptures?\b/,
    calls:
      /\bpublie(?:e?s?)\b|\bpublications?\b|\bnewsletters?\b|\breseaux sociaux\b|\bsite (?:web|internet)\b|\bmises? a jour du site\b/,
  },
  {
    type: "Plaquette",
    names: /\bplaquettes?\b|\bdepliants?\b|\bflyers?\b|\bbrochures?\b/,
    calls: /\bvalorisation de l'offre\b/,
  },
  { type: "Affiche", names: /\baffich(?:es?|ages?)\b/ },
  { type: "Procédure", names: /\bprocedures?\b|\bmodes? operatoires?\b|\bprotocoles?\b/ },
  {
    type: "État budgétaire",
    names: /\bbudgets?\b|\bcomptes? financiers?\b|\bfactures?\b|\bdevis\b/,
    calls: /\btaxe d'apprentissage\b|\bfinancees?\b|\bsubventions?\b/,
  },
  { type: "Diagnostic", names: /\bdiagnostics?\b|\bauto-?evaluations?\b/ },
  {
    type: "Bilan",
    names: /\bbilans?\b|\brapports?\b|\bsynthese\b/,
    calls: /\btutorats?\b|\baccompagnes?\b|\bpafi\b|\bmlds\b|\bpsyen\b/,
  },
  {
    type: "Suivi de cohorte",
    names: /\bsuivis? (?:de|des) cohortes?\b/,
    calls: /\binsertion\b|\bpoursuites? d'etudes?\b/,
  },
  {
    type: "Extraction de données",
    names: /\bextractions?\b|\bexports?\b/,
    calls:
      /\borion\b|\barchipel\b|\badage\b|\bpronote\b|\bparcoursup\b|\babsenteisme\b|\bexclusions?\b|\binscrits?\b|\bpression\b|\bpass culture\b/,
  },
  {
    type: "Planning",
    names: /\bplannings?\b|\bcalendriers?\b|\bemplois? du temps\b/,
    calls: /\boccupation\b|\bplateaux? techniques?\b|\bfrequence\b/,
  },
  {
    type: "Feuille d’émargement",
    names: /\bemargements?\b|\bfeuilles? de presence\b/,
    calls: /\bparticipants?\b|\bparticipations?\b|\bayant participe\b|\brencontres\b/,
  },
  {
    type: "Programme",
    names: /^programmes?\b|\bordres? du jour\b|\binvitations?\b/,
    calls: /\bevenements?\b|\bjpo\b|\bportes ouvertes\b|\bsalons?\b|\bsorties\b|\bsemaine de (?:la )?perseverance\b/,
  },
  { type: "Projet d’établissement", names: /\bprojets? d'etablissement\b/ },
  { type: "Charte", names: /\bchartes?\b|\breglement interieur\b/ },
  { type: "Courrier", names: /\bcourriers?\b|\blettres?\b|\bcourriels?\b|\bmails?\b/, calls: /\bmessages adresses\b/ },
  { type: "Organigramme", names: /\borganigrammes?\b/ },
  { type: "Diaporama", names: /\bdiaporamas?\b|^presentations?\b/ },
  { type: "Photographie", names: /\bphotos?\b|\bphotographies?\b/ },
  { type: "Vidéo", names: /\bvideos?\b|\bfilms?\b/ },
  { type: "Fiche", names: /\bfiches?\b/ },
  { type: "Liste", names: /\blistes?\b/ },
];

/** What the ending of a file tells when its words do not; « .pdf » and « .docx » tell nothing. */
const byEnding: readonly (readonly [string, RegExp])[] = [
  ["Photographie", /^(?:jpe?g|png|heic|gif|webp|tiff?|bmp)$/],
  ["Vidéo", /^(?:mp4|mov|avi|mkv|webm|m4v)$/],
  ["Enregistrement sonore", /^(?:mp3|m4a|wav|ogg)$/],
  ["Tableau", /^(?:xlsx?|xlsm|ods|csv)$/],
  ["Diaporama", /^(?:pptx?|ppsx?|odp)$/],
  ["Courrier", /^(?:eml|msg)$/],
];

/** The sort of a file: the first that its words name, for the head noun comes first in French; else what its ending tells; empty when neither does. */
export function typeOfFile(words: string, ending: string): string {
  const said = fold(words);
  let first: { type: string; at: number } | null = null;
  for (const { type, names } of evidenceKinds) {
    const at = said.search(names);
    if (at >= 0 && at < (first?.at ?? Infinity)) first = { type, at };
  }
  return first?.type ?? byEnding.find(([, endings]) => endings.test(ending.toLowerCase()))?.[0] ?? "";
}
