import { createWordRecordStore } from "../recordStore";
import { defineProbe } from "./defineProbe";

const namespace = "urn:ldm:essai";

/** As large as what a big dossier remembers. */
const partOf = (sign: string): string => `<essai xmlns="${namespace}">${sign.repeat(150_000)}</essai>`;

/** Whether the document keeps what we remember of it (office-js #5910, #1059). */
export const customXml = defineProbe({
  id: "custom-xml",
  expected: { added: "same", replaced: "same", parts: 1, deleted: 0 },
  async run(bench) {
    const store = createWordRecordStore(namespace);
    const writeAndRead = async (text: string): Promise<string> => {
      await bench.call(() => store.write(text));
      const texts = await bench.call(() => store.read());
      bench.note("parts", texts.length);
      return texts.some((one) => one.includes(text)) ? "same" : "otherwise";
    };
    await bench.attempt("added", () => bench.timed("added", () => writeAndRead(partOf("a"))));
    await bench.attempt("replaced", () => bench.timed("replaced", () => writeAndRead(partOf("b"))));
    await bench.attempt("deleted", async () => {
      await bench.call(() => store.clear());
      return (await bench.call(() => store.read())).length;
    });
  },
});
