import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  auditLabel,
  cautionWords,
  auditWords,
  consensusAssessor,
  consolidate,
  divergences,
  emptyAudit,
  readLabel,
  rollUp,
  schoolAssessor,
  setAssessorDetails,
  setEffectiveness,
  setOpinion,
  setVerdict,
  type Assessor,
  type AuditRecord,
  type AuditResult,
  type AuditWord,
  type Divergence,
  type ExclusionReason,
} from "../../src/audit";
import { currentEdition as edition } from "../../src/guide";
import { at, diallo, martin } from "../helpers/audits";

/** The page for auditors: its examples are run, its words compared with those of the code. */
const page = readFileSync(resolve(__dirname, "../../docs/audit.md"), "utf8").replace(/\u00a0/g, " ");

const chapter = (title: string): string => page.split(/^## /m).find((part) => part.startsWith(title))!;

/** One example: what is said, and what follows, line by line. */
interface Example {
  readonly title: string;
  readonly given: readonly string[];
  readonly then: readonly string[];
}

const examples: readonly Example[] = chapter("Les exemples")
  .split(/^### /m)
  .slice(1)
  .map((part) => {
    const [title = "", ...rest] = part.split("\n");
    const lines = rest.filter((line) => line.startsWith("- ")).map((line) => line.slice(2));
    return {
      title,
      given: lines.filter((line) => !line.startsWith("donc ")),
      then: lines.filter((line) => line.startsWith("donc ")).map((line) => line.slice("donc ".length)),
    };
  });

const policy = { fiveMinorsMakeMajor: false, labels: {}, at: "" };
const all = edition.criteria.flatMap(({ expectations }) => expectations.map(({ id }) => id));

const speakers: Readonly<Record<string, Assessor>> = {
  "": martin,
  "B. Diallo": diallo,
  "le consensus": consensusAssessor,
  "l’établissement": schoolAssessor,
};

/** An example as it is said to the code. */
interface Situation {
  record: AuditRecord;
  isNetwork: boolean;
  missing: readonly number[];
}

function play({ given }: Example): Situation {
  let record = setAssessorDetails(emptyAudit(edition.id), martin, { name: "A. Martin", position: "" }, at);
  for (const expectation of all)
    record = setVerdict(record, martin, { expectation, verdict: "compliant", gravity: null, reason: "" }, at);
  return given.reduce<Situation>(say, { record, isNetwork: false, missing: [] });
}

function say(situation: Situation, line: string): Situation {
  const [subject = "", words = ""] = line.split(" : ");
  if (subject === "candidature") {
    expect(["individuelle", "en réseau"]).toContain(words);
    return { ...situation, isNetwork: words === "en réseau" };
  }
  if (subject === "critères absents") return { ...situation, missing: words.split(", ").map(Number) };
  if (subject === "option") {
    expect(words).toBe("cinq mineures comptent pour une majeure");
    return { ...situation, record: { ...situation.record, policy: { ...policy, fiveMinorsMakeMajor: true } } };
  }
  if (subject === "avis") {
    const opinion = readLabel("opinion", words, policy);
    expect([words, opinion]).not.toEqual([words, null]);
    return { ...situation, record: setOpinion(situation.record, martin, { opinion, motive: "" }, at) };
  }
  const step = /^efficacité du critère (\d)$/.exec(subject)?.[1];
  if (step) {
    const level = readLabel("effectiveness", words, policy);
    expect([words, level]).not.toEqual([words, null]);
    return { ...situation, record: setEffectiveness(situation.record, martin, Number(step), level, at) };
  }
  const [what = "", who = ""] = subject.split(" selon ");
  const speaker = speakers[who];
  if (!speaker) throw new Error(`nobody is called « ${who} »`);
  const number = /^tout le critère (\d)$/.exec(what)?.[1];
  const ids = number ? all.filter((id) => id.startsWith(`C${number}.`)) : all.filter((id) => id === what);
  if (ids.length === 0) throw new Error(`not understood: « ${line} »`);
  return { ...situation, record: ids.reduce((record, id) => verdict(record, speaker, id, words), situation.record) };
}

function verdict(record: AuditRecord, speaker: Assessor, expectation: string, words: string): AuditRecord {
  const [name = "", weight] = words.split(", ");
  const said = name === "à évaluer" ? null : readLabel("verdict", name, policy);
  const gravity = weight === undefined ? null : readLabel("gravity", weight, policy);
  if (name !== "à évaluer" && said === null) throw new Error(`no verdict is called « ${name} »`);
  if (weight !== undefined && gravity === null) throw new Error(`no gravity is called « ${weight} »`);
  return setVerdict(record, speaker, { expectation, verdict: said, gravity, reason: "" }, at);
}

/** What the code makes of an example, in the words of the page: one line for each line there. */
function outcome(example: Example): readonly string[] {
  const { record, isNetwork, missing } = play(example);
  const present = new Set(edition.criteria.map(({ number }) => number).filter((number) => !missing.includes(number)));
  const candidacy = isNetwork ? "network" : "individual";
  const result = rollUp({ assessment: consolidate(record), edition, present, candidacy, policy: record.policy });
  const named = example.then.flatMap((line) => /^critère (\d) :/.exec(line)?.[1] ?? []).map(Number);
  return example.then.map((line) => {
    const subject = line.split(" : ")[0]!;
    return `${subject} : ${answer(subject, result, divergences(record), named)}`;
  });
}

function answer(
  subject: string,
  { criteria, excluded, cautions, stated }: AuditResult,
  open: readonly Divergence[],
  named: readonly number[],
): string {
  const label = (numbers: (number: number) => boolean): string => {
    const states = criteria.filter(({ criterion }) => numbers(criterion)).map(({ state }) => state);
    return [...new Set(states)].map((state) => auditLabel("criterion", state, policy)).join(" | ");
  };
  const number = /^critère (\d)$/.exec(subject)?.[1];
  if (number) return label((one) => one === Number(number));
  const checked = /^vérifiés, critère (\d)$/.exec(subject)?.[1];
  if (checked) {
    const own = criteria.find(({ criterion }) => criterion === Number(checked))!;
    return `${own.checked} sur ${own.asked}`;
  }
  if (subject === "non vérifiés") return criteria.flatMap(({ unverified }) => unverified).join(", ") || "aucun";
  if (subject === "à côté de l’avis")
    return cautions.map((one) => cautionWords(one, policy).replace(/\u00a0/g, " ")).join(" ; ") || "rien";
  if (subject === "tous les critères") return label(() => true);
  if (subject === "les autres critères") return label((one) => !named.includes(one));
  const isExcluded = excluded.some(({ opinion }) => opinion === stated?.opinion);
  if (subject === "avis") return stated === null ? "aucun" : isExcluded ? "contredit" : "admis";
  if (subject === "avis exclus")
    return (
      excluded
        .map(
          ({ opinion, reasons }) =>
            `${auditLabel("opinion", opinion, policy)} (${reasons.map(reasonWords).join(" ; ")})`,
        )
        .join(", ") || "aucun"
    );
  if (subject === "désaccords")
    return open.map((one) => (one.kind === "verdict" ? one.expectation : one.kind)).join(", ") || "aucun";
  throw new Error(`not understood: « ${subject} »`);
}

function reasonWords(reason: ExclusionReason): string {
  switch (reason.kind) {
    case "criteria-missing":
      return `${reason.criteria.length > 1 ? "critères absents" : "critère absent"} : ${reason.criteria.join(", ")}`;
    case "major-open":
      return `${reason.expectations.length > 1 ? "écarts majeurs" : "écart majeur"} : ${reason.expectations.join(", ")}`;
    case "five-minors":
      return `cinq écarts mineurs : ${reason.expectations.join(", ")}`;
  }
}

describe("docs/audit.md", () => {
  test.each(examples.map((example) => [example.title, example] as const))("%s", (_title, example) => {
    expect(example.then.length).toBeGreaterThan(0);
    expect(outcome(example)).toEqual(example.then);
  });

  test("shows every state of a criterion and every reason against an avis", () => {
    const told = examples.flatMap(({ then }) => then).join("\n");
    for (const { label } of Object.values(auditWords.criterion)) expect(told).toContain(` : ${label}`);
    for (const reason of ["critère absent", "écart majeur", "cinq écarts mineurs"])
      expect(told).toContain(`(${reason}`);
  });

  test("lists the words of the code, with what is official and what is ours", () => {
    const status = { official: "officiel", ours: "le nôtre" } as const;
    const rows = Object.values(auditWords).flatMap((words: Readonly<Record<string, AuditWord>>) =>
      Object.values(words).map((word) => `| ${word.label} | ${status[word.status]} | ${word.meaning} |`),
    );
    const written = chapter("Les mots")
      .split("\n")
      .filter((line) => /^\| (?!Mot|---)/.test(line))
      // A table's columns may be padded.
      .map((line) => line.replace(/ +\|/g, " |"));
    expect(written).toEqual(rows);
  });
});
