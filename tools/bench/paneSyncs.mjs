// The syncs and the time of each action of the pane, on a blank dossier and on the big one.
import { openAudit, scoreCriterion, settled } from "../../test/e2e/openAudit.ts";
import { sample, openStage } from "../../test/e2e/openStage.ts";
import { addRow, citeNew, insertPiece, undoInsertion, writeList } from "../../test/e2e/paneSteps.ts";
import { cellParagraphs } from "../../src/document/index.ts";
import { readDossier } from "../../src/dossier/index.ts";
import { currentEdition } from "../../src/guide/index.ts";
import { readDocx } from "../../src/ooxml/index.ts";

/** Milliseconds without a sync after which the pane has nothing more to ask: the cursor rests 250 ms before it is looked for. */
const quiet = 600;

const who = { name: "Awa Diarra", position: "IEN" };

/** Measures every action on a sample: its name, its syncs and its milliseconds; `flags`: how many findings were shown. */
export async function paneSyncs(browser, name) {
  const bytes = sample(name);
  const lines = [];
  const stage = await openStage(browser, bytes);
  const { pane } = stage;
  const measure = async (label, act) => lines.push([label, ...(await syncsOf(stage, act))]);

  await pane.getByRole("tab", { name: "Vérifier" }).click();
  await measure("check", async () => {
    await pane.getByRole("button", { name: "Vérifier le dossier" }).click();
    await pane.getByRole("button", { name: "Vérifier de nouveau" }).waitFor();
    await pane.locator("section[aria-busy=false]").first().waitFor();
  });
  await pane.getByRole("button", { name: "Signaler dans le document" }).click();
  await measure("flag what is shown", async () => {
    await pane.getByRole("button", { name: /^Tout ce qui est affiché/ }).click();
    await pane.getByText(/^Document à jour/).waitFor({ timeout: 120_000 });
  });
  const flags = (await commentsOf(stage)).length;
  await measure("clear the flags", async () => {
    await pane.getByRole("button", { name: "Effacer les signalements" }).click();
    await pane.getByText(/effacés? du document/).waitFor({ timeout: 120_000 });
  });
  await pane.getByRole("tab", { name: "Insérer" }).click();
  await untilQuiet(stage);
  await measure("insert an action", () => insertPiece(stage, "action", 2).then(mustBeDone));
  await measure("take it back", () => undoInsertion(stage).then(mustBeDone));
  const { team } = placesIn(await stage.file());
  await stage.setCaret(team);
  await untilQuiet(stage);
  await measure("add a member", () => addRow(stage, "member", team).then(mustBeDone));
  const { answer } = placesIn(await stage.file());
  await pane.getByRole("tab", { name: "Preuves" }).click();
  await stage.setCaret(answer);
  await untilQuiet(stage);
  await measure("cite (its place looked for)", () => citeNew(stage, answer, "Compte rendu").then(mustBeDone));
  await measure("write the list", () => writeList(stage).then(mustBeDone));
  await stage.close();

  const audit = await openAudit(browser, bytes, who);
  const [syncs, time] = await syncsOf(audit, async () => {
    await scoreCriterion(audit, 1);
    await settled(audit);
  });
  lines.push(["score a criterion", syncs, time]);
  await audit.close();
  return { lines, flags };
}

async function syncsOf(stage, act) {
  await untilQuiet(stage);
  const before = await stage.syncCount();
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  await untilQuiet(stage);
  return [(await stage.syncCount()) - before, time];
}

/** Waits until the pane asks nothing more of Word. */
async function untilQuiet(stage) {
  let [count, since] = [await stage.syncCount(), performance.now()];
  while (performance.now() - since < quiet) {
    await new Promise((done) => setTimeout(done, 50));
    const now = await stage.syncCount();
    if (now !== count) [count, since] = [now, performance.now()];
  }
}

function mustBeDone({ isDone, sentence }) {
  if (!isDone) throw new Error(sentence);
}

async function commentsOf(stage) {
  return readDocx(await stage.file()).comments.filter(({ text }) => text.startsWith("[LdM]"));
}

/** The last line of the team and the first answer of the first criterion. */
function placesIn(bytes) {
  const dossier = readDossier([readDocx(bytes)], currentEdition);
  const [criterion] = dossier.criteria;
  const tables = [...criterion.tables, ...criterion.actions.flatMap((action) => action.tables)];
  const people = tables.find(({ table }) => table === "T4").reading.people;
  const paragraphOf = (cell) => cellParagraphs(cell).find(({ index }) => index !== null).index;
  const answer = tables.find(({ table }) => table === "T8").answers[0];
  return { team: paragraphOf(people.at(-1).lastName), answer: paragraphOf(answer.cell) };
}
