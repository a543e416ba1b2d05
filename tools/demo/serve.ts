import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import { basename, extname, join, normalize } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

/** The one line that the production page gets: the simulated Word shows itself as Word for Windows would. */
const startLine = '<script src="../start.js"></script>';
const startScript = "parent.word.attachExternal(window);";

/**
 * A server, not yet listening, of the build in `folder` and of the document at `file`. It answers to its own names alone:
 * a page of the web whose name is made to lead to this machine could read the document otherwise (DNS rebinding).
 */
export function demoServer(folder: string, file: string): Server {
  return createServer((request, response) => {
    if (!ownHost.test(request.headers.host ?? "")) return void response.writeHead(421).end();
    const path = pathOf(request.url ?? "/");
    if (path === null) return void response.writeHead(400).end();
    answer(path, folder, file, response).catch(() => response.writeHead(404).end());
  });
}

const ownHost = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/i;

/** The path asked for, without a way out of the folder; null when the address is malformed. */
function pathOf(url: string): string | null {
  try {
    return normalize(decodeURIComponent(new URL(url, "http://localhost").pathname)).replaceAll("\\", "/");
  } catch {
    return null;
  }
}

async function answer(path: string, folder: string, file: string, response: ServerResponse): Promise<void> {
  switch (path) {
    case "/document.docx": {
      const bytes = await readFile(file);
      response.setHeader("x-file-name", encodeURIComponent(basename(file)));
      return send(response, ".docx", bytes);
    }
    case "/start.js":
      return send(response, ".js", startScript);
    case "/pane/taskpane.html": {
      const page = await readFile(join(folder, path), "utf8");
      return send(response, ".html", page.replace("<script", `${startLine}<script`));
    }
    default: {
      const name = path === "/" ? "index.html" : path;
      return send(response, extname(name), await readFile(join(folder, name)));
    }
  }
}

function send(response: ServerResponse, extension: string, content: string | Uint8Array): void {
  response.setHeader("content-type", types[extension] ?? "application/octet-stream");
  response.setHeader("cache-control", "no-store");
  response.end(content);
}
