/** @jest-environment jsdom */
import "../../helpers/textDecoder";
import axe from "axe-core";
import { currentEdition } from "../../../src/guide";
import { batchAsCsv, batchAsHtml, batchAsText, lineOf, unreadableLine, type BatchContent } from "../../../src/report";
import { contentOf } from "../content";

const content: BatchContent = {
  folder: "/home/somebody/académie",
  edition: currentEdition,
  referenceDate: "2026-11-01",
  dossiers: [
    lineOf("a/lycée <un>.docx", null, contentOf("d03-defauts-melanges").report),
    lineOf("b.docx", "b.annexe.docx", contentOf("d01-dossier-complet").report),
    unreadableLine("=c\u001b.docx", null, "c’est un fichier PDF."),
  ],
};
const [first, second] = content.dossiers as [BatchContent["dossiers"][0], BatchContent["dossiers"][0]];

test("text: a line each, then the totals; nothing that a terminal obeys", () => {
  const text = batchAsText(content);
  expect(text).toContain(`renseigné ${first.filled}/${first.required}, prouvé ${first.proved}/${first.indicators}`);
  expect(text).toMatch(/^=c \.docx +non lu\u00a0: c’est un fichier PDF\.$/m);
  expect(text).toMatch(/^3\u00a0dossiers\u00a0: 1 avec au moins une erreur, 1 non lu\.$/m);
  expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
});

test("csv: a line each, no formula", () => {
  const lines = batchAsCsv(content).slice(1).trimEnd().split("\r\n");
  expect(lines[0]).toBe("file;annexe;unreadable;error;warning;info;required;filled;indicators;proved;criteria");
  expect(lines[2]).toBe(
    `b.docx;b.annexe.docx;;0;0;${second.info};${second.required};${second.filled};${second.indicators};${second.proved};1 2 3 4 5 6 7 8`,
  );
  expect(lines[3]!.startsWith("'=c")).toBe(true);
});

test("html: a row each, those not read apart; axe finds nothing, no folder of a machine", async () => {
  const { head, body, documentElement } = new DOMParser().parseFromString(batchAsHtml(content), "text/html");
  expect(documentElement.outerHTML).not.toContain("somebody");
  head.querySelector("style")!.remove();
  document.documentElement.lang = documentElement.lang;
  document.head.replaceWith(head);
  document.body.replaceWith(body);
  const rows = [...document.querySelectorAll("tbody tr")];
  expect(rows.map((row) => row.querySelector("th")!.textContent)).toEqual(["a/lycée <un>.docx", "b.docx"]);
  expect(rows[0]!.textContent).toContain(`${first.filled} sur ${first.required}`);
  expect(document.querySelector("#non-lus ~ ul")!.textContent).toContain("C’est un fichier PDF.");
  const { violations } = await axe.run(document, { rules: { "color-contrast": { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
