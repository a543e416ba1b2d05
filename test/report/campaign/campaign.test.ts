/** @jest-environment jsdom */
import "../../helpers/textDecoder";
import axe from "axe-core";
import { setConsensus } from "../../../src/audit";
import {
  campaignAsCsv,
  campaignAsHtml,
  campaignAsJson,
  campaignAsText,
  campaignDossier,
  type AuditContent,
  type Campaign,
} from "../../../src/report";
import { at } from "../../helpers/audits";
import { auditContent } from "../audit/content";

const content = auditContent("d01-dossier-complet");
const lacking: AuditContent = { ...content, dossier: { ...content.dossier, criteria: [] }, origin: "sheets" };
const campaign: Campaign = {
  folder: "/home/somebody/f/",
  dossiers: [
    campaignDossier(content, ["a.docx", "b.docx"]),
    campaignDossier({ ...lacking, record: { ...lacking.record, assessments: [] } }, ["<vide>.docx"]),
  ],
  unread: [{ file: "<x>.docx", reason: "ce n’est pas un document Word." }],
};

const open = (page: string): Document => new DOMParser().parseFromString(page, "text/html");
const words = (element: Element | null): string => (element?.textContent ?? "").replace(/[\s\u00a0]+/g, " ").trim();

/** Lines of the CSV by the names of its columns. */
function csvLines(): readonly Readonly<Record<string, string>>[] {
  const [header = "", ...lines] = campaignAsCsv(campaign)
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n");
  return lines.map((line) => {
    const cells = line.split(";");
    return Object.fromEntries(header.split(";").map((name, rank) => [name, cells[rank] ?? ""]));
  });
}

describe("a campaign as CSV", () => {
  const lines = csvLines();

  test("has a line per dossier, whatever its copies, with what was said of it and how it was found", () => {
    const [first, second] = lines.filter(({ ligne }) => ligne === "dossier");
    expect(first).toMatchObject({
      fichiers: "a.docx, b.docx",
      etablissement: "Lycée <Galois>",
      uai: "0440000A",
      signe_par: "A. Martin (24/11/2026)",
      avis: "favorable",
      non_verifies: "1",
      liste_non_verifies: "C4.2",
      divergences: "1",
      a_revoir: "1",
      provenance: "partie cachée",
    });
    expect(second).toMatchObject({ avis: "", signe_par: "", provenance: "relu dans les fiches" });
  });

  test("has a line per criterion; nothing is counted in one that is absent, nor in a file that was not read", () => {
    const criteria = lines.filter(({ ligne }) => ligne === "critère");
    expect(criteria).toHaveLength(16);
    expect(criteria[3]).toMatchObject({
      critere: "4",
      resultat: "Conforme en ce qui a été vérifié, 5 sur 6",
      verifies: "5",
      liste_non_verifies: "C4.2",
    });
    expect(criteria[8]).toMatchObject({ resultat: "absent du dossier", verifies: "", majeures: "", sans_verdict: "" });
    expect(lines.find(({ ligne }) => ligne === "non lu")).toMatchObject({
      fichiers: "<x>.docx",
      majeures: "",
      non_lu: "ce n’est pas un document Word.",
    });
  });

  test("has every figure of the pictures", () => {
    const partly = lines.filter(({ ligne, critere }) => ligne === "répartition" && critere === "4");
    expect(Object.fromEntries(partly.map(({ resultat, dossiers }) => [resultat, dossiers]))).toEqual({
      conforme: "0",
      "conforme en ce qui a été vérifié": "1",
      "conforme avec réserves": "0",
      "non conforme": "0",
      "non évalué": "0",
      "absent du dossier": "1",
    });
    expect(lines.filter(({ ligne }) => ligne === "accord")).toEqual([
      expect.objectContaining({ critere: "3", attendu: "C3.1", dossiers: "1", accords: "0" }),
    ]);
  });
});

test("agreement is that of each on their own: what was settled afterwards does not change it", () => {
  const agreed = { kind: "verdict", expectation: "C3.1", verdict: "compliant", gravity: null, reason: "" } as const;
  const settled = campaignDossier({
    ...content,
    record: setConsensus(content.record, agreed, { by: "A. Martin", day: "2026-11-30" }, at),
  });
  expect([...settled.agreement]).toEqual([["C3.1", false]]);
});

test("as JSON: the dossiers, a line per criterion and per file that was not read, unread is null", () => {
  const told = JSON.parse(campaignAsJson(campaign)) as { dossiers: unknown[]; lines: Record<string, unknown>[] };
  expect(told.dossiers).toHaveLength(2);
  expect(told.lines).toHaveLength(17);
  expect(told.lines[2]).toMatchObject({ criterion: 3, state: "non évalué", opinion: "favorable", origin: "part" });
  expect(told.lines[16]).toMatchObject({ file: "<x>.docx", majors: null, unset: null, origin: null });
});

test("as text: each dossier in a few lines, and why a file was not read", () => {
  const text = campaignAsText(campaign).replace(/\u00a0/g, " ");
  expect(text).toContain("Critère 4 : Conforme en ce qui a été vérifié, 5 sur 6 ; Non vérifié : C4.2");
  expect(text).toContain("relu dans les fiches");
  expect(text).toContain("<x>.docx  non lu : ce n’est pas un document Word.");
});

describe("as a page", () => {
  const page = campaignAsHtml(campaign);

  test("has pictures that say their figures, names nobody in them, and tells no folder of a machine", () => {
    const body = open(page).body;
    expect(body.querySelector('svg[aria-label^="Critère 4, "]')?.getAttribute("aria-label")).toBe(
      "Critère 4, conforme en ce qui a été vérifié\u00a0: 1, absent du dossier\u00a0: 1",
    );
    expect(words(body.querySelector('[aria-labelledby="accord"]'))).not.toMatch(/Martin|Diallo/);
    expect(page).not.toContain("somebody");
    expect(body.querySelectorAll("script, link, img, [src]")).toHaveLength(0);
  });

  test("is accessible", async () => {
    const { head, body, documentElement } = open(page);
    document.documentElement.lang = documentElement.lang;
    // jsdom reads no page margin boxes, and draws nothing that has a contrast.
    head.querySelector("style")!.remove();
    document.head.replaceWith(head);
    document.body.replaceWith(body);
    const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
