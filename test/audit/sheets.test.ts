import fc from "fast-check";
import {
  adoptSheets,
  applySheetDifferences,
  asShownInSheets,
  compareSheets,
  defaultPolicy,
  emptyAudit,
  readSheets,
  setAssessorDetails,
  setVerdict,
  writeSheet,
  writeSynthesis,
} from "../../src/audit";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { faultsOf } from "../ooxml/invariants";
import { hasSdk, sdkErrors } from "../ooxml/sdkErrors";
import { audit } from "./arbitraries";
import { fullAudit } from "./fullAudit";
import { smallAudit } from "./smallAudit";
import { holding, sheetsOf, smallDossier, zipOf } from "./sheets";

const at = "2026-11-24T12:00:00.000Z";
const later = "2026-11-25T12:00:00.000Z";

describe("the sheets of a record", () => {
  test("say again what it says, whatever was written", () => {
    const labels = fc.constantFrom<Record<string, string>>(
      {},
      { "verdict.compliant": "Satisfait", "opinion.reserved": "Avis en attente", "gravity.minor": "légère" },
    );
    fc.assert(
      fc.property(audit, labels, (said, own) => {
        const record = { ...said, policy: { ...said.policy, labels: own } };
        const dossier = holding(sheetsOf(record, [1, 4]));
        const read = readSheets(dossier, record.policy);
        expect(read).toEqual(asShownInSheets(record));
        expect(compareSheets(record, read)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("show what was said and not taken back, by name", () => {
    const read = readSheets(holding(sheetsOf(smallAudit())));
    expect(read.map(({ voice, name, position, signedOn }) => [voice, name, position, signedOn])).toEqual([
      ["auditor", "Anne Martin", "IEN-ET", "2026-11-24"],
      ["auditor", "B. Petit (proviseur)", "proviseur", null],
      ["consensus", "", "", null],
      ["school", "", "", null],
    ]);
    const verdicts = read.map((one) =>
      one.expectations.map(({ expectation, verdict, gravity, reason }) =>
        [expectation, verdict, gravity, reason].join("|"),
      ),
    );
    expect(verdicts).toEqual([
      ["C1.1|compliant||", "C1.2|non-compliant|major|Aucune mesure.\nRien."],
      ["C1.2|non-compliant|minor|Motif (Anne Martin) : non"],
      ["C1.2|non-compliant|minor|Vu ensemble"],
      ["C1.2|compliant||"],
    ]);
    expect(read[0]!.criteria.map(({ effectiveness }) => effectiveness)).toEqual(["implemented"]);
    expect(read[1]!.criteria.map(({ comment }) => comment)).toEqual(["Démarche jeune\u00a0: à suivre."]);
    expect(read[0]!.observations.map(({ kind, basis, text, evidence }) => [kind, basis, text, evidence])).toEqual([
      ["strength", "visit", "Une équipe", "C1-A1-02"],
    ]);
    expect(read[0]!.opinion).toEqual({ opinion: "reserved", motive: "Mesures absentes.", at: "" });
  });

  test("are schema-valid, each one region of ours, with alternative text and repeated headers", () => {
    const record = fullAudit(20);
    const packages = sheetsOf(record);
    for (const flat of packages) {
      expect(flat).toMatch(/<w:body><w:sdt><w:sdtPr><w:alias [^>]*\/><w:tag w:val="ldm:audit:(fiche:\d|synthese)"\/>/);
      expect(flat).toContain("Fiche de l’auditeur – ne fait pas partie du dossier de l’établissement");
      const tables = flat.match(/<w:tbl>/g)!.length;
      for (const tag of ["tblCaption", "tblDescription", "tblHeader"]) {
        expect(flat.match(new RegExp(`<w:${tag}`, "g"))).toHaveLength(tables);
      }
    }
    for (const flat of [packages[0]!, packages[7]!, packages[8]!]) {
      expect(faultsOf(zipOf(flat))).toEqual([]);
      if (hasSdk) expect(sdkErrors(zipOf(flat))).toEqual([]);
    }
  });

  test("of an audit not begun have a column to write in, and say nothing", () => {
    const packages = sheetsOf(emptyAudit(currentEdition.id));
    expect(packages[0]).toContain("Auditeur\u00a01");
    expect(readSheets(holding(packages))).toEqual([]);
  });

  test("tell what of the guide was rebuilt, and the attendus of networks", () => {
    const flat = writeSheet(emptyAudit(currentEdition.id), 8, smallDossier, currentEdition, null);
    expect(flat.match(/texte reconstitué d’après une page coupée du guide/g)).toHaveLength(7);
    expect(flat.match(/candidature en réseau/g)).toHaveLength(1);
    expect(flat).toContain("Ce critère est absent du dossier.");
  });
});

describe("the synthesis", () => {
  const settings = {
    school: "Lycée Galois",
    uai: "0440000A",
    candidacy: "network" as const,
    members: ["LP Voltaire"],
    version: null,
    referenceDate: null,
    edition: null,
    rulesOff: [],
  };
  const flat = writeSynthesis(smallAudit(), smallDossier, currentEdition, settings);

  test("tells the dossier, and which avis the rules exclude", () => {
    const words = ["Lycée Galois", "0440000A", "En réseau\u00a0: LP Voltaire", "Anne Martin, IEN-ET"];
    for (const one of [...words, currentEdition.title]) expect(flat).toContain(one);
    const facts = ["Établissement", "UAI", "Candidature", "Version du dossier", "Guide", "Auditeurs"];
    for (const one of facts) expect(flat).toContain(`>${one}<`);
    expect(flat).toContain(
      "Avis «\u00a0favorable\u00a0» exclu par les règles de l’outil\u00a0: 7\u00a0critères hors du dossier",
    );
  });

  test("never says of itself that something is not compliant", () => {
    const silent = writeSynthesis(emptyAudit(currentEdition.id), smallDossier, currentEdition, settings);
    expect(silent).not.toMatch(/non[ -]conform/i);
  });
});

describe("what is typed by hand in a sheet", () => {
  const record = smallAudit();
  const typed = (from: string | RegExp, to: string) =>
    compareSheets(record, readSheets(holding(sheetsOf(record).map((flat) => flat.replace(from, to)))));

  test.each([
    ["NC majeure", "non-compliant", "major", ""],
    ["non conforme : mineure, à revoir", "non-compliant", "minor", "à revoir"],
    ["NON CONFORME", "non-compliant", null, ""],
    ["sans objet", "not-applicable", null, ""],
    ["Non vérifié – pas sur place", "unverified", null, "pas sur place"],
    ["à voir avec Mme Roy", null, null, "à voir avec Mme Roy"],
  ])("a verdict: %s", (words, verdict, gravity, reason) => {
    const [difference, ...others] = typed(/>Conforme</, `>${words}<`);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({
      kind: "verdict",
      id: "a1",
      name: "Anne Martin",
      read: { verdict, gravity, reason },
    });
  });

  test("a verdict wiped out is told, and can be taken over", () => {
    const differences = typed(/>Conforme</, "><");
    expect(differences).toMatchObject([{ kind: "verdict", kept: { verdict: "compliant" }, read: null }]);
    const taken = applySheetDifferences(record, differences, later);
    expect(asShownInSheets(taken)[0]!.expectations.map(({ expectation }) => expectation)).toEqual(["C1.2"]);
  });

  test.each([
    ["a reason", "Aucune mesure.", "Une mesure."],
    ["a comment", "Démarche jeune", "Démarche neuve"],
    ["efficacité", ">Mise en œuvre<", ">Évaluée<"],
    ["a constat", ">Une équipe<", ">Une équipe soudée<"],
    ["the kind of a constat", ">Point fort<", ">Points de vigilance<"],
    ["an avis", ">Réservé<", ">Avis très favorable<"],
    ["a motive", "Mesures absentes.", "Mesures là."],
    ["a fonction", ">IEN-ET<", ">IA-IPR<"],
  ])("%s changed: the one difference, which can be taken over with nothing else", (_what, from, to) => {
    const packages = sheetsOf(record).map((flat) => flat.replaceAll(from, to));
    const read = readSheets(holding(packages));
    const differences = compareSheets(record, read);
    expect(differences.length).toBe(1);
    const taken = applySheetDifferences(record, differences, later);
    expect(asShownInSheets(taken)).toEqual(read);
    expect(compareSheets(taken, read)).toEqual([]);
    expect(taken.assessments.map(({ id }) => id)).toEqual(record.assessments.map(({ id }) => id));
  });

  test("a sheet not written yet is no difference", () => {
    expect(compareSheets(record, readSheets(holding(sheetsOf(emptyAudit(currentEdition.id)))))).toEqual([]);
    expect(compareSheets(record, readSheets(holding(sheetsOf(record, [2]).slice(0, 1))))).toEqual([]);
  });

  test("somebody whom the record does not know is a voice of its own", () => {
    const read = readSheets(holding(sheetsOf(record)));
    const taken = applySheetDifferences(
      emptyAudit(currentEdition.id),
      compareSheets(emptyAudit(currentEdition.id), read),
      at,
    );
    expect(asShownInSheets(taken)).toEqual(read);
  });

  test("a column's header in other words is another auditor's, nobody's are mixed", () => {
    const read = readSheets(holding(sheetsOf(record).map((flat) => flat.replaceAll(">Anne Martin<", ">C. Roy<"))));
    expect(read.map(({ name }) => name)).toEqual(["B. Petit (proviseur)", "C. Roy", "", ""]);
  });
});

test("the académie's words of former sheets are still read", () => {
  const record = { ...smallAudit(), policy: { ...defaultPolicy, labels: { "verdict.compliant": "Satisfait" } } };
  const read = readSheets(holding(sheetsOf(record)), { ...defaultPolicy, labels: { "verdict.compliant": "Acquis" } });
  expect(read[0]!.expectations[0]).toMatchObject({ expectation: "C1.1", verdict: null, reason: "Satisfait" });
  expect(readSheets(holding(sheetsOf(smallAudit())), record.policy)).toEqual(asShownInSheets(smallAudit()));
});

test("after LibreOffice every score is found again in the tables", () => {
  const { auditSheets, tableCount, ...dossier } = readDossier(
    [readDocx(readFileSync(join(__dirname, "libreOffice/scored.docx")))],
    currentEdition,
  );
  expect(auditSheets.map(({ criterion }) => criterion)).toEqual([1, 4, null]);
  expect(tableCount).toBe(22);
  expect(readSheets({ ...dossier, auditSheets, tableCount })).toEqual(asShownInSheets(smallAudit()));
});

describe("a copy that lost its record", () => {
  const record = smallAudit();
  const read = readSheets(holding(sheetsOf(record)));

  test("adds nothing to the record that its sheets came from", () => {
    const { record: adopted, superseded } = adoptSheets(record, read);
    expect(adopted).toEqual(record);
    expect(superseded).toEqual([]);
  });

  test("brings what the record lacks, to the voices of the same names, and yields to what was said there", () => {
    const martin = { voice: "auditor", id: "a1" } as const;
    const doubt = { expectation: "C1.1", verdict: "unverified", gravity: null, reason: "" } as const;
    const named = setAssessorDetails(emptyAudit(currentEdition.id), martin, { name: "Anne Martin", position: "" }, at);
    const { assessments } = adoptSheets(setVerdict(named, martin, doubt, at), read).record;
    const own = assessments.find(({ id }) => id === "a1")!;
    expect(own.expectations.map(({ expectation, verdict }) => [expectation, verdict])).toEqual([
      ["C1.1", "unverified"],
      ["C1.2", "non-compliant"],
    ]);
    expect(own.observations.map(({ text }) => text)).toEqual(["Une équipe"]);
    expect(assessments).toHaveLength(4);
  });

  test("of two such copies every constat is kept, each once", () => {
    const other = readSheets(holding(sheetsOf(record).map((flat) => flat.replaceAll("Une équipe", "Un bureau"))));
    const both = adoptSheets(adoptSheets(emptyAudit(currentEdition.id), read).record, other).record;
    const texts = both.assessments.flatMap(({ observations }) => observations.map(({ text }) => text));
    expect(texts.sort()).toEqual(["Dater", "Un bureau", "Une équipe"]);
  });
});
