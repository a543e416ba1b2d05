// The demo (and the stage of the end-to-end tests): the production pane with Office.js beside it, and a page that
// holds the simulated Word.
const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const pane = require("./webpack.config.js");

const out = path.resolve(__dirname, "dist-demo");

module.exports = async () => [
  await pane({ office: "local", out: "dist-demo/pane" }, { mode: "production" }),
  {
    name: "demo",
    mode: "production",
    target: ["web", "es2022"],
    entry: { demo: "./test/demo/index.ts", stage: "./test/e2e/stage.ts" },
    output: { path: out, filename: "[name].js" },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" }] },
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache/webpack"), name: "demo" },
    performance: { hints: false },
    stats: "errors-warnings",
    plugins: [
      new HtmlPlugin({ filename: "index.html", template: "test/demo/demo.html", chunks: ["demo"] }),
      new HtmlPlugin({ filename: "stage.html", template: "test/e2e/stage.html", chunks: ["stage"] }),
    ],
  },
];
