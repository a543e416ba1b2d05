import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import {
  carryOver,
  changesSince,
  confirmText,
  fingerprintOf,
  presentCriteria,
  reviewsOf,
  setOpinion,
  sign,
  type TextChange,
} from "../../src/audit";
import type { DocumentText } from "../../src/document";
import { readDossier, type Dossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { at, martin, wholeAudit } from "../helpers/audits";
import { Mutant } from "../mutations/Mutant";

const read = (document: DocumentText): Dossier => readDossier([document], currentEdition);
const good = readDocx(readFileSync(resolve(__dirname, "../dossiers/d01-dossier-complet/dossier.docx")));
const before = read(good);
const after = (seed: (dossier: Mutant) => Mutant): Dossier => read(seed(new Mutant(good, before)).document);
const changesOf = (criterion: number, now: Dossier): readonly TextChange[] =>
  changesSince(fingerprintOf(before, criterion), now, criterion);
const nameOf = ({ at: { block, table, field, objective, indicator }, kind }: TextChange): string =>
  [kind, block, table, field, objective, indicator].filter((part) => part !== null).join(" ");

describe("the fingerprint of a criterion’s text", () => {
  test("is the same for the same text, and another for each criterion", () => {
    const numbers = currentEdition.criteria.map(({ number }) => number);
    for (const number of numbers) expect(changesOf(number, before)).toEqual([]);
    expect(new Set(numbers.map((number) => fingerprintOf(before, number))).size).toBe(numbers.length);
    expect(fingerprintOf(before, 12)).toBe("");
  });

  test("does not see apostrophes, kinds of spaces and hyphens, spaces doubled or left at an end", () => {
    const retyped = structuredClone(good) as { -readonly [K in keyof DocumentText]: DocumentText[K] };
    for (const paragraph of retyped.paragraphs)
      Object.assign(paragraph, {
        text: paragraph.text
          .replace(/’/g, "'")
          .replace(/\u00a0/g, " ")
          .replace(/ /g, "  ")
          .replace(/$/, paragraph.text === "" ? "" : " "),
      });
    const now = read(retyped);
    for (const { number } of currentEdition.criteria) expect(changesOf(number, now)).toEqual([]);
  });

  test("is the same after LibreOffice", () => {
    const now = read(readDocx(readFileSync(resolve(__dirname, "libreOffice/dossier.docx"))));
    for (const { number } of currentEdition.criteria) expect(changesOf(number, now)).toEqual([]);
  });

  test("sees one cell, and says which", () => {
    const now = after((dossier) =>
      dossier.append({ criterion: 1, block: "A1", table: "T7", field: "lieux" }, "Et la salle 12."),
    );
    expect(changesOf(1, now).map(nameOf)).toEqual(["changed A1 T7 lieux"]);
    expect(changesOf(2, now)).toEqual([]);
  });

  test("sees a measure, a header and a cell emptied, each at its place", () => {
    const now = after((dossier) =>
      dossier
        .write({ criterion: 1, block: "A1", table: "T6", field: "mesure-n3", objective: 1, indicator: 1 }, "999")
        .rewordIn(1, "A2", "T6", "2024", "2025")
        .write({ criterion: 1, table: "T1", field: "etat-des-lieux" }, ""),
    );
    expect(changesOf(1, now).map(nameOf).sort()).toEqual([
      "changed A1 T6 mesure-n3 1 1",
      "changed A2 T6",
      "removed T1",
    ]);
  });

  test("follows a block that stands elsewhere: only the one that went is told", () => {
    const now = after((dossier) => dossier.dropBlock(1, "A1"));
    expect(changesOf(1, now).map(nameOf)).toEqual(["removed A1"]);
  });
});

describe("the reviews of an audit", () => {
  const audit = wholeAudit()(before);
  const now = after((dossier) =>
    dossier.append({ criterion: 3, block: "A1", table: "T7", field: "lieux" }, "Et la salle 12.").dropSection(6),
  );
  const states = (record = audit, dossier = now): Readonly<Record<number, string>> =>
    Object.fromEntries(reviewsOf(record, dossier).map(({ criterion, state }) => [criterion, state]));

  test("say what is to be seen again, and what is gone", () => {
    expect(Object.values(states(audit, before))).toEqual(Array(8).fill("unchanged"));
    expect(states()).toMatchObject({ 1: "unchanged", 2: "unchanged", 3: "changed", 6: "missing", 8: "unchanged" });
  });

  test("come to rest once the text is read anew", () => {
    const confirmed = confirmText(audit, martin, 3, fingerprintOf(now, 3), at);
    expect(states(confirmed)).toMatchObject({ 3: "unchanged", 6: "missing" });
  });

  test("of an audit carried over keep its verdicts, and neither its signature nor its avis", () => {
    const opinion = { opinion: "favourable", motive: "Tout y est." } as const;
    const signed = sign(setOpinion(audit, martin, opinion, at), martin, "2026-11-24", at);
    const later = "2027-11-24T12:00:00.000Z";
    const { record, reviews } = carryOver(signed, now, later);
    expect(record.assessments[0]).toMatchObject({
      signedOn: null,
      expectations: audit.assessments[0]!.expectations,
      // Just after its own instant: an avis given since on this version stands.
      opinion: { opinion: null, motive: "Tout y est.", at: "2026-11-24T12:00:00.001Z" },
    });
    expect(reviews).toEqual(reviewsOf(audit, now));
    expect(reviews.find(({ criterion }) => criterion === 3)!.changes.map(nameOf)).toEqual(["changed A1 T7 lieux"]);
    expect(presentCriteria(now).has(6)).toBe(false);
  });
});
