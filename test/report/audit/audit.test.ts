/** @jest-environment jsdom */
import "../../helpers/textDecoder";
import axe from "axe-core";
import { cellText, type Table } from "../../../src/document";
import {
  formerAuditOf,
  noteFormer,
  setConsensus,
  setEvidenceLook,
  setFollowUp,
  setVerdict,
  sign,
} from "../../../src/audit";
import { readDossier } from "../../../src/dossier";
import { currentEdition } from "../../../src/guide";
import { readDocx } from "../../../src/ooxml";
import {
  auditAsCsv,
  auditAsDocx,
  auditAsHtml,
  auditAsJson,
  auditAsText,
  buildLetter,
  letterAsDocx,
  type AuditContent,
} from "../../../src/report";
import { faultsOf } from "../../ooxml/invariants";
import { hasSdk, sdkErrors } from "../../ooxml/sdkErrors";
import { seenEvidence } from "../../../src/report/audit/seenEvidence";
import { campaignDossier } from "../../../src/report/campaign/campaignDossier";
import { signedWords } from "../../../src/report/campaign/words";
import { at, diallo, martin, say, wholeAudit } from "../../helpers/audits";
import { auditContent, silent, withReason } from "./content";

const content = auditContent("d01-dossier-complet");
const attendus = currentEdition.criteria.flatMap(({ expectations }) => expectations);

const open = (page: string): Document => new DOMParser().parseFromString(page, "text/html");
const words = (element: Element | null): string => (element?.textContent ?? "").replace(/[ \n]+/g, " ").trim();

