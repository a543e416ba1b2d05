import { xmlTree, allNamed } from "../../tools/package/xmlTree";
import { extensions, headersOf } from "../../tools/package/headers";
import { serverSettings } from "../../tools/package/serverSettings";

const settings = new Map(serverSettings("https://a.fr/b.c/x").map(({ file, text }) => [file, text]));

test.each(["apache.htaccess.txt", "nginx.conf.txt"])("%s says every header of every kind of file", (file) => {
  const blocks = settings.get(file)!.split(/^(?:<FilesMatch|location)/m);
  for (const { extension } of extensions) {
    const block = blocks.find((one) => one.includes(`\\.${extension}$`))!;
    for (const [name, value] of headersOf(extension)) {
      if (name !== "Content-Type") expect(block).toContain(name);
      expect(block).toContain(`"${value}"`);
    }
  }
});

test("nginx.conf.txt touches nothing outside the folder of the kit", () => {
  const patterns = [...settings.get("nginx.conf.txt")!.matchAll(/^location ~ "(.*)" {$/gm)].map(([, one]) =>
    RegExp(one!),
  );
  expect(patterns).toHaveLength(extensions.length);
  const touched = (path: string): boolean => patterns.some((pattern) => pattern.test(path));
  expect(touched("/b.c/x/taskpane.html")).toBe(true);
  expect(touched("/b.c/x/assets/icon-16.png")).toBe(true);
  for (const path of ["/index.html", "/b.c/other/app.js", "/bXc/x/taskpane.html", "/a/b.c/x/y.js"])
    expect({ path, touched: touched(path) }).toEqual({ path, touched: false });
});

test.each([
  ["https://a.fr/b.c/x", "« b.c/x », sous le répertoire que « root » désigne"],
  ["https://a.fr", "dans le répertoire que « root » désigne"],
])("nginx.conf.txt for %s says where the files are", (url, where) => {
  const { text } = serverSettings(url).find(({ file }) => file === "nginx.conf.txt")!;
  expect(text).toContain(where);
});

test("iis.web.config.txt is XML, and says every header of the page and every type", () => {
  const configuration = xmlTree(settings.get("iis.web.config.txt")!);
  const page = allNamed("location", configuration)[0]!;
  const said = allNamed("add", page).map(({ attributes }) => [attributes["name"], attributes["value"]]);
  expect(said).toEqual(headersOf("html").filter(([name]) => name !== "Content-Type"));
  const types = allNamed("mimeMap", configuration).map(({ attributes }) => attributes["fileExtension"]);
  expect(types).toEqual(extensions.map(({ extension }) => `.${extension}`));
});
