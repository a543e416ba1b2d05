import { criterionText, currentEdition as edition, editions, frames, tableText } from "../../src/guide";
import { quotedOf } from "./source";

const indicators = edition.criteria.flatMap(({ exampleIndicators }) => exampleIndicators);

describe("the criteria", () => {
  test("count what the guide counts", () => {
    expect(edition.criteria.map(({ expectations }) => expectations.length)).toEqual([5, 5, 8, 7, 7, 3, 5, 7]);
    expect(edition.criteria.map(({ exampleIndicators }) => exampleIndicators.length)).toEqual([
      5, 5, 10, 15, 8, 11, 12, 10,
    ]);
  });

  test("ask something of networks in criteria 4, 5, 6 and 8", () => {
    const asked = edition.criteria.flatMap(({ expectations }) => expectations.filter(({ networkOnly }) => networkOnly));
    expect(asked.map(({ id }) => id)).toEqual(["C4.7", "C5.7", "C6.3", "C8.6"]);
    expect(asked.every(({ text }) => text.includes("candidatures en réseau"))).toBe(true);
  });

  test("number their expectations without a gap", () => {
    for (const { number, expectations } of edition.criteria)
      expect(expectations.map(({ id }) => id)).toEqual(expectations.map((_, index) => `C${number}.${index + 1}`));
  });

  test("hold no empty sentence, on pages 12 to 20", () => {
    for (const { text, page } of quotedOf(edition)) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe("");
      expect([text, page >= 12 && page <= 20]).toEqual([text, true]);
    }
  });

  test("tell which lists the cut page lacks, and those only are empty", () => {
    for (const criterion of edition.criteria) {
      const empty = (
        [
          "expectations",
          "reformMeasures",
          "domains",
          "strategicAxes",
          "operationalObjectives",
          "exampleActions",
        ] as const
      ).filter((list) => criterion[list].length === 0);
      expect([criterion.number, empty]).toEqual([criterion.number, criterion.missing]);
    }
    expect(criterionText(edition, 8)!.missing).toEqual(["reformMeasures", "strategicAxes"]);
  });

  test("name the Qualéduc sheets by number, thirty-one in three groups", () => {
    const known = edition.qualeduc.flatMap(({ sheets }) => sheets.map(({ number }) => number));
    expect(edition.qualeduc.map(({ group, sheets }) => [group, sheets.length])).toEqual([
      [1, 9],
      [2, 10],
      [3, 12],
    ]);
    for (const { group, sheets } of edition.qualeduc)
      expect(sheets.map(({ number }) => number)).toEqual(sheets.map((_, index) => `${group}.${index + 1}`));
    expect(known).toEqual(expect.arrayContaining(edition.criteria.flatMap(({ qualeducSheets }) => qualeducSheets)));
  });
});

describe("the example indicators", () => {
  test("are of six types", () => {
    const count = (type: string): number => indicators.filter((one) => one.type === type).length;
    expect(["count", "rate", "amount", "frequency", "mixed", "qualitative"].map(count)).toEqual([48, 9, 2, 1, 4, 12]);
  });

  test("show their type in their first words", () => {
    for (const { text, type } of indicators) {
      if (type === "count") expect(text).toMatch(/^Nombre /);
      if (type === "rate") expect(text).toMatch(/^(Taux|Pourcentage) /);
      if (type === "amount") expect(text).toMatch(/^(Montant|Budgets) /);
      if (type === "mixed") expect(text).toMatch(/^(Nombre|Pourcentage) .*\b(et|nombre)\b/);
      if (type === "qualitative") expect(text).not.toMatch(/^(Nombre|Taux|Pourcentage|Montant|Budget)/);
    }
  });
});

describe("the tables", () => {
  const label = (code: string, field: string): string | undefined =>
    tableText(edition, code).fields.find((one) => one.field === field)?.label;

  test("are eleven, in the order of the guide", () => {
    const codes = Object.keys(edition.tables);
    expect(codes).toEqual(["T1", "T2", "T3", "T4", "T5", "T6", "T7", "T8", "T9", "T10", "T11"]);
    expect(codes.map((code) => tableText(edition, code).code)).toEqual(codes);
    expect(codes.map((code) => tableText(edition, code).page)).toEqual([8, 8, 8, 8, 9, 9, 9, 9, 10, 10, 10]);
    expect(() => tableText(edition, "T12")).toThrow("2026-01 without T12");
  });

  test("keep the guide's oddities to the letter", () => {
    expect(label("T6", "mesure-n3")).toBe("Mesure suivi 2 (N+3)");
    expect(label("T5", "duree")).toBe("Durée action");
    expect(label("T10", "duree")).toBe("Durée de l'action");
    expect(tableText(edition, "T7").fields[0]!.hints[1]).toContain("le nombre d'heure EDT");
    expect(tableText(edition, "T11").fields[0]!.hints[1]).toContain("le nombre d'heures EDT");
    expect(tableText(edition, "T8").title).toBeNull();
  });
});

describe("the references", () => {
  const references = Object.entries(edition.references);

  test("have words, a section, and a page when they quote the guide", () => {
    for (const [key, { quote, section, basis, page }] of references) {
      expect([key, quote.trim() !== "" && section.trim() !== ""]).toEqual([key, true]);
      expect([key, page === null]).toEqual([key, basis === "regulation"]);
    }
  });

  test("never turn our reading into a duty", () => {
    const ours = references.filter(([, { basis }]) => basis === "our-reading");
    expect(ours.map(([key]) => key)).toContain("required");
    for (const [, { quote }] of ours) expect(quote).not.toMatch(/\b(doit|doivent|obligatoire\b(?!\u00a0»))/);
  });

  test("are typeset in French where the words are ours", () => {
    for (const [, { quote, basis }] of references)
      if (basis === "our-reading") expect(quote).not.toMatch(/'|« |[^\u00a0][»:;?!%]/);
  });

  test("show every table", () => {
    const keys = references.map(([key]) => key);
    expect(keys).toEqual(expect.arrayContaining(Object.keys(edition.tables).map((code) => `tables.${code}`)));
  });
});

describe("the frames", () => {
  const [old, now] = frames;

  test("the numbers of 2016 lead to those of 2023, the third new", () => {
    expect(old!.criteria.map(({ number }) => old!.renumbering![number])).toEqual([1, 2, 4, 5, 6, 7, 8]);
    for (const { number, title } of old!.criteria) {
      const today = now!.criteria.find((one) => one.number === old!.renumbering![number])!.title;
      // Only the partnership of the third was reworded.
      if (number === 3) expect(today.startsWith(title.slice(0, 81))).toBe(true);
      else expect(title).toBe(today);
    }
  });

  test("today's frame is the edition's, its titles the code's", () => {
    expect(editions[0]).toBe(edition);
    expect(edition.frame).toBe(now);
    expect(edition.criteria.map(({ number, codeTitle }) => ({ number, title: codeTitle }))).toEqual(now!.criteria);
    expect(criterionText(edition, 9)).toBeUndefined();
  });
});
