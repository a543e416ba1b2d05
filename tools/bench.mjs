// npm run bench [-- --file dossier.docx] [-- --rounds n]: how fast the engine is, as ratios measured in one run.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import "./typescript.mjs";

const sample = fileURLToPath(new URL("../test/dossiers/d06-grand-dossier/dossier.docx", import.meta.url));
const { values } = parseArgs({
  options: { file: { type: "string", default: sample }, rounds: { type: "string", default: "30" } },
});
const { contenders } = await import("./bench/contenders.mjs");

const bytes = new Uint8Array(readFileSync(values.file));
const times = new Map(contenders.map(({ name }) => [name, []]));
// Interleaved, so that a slow moment of the machine weighs on all alike; the first rounds only warm up.
const warmUp = 5;
for (let round = 0; round < Number(values.rounds) + warmUp; round++) {
  for (const { name, run, rare } of contenders) {
    if (rare && round % 5 !== 0) continue;
    const start = performance.now();
    await run(bytes);
    if (round >= warmUp) times.get(name).push(performance.now() - start);
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const engine = median(times.get("engine"));
console.log(
  `${values.file.split(/[\\/]/).slice(-2).join("/")}, ${values.rounds} rounds, Node ${process.versions.node}\n`,
);
for (const { name, what } of contenders) {
  const time = median(times.get(name));
  const ratio = name === "engine" ? "" : `engine = ${(engine / time).toFixed(2)} ×`;
  console.log(`${what.padEnd(58)} ${time.toFixed(1).padStart(8)} ms   ${ratio}`);
}