/** What axe says of a page. */
async function axeFaults(page: string): Promise<readonly string[]> {
  const { head, body, documentElement } = open(page);
  document.documentElement.lang = documentElement.lang;
  // jsdom reads no page margin boxes, and draws nothing that has a contrast.
  head.querySelector("style")!.remove();
  document.head.replaceWith(head);
  document.body.replaceWith(body);
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

describe("as a page", () => {
  const html = auditAsHtml(content);

  test("is one French page by itself, accessible, whatever was said", async () => {
    const hostile = withReason(content, "<script>alert(1)</script>");
    for (const page of [html, auditAsHtml(silent(content)), auditAsHtml(hostile)]) {
      expect(open(page).querySelectorAll("script, link, img, iframe, [src], [onclick]")).toHaveLength(0);
      expect(page).not.toMatch(/https?:|url\(|@import/);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test("says every attendu, who said what, constats with their passage, and never the folders of a machine", () => {
    const page = open(html);
    const said = words(page.body);
    for (const { id, text } of attendus) expect(said).toContain(`${id} ${text.replace(/\s+/g, " ")}`);
    for (const part of [
      "Lycée <Galois>",
      "B. Diallo, proviseure",
      "signé le 24 novembre 2026",
      "Aucun test <positionnement>.",
      "Passage\u00a0: «\u00a0Accueil & positionnement\u00a0», Critère 3, action 1",
    ])
      expect(said).toContain(part);
    expect(html).not.toContain("somebody");
    for (const section of page.querySelectorAll("[aria-labelledby]"))
      expect(page.getElementById(section.getAttribute("aria-labelledby")!)).not.toBeNull();
  });

  test("tells what is left: differences, changed text in few words, the auditor's rules", () => {
    const first = words(open(html).querySelector("section"));
    expect(first).toContain("Attendu C3.1 B. Diallo\u00a0: Non conforme (mineure)");
    expect(first).toContain("À départager");
    const said = words(open(html).querySelector("section:last-of-type"));
    expect(said).toMatch(
      /Critère\u00a03 \(noté par B\. Diallo\)\u00a0: texte modifié depuis la notation, état des lieux/,
    );
    expect(said).toMatch(/\d+\u00a0autres endroits\./);
    for (const { parts } of content.findings!) expect(said).toContain(parts.what.replace(/ +/g, " "));
    expect(content.findings!.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["auditors-diverge", "changed-since-scoring"]),
    );
  });

  test("an audit in which nobody spoke says nothing of compliance", () => {
    for (const text of [auditAsHtml(silent(content)), auditAsText(silent(content)), auditAsCsv(silent(content))])
      expect(text).not.toMatch(/non[ -]conform/i);
  });
});

describe("as a Word document", () => {
  const bytes = auditAsDocx(content);
  const report = readDocx(bytes);
  const tables = report.blocks.filter((block): block is Table => block.kind === "table");

  test("is schema-valid, each table with its title and its header", () => {
    expect(faultsOf(bytes)).toEqual([]);
    if (hasSdk) expect(sdkErrors(bytes)).toEqual([]);
    for (const { title, description, rows } of tables) {
      expect([title, description]).not.toContain(null);
      expect(rows[0]!.isHeader).toBe(true);
    }
  });

  test("holds every criterion with its attendus, in order, then the annexes", () => {
    const told = tables.flatMap(({ rows }) => rows.map(({ cells }) => cellText(cells[0]!)));
    const ids = told.flatMap((text) => /^(C\d\.\d+) {2}/.exec(text)?.[1] ?? []);
    expect(ids).toEqual(attendus.map(({ id }) => id));
    const headings = report.paragraphs.filter(({ headingLevel }) => headingLevel === 1).map(({ text }) => text);
    expect(headings.map((text) => text.replace(/\u00a0?:.*/s, "").replace("\u00a0", " "))).toEqual([
      ...currentEdition.criteria.map(({ number }) => `Critère ${number}`),
      "Annexes",
    ]);
  });

  test("is neither a dossier nor a sheet to whoever opens it", () => {
    const dossier = readDossier([report], currentEdition);
    expect([dossier.tableCount, dossier.auditSheets]).toEqual([0, []]);
  });
});

test("as CSV: a line for each attendu and voice, then the constats, and no formula", () => {
  const text = auditAsCsv(withReason(content, "=1+1"));
  expect(text.split("\r\n").filter((line) => /^\d;C\d/.test(line))).toHaveLength(attendus.length * 2);
  expect(text).toContain("'=1+1");
  expect(text).toContain("Préconisation");
});

describe("what became of the écarts of the audit before", () => {
  const former = wholeAudit(
    say("C2.1", { verdict: "non-compliant", gravity: "minor", reason: "Sans date." }),
    say("C6.1", { verdict: "non-compliant", gravity: "major", reason: "Rien d’écrit." }),
    (record) => sign(record, martin, "2021-11-24", at),
  )(content.dossier);
  const beside = noteFormer(content.record, formerAuditOf(former, at));
  const gap = beside.formerGaps.find(({ expectation }) => expectation === "C2.1")!;
  const told: AuditContent = { ...content, record: setFollowUp(beside, diallo, gap.id, "lifted", at) };
  const plain = (text: string): string => text.replace(/[\u00a0\s]+/g, " ");

  test.each([
    ["text", (given: AuditContent) => auditAsText(given)],
    ["the page", (given: AuditContent) => words(open(auditAsHtml(given)).body)],
    ["CSV", (given: AuditContent) => auditAsCsv(given)],
    [
      "Word",
      (given: AuditContent) =>
        readDocx(auditAsDocx(given))
          .paragraphs.map(({ text }) => text)
          .join("\n"),
    ],
  ])("is a line each in %s, and nothing where no audit was before", (_name, print) => {
    const said = plain(print(told));
    for (const line of ["2021 : écart mineur — “Sans date.”", "Levé (B. Diallo)"]) expect(said).toContain(line);
    for (const line of ["2021 : écart majeur — “Rien d’écrit.”", "Non réexaminé"]) expect(said).toContain(line);
    expect(plain(print(content))).not.toMatch(/précédent|ancien écart|non réexaminé/i);
  });

  test("is data in JSON", () => {
    const { formerGaps } = JSON.parse(auditAsJson(told)) as { formerGaps: unknown[] };
    expect(formerGaps).toMatchObject([
      { expectation: "C2.1", day: "2021-11-24", gravity: "minor", said: [{ name: "B. Diallo", outcome: "lifted" }] },
      { expectation: "C6.1", said: [] },
    ]);
  });

  test("is a schema-valid, accessible part of the report", async () => {
    expect(faultsOf(auditAsDocx(told))).toEqual([]);
    if (hasSdk) expect(sdkErrors(auditAsDocx(told))).toEqual([]);
    expect(await axeFaults(auditAsHtml(told))).toEqual([]);
  });

  test("leaves criteria to be looked at again in a campaign", () => {
    expect(campaignDossier(told).toReview).toContain(6);
    expect(campaignDossier(told).toReview).not.toContain(2);
  });
});

describe("the evidence that was seen", () => {
  const { number } = content.dossier.bordereau!.items[0]!;
  const looked = [
    [martin, number!, "confirms"],
    [diallo, "9999", "not-found"],
  ] as const;
  const record = looked.reduce(
    (one, [who, piece, finding]) => setEvidenceLook(one, who, { piece, finding, day: "2026-11-24" }, at),
    content.record,
  );
  const told: AuditContent = { ...content, record };

  test("is told in every format: how many of how many, which, by whom, on what day", () => {
    const total = seenEvidence(content.dossier, content.record).length;
    const word = readDocx(auditAsDocx(told)).paragraphs.map(({ text }) => text);
    const plain = (text: string): string => text.replace(/[\u00a0\s]+/g, " ");
    for (const text of [auditAsText(told), words(open(auditAsHtml(told)).body), word.join("\n")]) {
      expect(plain(text)).toContain(`1 preuve vue sur ${total} :`);
    }
    for (const text of [words(open(auditAsHtml(told)).body), word.join("\n")]) {
      expect(text).toContain("Vue, confirme (AM, 24/11/2026)");
      expect(text).toContain("Non trouvée (BD, 24/11/2026)");
    }
    expect(auditAsCsv(told)).toContain("vue, confirme");
    const { evidence } = JSON.parse(auditAsJson(told)) as { evidence: { looks: unknown[] }[] };
    expect(evidence.filter(({ looks }) => looks.length > 0)).toHaveLength(2);
  });

  test("is not told where nobody looked, and never in the letter", () => {
    expect(auditAsHtml(content)).not.toContain("preuve vue");
    const letter = readDocx(letterAsDocx(buildLetter(told, { hasOpinion: true })));
    expect(letter.paragraphs.map(({ text }) => text).join("\n")).not.toMatch(/vue, |non trouvée/i);
  });

  test("keeps the report schema-valid and accessible", async () => {
    expect(faultsOf(auditAsDocx(told))).toEqual([]);
    if (hasSdk) expect(sdkErrors(auditAsDocx(told))).toEqual([]);
    expect(await axeFaults(auditAsHtml(told))).toEqual([]);
  });
});

test("as JSON: what each voice said, the result, what is left to settle", () => {
  const told = JSON.parse(auditAsJson(content)) as Record<string, unknown> & { voices: { name: string }[] };
  expect(told.voices.map(({ name }) => name)).toEqual(["B. Diallo", "A. Martin"]);
  expect(told).toMatchObject({ origin: "part", school: "Lycée <Galois>", divergences: [{ expectation: "C3.1" }] });
  expect(told.findings).toHaveLength(content.findings!.length);
});

test("scores that were read in the sheets are told as such", () => {
  const recovered: AuditContent = { ...content, origin: "sheets" };
  expect(auditAsHtml(recovered)).toContain("tableaux visibles");
  expect(readDocx(auditAsDocx(recovered)).paragraphs.some(({ text }) => text.includes("tableaux visibles"))).toBe(true);
});

describe("a signature", () => {
  const signed = (record: AuditContent["record"]): AuditContent => ({
    ...content,
    record: sign(record, martin, "2026-11-24", at),
  });
  const valid = signed(content.record);
  const changed = setVerdict(
    valid.record,
    diallo,
    { expectation: "C1.1", verdict: "unverified", gravity: null, reason: "" },
    at,
  );
  const outdated: AuditContent = { ...content, record: changed };
  const unbound: AuditContent = { ...valid, record: { ...valid.record, signatures: [] } };

  test.each([
    ["text", (given: AuditContent) => auditAsText(given)],
    ["the page", (given: AuditContent) => words(open(auditAsHtml(given)).body)],
    ["CSV", (given: AuditContent) => auditAsCsv(given)],
    ["campaigns", (given: AuditContent) => signedWords(campaignDossier(given))],
  ])("is told in %s with what it is worth today", (_name, print) => {
    const unknown = "sans que l’on sache si l’audit a changé depuis";
    expect(print(valid)).toMatch(/24(?:\/11\/| novembre )2026/);
    expect(print(valid)).not.toMatch(/renouveler|sans que/);
    expect(print(outdated)).toMatch(/24(?:\/11\/| novembre )2026, à renouveler/);
    expect(print(unbound)).toContain(unknown);
  });

  test("is a state in JSON, here and in a campaign", () => {
    const states = [valid, outdated, unbound].map((given) => {
      const { voices } = JSON.parse(auditAsJson(given)) as { voices: { name: string; signature: string }[] };
      expect(voices.map(({ name, signature }) => [name, signature])).toContainEqual(["B. Diallo", "none"]);
      return [voices.find(({ name }) => name === "A. Martin")!.signature, campaignDossier(given).signed[0]!.state];
    });
    expect(states).toEqual(["valid", "outdated", "unbound"].map((state) => [state, state]));
  });
});

describe("the first page", () => {
  const agreed = { kind: "verdict", expectation: "C3.1", verdict: "compliant", gravity: null, reason: "" } as const;
  const settled: AuditContent = {
    ...content,
    record: setConsensus(content.record, agreed, { by: "A. Martin", day: "2026-11-30" }, at),
  };
  const wordPage = (given: AuditContent) =>
    readDocx(auditAsDocx(given))
      .paragraphs.map(({ text }) => text)
      .join("\n");

  test.each([
    ["the page", (given: AuditContent) => words(open(auditAsHtml(given)).body)],
    ["the Word document", wordPage],
  ])("of %s shows the retained result, then what differed and what was settled", (_name, told) => {
    const [first, second] = [told(content), told(settled)].map((text) => text.replace(/[\u00a0\s]+/g, " "));
    expect(first!.indexOf("Résultat retenu")).toBeLessThan(first!.indexOf("Ce qui a différé"));
    expect(first!.indexOf("Ce qui a différé")).toBeLessThan(first!.indexOf("Résultat selon chacun"));
    expect(first).toContain("À départager");
    expect(second).not.toContain("À départager");
    expect(auditAsText(settled)).toContain("Attendu C3.1 – Conforme (par A. Martin, le 30/11/2026)");
    expect((JSON.parse(auditAsJson(settled)) as { settled: unknown }).settled).toEqual([
      { ...agreed, by: "A. Martin", day: "2026-11-30" },
    ]);
    expect(second).toContain("A. Martin : Non conforme (majeure) Conforme (par A. Martin, le 30/11/2026)");
  });
});

test("a constat has its passage in the Word report", () => {
  const paragraphs = readDocx(auditAsDocx(content)).paragraphs.map(({ text }) => text);
  expect(paragraphs).toContain("Passage\u00a0: «\u00a0Accueil & positionnement\u00a0», Critère 3, action 1");
});
