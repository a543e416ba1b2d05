import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoServer } from "../../tools/demo/serve";

const root = mkdtempSync(join(tmpdir(), "ldm-demo-"));
const build = join(root, "build");
const file = join(root, "Dossier d’été.docx");
let server: Server;

beforeAll(async () => {
  mkdirSync(join(build, "pane"), { recursive: true });
  writeFileSync(join(build, "index.html"), "<h1>demo</h1>");
  writeFileSync(join(build, "pane/taskpane.html"), '<script src="pane.js"></script>');
  writeFileSync(join(root, "secret.txt"), "secret");
  writeFileSync(file, "document");
  server = demoServer(build, file);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** Asks for a path exactly as written: `fetch` would tidy it. */
function ask(path: string, host?: string): Promise<{ status: number; body: string; name: unknown }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, agent: false, ...(host !== undefined && { headers: { host } }) }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (text: string) => (body += text));
      response.on("end", () => resolve({ status: response.statusCode!, body, name: response.headers["x-file-name"] }));
    })
      .on("error", reject)
      .end();
  });
}

test("the page, the document under its name, and the pane with its start", async () => {
  expect(await ask("/")).toMatchObject({ status: 200, body: "<h1>demo</h1>" });
  expect(await ask("/document.docx")).toMatchObject({
    body: "document",
    name: encodeURIComponent("Dossier d’été.docx"),
  });
  expect((await ask("/pane/taskpane.html")).body).toMatch(/^<script src="\.\.\/start\.js"><\/script><script src="pane/);
});

test("a malformed address is refused and does not stop the server", async () => {
  for (const path of ["/%", "/%E0%A4%A", "//"]) expect((await ask(path)).status).toBe(400);
  expect((await ask("/")).status).toBe(200);
});

test("nothing outside the build is served", async () => {
  for (const path of [
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/pane/..%2f..%2fsecret.txt",
    "/no",
  ])
    expect(await ask(path)).toMatchObject({ status: 404, body: "" });
});

test("another host name than its own gets nothing", async () => {
  const { port } = server.address() as AddressInfo;
  for (const host of [`localhost:${port}`, `LOCALHOST:${port}`, `127.0.0.1:${port}`])
    expect((await ask("/document.docx", host)).status).toBe(200);
  for (const host of [`exemple.fr:${port}`, "localhost.exemple.fr", `127.0.0.1.exemple.fr:${port}`])
    expect(await ask("/document.docx", host)).toMatchObject({ status: 421, body: "" });
});
