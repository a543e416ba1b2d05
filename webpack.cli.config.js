// The command line as one file that Node runs as it is.
const { chmodSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { BannerPlugin, DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { LicencesPlugin } = require("./tools/licences/LicencesPlugin.js");

/** npm makes the file executable only when it links it; a copy of dist/ is run as well. */
const executable = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap("executable", () => chmodSync(join(compiler.outputPath, "ldm.js"), 0o755)),
};

module.exports = {
  mode: "production",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: resolve(__dirname, "dist/cli"), filename: "ldm.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [{ test: /\.ts$/, loader: "swc-loader", exclude: /node_modules/ }] },
  // Stack traces of a bug should name our functions.
  optimization: { minimize: false },
  performance: { hints: false },
  stats: "errors-warnings",
  plugins: [
    new DefinePlugin({ LDM_VERSION: JSON.stringify(version) }),
    new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new LicencesPlugin(),
    executable,
  ],
};
