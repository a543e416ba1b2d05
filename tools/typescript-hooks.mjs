// Loader hooks (nodejs.org/api/module.html#hooks): extensionless imports, .ts and .tsx by way of swc, JSON as a module.
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transformSync } from "@swc/core";

const endings = [".ts", ".tsx", "/index.ts"];

export async function resolve(specifier, context, next) {
  if (specifier.startsWith(".") && context.parentURL) {
    const url = new URL(specifier, context.parentURL);
    // « .. » ends with a slash, « ../host » does not: a folder reached by both is one module.
    url.pathname = url.pathname.replace(/\/$/, "");
    const path = fileURLToPath(url);
    if (!existsSync(path) || statSync(path).isDirectory()) {
      const ending = endings.find((one) => existsSync(path + one));
      if (ending) return { url: url.href + ending, shortCircuit: true };
    }
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  if (/\.tsx?$/.test(url)) {
    const { code } = transformSync(readFileSync(fileURLToPath(url), "utf8"), {
      filename: fileURLToPath(url),
      module: { type: "es6" },
      sourceMaps: "inline",
    });
    return { format: "module", source: code, shortCircuit: true };
  }
  if (url.startsWith("file:") && url.endsWith(".json")) {
    return {
      format: "module",
      source: `export default ${readFileSync(fileURLToPath(url), "utf8")}`,
      shortCircuit: true,
    };
  }
  return next(url, context);
}
