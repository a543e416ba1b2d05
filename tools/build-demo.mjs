// Builds the demo and the stage of the end-to-end tests into dist-demo. Webpack's own cache makes the next time short.
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(import.meta.url);

/** Resolves with webpack's account of both; throws in its own words when something does not compile. */
export async function buildDemo(root) {
  const webpack = require("webpack");
  const configuration = await require(join(root, "webpack.demo.config.js"))();
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration, (error, stats) => {
      compiler.close(() => {
        if (error) reject(error);
        else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
        else resolve(stats);
      });
    });
  });
}
