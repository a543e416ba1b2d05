import { auditLabel } from "../../audit";
import { opinionLabel } from "../audit/words";
import { agreementFigures, criterionFigures, isAbsent } from "./figures";
import { countIn, type CampaignDossier, type CampaignWriter } from "./types";

/** A campaign for programs. Keys are a contract; what is not known is null, never 0. */
export const campaignAsJson: CampaignWriter = (campaign) => {
  const { folder, dossiers, unread } = campaign;
  const content = {
    folder,
    dossiers: dossiers.map((dossier) => ({
      ...subject(dossier),
      auditors: dossier.auditors,
      signed: dossier.signed,
      opinion: opinionLabel(dossier.result, dossier.policy),
      majors: countIn(dossier, "majors"),
      minors: countIn(dossier, "minors"),
      unverified: countIn(dossier, "unverified"),
      unset: countIn(dossier, "unset"),
      divergences: dossier.divergences,
      toReview: dossier.toReview,
    })),
    lines: [
      ...dossiers.flatMap(criterionLines),
      ...unread.map(({ file, reason }) => ({ ...blank, file, files: [file], unreadable: reason })),
    ],
    criteria: criterionFigures(campaign),
    agreement: agreementFigures(campaign),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
};

function subject({ files, school, uai, version, origin }: CampaignDossier) {
  return { file: files.join(", "), files, school, uai, version, origin };
}

function criterionLines(dossier: CampaignDossier) {
  const { result, policy, auditors } = dossier;
  return result.criteria.map((one) => {
    const { criterion, state, effectiveness, checked, asked, majors, minors, unverified, unset } = one;
    const line = {
      ...blank,
      ...subject(dossier),
      voices: auditors,
      criterion,
      opinion: opinionLabel(dossier.result, dossier.policy),
    };
    // Nothing was counted in a criterion that the dossier lacks.
    if (isAbsent(one)) return line;
    return {
      ...line,
      state: auditLabel("criterion", state, policy),
      effectiveness: effectiveness && auditLabel("effectiveness", effectiveness, policy),
      checked,
      asked,
      majors: majors.length,
      minors: minors.length,
      unverified,
      unset: unset.length,
    };
  });
}

/** A line where nothing was read. */
const blank = {
  unreadable: null,
  school: null,
  uai: null,
  version: null,
  origin: null,
  voices: [],
  criterion: null,
  state: null,
  effectiveness: null,
  checked: null,
  asked: null,
  majors: null,
  minors: null,
  unverified: null,
  unset: null,
  opinion: null,
} as const;
