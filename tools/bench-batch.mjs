// npm run bench:batch [-- --dossiers n]: a folder of many dossiers checked by the built command line, with one job and
// with two: time per dossier, speed-up, memory from start to end.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const root = fileURLToPath(new URL("..", import.meta.url));
const ldm = join(root, "dist/cli/ldm.js");
const { values } = parseArgs({ options: { dossiers: { type: "string", default: "1000" } } });
const total = Number(values.dossiers);

/** Copies of the samples, each with words of its own, in folders of a hundred. */
function makeFolder() {
  const folder = mkdtempSync(join(tmpdir(), "ldm-bench-"));
  const samples = readdirSync(join(root, "test/dossiers"))
    .filter((name) => /^d\d\d-/.test(name))
    .map((name) => unzipSync(readFileSync(join(root, "test/dossiers", name, "dossier.docx"))));
  for (let rank = 0; rank < total; rank++) {
    const within = join(folder, `lot-${Math.floor(rank / 100)}`);
    mkdirSync(within, { recursive: true });
    const entries = samples[rank % samples.length];
    const text = strFromU8(entries["word/document.xml"]).replaceAll("lycée", `lycée n° ${rank}`);
    const bytes = zipSync({ ...entries, "word/document.xml": strToU8(text) }, { level: 1 });
    writeFileSync(join(within, `dossier-${rank}.docx`), bytes);
  }
  return folder;
}

/** Resident megabytes of a process, as Linux tells them. */
function residentOf(pid) {
  try {
    const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
    return kilobytes ? Number(kilobytes) / 1024 : null;
  } catch {
    return null;
  }
}

/** Runs the command and samples its memory ten times a second. */
function run(folder, jobs) {
  return new Promise((done) => {
    const start = performance.now();
    const child = spawn(process.execPath, [ldm, "check", folder, "--date", "2026-11-01", "--jobs", String(jobs)]);
    let output = "";
    child.stdout.on("data", (data) => (output += data));
    child.stderr.pipe(process.stderr);
    const memory = [];
    const timer = setInterval(() => {
      const resident = residentOf(child.pid);
      if (resident !== null) memory.push(resident);
    }, 100);
    child.on("close", (code) => {
      clearInterval(timer);
      done({ time: performance.now() - start, output, memory, code });
    });
  });
}

const folder = makeFolder();
try {
  const runs = [];
  for (const jobs of [1, 2]) {
    const { time, output, memory, code } = await run(folder, jobs);
    runs.push({ time, output });
    // The start itself is Node loading; the first tenth is left to it.
    const at = [0.1, 0.25, 0.5, 0.75, 1].map((share) => memory[Math.floor(share * (memory.length - 1))]);
    console.log(
      `${jobs} ${jobs === 1 ? "job " : "jobs"}   ${(time / 1000).toFixed(1)} s, ${(time / total).toFixed(1)} ms per dossier, exit ${code}`,
    );
    console.log(
      `         memory at 10, 25, 50, 75, 100 %: ${at.map((one) => `${Math.round(one)}`).join(", ")} MB, most ${Math.round(Math.max(...memory))} MB`,
    );
  }
  const [one, two] = runs;
  console.log(`speed-up ${(one.time / two.time).toFixed(2)} ×, the same output: ${one.output === two.output}`);
  console.log(two.output.trimEnd().split("\n").slice(-2).join("\n"));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
