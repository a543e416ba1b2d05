import { limitOf } from "../../src/taskpane/limits";
import { viewsOf } from "../../src/taskpane/views";

const all = [...viewsOf("school"), ...viewsOf("auditor")].map(({ id }) => id);

test("nothing is said of a Word that can do all", () => {
  expect(all.map((view) => limitOf(view, { comments: true, platform: "windows" })).filter(Boolean)).toEqual([]);
});

test("a Word without comments says so where it counts", () => {
  const limits = { comments: false, platform: "windows" } as const;
  expect(limitOf("check", limits)).toMatch(/marques rouges dans le texte\.$/);
  expect(limitOf("insert", limits)).toMatch(/suspendre le suivi des modifications/);
  expect(limitOf("audit", limits)).toMatch(/^Ce Word ne laisse le volet ni écrire de commentaires/);
  expect(limitOf("about", limits)).toBeNull();
});

test("a platform says what it lacks, beside the rest", () => {
  expect(limitOf("insert", { comments: true, platform: "web" })).toMatch(/^Dans Word sur le web/);
  expect(limitOf("dossier", { comments: true, platform: "mac" })).toBe(
    "Ce Word n’enregistre aucun fichier à la demande du volet.",
  );
  expect(limitOf("audit", { comments: false, platform: "ios" })).toMatch(
    /document\. Ce Word n’enregistre aucun fichier/,
  );
});

test.each([true, false])("uses French typography (comments: %s)", (comments) => {
  const texts = all.flatMap((view) =>
    (["windows", "web", "mac"] as const).map((platform) => limitOf(view, { comments, platform })),
  );
  expect(texts.filter((text) => text !== null && /'|[^\u00a0]([:;?!%»])|«[^\u00a0]/.test(text))).toEqual([]);
});
