import { currentEdition as edition, type Quoted, type TableText } from "../../src/guide";
import { digest, pageText, plain, quotedOf, rawPage, without } from "./source";

const everyQuoted = quotedOf(edition);
const contents = pageText(2);
const hasLetters = /\p{L}/u;

/** What the source prints for a sentence of ours: mended words as they were, rebuilt words left out. */
function printed(quoted: Quoted): readonly string[] {
  const mending = edition.mendings.find(({ page, printed }) => page === quoted.page && printed === quoted.mended);
  if (quoted.mended !== undefined && !(mending && quoted.text.includes(mending.written)))
    throw new Error(`unlisted mending: ${quoted.mended}`);
  const text = mending ? quoted.text.replace(mending.written, mending.printed) : quoted.text;
  return text
    .split(/\[[^\]]*\]/)
    .map(plain)
    .filter((part) => part !== "");
}

/** Every literal string of an official table. */
function wordsOf({ title, introduction, fields }: TableText): readonly string[] {
  return [
    title ?? "",
    ...introduction,
    ...fields.flatMap(({ label, hints, lines = [] }) => [label, ...hints, ...lines]),
  ]
    .filter((words) => words !== "")
    .map(plain);
}

/** Heads of columns and boxes, of which page 20, cut, keeps the right half. */
const pageFurniture = [
  /^Critère \d :/,
  /^ation$/,
  /^Mesures de la réforme$/,
  /^Lien avec l'évaluation des établissements$/,
  /^Axes de travail stratégiques?$/,
  /^(Objectif)?s opérationnels$/,
  /^Exemple d'actions$/,
  /^Exemples d'[Ii]ndicateurs d'évaluation$/,
  /^list-style-type/,
  // Links to the Qualéduc sheets: their numbers are compared below.
  /^\d\.\d+[.\s-]/,
];

describe("what is transcribed stands in the guide", () => {
  test("the text is that of the fixtures", () => {
    expect(digest).toBe(edition.sourceDigest);
  });

  test("every sentence of the criteria is printed on its page", () => {
    const absent = everyQuoted.filter(
      (quoted) => !printed(quoted).every((part) => pageText(quoted.page).includes(part)),
    );
    // The head of page 20 is cut: the contents alone print the eighth title in full.
    expect(absent).toEqual([edition.criteria[7]!.title]);
    for (const { number, title } of edition.criteria)
      expect(contents).toContain(plain(`Critère ${number} : ${title.text}`).slice(0, 100));
    expect(contents).toContain(plain(`Critère 8 : ${edition.criteria[7]!.title.text} ${edition.criteria[7]!.page}`));
  });

  test("rebuilt sentences, and no others, are told as such and show what was added", () => {
    const rebuilt = everyQuoted.filter(({ status }) => status === "reconstructed");
    expect(rebuilt).toEqual(everyQuoted.filter(({ text }) => text.includes("[")));
    expect(rebuilt).toHaveLength(13);
    expect(new Set(rebuilt.map(({ page }) => page))).toEqual(new Set([20]));
    expect(everyQuoted.filter(({ status }) => status === "missing")).toEqual([]);
  });

  test("every mending is needed: the source prints the fault", () => {
    for (const { page, printed } of edition.mendings)
      expect([printed, pageText(page).includes(plain(printed))]).toEqual([printed, true]);
  });

  test("the tables' words are printed on their pages", () => {
    const absent = Object.values(edition.tables).flatMap((table) =>
      wordsOf(table).filter((words) => !pageText(table.page).includes(words)),
    );
    expect(absent).toEqual([]);
  });

  test("the Qualéduc sheets are those of page 11", () => {
    for (const { title, sheets } of edition.qualeduc) {
      expect(pageText(11)).toContain(plain(title));
      for (const { number, title } of sheets)
        expect(pageText(11).replace(/[–-]/g, "-")).toContain(plain(`Fiche ${number} - ${title}`).replace(/–/g, "-"));
    }
  });

  test("the references that quote the guide stand on the page they tell", () => {
    for (const [key, { quote, basis, page }] of Object.entries(edition.references)) {
      if (basis !== "quoted") continue;
      expect([key, page !== null && pageText(page).includes(plain(quote))]).toEqual([key, true]);
    }
  });
});

describe("what stands in the guide is transcribed", () => {
  const kept = everyQuoted.flatMap(printed);

  test.each([12, 13, 14, 15, 16, 17, 18, 19, 20])("page %i leaves nothing out", (page) => {
    const left = rawPage(page)
      .split(/\n|\t|<[^>]*>|\s[-•○➤]\s|\so\s(?=d)/)
      .map((line) => plain(line).replace(/^- /, ""))
      .filter((line) => hasLetters.test(without(line, kept)))
      .filter((line) => !pageFurniture.some((head) => head.test(line)));
    expect(left).toEqual([]);
  });

  test.each([8, 9, 10])("page %i, of tables, leaves nothing out", (page) => {
    const words = Object.values(edition.tables)
      .filter((table) => table.page === page)
      .flatMap(wordsOf);
    expect(without(pageText(page), words)).not.toMatch(hasLetters);
  });

  test("page 11 leaves no Qualéduc sheet out", () => {
    const words = edition.qualeduc.flatMap(({ title, sheets }) => [title, ...sheets.map((sheet) => sheet.title)]);
    const left = without(pageText(11), ["F. Cahier des charges du label lycée des métiers", ...words.map(plain)]);
    expect(left.replaceAll("Fiche", "")).not.toMatch(hasLetters);
  });

  test("each criterion names the Qualéduc sheets of its page", () => {
    for (const { page, qualeducSheets } of edition.criteria) {
      const links = rawPage(page).matchAll(/(?:^|\s|\[)([123]\.\d{1,2})(?=[.\s-])/gm);
      expect([page, ...qualeducSheets]).toEqual([page, ...[...links].map(([, number]) => number)]);
    }
  });
});
