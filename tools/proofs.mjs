// npm run proofs [-- name [words]]: what is proved over too many runs for `npm test`. One file each in tools/proofs, which
// exports its `name` and `run(words)`; all of them unless one is named. Exit 1 when one does not hold.
import { readdirSync } from "node:fs";
import "./typescript.mjs";

const [wanted, words = ""] = process.argv.slice(2);
const folder = new URL("./proofs/", import.meta.url);
const proofs = await Promise.all(
  readdirSync(folder)
    .sort()
    .map((file) => import(new URL(file, folder).href)),
);
const chosen = proofs.filter(({ name }) => wanted === undefined || name === wanted);
if (chosen.length === 0) throw new Error(`no proof « ${wanted} »: ${proofs.map(({ name }) => name).join(", ")}`);
for (const { name, run } of chosen) {
  const start = performance.now();
  const { holds, text } = await run(words);
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${text}\n${name}: ${holds ? "holds" : "does not hold"}, ${seconds} s`);
  if (!holds) process.exitCode = 1;
}
