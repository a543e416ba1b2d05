import { fold } from "../document";
import { defineRule } from "../checker";
import { isNetworkCandidacy, type Passage } from "../dossier";

export default defineRule({
  id: "network-unanswered",
  code: "C7",
  title: "Une candidature en réseau répond pour le réseau",
  source: "network",
  severity: "warning",
  scope: "criterion",
  docs: {
    why: "Pour ce critère, le guide attend des candidatures en réseau une stratégie commune.",
    how: "Dites ce que les établissements du réseau font ensemble.",
  },
  check({ criterion, national, location }, { dossier, guide, settings }) {
    const asks = guide.criteria.find(({ number }) => number === national)?.expectations.some((one) => one.networkOnly);
    if (!asks || !isNetworkCandidacy(dossier, settings.candidacy)) return [];
    const names = settings.members.map(fold).filter((name) => name !== "");
    const own = dossier.passages.filter((passage) => passage.criterion === criterion && isWritten(passage));
    if (own.some(({ paragraph }) => speaksOfNetwork(fold(paragraph.text), names))) return [];
    return [{ what: "Candidature en réseau\u00a0: ce critère ne parle pas du réseau.", text: null, at: location }];
  },
});

/** The guide's own instructions speak of the network too. */
function isWritten({ answer }: Passage): boolean {
  return answer === null || answer.state === "filled";
}

const network = /\breseaux?\b(?! (?:sociaux|social|informatiques?|wi-?fi|internet|electriques?)\b)|\bco-?candidat/;

function speaksOfNetwork(text: string, names: readonly string[]): boolean {
  return network.test(text) || names.some((name) => text.includes(name));
}
