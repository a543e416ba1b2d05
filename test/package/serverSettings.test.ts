import { xmlTree, allNamed } from "../../tools/package/xmlTree";
import { extensions, headersOf } from "../../tools/package/headers";
import { serverSettings } from "../../tools/package/serverSettings";

const settings = new Map(serverSettings().map(({ file, text }) => [file, text]));

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

test("iis.web.config.txt is XML, and says every header of the page and every type", () => {
  const configuration = xmlTree(settings.get("iis.web.config.txt")!);
  const page = allNamed("location", configuration)[0]!;
  const said = allNamed("add", page).map(({ attributes }) => [attributes["name"], attributes["value"]]);
  expect(said).toEqual(headersOf("html").filter(([name]) => name !== "Content-Type"));
  const types = allNamed("mimeMap", configuration).map(({ attributes }) => attributes["fileExtension"]);
  expect(types).toEqual(extensions.map(({ extension }) => `.${extension}`));
});
