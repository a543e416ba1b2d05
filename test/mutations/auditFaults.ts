import { consensusAssessor, setEffectiveness } from "../../src/audit";
import { at, diallo, martin, opine, say, wholeAudit, withDiallo } from "../helpers/audits";
import type { Fault } from "./Fault";
import { c1, dossierWide, lieux } from "./places";

/** One fault of every rule about an audit, each in an otherwise good one. */
export const auditFaults: readonly Fault[] = [
  {
    name: "an attendu without verdict",
    seed: (dossier) => dossier,
    audit: wholeAudit(say("C3.5", { verdict: null })),
    expected: [{ rule: "verdict-missing", severity: "error", criterion: 3, block: null }],
  },
  {
    name: "a gap without its reason",
    seed: (dossier) => dossier,
    audit: wholeAudit(say("C3.5", { verdict: "non-compliant", gravity: "minor" })),
    expected: [{ rule: "nonconformity-unmotivated", severity: "error", criterion: 3, block: null }],
  },
  {
    name: "an attendu not verified, without a word of why",
    seed: (dossier) => dossier,
    audit: wholeAudit(say("C3.5", { verdict: "unverified" })),
    expected: [{ rule: "unverified-unmotivated", severity: "warning", criterion: 3, block: null }],
  },
  {
    name: "a criterion without its efficacité",
    seed: (dossier) => dossier,
    audit: wholeAudit((record) => setEffectiveness(record, martin, 6, null, at)),
    expected: [{ rule: "effectiveness-missing", severity: "error", criterion: 6, block: null }],
  },
  {
    name: "a favourable avis despite a major gap that all agree on",
    seed: (dossier) => dossier,
    audit: wholeAudit(
      say(
        "C2.1",
        { verdict: "non-compliant", gravity: "major", reason: "Aucun apprenti n’est accueilli." },
        consensusAssessor,
      ),
      opine("favourable"),
    ),
    expected: [{ rule: "opinion-inconsistent", severity: "error", ...dossierWide }],
  },
  {
    name: "two auditors who differ",
    seed: (dossier) => dossier,
    audit: wholeAudit(withDiallo, say("C7.1", { verdict: "unverified" }, diallo)),
    expected: [{ rule: "auditors-diverge", severity: "warning", criterion: 7, block: null }],
  },
  {
    name: "an answer written anew after it was scored",
    seed: (dossier) => dossier.append(lieux, "Et la salle 12."),
    audit: wholeAudit(),
    expected: [{ rule: "changed-since-scoring", severity: "warning", ...c1 }],
  },
  {
    name: "scores left in the copy sent back",
    seed: (dossier) => dossier,
    audit: wholeAudit(),
    audience: "school",
    expected: [{ rule: "scores-left", severity: "warning", ...dossierWide }],
  },
];
