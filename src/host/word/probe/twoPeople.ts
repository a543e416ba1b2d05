import { createWordRecordStore } from "../recordStore";
import { defineProbe, type Bench } from "./defineProbe";

const namespace = "urn:ldm:essai:deux";
const mark = /<qui id="([\da-f]+)"\/>/g;

/** What becomes of what two people keep in one document: whose is left, and in how many parts. */
export const twoPeople = defineProbe({
  id: "two-people",
  isApart: true,
  expected: { parts: 1, own: true, other: true },
  async run(bench) {
    const own = Math.floor(Math.random() * 0xffff_ffff).toString(16);
    await bench.timed("added", async () => write(bench, [...(await marksIn(bench)), own]));
    if ((await bench.ask("other-wrote")) === "yes") {
      const marks = await marksIn(bench);
      bench.note("own", marks.includes(own));
      bench.note(
        "other",
        marks.some((one) => one !== own),
      );
    } else bench.skip("parts", "own", "other");
    await bench.attempt("takenBack", async () => {
      await write(
        bench,
        (await marksIn(bench)).filter((one) => one !== own),
      );
      return "done";
    });
  },
});

async function marksIn(bench: Bench): Promise<readonly string[]> {
  const texts = await bench.call(() => createWordRecordStore(namespace).read());
  bench.note("parts", texts.length);
  return texts.flatMap((text) => [...text.matchAll(mark)].map(([, id]) => id!));
}

function write(bench: Bench, marks: readonly string[]): Promise<void> {
  const store = createWordRecordStore(namespace);
  const lines = marks.map((id) => `<qui id="${id}"/>`).join("");
  return bench.call(() =>
    marks.length === 0 ? store.clear() : store.write(`<deux xmlns="${namespace}">${lines}</deux>`),
  );
}
