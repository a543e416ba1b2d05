// npm start / npm stop: sideloads the add-in into Word with Microsoft's own tool, fetched by npx because of its weight.
import { spawnSync } from "node:child_process";

const verb = process.argv[2] === "stop" ? "stop" : "start";

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.log(
    "Word n’existe pas sur ce système\u00a0: lancez «\u00a0npm run demo\u00a0», qui ouvre le volet sans Word.",
  );
  process.exit(0);
}

const isWindows = process.platform === "win32";
const run = (...words) => spawnSync("npx", ["--yes", ...words], { stdio: "inherit", shell: isWindows }).status ?? 1;

if (verb === "stop") process.exit(run("office-addin-debugging@7.0.0", "stop", "manifest.xml"));

// Word opens only a pane served under a certificate that the system trusts.
const certified = run("office-addin-dev-certs", "install");
if (certified !== 0) process.exit(certified);
const server = isWindows ? '"npm run dev-server"' : "npm run dev-server";
process.exit(
  run(
    "office-addin-debugging@7.0.0",
    "start",
    "manifest.xml",
    "desktop",
    "--app",
    "word",
    "--dev-server",
    server,
    "--dev-server-port",
    "3000",
  ),
);
