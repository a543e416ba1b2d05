import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runRules, type Finding } from "../../src/checker";
import { emptyAudit, writeAudit } from "../../src/audit";
import { main } from "../../src/cli/main";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { emptyRecord, writeRecord, type Dismissal, type DossierRecord } from "../../src/record";
import { allRules } from "../../src/rules";
import { wholeAudit } from "../helpers/audits";
import { SimulatedWord } from "../word";
import { world } from "./world";

const bytes = readFileSync(resolve(__dirname, "../dossiers/d03-defauts-melanges/dossier.docx"));

/** The sample as Word saves it once something was kept in it. */
function remembering(...parts: string[]): Uint8Array {
  const word = SimulatedWord.open(bytes);
  for (const part of parts) word.common.addPart(part);
  return word.save();
}

const written = (record: Partial<DossierRecord>): string => writeRecord({ ...emptyRecord, ...record });

interface Said {
  readonly findings: readonly Finding[];
  readonly dismissed?: readonly Finding[];
}

async function check(file: Uint8Array, ...args: string[]) {
  const { io, said } = world({ "d.docx": file });
  const code = await main(["check", "d.docx", ...args], io);
  return { ...said, code, json: (): Said => JSON.parse(said.out) as Said };
}

/** Sets aside every finding that the pane would list, by the keys of the engine itself. */
function dismissals(): readonly Dismissal[] {
  const { findings } = runRules(readDossier([readDocx(bytes)], currentEdition), allRules, {
    edition: currentEdition,
    referenceYear: 2026,
  });
  return findings.map(({ key, rule, parts }) => ({
    key,
    rule,
    where: parts.where,
    what: parts.what,
    reason: "Voir l’annexe commune.",
    by: "A. Diarra",
    on: "2026-10-12",
  }));
}

test("a finding set aside in Word is set aside on the command line; --show-dismissed tells it with its reason", async () => {
  const all = dismissals();
  const file = remembering(written({ dismissals: all.slice(0, 1) }));
  expect((await check(file, "--format", "json")).json().findings).toHaveLength(all.length - 1);
  const { out } = await check(file, "--show-dismissed");
  expect(out).toContain("Voir l’annexe commune.");
  expect((await check(file)).out).not.toContain("Voir l’annexe commune.");
});

test("once every error is set aside, the exit code says so", async () => {
  const { code } = await check(remembering(written({ dismissals: dismissals() })));
  expect(code).toBe(0);
});

test("settings of the file feed the rules, and --date goes before its date of reference", async () => {
  const settings = { ...emptyRecord.settings, referenceDate: "2019-09-01", rulesOff: ["required-empty"] };
  const file = remembering(written({ settings }));
  const rules = async (...args: string[]) =>
    new Set((await check(file, "--format", "json", ...args)).json().findings.map(({ rule }) => rule));
  const own = await rules();
  expect([own.has("required-empty"), own.has("measure-missing")]).toEqual([false, false]);
  expect((await rules("--date", "2026-11-01")).has("measure-missing")).toBe(true);
});

test.each([
  ["of a later version", ['<dossier xmlns="urn:dossier-lycee-des-metiers" version="9"/>'], /version plus récente/],
  ["that stands twice", [written({}), written({ unknown: ["<a/>"] })], /plusieurs enregistrements/],
  ["that is damaged", ['<dossier xmlns="urn:dossier-lycee-des-metiers" version="1">?</dossier>'], /abîmés/],
])("a record %s is told in one sentence, and the check goes on without it", async (_name, parts, sentence) => {
  const { out, err, code } = await check(remembering(...parts), "--format", "json");
  expect(err).toMatch(sentence);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toMatch(/^ldm\u00a0: d\.docx\u00a0: /);
  expect((JSON.parse(out) as Said).findings).toHaveLength(dismissals().length);
  expect(code).toBe(1);
});

test("scores left in the file are told, by the part that holds them alone", async () => {
  const dossier = readDossier([readDocx(bytes)], currentEdition);
  const told = (file: Uint8Array) => check(file, "--format", "json").then(({ json }) => json().findings);
  const scored = await told(remembering(writeAudit(wholeAudit()(dossier))));
  expect(scored.filter(({ rule }) => rule === "scores-left")).toHaveLength(1);
  expect((await told(bytes)).filter(({ rule }) => rule === "scores-left")).toEqual([]);
});

test("an audit that cannot be read is told, and stops no check", async () => {
  const { err, code } = await check(
    remembering(writeAudit(emptyAudit("2026-01")).replace('version="1"', 'version="9"')),
  );
  expect(err).toContain("d.docx\u00a0: l’audit de ce document vient d’une version plus récente");
  expect(code).toBe(1);
});
