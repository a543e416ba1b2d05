// npm run demo [-- --file my.docx] [--port n] [--no-open]: the add-in beside a dossier, without Word, on localhost.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDemo } from "./build-demo.mjs";
import "./typescript.mjs";

const { UsageError } = await import("../src/cli/io.ts");
const { readDocumentFile } = await import("../src/cli/readDocuments.ts");
const { demoOptions } = await import("./demo/options.ts");
const { demoServer } = await import("./demo/serve.ts");

const root = fileURLToPath(new URL("..", import.meta.url));
const { port, isOpening, ...chosen } = await orStop(() => demoOptions(process.argv.slice(2)));
const file = chosen.file ?? join(root, "test/dossiers/d03-defauts-melanges/dossier.docx");
await orStop(() => readDocumentFile(file, { readFile }, console.error));

console.log("Construction du volet (une trentaine de secondes la première fois)…");
await buildDemo(root);
listen(port, 0);

/** Listens on this port, or on the next free one. */
function listen(wanted, tries) {
  const server = demoServer(join(root, "dist-demo"), file);
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && tries < 20 && wanted < 65535) listen(wanted + 1, tries + 1);
    else stop(`le port ${wanted} ne peut pas être ouvert (${error.code}). Essayez --port 4000.`);
  });
  server.listen(wanted, "127.0.0.1", () => {
    const address = `http://localhost:${server.address().port}`;
    console.log(`Démonstration\u00a0: ${address}\nDocument\u00a0: ${file}\nCtrl+C pour arrêter.`);
    if (isOpening) openBrowser(address);
  });
}

/** Opens the person's browser where there is one; the address is printed all the same. */
function openBrowser(address) {
  const command = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  const child = spawn(command[0], [...command.slice(1), address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

/** What the act gives; what the person can mend is told in one sentence, and ends the demo. */
async function orStop(act) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof UsageError) stop(error.message);
    throw error;
  }
}

function stop(sentence) {
  console.error(`demo\u00a0: ${sentence}`);
  process.exit(2);
}
