import { toHostError } from "../../../src/host/word/hostError";
import { SimulatedWord, type SimulationOptions } from "../../word";
import { bootOffice, type OfficeWindow } from "../../word/boot";
import { docx, p } from "../../word/fixture";

let office: OfficeWindow;
afterEach(() => office.close());

/** What we make of a refusal of a member, on a platform. */
async function refusalOf(
  platform: NonNullable<SimulationOptions["platform"]>,
  member: string,
  act: (range: Word.Range) => void,
): Promise<unknown> {
  office = await bootOffice(SimulatedWord.open(docx(p("Un")), { platform, hostile: { notAllowed: [member] } }), true);
  return office.Word.run(async (context) => {
    act(context.document.body.paragraphs.getFirst().getRange("Content"));
    await context.sync();
  }).catch(toHostError);
}

test.each([
  ["OfficeOnline", "Range.insertText", "not-on-web"],
  ["OfficeOnline", "Range.insertComment", "no-comments"],
  ["PC", "Range.insertText", "read-only"],
  ["PC", "Range.insertComment", "read-only"],
  ["Mac", "Range.insertText", "read-only"],
] as const)("office-js #785, #1284, #5732, #6746: NotAllowed on %s at %s is « %s »", async (platform, member, code) => {
  const act = (range: Word.Range): void =>
    void (member === "Range.insertText" ? range.insertText("x", "End") : range.insertComment("x"));
  expect(await refusalOf(platform, member, act)).toMatchObject({ code, detail: `NotAllowed ${member}` });
});
