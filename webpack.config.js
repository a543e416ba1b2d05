// Builds the pane into static files for any https host, and serves it while developing.
//   --env office=local   Office.js from the registry package, copied beside the page (demo, tests; never for production)
//   --env out=<folder>   another output folder (default dist)
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { DefinePlugin } = require("webpack");
const { version } = require("./package.json");
const { LicencesPlugin } = require("./tools/licences/LicencesPlugin.js");
const { policy } = require("./tools/package/hosting.json");

const cdn = "https://appsforoffice.microsoft.com";
const officePackage = path.join(__dirname, "node_modules/@microsoft/office-js/dist");

/** The files of Office.js that Word on the web, Word for Windows and a plain browser ask for. */
const officeFiles = [
  "office.js",
  "o15apptofilemappingtable.js",
  "word-web-16.00.js",
  "word-win32-16.01.js",
  "en-us/office_strings.js",
  "fr-fr/office_strings.js",
];

/**
 * Nothing leaves the page: no connection at all in production. Fluent and Office.js write inline styles; where Word on the
 * web is served from another host than Microsoft's, Office.js asks a frame of its own whether to trust it.
 */
function contentPolicy(isDevelopment) {
  const directives = isDevelopment ? { ...policy, "connect-src": ["'self'", "wss://localhost:3000"] } : policy;
  return Object.entries(directives)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** Certificates for the development server, generated once and trusted where the system lets us. */
async function developmentCertificates() {
  const certificates = require("office-addin-dev-certs");
  // Elsewhere than on Windows and macOS the tool asks for sudo to trust them: generate only.
  if (process.platform === "win32" || process.platform === "darwin") return certificates.getHttpsServerOptions();
  const folder = path.join(__dirname, ".cache/certificates");
  const files = ["ca.crt", "localhost.crt", "localhost.key"].map((name) => path.join(folder, name));
  require("node:fs").mkdirSync(folder, { recursive: true });
  await certificates.generateCertificates(...files);
  return { ca: files[0], cert: files[1], key: files[2] };
}

module.exports = async (env = {}, argv = {}) => {
  const isDevelopment = argv.mode === "development";
  const isLocalOffice = env.office === "local";
  const out = path.resolve(__dirname, env.out ?? "dist");
  return {
    name: "pane",
    mode: isDevelopment ? "development" : "production",
    target: ["web", "es2022"],
    devtool: isDevelopment ? "source-map" : false,
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: out,
      filename: isDevelopment ? "[name].js" : "[name].[contenthash:8].js",
      chunkFilename: isDevelopment ? "[name].js" : "[name].[contenthash:8].js",
      publicPath: "",
      // Old chunks only: the command line is built into the same folder.
      clean: { keep: (name) => !name.endsWith(".js") || name.startsWith("cli/") },
    },
    resolve: { extensions: [".ts", ".tsx", ".js"] },
    module: {
      rules: [
        { test: /\.tsx?$/, exclude: /node_modules/, use: "swc-loader" },
        // They only name what others hold: what the opening pane does not use stays in the chunk of the view that does.
        { test: /[\\/]index\.ts$/, include: path.join(__dirname, "src"), sideEffects: false },
      ],
    },
    optimization: { splitChunks: { chunks: "async" } },
    cache: { type: "filesystem", cacheDirectory: path.join(__dirname, ".cache/webpack"), name: `pane-${argv.mode}` },
    // The size budget: 265 kB once compressed is about 900 kB raw.
    performance: {
      hints: isDevelopment ? false : "error",
      maxEntrypointSize: 900e3,
      maxAssetSize: 900e3,
      assetFilter: (name) => name.endsWith(".js") && !name.startsWith("office/"),
    },
    plugins: [
      new LicencesPlugin(),
      new DefinePlugin({ LDM_VERSION: JSON.stringify(version) }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        scriptLoading: "defer",
        templateParameters: {
          policy: contentPolicy(isDevelopment),
          officeJs: isLocalOffice ? "office/office.js" : `${cdn}/lib/1/hosted/office.js`,
        },
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          ...(isLocalOffice
            ? officeFiles.map((name) => ({
                from: path.join(officePackage, name),
                to: `office/${name}`,
                info: { minimized: true },
              }))
            : []),
        ],
      }),
    ],
    ...(env.WEBPACK_SERVE && {
      devServer: {
        port: 3000,
        hot: false,
        client: { overlay: false },
        static: false,
        headers: { "Access-Control-Allow-Origin": "*" },
        server: { type: "https", options: await developmentCertificates() },
      },
    }),
  };
};
