import { evidenceFindingLabels, verdictWords, wasOpened, type IdentityFacts } from "../../audit";
import { blockName, type Finding } from "../../checker";
import { blocksOf, indicatorsOf, isAnswered, kindOfBlock, type DossierBlock, type Indicator } from "../../dossier";
import { capitalise, inQuotes, typeset } from "../../french";
import { buildAuditReport, type AuditContent, type AuditReport } from "../audit/AuditContent";
import { formerLine } from "../audit/formerGaps";
import { seenEvidence } from "../audit/seenEvidence";
import { anchorWords, auditorsObservations } from "../audit/words";
import { shortened } from "../words";
import { personForBlock, personForCriterion } from "./people";

/** Why a question is asked, the most pressing first. */
const visitSources = [
  "unverified",
  "gap",
  "divergence",
  "former",
  "observation",
  "evidence",
  "indicator",
  "finding",
] as const;

/** A reason to ask something during the visit. */
export type VisitSource = (typeof visitSources)[number];

/** One thing to ask or to see during the visit. */
export interface VisitQuestion {
  readonly source: VisitSource;
  readonly criterion: number;
  /** « C4.2 », « Action 2 ». */
  readonly subject: string;
  /** What the dossier or the auditors say of it. */
  readonly known: string;
  /** Open and neutral. */
  readonly question: string;
  readonly person: string;
  /** Where to see it, in the school's words; empty when it gives none. */
  readonly place: string;
}

/** The questions of a visit. */
export interface VisitSheet extends IdentityFacts {
  /** By person, in the order of the guide. */
  readonly first: readonly VisitQuestion[];
  /** What is asked if time allows. */
  readonly others: readonly VisitQuestion[];
}

/** Questions that a day of visit holds; what auditors left open is asked beyond it all the same. */
const mostQuestions = 24;

/** Rules whose findings a visit can clear up, and what to ask. */
const askedOf: Readonly<Record<string, string>> = {
  "claim-unproved": "Peut-on voir ce document\u00a0?",
  "evidence-unknown": "Où se trouve cette pièce\u00a0?",
  "measure-missing": "Cette mesure a-t-elle été faite, et que donne-t-elle\u00a0?",
  "measure-unexplained": "Pourquoi cette mesure manque-t-elle\u00a0?",
  "measure-not-numeric": "Quelle valeur cet indicateur avait-il\u00a0?",
  "unit-mismatch": "Comment ces chiffres se comparent-ils\u00a0?",
  "rate-out-of-range": "Comment ce taux est-il calculé\u00a0?",
  "period-inconsistent": "Quand l’action a-t-elle eu lieu\u00a0?",
};

/** Gathers what is to be asked. `seen`: what the check for the school finds. */
export function buildVisit(content: AuditContent, seen: readonly Finding[]): VisitSheet {
  const report = buildAuditReport(content);
  const questions = [
    ...expectationQuestions(report),
    ...formerQuestions(report),
    ...observationQuestions(report),
    ...evidenceQuestions(content),
    ...indicatorQuestions(content),
    ...findingQuestions(content, seen),
  ].sort((one, other) => visitSources.indexOf(one.source) - visitSources.indexOf(other.source));
  const isPressing = ({ source }: VisitQuestion): boolean => source === "unverified" || source === "gap";
  const pressing = questions.filter(isPressing).length;
  const kept = Math.max(mostQuestions, pressing);
  const { school, uai, version } = report.identity;
  return { school, uai, version, first: byPerson(questions.slice(0, kept)), others: byPerson(questions.slice(kept)) };
}

/** Questions to one person stand together, in the order of the guide. */
function byPerson(questions: readonly VisitQuestion[]): readonly VisitQuestion[] {
  const sorted = [...questions].sort((one, other) => one.criterion - other.criterion);
  const people = [...new Set(sorted.map(({ person }) => person))];
  return people.flatMap((person) => sorted.filter((one) => one.person === person));
}

/** What nobody could verify, écarts, and attendus that auditors read differently. */
function expectationQuestions({ counting, divergences, context }: AuditReport): readonly VisitQuestion[] {
  const { edition, policy } = context;
  const entries = new Map(counting.expectations.map((entry) => [entry.expectation, entry]));
  const open = new Set(divergences.map((one) => (one.kind === "verdict" ? one.expectation : "")));
  return edition.criteria.flatMap(({ number, expectations }) =>
    expectations.flatMap(({ id, text }): readonly VisitQuestion[] => {
      const at = { criterion: number, subject: id, person: personForCriterion(number), place: "" };
      const attendu = typeset(text);
      if (open.has(id))
        return [
          { ...at, source: "divergence", known: attendu, question: "Qu’est-ce qui permet de le constater\u00a0?" },
        ];
      const entry = entries.get(id);
      if (entry?.verdict !== "unverified" && entry?.verdict !== "non-compliant") return [];
      const reason = entry.reason.trim();
      const known = [attendu, `${verdictWords(entry, policy).join("")}${reason ? `\u00a0: ${reason}` : "."}`].join(
        "\n",
      );
      return entry.verdict === "unverified"
        ? [{ ...at, source: "unverified", known, question: "Qu’est-ce qui permet de le constater ici\u00a0?" }]
        : [{ ...at, source: "gap", known, question: "Qu’en est-il aujourd’hui\u00a0?" }];
    }),
  );
}

