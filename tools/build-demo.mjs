// Builds the demo and the stage of the end-to-end tests into dist-demo. Webpack's own cache makes the next time short.
import { createRequire } from "node:module";
import { join } from "node:path";
import { compile } from "./compile.mjs";

const require = createRequire(import.meta.url);

/** Resolves with webpack's account of both; throws in its own words when something does not compile. */
export async function buildDemo(root) {
  return compile(await require(join(root, "webpack.demo.config.js"))());
}
