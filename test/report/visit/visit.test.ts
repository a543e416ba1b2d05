/** @jest-environment jsdom */
import "../../helpers/textDecoder";
import axe from "axe-core";
import {
  formerAuditOf,
  noteFormer,
  setEvidenceLook,
  setFollowUp,
  sign,
  type AuditRecord,
  type EvidenceFinding,
} from "../../../src/audit";
import { runRules, type Finding } from "../../../src/checker";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import { emptyRecord } from "../../../src/record";
import { buildVisit, visitAsDocx, visitAsHtml, type AuditContent } from "../../../src/report";
import { allRules } from "../../../src/rules";
import { at, martin, say, wholeAudit } from "../../helpers/audits";
import { faultsOf } from "../../ooxml/invariants";
import { auditContent } from "../audit/content";

const content = auditContent("d03-defauts-melanges");
const seenIn = ({ dossier }: AuditContent): readonly Finding[] =>
  runRules(
    dossier,
    allRules.filter(({ audience }) => audience === undefined),
    { edition: currentEdition, referenceYear: 2026, settings: emptyRecord.settings },
  ).findings;
const sheet = buildVisit(content, seenIn(content));
const all = [...sheet.first, ...sheet.others];
const of = (source: string) => all.filter((one) => one.source === source);

test("asks about what is not verified and what auditors read differently, without saying who said what", () => {
  expect(of("unverified").map(({ subject }) => subject)).toEqual(["C4.2"]);
  expect(of("divergence").map(({ subject }) => subject)).toEqual(["C3.1"]);
  expect(JSON.stringify(all)).not.toMatch(/Martin|Diallo/);
});

test("asks how figures without evidence were obtained, where the school says the action takes place", () => {
  const ofActions = of("indicator").find(({ person }) => person === "Coordonnateurs des actions");
  expect(ofActions).toMatchObject({ question: expect.stringMatching(/^Comment/) as never });
  expect(ofActions!.known).toMatch(/^«\u00a0.+\u00a0»\u00a0: .*\d/);
  expect(of("indicator").some(({ place }) => place !== "")).toBe(true);
});

test("asks about findings that a visit can clear up, and no other", () => {
  expect(of("finding").length).toBeGreaterThan(0);
  expect(JSON.stringify(of("finding"))).not.toContain("Consigne du modèle");
});

test("a constat that is only a recommendation asks nothing; one that says « à voir » does", () => {
  expect(of("observation")).toEqual([]);
  const withRemark = (text: string): AuditContent => ({
    ...content,
    record: {
      ...content.record,
      assessments: content.record.assessments.map((one) => ({
        ...one,
        observations: one.observations.map((observation) => ({ ...observation, text })),
      })),
    },
  });
  expect(buildVisit(withRemark("Conventions à voir sur place"), []).first).toContainEqual(
    expect.objectContaining({
      source: "observation",
      known: expect.stringContaining("Accueil & positionnement") as never,
    }),
  );
});

test("asks what became of an écart of the audit before, until somebody says it", () => {
  const former = wholeAudit(
    say("C2.1", { verdict: "non-compliant", gravity: "minor", reason: "Sans date." }),
    (record) => sign(record, martin, "2021-11-24", at),
  )(content.dossier);
  const record = noteFormer(content.record, formerAuditOf(former, at));
  const formerIn = (one: AuditRecord) =>
    buildVisit({ ...content, record: one }, []).first.filter(({ source }) => source === "former");
  expect(formerIn(record)).toMatchObject([
    { criterion: 2, subject: "C2.1", known: expect.stringContaining("Sans date.") as never },
  ]);
  const [gap] = record.formerGaps;
  expect(formerIn(setFollowUp(record, martin, gap!.id, "lifted", at))).toEqual([]);
});

test("asks where a piece is that was not found, and what else shows a thing that its piece does not; never who looked", () => {
  const cited = content.dossier.citations
    .filter(({ criterion }) => criterion !== null)
    .flatMap(({ numbers }) => numbers);
  const [missing, weak, good] = [...new Set(cited)];
  const look = (piece: string, finding: EvidenceFinding) => (one: AuditRecord) =>
    setEvidenceLook(one, martin, { piece, finding, day: "2026-11-24" }, at);
  const record = [look(missing!, "not-found"), look(weak!, "does-not-confirm"), look(good!, "confirms")].reduce(
    (one, change) => change(one),
    content.record,
  );
  const asked = buildVisit({ ...content, record }, []).first.filter(({ source }) => source === "evidence");
  expect(asked.map(({ question }) => question.replace(/\u00a0/g, " ")).sort()).toEqual([
    "Où cette pièce se trouve-t-elle ?",
    "Qu’est-ce qui le montre par ailleurs ?",
  ]);
  expect(asked.map(({ known }) => known.split("\n").at(-1)).sort()).toEqual(["Non trouvée.", "Vue, ne confirme pas."]);
  expect(JSON.stringify(asked)).not.toMatch(/Martin|AM/);
});

test("holds what a day holds; écarts and what is not verified all stand first, however many", () => {
  expect(sheet.first.length).toBe(24);
  const attendus = currentEdition.criteria.flatMap(({ expectations }) => expectations.map(({ id }) => id));
  const record = attendus.reduce<AuditRecord>(
    (done, id) => say(id, { verdict: "unverified", reason: "Annexe absente." })(done),
    { ...content.record, assessments: content.record.assessments.filter(({ name }) => name === "A. Martin") },
  );
  const whole = buildVisit({ ...content, record }, seenIn(content));
  expect(whole.first.map(({ source }) => source)).toEqual(attendus.map(() => "unverified"));
  expect(whole.others.length).toBeGreaterThan(0);
});

test("questions to one person stand together", () => {
  const people = sheet.first.map(({ person }) => person);
  const turns = people.filter((person, rank) => person !== people[rank - 1]);
  expect(new Set(turns).size).toBe(turns.length);
});

test("as a Word document: schema-valid, on its side, every question on it", () => {
  const bytes = visitAsDocx(sheet);
  expect(faultsOf(bytes)).toEqual([]);
  const text = readDocx(bytes)
    .paragraphs.map((paragraph) => paragraph.text)
    .join("\n");
  for (const { known, question } of all)
    for (const words of [...known.split("\n"), question]) expect(text).toContain(words);
  expect(text).toContain("Si le temps le permet");
});

test("as a page: accessible, nothing fetched", async () => {
  const page = visitAsHtml(sheet);
  expect(page).not.toMatch(/https?:|url\(|@import|<script/);
  const { head, body, documentElement } = new DOMParser().parseFromString(page, "text/html");
  document.documentElement.lang = documentElement.lang;
  // jsdom reads no page margin boxes, and draws nothing that has a contrast.
  head.querySelector("style")!.remove();
  document.head.replaceWith(head);
  document.body.replaceWith(body);
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
