import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { bundledPackages, licencesIn } from "../helpers/bundledPackages";

const demo = resolve(__dirname, "../../dist-demo");
const read = (name: string): string => readFileSync(join(demo, name), "utf8");

test("the pane carries the licence of every package that it holds", () => {
  const packages = bundledPackages(JSON.parse(read("modules.json")) as string[]);
  expect(packages).toEqual(expect.arrayContaining(["tabster", "keyborg", "@griffel/core", "fflate", "react"]));
  const licences = licencesIn(read("pane/licences.txt"));
  expect([...licences.keys()].sort()).toEqual([...packages, "webpack"].sort());
  for (const text of licences.values()) expect(text).toMatch(/copyright/i);
});
