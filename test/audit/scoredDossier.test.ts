import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { otherDossier, scoredDossier } from "../../src/audit";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";

const known = (name: string, settings: { school: string; uai: string } | null = null) =>
  scoredDossier(
    readDossier([readDocx(readFileSync(resolve("test/dossiers", name, "dossier.docx")))], currentEdition),
    settings,
  );

test("a dossier without settings is known by the UAI of its first pages", () => {
  const [one, other] = [known("d06-grand-dossier"), known("d03-defauts-melanges")];
  expect(one.writtenUai).toMatch(/^\d{7}[A-Z]$/);
  expect(otherDossier(one, other)).toMatchObject({ kind: "uai", ours: one.writtenUai, theirs: other.writtenUai });
  expect(otherDossier(one, known("d06-grand-dossier"))).toBeNull();
});

test("what is recorded on both sides comes first; of names, only where no UAI is known", () => {
  const [one, other] = ["Lycée Hugo", "Lycée Zola"].map((school) => known("d06-grand-dossier", { school, uai: "" }));
  expect(otherDossier(one!, other!)).toBeNull();
  expect(otherDossier({ ...one!, writtenUai: null }, other!)).toMatchObject({ kind: "school" });
  const uai = (value: string) => known("d06-grand-dossier", { school: "", uai: value });
  expect(otherDossier(uai("0750001A"), uai("0690002B"))).toMatchObject({ kind: "uai", theirs: "0690002B" });
});

test("a UAI recorded on one side is compared with the one on the cover of the other", () => {
  const recorded = { ...known("d06-grand-dossier", { school: "", uai: "0750001A" }), writtenUai: null };
  const onCover = known("d06-grand-dossier");
  expect(otherDossier(recorded, onCover)).toMatchObject({ kind: "uai", theirs: onCover.writtenUai });
  const same = { ...recorded, settings: { school: "", uai: onCover.writtenUai! } };
  expect(otherDossier(same, known("d03-defauts-melanges"))).toMatchObject({ kind: "uai" });
  expect(otherDossier(same, onCover)).toBeNull();
});
