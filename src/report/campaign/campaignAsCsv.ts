import { auditLabel, stateWords } from "../../audit";
import { csv, type CsvValue } from "../csv";
import { opinionLabel } from "../audit/words";
import { agreementFigures, criterionFigures, isAbsent, outcomeNames, outcomes } from "./figures";
import { countIn, type CampaignDossier, type CampaignWriter } from "./types";
import { originNames, signedWords } from "./words";

/** Columns, in their order; `ligne` says what a line is of. */
const columns = [
  "ligne",
  "fichiers",
  "etablissement",
  "uai",
  "version",
  "auditeurs",
  "signe_par",
  "avis",
  "critere",
  "attendu",
  "resultat",
  "efficacite",
  "verifies",
  "attendus",
  "majeures",
  "mineures",
  "non_verifies",
  "liste_non_verifies",
  "sans_verdict",
  "divergences",
  "a_revoir",
  "provenance",
  "non_lu",
  "dossiers",
  "accords",
] as const;

type Line = { readonly [K in (typeof columns)[number]]?: CsvValue };

/**
 * A campaign for a spreadsheet: a line per dossier, then one for each of its criteria, then one per file that was not read,
 * then the figures of the pictures. What is not known is empty, never 0.
 */
export const campaignAsCsv: CampaignWriter = (campaign) => {
  const lines: readonly Line[] = [
    ...campaign.dossiers.flatMap((one) => [dossierLine(one), ...criterionLines(one)]),
    ...campaign.unread.map(({ file, reason }): Line => ({ ligne: "non lu", fichiers: file, non_lu: reason })),
    ...criterionFigures(campaign).flatMap(({ criterion, counts }) =>
      outcomes.map((outcome): Line => ({
        ligne: "répartition",
        critere: criterion,
        resultat: outcomeNames[outcome],
        dossiers: counts[outcome],
      })),
    ),
    ...agreementFigures(campaign).map(({ criterion, expectation, heard, agreed }): Line => ({
      ligne: "accord",
      critere: criterion,
      attendu: expectation,
      dossiers: heard,
      accords: agreed,
    })),
  ];
  return csv([[...columns], ...lines.map((line) => columns.map((column) => line[column] ?? null))]);
};

function subject({ files, school, uai, version, origin }: CampaignDossier): Line {
  return { fichiers: files.join(", "), etablissement: school, uai, version, provenance: originNames[origin] };
}

function dossierLine(dossier: CampaignDossier): Line {
  const { auditors, result, divergences, toReview } = dossier;
  const sum = (of: "checked" | "asked"): number => result.criteria.reduce((total, one) => total + one[of], 0);
  return {
    ligne: "dossier",
    ...subject(dossier),
    auditeurs: auditors.join(", "),
    signe_par: signedWords(dossier),
    avis: opinionLabel(dossier.result, dossier.policy),
    verifies: sum("checked"),
    attendus: sum("asked"),
    majeures: countIn(dossier, "majors"),
    mineures: countIn(dossier, "minors"),
    non_verifies: countIn(dossier, "unverified"),
    liste_non_verifies: result.criteria.flatMap(({ unverified }) => unverified).join(", "),
    sans_verdict: countIn(dossier, "unset"),
    divergences,
    a_revoir: toReview.length,
  };
}

function criterionLines(dossier: CampaignDossier): readonly Line[] {
  const { result, policy, toReview } = dossier;
  return result.criteria.map((one): Line => {
    const line: Line = { ligne: "critère", ...subject(dossier), critere: one.criterion };
    if (isAbsent(one)) return { ...line, resultat: outcomeNames.missing };
    return {
      ...line,
      resultat: stateWords(one, policy),
      efficacite: one.effectiveness && auditLabel("effectiveness", one.effectiveness, policy),
      verifies: one.checked,
      attendus: one.asked,
      majeures: one.majors.length,
      mineures: one.minors.length,
      non_verifies: one.unverified.length,
      liste_non_verifies: one.unverified.join(", "),
      sans_verdict: one.unset.length,
      a_revoir: toReview.includes(one.criterion) ? 1 : 0,
    };
  });
}
