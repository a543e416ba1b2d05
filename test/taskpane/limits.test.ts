import type { Abilities } from "../../src/session";
import { limitOf } from "../../src/taskpane/limits";
import { viewsOf } from "../../src/taskpane/views";

const all = [...viewsOf("school"), ...viewsOf("auditor")].map(({ id }) => id);
const able: Abilities = {
  ...{ comments: "can", underlines: "can", platform: "windows" },
  ...{ writing: "can", parts: "can", documents: "can" },
};

test("nothing is said of a Word that can do all, nor of one whose version does not underline", () => {
  expect(all.map((view) => limitOf(view, able)).filter(Boolean)).toEqual([]);
  expect(all.map((view) => limitOf(view, { ...able, underlines: "cannot" })).filter(Boolean)).toEqual([]);
});

test("a Word without comments says so where it counts", () => {
  const limits: Abilities = { ...able, comments: "cannot" };
  expect(limitOf("check", limits)).toMatch(/marques rouges dans le texte\.$/);
  expect(limitOf("insert", limits)).toMatch(/suspendre le suivi des modifications/);
  expect(limitOf("audit", limits)).toMatch(/^Ce Word ne laisse le volet ni écrire de commentaires/);
  expect(limitOf("about", limits)).toBeNull();
});

test("one that refused comments says so where it counts, and nothing of the tracking that it can put off", () => {
  const limits: Abilities = { ...able, comments: "refused" };
  expect(limitOf("check", limits)).toMatch(/^Word refuse ici les commentaires.*marques rouges dans le texte\.$/);
  expect(limitOf("audit", limits)).toMatch(/les constats restent dans les fiches\.$/);
  expect(limitOf("insert", limits)).toBeNull();
});

test("one that refused to underline says so beside the check", () => {
  expect(limitOf("check", { ...able, underlines: "refused" })).toMatch(/abonnement Microsoft\u00a0365/);
  expect(limitOf("audit", { ...able, underlines: "refused" })).toBeNull();
});

test("what was refused since the pane opened is told in each view that needs it", () => {
  const told = (refused: Partial<Abilities>): readonly string[] =>
    ["insert", "check", "evidence", "audit", "dossier", "about"].filter(
      (view) => limitOf(view as (typeof all)[number], { ...able, ...refused }) !== null,
    );
  expect(told({ writing: "refused" })).toEqual(["insert", "check", "evidence", "audit", "dossier"]);
  expect(told({ parts: "refused" })).toEqual(["check", "evidence", "audit", "dossier"]);
  expect(told({ documents: "refused" })).toEqual(["evidence", "audit"]);
  expect(limitOf("insert", { ...able, writing: "refused" })).toMatch(/protégé, ou en lecture seule/);
});

test("a platform says what it lacks, beside the rest", () => {
  expect(limitOf("insert", { ...able, platform: "web" })).toMatch(/^Dans Word sur le web/);
  expect(limitOf("dossier", { ...able, platform: "mac" })).toBe(
    "Ce Word n’enregistre aucun fichier à la demande du volet.",
  );
  expect(limitOf("audit", { ...able, comments: "cannot", platform: "ios" })).toMatch(
    /document\. Ce Word n’enregistre aucun fichier/,
  );
});

test.each(["can", "cannot", "refused"] as const)("uses French typography (%s)", (ability) => {
  const texts = all.flatMap((view) =>
    (["windows", "web", "mac"] as const).map((platform) =>
      limitOf(view, {
        ...{ comments: ability, underlines: ability, writing: ability, parts: ability, documents: ability },
        platform,
      }),
    ),
  );
  expect(texts.filter((text) => text !== null && /'|[^\u00a0]([:;?!%»])|«[^\u00a0]/.test(text))).toEqual([]);
});
