// npm run demo [-- --file my.docx] [--port n] [--no-open]: the add-in beside a dossier, without Word, on localhost.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { basename, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { buildDemo } from "./build-demo.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const sample = join(root, "test/dossiers/d03-defauts-melanges/dossier.docx");
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The one line that the production page gets: the simulated Word shows itself as Word for Windows would. */
const startLine = '<script src="../start.js"></script>';
const startScript = "parent.word.attachExternal(window);";

const { values } = parseArgs({
  options: {
    file: { type: "string" },
    port: { type: "string", default: "3210" },
    "no-open": { type: "boolean", default: false },
  },
});
const file = values.file ?? sample;
if (!existsSync(file)) stop(`${file}\u00a0: introuvable. Vérifiez le nom et le dossier.`);
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65535)
  stop(`--port\u00a0: «\u00a0${values.port}\u00a0» n’est pas un port.`);

console.log("Construction du volet (une trentaine de secondes la première fois)…");
await buildDemo(root);
listen(port, 0);

/** Listens on this port, or on the next free one. */
function listen(wanted, tries) {
  const server = createServer((request, response) => void answer(request, response));
  server.once("error", (error) => {
    if (error.code === "EADDRINUSE" && tries < 20) listen(wanted + 1, tries + 1);
    else stop(`le port ${wanted} ne peut pas être ouvert (${error.code}). Essayez --port 4000.`);
  });
  server.listen(wanted, "127.0.0.1", () => {
    const address = `http://localhost:${server.address().port}`;
    console.log(`Démonstration\u00a0: ${address}\nDocument\u00a0: ${file}\nCtrl+C pour arrêter.`);
    if (!values["no-open"]) openBrowser(address);
  });
}

async function answer({ url }, response) {
  const path = normalize(decodeURIComponent(new URL(url, "http://localhost").pathname));
  try {
    if (path === "/document.docx") {
      response.setHeader("x-file-name", encodeURIComponent(basename(file)));
      return send(response, ".docx", await readFile(file));
    }
    if (path === "/start.js") return send(response, ".js", startScript);
    const content = await readFile(join(root, "dist-demo", path === "/" ? "index.html" : path));
    const isPane = path === "/pane/taskpane.html";
    return send(
      response,
      extname(path) || ".html",
      isPane ? String(content).replace("<script", `${startLine}<script`) : content,
    );
  } catch {
    response.writeHead(404).end();
  }
}

function send(response, extension, content) {
  response.setHeader("content-type", types[extension] ?? "application/octet-stream");
  response.setHeader("cache-control", "no-store");
  response.end(content);
}

/** Opens the person's browser where there is one; the address is printed all the same. */
function openBrowser(address) {
  const command = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? ["xdg-open"];
  const child = spawn(command[0], [...command.slice(1), address], { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function stop(sentence) {
  console.error(`demo\u00a0: ${sentence}`);
  process.exit(2);
}
