import { createWordHost } from "../../../src/host/word";
import { SimulatedWord } from "../../word";
import { bootOffice } from "../../word/boot";
import { docx, p } from "../../word/fixture";

test.each(["1.3", "1.6"] as const)("opens a file as a document of its own, in WordApi %s", async (api) => {
  const word = SimulatedWord.open(docx(p("Dossier")), { api });
  const office = await bootOffice(word, true);
  const report = docx(p("Rapport"));
  const before = word.document.revision;
  await createWordHost().openNew(report);
  expect(word.opened).toEqual([report]);
  expect(word.document.revision).toBe(before);
  await expect(createWordHost().openNew(new Uint8Array([1]))).rejects.toMatchObject({ code: "failed" });
  expect(word.unimplemented).toEqual([]);
  office.close();
});
