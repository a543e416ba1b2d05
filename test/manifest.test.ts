import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../package.json";
import { manifestVersion, openedBy } from "../src/commands";
import { manifestFaults } from "../tools/package/manifestFaults";
import { devAddress, manifestFor } from "../tools/package/manifestFor";
import { allNamed, xmlTree, type XmlNode } from "../tools/package/xmlTree";

// What Office checks of an add-in's manifest and what its online validator would say, without the network.

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const address = "https://outils.exemple.fr/dossier-ldm";

/** Width and height of a PNG, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe.each([
  ["of the repository", source, devAddress],
  ["of a kit", manifestFor(source, address), address],
])("manifest %s", (_, xml, base) => {
  const app = xmlTree(xml);
  const all = (name: string, from: XmlNode = app): readonly XmlNode[] => allNamed(name, from);
  const one = (name: string, from?: XmlNode): XmlNode => {
    const found = all(name, from);
    expect(found).toHaveLength(1);
    return found[0]!;
  };
  const resources = new Map(
    ["bt:Image", "bt:Url", "bt:String"]
      .flatMap((name) => all(name, one("Resources")))
      .map(({ attributes }) => [attributes["id"]!, attributes["DefaultValue"]!]),
  );

  test("has nothing that Office would refuse", () => {
    expect(manifestFaults(xml)).toEqual([]);
  });

  test("is a French task pane for Word, from WordApi 1.3", () => {
    expect(app.attributes["xsi:type"]).toBe("TaskPaneApp");
    expect(one("DefaultLocale").text).toBe("fr-FR");
    expect(one("Permissions").text).toBe("ReadWriteDocument");
    expect(one("Set").attributes).toEqual({ Name: "WordApi", MinVersion: "1.3" });
    expect(all("Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"])).toEqual([
      "Document",
      "Document",
    ]);
  });

  test("has an id of its own and the package's version", () => {
    expect(one("Id").text).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(one("Version").text).toBe(`${version}.0`);
  });

  test("keeps its buttons' labels short", () => {
    for (const label of all("Label")) expect(resources.get(label.attributes["resid"]!)!.length).toBeLessThanOrEqual(16);
  });

  test("names only addresses below its own", () => {
    const addresses = [...xml.matchAll(/DefaultValue="([a-z]+:[^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(20);
    for (const each of addresses) expect(each.startsWith(`${base}/`)).toBe(true);
  });

  test("gives each icon in its very size", () => {
    const fileOf = (url: string): string => join(root, url.slice(base.length));
    for (const icon of all("Icon")) {
      const images = icon.children.map(({ attributes }) => attributes);
      expect(images.map(({ size }) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { size, resid } of images)
        expect(pngSize(fileOf(resources.get(resid!)!))).toEqual([Number(size), Number(size)]);
    }
    const sizes = { IconUrl: 32, HighResolutionIconUrl: 64 };
    for (const [name, size] of Object.entries(sizes))
      expect(pngSize(fileOf(one(name).attributes["DefaultValue"]!))).toEqual([size, size]);
    expect(existsSync(join(root, "assets/icon-128.png"))).toBe(true);
  });

  test("opens the pane where each ribbon button says", () => {
    const opened = all("Control").map((control) => {
      const url = resources.get(one("SourceLocation", control).attributes["resid"]!)!;
      return [control.attributes["id"], openedBy(new URL(url))];
    });
    expect(opened).toEqual([
      ["Ldm.Check", { view: "check", isImmediate: true }],
      ["Ldm.Insert", { view: "insert", isImmediate: false }],
    ]);
    const panes = all("TaskpaneId").map(({ text }) => text);
    expect(new Set(panes).size).toBe(1);
    expect(openedBy(new URL(one("DefaultSettings").children[0]!.attributes["DefaultValue"]!))).toBeNull();
  });

  test("fault 3: every button opens the same page, so that a click does not load an open pane again", () => {
    const pages = [...resources.values()].filter((url) => url.includes("taskpane.html"));
    expect(pages).toHaveLength(3);
    expect(new Set(pages.map((url) => url.split("#")[0])).size).toBe(1);
  });

  test("tells the pane its version where it was made for a host", () => {
    const pages = [...resources.values(), one("DefaultSettings").children[0]!.attributes["DefaultValue"]!].filter(
      (url) => url.includes("taskpane.html"),
    );
    const told = base === devAddress ? null : `${version}.0`;
    expect(pages.map((url) => manifestVersion(new URL(url).search))).toEqual(pages.map(() => told));
  });
});

describe("manifestFaults", () => {
  test.each<[fault: string, from: string | RegExp, to: string]>([
    [
      "OfficeApp has its children in another order",
      /(<Version>.*<\/Version>)\s*(<ProviderName>.*<\/ProviderName>)/,
      "$2$1",
    ],
    ["OfficeApp has 0 DefaultLocale", /<DefaultLocale>.*<\/DefaultLocale>/, ""],
    ["OfficeApp has Runtime", "<Permissions>", "<Runtime/><Permissions>"],
    ["Id is no uuid", "9b3c9b06-", "9b3c-"],
    ["Version is no version", `${version}.0<`, `${version}-beta<`],
    ["Permissions is no permission", "ReadWriteDocument", "ReadWriteMailbox"],
    ["DisplayName DefaultValue is no short", /(<DisplayName DefaultValue=")/, `$1${"x".repeat(120)}`],
    ["OfficeApp xmlns is", "appforoffice/1.1", "appforoffice/1.0"],
    ["VersionOverrides xmlns is", "office/taskpaneappversionoverrides", "office/overrides"],
    ["Control has 0 Label", '<Label resid="Check.Label" />', ""],
    ["Label lacks resid", 'Label resid="Check.Label"', "Label"],
    ["Label refers to Check.Labels, which is nowhere", 'Label resid="Check.Label"', 'Label resid="Check.Labels"'],
    ["nothing uses Check.Label", 'Label resid="Check.Label"', 'Label resid="Insert.Label"'],
    [
      "Label refers to Check.Description, which is bt:LongStrings",
      'Label resid="Check.Label"',
      'Label resid="Check.Description"',
    ],
    ["two elements are named Check.Label", ' id="Insert.Label"', ' id="Check.Label"'],
    ["two elements are named Ldm.Check", 'id="Ldm.Insert"', 'id="Ldm.Check"'],
    ["an icon lacks its size 32", '<bt:Image size="32" resid="Icon.Check.32" />', ""],
    [
      "http://localhost:3000/assets/check-16.png is not of",
      "https://localhost:3000/assets/check-16",
      "http://localhost:3000/assets/check-16",
    ],
    [
      "https://ailleurs.fr/assets/check-16.png is not of",
      "https://localhost:3000/assets/check-16",
      "https://ailleurs.fr/assets/check-16",
    ],
    ["the root is App", /OfficeApp/g, "App"],
  ])("finds « %s »", (fault, from, to) => {
    const changed = source.replace(from, to);
    expect(changed).not.toBe(source);
    expect(manifestFaults(changed)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]));
  });

  test("is told by the parser of a file that is not XML", () => {
    expect(() => manifestFaults(source.replace("</OfficeApp>", ""))).toThrow(/unclosed tag/);
  });
});
