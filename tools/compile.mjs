// Runs webpack from a tool.
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** Resolves with webpack's account; throws in its own words when something does not compile. */
export function compile(configuration) {
  const webpack = require("webpack");
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
