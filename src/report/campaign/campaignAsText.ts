import { resultWords } from "../../audit";
import { count } from "../../french";
import { criterionName } from "../words";
import { opinionLabel } from "../audit/words";
import { isAbsent, outcomeNames } from "./figures";
import { countIn, type CampaignDossier, type CampaignWriter } from "./types";
import { originNames, signedWords } from "./words";

/** A campaign for people, in plain text: each dossier in a few lines, its criteria under it. */
export const campaignAsText: CampaignWriter = ({ folder, dossiers, unread }) => {
  const parts = [
    `${folder} — audits`,
    ...dossiers.map((dossier) =>
      [
        dossier.files.join(", "),
        ...summary(dossier).map((line) => `  ${line}`),
        ...dossier.result.criteria.map(
          (one) =>
            `  ${criterionName(one.criterion)}\u00a0: ${isAbsent(one) ? outcomeNames.missing : resultWords(one, dossier.policy).join("\u00a0; ")}`,
        ),
      ].join("\n"),
    ),
    unread.map(({ file, reason }) => `${file}  non lu\u00a0: ${reason}`).join("\n"),
    `${count(dossiers.length, "dossier")}${unread.length > 0 ? `, ${count(unread.length, "fichier non lu", "fichiers non lus")}` : ""}.`,
  ];
  // A terminal would obey control characters.
  return `${parts
    .filter(Boolean)
    .join("\n\n")
    .replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
};

function summary(dossier: CampaignDossier): readonly string[] {
  const { school, uai, version, auditors, divergences, toReview, origin } = dossier;
  const signed = signedWords(dossier);
  const opinion = opinionLabel(dossier.result, dossier.policy);
  return [
    [school, uai, version].filter(Boolean).join(", "),
    `Auditeurs\u00a0: ${auditors.join(", ")}${signed ? `\u00a0; signé par ${signed}` : "\u00a0; non signé"}`,
    [
      opinion ? `Avis ${opinion}` : "Pas encore d’avis",
      count(countIn(dossier, "majors"), "écart majeur", "écarts majeurs"),
      count(countIn(dossier, "minors"), "écart mineur", "écarts mineurs"),
      count(countIn(dossier, "unverified"), "non vérifié"),
      `${countIn(dossier, "unset")}\u00a0à évaluer`,
      count(divergences, "divergence"),
      count(toReview.length, "critère à revoir", "critères à revoir"),
      originNames[origin],
    ].join("\u00a0; "),
  ].filter(Boolean);
}
