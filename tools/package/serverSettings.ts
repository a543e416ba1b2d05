import { html } from "../../src/report/html/markup";
import { extensions, headersOf, type Extension, type Header } from "./headers";

/** A settings file that makes a usual web server send our headers. */
export interface ServerSettings {
  readonly file: string;
  readonly text: string;
}

/** The same headers for the three usual servers, each as a file to copy; what else the server holds keeps its own. */
export function serverSettings(address: string): readonly ServerSettings[] {
  return [
    { file: "apache.htaccess.txt", text: apache() },
    { file: "iis.web.config.txt", text: iis() },
    { file: "nginx.conf.txt", text: nginx(new URL(address).pathname) },
  ];
}

const isType = ([name]: Header): boolean => name === "Content-Type";
const typeOf = (extension: Extension): string => headersOf(extension).find(isType)![1];
const othersOf = (extension: Extension): readonly Header[] => headersOf(extension).filter((header) => !isType(header));

function apache(): string {
  const blocks = extensions.flatMap(({ extension }) => [
    `<FilesMatch "\\.${extension}$">`,
    `  ForceType "${typeOf(extension)}"`,
    ...othersOf(extension).map(([name, value]) => `  Header always set ${name} "${value}"`),
    "</FilesMatch>",
  ]);
  return lines(
    "# À déposer sous le nom « .htaccess » à côté de taskpane.html ; demande mod_headers et « AllowOverride FileInfo ».",
    ...blocks,
  );
}

/** An empty `types` makes the default type count: so the charset is ours to say. */
function nginx(path: string): string {
  const folder = decodeURI(path).replace(/^\/|\/$/g, "");
  const start = `${folder && "/"}${folder}`.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const blocks = extensions.flatMap(({ extension }) => [
    `location ~ "^${start}/.*\\.${extension}$" {`,
    `  types { } default_type "${typeOf(extension)}";`,
    ...othersOf(extension).map(([name, value]) => `  add_header ${name} "${value}" always;`),
    "}",
  ]);
  return lines(
    "# À recopier dans le bloc « server » du site.",
    folder === ""
      ? "# Les fichiers sont dans le répertoire que « root » désigne."
      : `# Les fichiers sont dans « ${folder} », sous le répertoire que « root » désigne.`,
    ...blocks,
  );
}

/** IIS sends headers by folder and not by kind of file: all of our own rules are those of the page, by its name. */
function iis(): string {
  const add = ([name, value]: Header): string => html`<add name="${name}" value="${value}" />`.source;
  const types = extensions.flatMap(({ extension }) => [
    `      <remove fileExtension=".${extension}" />`,
    `      <mimeMap fileExtension=".${extension}" mimeType="${typeOf(extension)}" />`,
  ]);
  const everywhere = othersOf("js").filter(([name]) => name !== "Cache-Control");
  return lines(
    '<?xml version="1.0" encoding="UTF-8"?>',
    "<!-- À déposer sous le nom « web.config » à côté de taskpane.html. -->",
    "<configuration>",
    "  <system.webServer>",
    "    <staticContent>",
    ...types,
    '      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="1.00:00:00" cacheControlCustom="public" />',
    "    </staticContent>",
    "    <httpProtocol>",
    "      <customHeaders>",
    ...everywhere.map((header) => `        ${add(header)}`),
    "      </customHeaders>",
    "    </httpProtocol>",
    "  </system.webServer>",
    '  <location path="taskpane.html">',
    "    <system.webServer>",
    "      <staticContent>",
    '        <clientCache cacheControlMode="NoControl" cacheControlCustom="" />',
    "      </staticContent>",
    "      <httpProtocol>",
    "        <customHeaders>",
    "          <clear />",
    ...othersOf("html").map((header) => `          ${add(header)}`),
    "        </customHeaders>",
    "      </httpProtocol>",
    "    </system.webServer>",
    "  </location>",
    "</configuration>",
  );
}

function lines(...all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}
