import { placeOf, type Place } from "../../../src/document";
import type { DocumentHost } from "../../../src/host";
import { createWordHost } from "../../../src/host/word";
import { forgetAllWritten } from "../../../src/host/word/write/written";
import { SimulatedWord } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";

const text = "Voir annexe, puis annexe, enfin annexe.";

let office: OfficeWindow;
let host: DocumentHost;

beforeEach(async () => {
  office = await bootOffice(SimulatedWord.open(docx(p("Avant") + p(text)), {}), true);
  forgetAllWritten();
  host = createWordHost();
});
afterEach(() => office.close());

/** The place of the occurrence of that rank, as it is read now. */
async function placeOfOccurrence(rank: number): Promise<Place> {
  const paragraph = (await host.read()).paragraphs[1]!;
  const start = [...text.matchAll(/annexe/g)][rank]!.index;
  return { ...placeOf(paragraph), start, end: start + "annexe".length };
}
const now = async (): Promise<string> => (await host.read()).paragraphs[1]!.text;

test.each([
  [0, "Voir pièce, puis annexe, enfin annexe."],
  [1, "Voir annexe, puis pièce, enfin annexe."],
  [2, "Voir annexe, puis annexe, enfin pièce."],
])("of words that stand three times, those quoted are replaced, and put back (%i)", async (rank, expected) => {
  const at = await placeOfOccurrence(rank);
  const receipt = await host.write([{ kind: "replaceText", at, text: "pièce" }]);
  expect(await now()).toBe(expected);
  await host.undo(receipt);
  expect(await now()).toBe(text);
});

test("changes of one paragraph are each made at their own words, in whatever order they are asked", async () => {
  const [first, last] = [await placeOfOccurrence(0), await placeOfOccurrence(2)];
  const receipt = await host.write([
    { kind: "replaceText", at: last, text: "pièce C" },
    { kind: "replaceText", at: first, text: "le document A" },
  ]);
  expect(await now()).toBe("Voir le document A, puis annexe, enfin pièce C.");
  await host.undo(receipt);
  expect(await now()).toBe(text);
});
