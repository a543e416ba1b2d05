import type { Browser } from "playwright-core";
import { readDossier } from "../../src/dossier";
import { currentEdition } from "../../src/guide";
import { readDocx } from "../../src/ooxml";
import { launchBrowser } from "../browser/launchBrowser";
import { docx, p } from "../word/fixture";
import { blank } from "./chains/dossiers";
import { shapeLines, shapeOf } from "../helpers/dossierShape";
import { openStage, type Stage } from "./openStage";
import { insertPiece, standing, undoInsertion } from "./paneSteps";
import { sampleWords } from "./words";

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  expect(await stage.faults()).toEqual([]);
  await stage.close();
});

const shape = async (): Promise<readonly string[]> =>
  shapeLines(shapeOf(readDossier([readDocx(await stage.file())], currentEdition)));

// The first example of issue 11: ldm new --out c3.docx --criteria 3 --actions 2, then the next action « À sa place ».
describe.each(sampleWords("hostile-web"))("in $title", ({ options }) => {
  test("the next action goes into a dossier in which nobody wrote yet, and is taken back", async () => {
    stage = await openStage(browser, await blank("--criteria", "3", "--actions", "2"), options);
    const before = await stage.body();
    expect(await insertPiece(stage, "action", 3)).toEqual({
      isDone: true,
      sentence: "Inséré\u00a0: Critère\u00a03\u00a0: action\u00a03.",
    });
    expect(await shape()).toEqual([
      "criterion 3: T1 T2 T3 T4, 4 people",
      "criterion 3, action 1: T5 T6 T7 T8, 4 lines",
      "criterion 3, action 2: T5 T6 T7 T8, 4 lines",
      "criterion 3, action 3: T5 T6 T7 T8, 4 lines",
      "criterion 3, commitment 1: T9 T10 T11, 3 lines",
    ]);
    expect(await standing(stage, 3)).toBe("3\u00a0actions, 1\u00a0engagement");
    expect((await undoInsertion(stage)).isDone).toBe(true);
    expect(await stage.body()).toBe(before);
  });

  test("an empty document gets a criterion, then its next commitment, and gives both back", async () => {
    stage = await openStage(browser, docx(p("")), options);
    const before = await stage.body();
    expect(await insertPiece(stage, "criterion", 3)).toMatchObject({ isDone: true });
    expect(await insertPiece(stage, "commitment", 3)).toEqual({
      isDone: true,
      sentence: "Inséré\u00a0: Critère\u00a03\u00a0: engagement\u00a02.",
    });
    expect(await shape()).toEqual([
      "criterion 3: T1 T2 T3 T4, 4 people",
      "criterion 3, action 1: T5 T6 T7 T8, 4 lines",
      "criterion 3, commitment 1: T9 T10 T11, 3 lines",
      "criterion 3, commitment 2: T9 T10 T11, 3 lines",
    ]);
    expect((await undoInsertion(stage)).isDone).toBe(true);
    expect((await undoInsertion(stage)).isDone).toBe(true);
    expect(await stage.body()).toBe(before);
  });
});

test("« Insérer » shows what stands as soon as it opens, and nothing of what does not", async () => {
  stage = await openStage(browser, await blank("--criteria", "3", "--actions", "2"));
  await expect(eventually(() => standing(stage, 3))).resolves.toBe("2\u00a0actions, 1\u00a0engagement");
  expect(await standing(stage, 4)).toBe("");
});

/** What a reading answers once it has something to say, or empty when it says nothing for two seconds. */
async function eventually(read: () => Promise<string>): Promise<string> {
  for (let waited = 0; waited < 2000; waited += 50) {
    const answer = await read();
    if (answer !== "") return answer;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return "";
}
