import { defaultLetter, emptyAudit, setConsensus } from "../../../src/audit";
import { readDocx } from "../../../src/ooxml";
import { buildLetter, letterAsDocx, type AuditContent } from "../../../src/report";
import { at, say } from "../../helpers/audits";
import { faultsOf } from "../../ooxml/invariants";
import { hasSdk, sdkErrors } from "../../ooxml/sdkErrors";
import { auditContent } from "../audit/content";

const divided = auditContent("d01-dossier-complet");
const gap = { verdict: "non-compliant", gravity: "major", reason: "Aucun test n’est décrit." } as const;
const content: AuditContent = {
  ...divided,
  record: setConsensus(
    divided.record,
    { kind: "verdict", expectation: "C3.1", ...gap },
    { by: "A. Martin", day: "2026-11-30" },
    at,
  ),
};

const wordsOf = (bytes: Uint8Array): string =>
  readDocx(bytes)
    .paragraphs.map(({ text }) => text.replace(/\u00a0/g, " "))
    .join("\n");
const letterOf = (given: AuditContent, hasOpinion = false): string =>
  wordsOf(letterAsDocx(buildLetter(given, { hasOpinion })));

test("tells écarts with their motive and passage, what was not verified, and préconisations", () => {
  const text = letterOf(content);
  for (const words of [
    "Lycée <Galois>\nUAI 0440000A",
    "C3.1, critère 3",
    "Majeure.",
    "Aucun test n’est décrit.",
    "Passage : « Accueil & positionnement », Critère 3, action 1",
    "C4.2. ",
    "Critère 3. Dater les conventions;\nles joindre",
    "La décision appartient au recteur.",
  ])
    expect(text).toContain(words);
});

test("names no auditor, and is silent on what they differ on: whoever writes it is told", () => {
  const text = letterOf(divided);
  expect(text).not.toMatch(/Martin|Diallo/);
  expect(text).not.toContain("C3.1");
  expect(text).toContain("Aucun écart n’est relevé dans ce qui a été vérifié.");
  expect(buildLetter(divided, { hasOpinion: false }).open).toBe(1);
});

test("tells the avis only when somebody chose so", () => {
  expect(letterOf(content)).not.toMatch(/favorable/i);
  expect(letterOf(content, true)).toContain("Avis proposé par les auditeurs\nFavorable\nVu le dossier.");
});

test("major écarts come first", () => {
  const record = say("C1.2", { ...gap, gravity: "minor" })(content.record);
  expect(buildLetter({ ...content, record }, { hasOpinion: false }).gaps.map(({ expectation }) => expectation)).toEqual(
    ["C3.1", "C1.2"],
  );
});

test("has the académie’s heading and words in place of ours; the recteur decides all the same", () => {
  const wording = { ...defaultLetter, heading: ["Académie de Nantes"], closing: ["Réponse sous un mois."] };
  const text = wordsOf(letterAsDocx(buildLetter(content, { hasOpinion: false }), wording));
  expect(text).toMatch(/^Académie de Nantes\n/);
  expect(text).toContain("La décision appartient au recteur.\nRéponse sous un mois.");
  expect(text).not.toContain("Académie de …");
});

test("is schema-valid", () => {
  for (const hasOpinion of [false, true]) {
    const bytes = letterAsDocx(buildLetter(content, { hasOpinion }));
    expect(faultsOf(bytes)).toEqual([]);
    if (hasSdk) expect(sdkErrors(bytes)).toEqual([]);
  }
});

test("of an audit that nobody began, tells no absence of écarts, and how many attendus it leaves out", () => {
  const empty: AuditContent = { ...divided, record: emptyAudit(divided.edition.id) };
  const letter = buildLetter(empty, { hasOpinion: false });
  expect(letterOf(empty)).toContain("Rien n’a encore été vérifié.");
  expect(letterOf(empty)).not.toContain("Aucun écart");
  expect([letter.open, letter.unheard]).toEqual([0, 43]);
  // What auditors differ on is told as a divergence alone.
  const { open, unheard } = buildLetter(divided, { hasOpinion: false });
  expect([open, unheard]).toEqual([1, 0]);
});

test("explains the brackets of an attendu that it quotes from a page that the guide’s copy cuts", () => {
  const record = say("C8.5", { ...gap, gravity: "minor" })(content.record);
  expect(letterOf({ ...content, record })).toContain("Entre crochets : texte reconstitué");
  expect(letterOf(content)).not.toContain("Entre crochets");
});
