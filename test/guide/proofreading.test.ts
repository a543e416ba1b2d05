import { currentEdition as edition, frames, type Quoted } from "../../src/guide";
import { digest, linesFrom, plain, quotedOf, source } from "./source";

const everyQuoted = quotedOf(edition);

/** The pages of the eight criteria: everything from the second mention of the first one on. */
const criterionLines = linesFrom("F. Cahier des charges du label").slice(
  linesFrom("F. Cahier des charges du label").findIndex((line) => line.startsWith("Critère 1 :")),
);

/** What the source prints for a sentence of ours: mended words as they were, rebuilt words left out. */
function printed(quoted: Quoted): readonly string[] {
  if (quoted.mended !== undefined) {
    const mending = edition.mendings.find(
      (one) => one.page === quoted.page && one.printed === quoted.mended && quoted.text.includes(one.written),
    );
    // A whole title mended is told by its printed form.
    const text = mending ? quoted.text.replace(mending.written, mending.printed) : quoted.mended;
    return printed({ text, page: quoted.page, status: quoted.status });
  }
  return quoted.text
    .split(/\[[^\]]*\]/)
    .map(plain)
    .filter((part) => part !== "");
}

describe("the transcription of the guide of January 2026", () => {
  test("was made from the text that stands in the fixtures", () => {
    expect(edition.sourceDigest).toBe(digest);
  });

  test("says nothing that the guide does not say", () => {
    const absent = everyQuoted
      .filter(({ status }) => status !== "missing")
      .filter((quoted) => !printed(quoted).every((part) => source.includes(part)));
    expect(absent.map(({ text }) => text)).toEqual([]);
  });

  test("marks every rebuilt sentence as reconstructed, and no other", () => {
    const rebuilt = everyQuoted.filter(({ text }) => text.includes("["));
    expect(rebuilt.every(({ status, page }) => status === "reconstructed" && page === 20)).toBe(true);
    expect(everyQuoted.filter(({ status }) => status !== "sure")).toHaveLength(rebuilt.length);
    expect(rebuilt).toHaveLength(13);
  });

  test("the tables' words are the guide's", () => {
    const words = Object.values(edition.tables).flatMap(({ title, introduction, fields }) => [
      ...(title === null ? [] : [title]),
      ...introduction,
      ...fields.flatMap(({ label, hints, lines = [] }) => [label, ...hints, ...lines]),
    ]);
    expect(words.filter((text) => !source.includes(plain(text)))).toEqual([]);
    expect(Object.keys(edition.tables)).toEqual(["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"]);
  });

  test("the references quote the guide, or say that they are ours", () => {
    for (const [key, { quote, basis, page }] of Object.entries(edition.references)) {
      if (basis === "quoted") expect([key, source.includes(plain(quote))]).toEqual([key, true]);
      if (basis === "quoted") expect(page).toBeGreaterThanOrEqual(7);
      if (basis === "our-reading") expect(quote).not.toMatch(/\b(doit|doivent|obligatoire\b(?! »))/);
    }
  });

  test("leaves nothing of the criteria's pages out", () => {
    const kept = everyQuoted.flatMap(printed).sort((a, b) => b.length - a.length);
    const remains = (line: string): string => kept.reduce((left, sentence) => left.split(sentence).join(" "), line);
    const left = criterionLines
      .flatMap((line) => line.split(/\t|<\/?ul[^>]*>|<p>|<\/p>|\s[-•○➤]\s|\so\s(?=d)/))
      .map((text) => plain(text).replace(/^- /, ""))
      .filter((text) => /\p{L}/u.test(remains(text)) && !isFurniture(text));
    expect(left).toEqual([]);
  });
});

/** What stands on the pages beside what is transcribed: column heads, and links to the Qualéduc sheets. */
function isFurniture(text: string): boolean {
  // Page 20 is cut: of « Une politique active de communication » it keeps this.
  if (text === "ation") return true;
  if (/^[-–\s]*$/.test(text) || /^style=/.test(text)) return true;
  if (
    /^(Critère \d : |Mesures de la réforme|Lien avec l'évaluation|Axes de travail strat|Objectifs opérationnels|Exemples? d'|s opérationnels|Acteurs$|NB : )/.test(
      text,
    )
  )
    return true;
  return /^\d\.\d+[.\s-]/.test(text);
}

describe("the criteria", () => {
  test("count what the guide counts", () => {
    const count = (read: (n: number) => number): number[] => edition.criteria.map((_, index) => read(index));
    expect(count((n) => edition.criteria[n]!.expectations.length)).toEqual([5, 5, 8, 7, 7, 3, 5, 7]);
    expect(count((n) => edition.criteria[n]!.exampleIndicators.length)).toEqual([5, 5, 10, 15, 8, 11, 12, 10]);
    expect(
      edition.criteria
        .flatMap(({ expectations }) => expectations)
        .filter(({ networkOnly }) => networkOnly)
        .map(({ id }) => id),
    ).toEqual(["C4.7", "C5.7", "C6.3", "C8.6"]);
  });

  test("have ids of their own, pages in range and no empty sentence", () => {
    const ids = edition.criteria.flatMap(({ expectations }) => expectations.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { text, page } of everyQuoted) {
      expect(text.trim()).toBe(text);
      expect(text).not.toBe("");
      expect(page >= 12 && page <= 20).toBe(true);
    }
  });

  test("name Qualéduc sheets that exist", () => {
    const known = edition.qualeduc.flatMap(({ sheets }) => sheets.map(({ number }) => number));
    expect(known).toHaveLength(31);
    expect(
      edition.criteria.flatMap(({ qualeducSheets }) => qualeducSheets).filter((one) => !known.includes(one)),
    ).toEqual([]);
  });

  test("keep the guide's literal oddities", () => {
    const label = (code: string, field: string) =>
      edition.tables[code]!.fields.find((one) => one.field === field)?.label;
    expect(label("T6", "mesure-n3")).toBe("Mesure suivi 2 (N+3)");
    expect(label("T5", "duree")).toBe("Durée action");
    expect(label("T10", "duree")).toBe("Durée de l'action");
  });

  test("the numbers of 2016 lead to those of today", () => {
    const [old, now] = frames;
    expect(old!.criteria).toHaveLength(7);
    expect(Object.values(old!.renumbering!)).toEqual([1, 2, 4, 5, 6, 7, 8]);
    expect(now!.criteria.map(({ number }) => number)).toEqual(edition.criteria.map(({ number }) => number));
  });
});
