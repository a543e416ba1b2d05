import { resolve } from "node:path";
import { UsageError } from "../../src/cli/io";
import { demoOptions } from "../../tools/demo/options";

test("the sample on the usual port, in the browser, unless told otherwise", () => {
  expect(demoOptions([])).toEqual({ file: null, port: 3210, isOpening: true });
  expect(demoOptions(["--file", "mon.docx", "--port", "0", "--no-open"])).toEqual({
    file: resolve("mon.docx"),
    port: 0,
    isOpening: false,
  });
});

test.each([
  [["--grand"], /^option inconnue\u00a0: --grand\. Options/],
  [["mon.docx"], /^«\u00a0mon\.docx\u00a0» n’est pas une option\. Options/],
  [["--file"], /^option --file mal donnée\. Options/],
  [["--port", "65536"], /^--port\u00a0: «\u00a065536\u00a0» n’est pas un port/],
  [["--port", ""], /n’est pas un port/],
])("%j is refused in one French sentence", (args, sentence) => {
  expect(() => demoOptions(args)).toThrow(UsageError);
  expect(() => demoOptions(args)).toThrow(sentence);
});
