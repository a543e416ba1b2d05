// npm run bench [-- --file dossier.docx] [-- --rounds n]: how fast the engine and the evidence are, as ratios measured in
// one run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import "./typescript.mjs";
import { line, race } from "./bench/race.mjs";

const sample = fileURLToPath(new URL("../test/dossiers/d06-grand-dossier/dossier.docx", import.meta.url));
const { values } = parseArgs({
  options: { file: { type: "string", default: sample }, rounds: { type: "string", default: "30" } },
});
const { contenders } = await import("./bench/contenders.mjs");
const rounds = Number(values.rounds);

const bytes = new Uint8Array(readFileSync(values.file));
const times = await race(
  contenders.map((one) => ({ ...one, run: () => one.run(bytes) })),
  rounds,
);
const engine = times.get("engine");
console.log(`${values.file.split(/[\\/]/).slice(-2).join("/")}, ${rounds} rounds, Node ${process.versions.node}\n`);
for (const { name, what } of contenders) {
  const time = times.get(name);
  console.log(line(what, time, name === "engine" ? "" : `engine = ${(engine / time).toFixed(2)} ×`));
}

const { size, steps } = await import("./bench/evidence.mjs");
const evidence = await race(steps, rounds);
const reading = evidence.get("read");
console.log(`\nevidence: ${size.items} items, ${size.citations} citations\n`);
for (const { name, what } of steps) {
  const time = evidence.get(name);
  console.log(line(what, time, name === "read" ? "" : `${(time / reading).toFixed(2)} × reading`));
}