/** Écarts of the audit before that nobody examined again, by the attendus of today. */
function formerQuestions({ gaps }: AuditReport): readonly VisitQuestion[] {
  return gaps.flatMap((gap): readonly VisitQuestion[] => {
    const { criterion, expectation, said } = gap;
    if (criterion === null || said.length > 0) return [];
    const [, then] = formerLine(gap);
    const person = personForCriterion(criterion);
    const question = "Qu’est-ce qui a été fait depuis\u00a0?";
    return [{ source: "former", criterion, subject: expectation, known: then, question, person, place: "" }];
  });
}

/** Pieces that no auditor found, or that none found to confirm what they are cited for. */
function evidenceQuestions({ dossier, record }: AuditContent): readonly VisitQuestion[] {
  return seenEvidence(dossier, record).flatMap(
    ({ number, title, criteria, isThere, looks }): readonly VisitQuestion[] => {
      const cited = dossier.criteria.find(({ criterion }) => criterion === criteria[0])?.national;
      const found = [...new Set(looks.map(({ finding }) => finding))];
      if (!isThere || cited === undefined || found.length === 0 || found.includes("confirms")) return [];
      return [
        {
          source: "evidence",
          criterion: cited,
          subject: `Preuve ${number}`,
          // Of the auditors, it does not say which.
          known: [title, `${capitalise(found.map((one) => evidenceFindingLabels[one]).join("\u00a0; "))}.`]
            .filter(Boolean)
            .join("\n"),
          question: wasOpened(looks)
            ? "Qu’est-ce qui le montre par ailleurs\u00a0?"
            : "Où cette pièce se trouve-t-elle\u00a0?",
          person: personForCriterion(cited),
          place: "",
        },
      ];
    },
  );
}

/** Points of vigilance, and constats that ask something or say that something is to be seen. */
function observationQuestions({ columns }: AuditReport): readonly VisitQuestion[] {
  return auditorsObservations(columns)
    .filter(({ kind, text }) => kind === "vigilance" || /(?:à voir|à vérifier|à revoir)(?!\p{L})|\?/iu.test(text))
    .map(({ criterion, text, anchor }) => ({
      source: "observation",
      criterion,
      subject: "Constat",
      known: [text.trim(), ...(anchor ? [anchorWords(anchor)] : [])].join("\n"),
      question: "Que peut-on en voir, et qu’en disent les personnes concernées\u00a0?",
      person: personForCriterion(criterion),
      place: "",
    }));
}

/** Measured indicators that no piece of evidence goes with. */
function indicatorQuestions({ dossier }: AuditContent): readonly VisitQuestion[] {
  const blocks = dossier.criteria.flatMap((criterion) => blocksOf(criterion).map((block) => ({ criterion, block })));
  // The guide asks evidence of actions: their figures come first.
  const sorted = [...blocks].sort((one, other) => rankOf(one.block) - rankOf(other.block));
  return sorted.flatMap(({ criterion, block }) =>
    indicatorsOf(block)
      .filter((one) => !one.hasEvidence && measuresOf(one) !== "")
      .map((one): VisitQuestion => ({
        source: "indicator",
        criterion: criterion.national,
        subject: blockName(block.block),
        known: `${inQuotes(shortened(one.answer?.text ?? "Indicateur", 160))}\u00a0: ${measuresOf(one)}`,
        question: "Comment ces chiffres sont-ils obtenus, et où les voit-on\u00a0?",
        person: personForBlock[block.kind],
        place: placeOf(block),
      })),
  );
}

function rankOf({ kind }: DossierBlock): number {
  return kind === "action" ? 0 : 1;
}

/** « 12 (2020), 15 (2023) »; empty where nothing is measured. */
function measuresOf({ measures }: Indicator): string {
  return measures
    .filter(({ answer, value }) => answer.state === "filled" && value.kind !== "pending")
    .map(({ answer, year }) => `${shortened(answer.text, 40)}${year === null ? "" : ` (${year})`}`)
    .join(", ");
}

function findingQuestions({ dossier }: AuditContent, seen: readonly Finding[]): readonly VisitQuestion[] {
  return seen.flatMap(({ rule, criterion, block, parts, text }): readonly VisitQuestion[] => {
    const question = askedOf[rule];
    const own = dossier.criteria.find((one) => one.criterion === criterion);
    if (!question || !own) return [];
    const number = own.national;
    const found = blocksOf(own).find((one) => one.block === block);
    return [
      {
        source: "finding",
        criterion: number,
        subject: block ? blockName(block) : "Dossier",
        known: [parts.what, ...(text ? [inQuotes(shortened(text, 160))] : [])].join("\n"),
        question,
        person: block ? personForBlock[kindOfBlock(block)] : personForCriterion(number),
        place: found ? placeOf(found) : "",
      },
    ];
  });
}

/** Where the block takes place, as the school says it. */
function placeOf({ tables }: DossierBlock): string {
  const answer = tables.flatMap(({ answers }) => answers).find(({ field }) => field === "lieux");
  return answer && isAnswered(answer) ? shortened(answer.text, 80) : "";
}
