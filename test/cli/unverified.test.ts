import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { main } from "../../src/cli/main";
import { readDocx } from "../../src/ooxml";
import { world } from "./world";

/** One attendu compliant of six, the others « non vérifié » without a reason, beside « favorable ». */
const scored = new Uint8Array(readFileSync(resolve(__dirname, "../audit/records/tout-non-verifie.docx")));
const unseen = "C4.2, C4.3, C4.4, C4.5, C4.6";
const partly = "Conforme en ce qui a été vérifié, 1 sur 6";

async function audit(...args: string[]) {
  const files: Record<string, Uint8Array> = { "d.docx": scored };
  const { io, said } = world(files);
  const code = await main(["audit", "d.docx", ...args], io);
  return { code, out: said.out.replace(/\u00a0/g, " "), files };
}

test.each([
  ["text", `${partly} ; Non vérifiés : ${unseen}`],
  ["html", `<p>${partly}</p> <p>Non vérifiés : ${unseen}</p>`],
  ["csv", `;"${partly}";"${unseen}"`],
])("what nobody looked at stands beside the result in %s, and something is left to say", async (format, words) => {
  const { code, out } = await audit("--format", format);
  expect(out.replace(/\n\s*/g, " ")).toContain(words.replace(/"/g, format === "csv" ? "" : '"'));
  expect(code).toBe(1);
});

test("programs are given the list, how much was verified, and what the avis stands beside", async () => {
  const { result, findings } = JSON.parse((await audit("--format", "json")).out) as {
    result: { criteria: { criterion: number }[]; cautions: unknown[] };
    findings: { rule: string; severity: string }[];
  };
  expect(result.criteria.find(({ criterion }) => criterion === 4)).toMatchObject({
    state: "compliant",
    checked: 1,
    asked: 6,
    unverified: unseen.split(", "),
  });
  expect(result.cautions).toEqual([
    { kind: "partly-verified", criteria: [{ criterion: 4, checked: 1, asked: 6 }] },
    { kind: "effectiveness-not-shown", criteria: [4] },
  ]);
  expect(findings).toEqual(
    expect.arrayContaining([expect.objectContaining({ rule: "opinion-inconsistent", severity: "warning" })]),
  );
  expect(findings.filter(({ rule }) => rule === "unverified-unmotivated")).toHaveLength(5);
});

test("the Word report says the same on its first page", async () => {
  const { files } = await audit("--format", "docx", "--out", "r.docx");
  const paragraphs = readDocx(files["r.docx"]!).paragraphs.map(({ text }) => text.replace(/\u00a0/g, " "));
  expect(paragraphs).toEqual(expect.arrayContaining([partly, "Non vérifiés", unseen]));
  expect(paragraphs.join("\n")).toContain("efficacité non démontrée (critère 4)");
});
