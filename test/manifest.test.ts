import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser, type SaxesTagPlain } from "saxes";
import { version } from "../package.json";
import { openedBy } from "../src/commands";

// What Office checks of an add-in's manifest and what its online validator would say, without the network.

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const app = parse(source);
const origin = "https://localhost:3000/";

/** A well-formed tree, or the parser's error. */
function parse(xml: string): Element {
  const open: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }: SaxesTagPlain) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => void (open.at(-1)!.text += text));
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return open[0]!.children[0]!;
}

/** Every element of that name below. */
function all(name: string, from: Element = app): Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(name, child)]);
}

function one(name: string, from: Element = app): Element {
  const found = all(name, from);
  expect(found).toHaveLength(1);
  return found[0]!;
}

/** The children's names stand in this order, none twice in a row, none outside the list. */
function expectOrder(element: Element, order: readonly string[]) {
  const ranks = element.children.map(({ name }) => order.indexOf(name));
  expect({
    in: element.name,
    unknown: element.children.filter((_, at) => ranks[at]! < 0).map(({ name }) => name),
  }).toEqual({ in: element.name, unknown: [] });
  expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
}

/** Width and height of a PNG, from its header. */
function pngSize(path: string): [number, number] {
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString("latin1")).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

const resources = new Map(
  ["bt:Image", "bt:Url", "bt:String"]
    .flatMap((name) => all(name, one("Resources")))
    .map(({ attributes }) => [attributes["id"]!, attributes["DefaultValue"]!]),
);

describe("manifest", () => {
  test("is a French task pane for Word, from WordApi 1.3", () => {
    expect(app.name).toBe("OfficeApp");
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

  test("keeps the order of elements that Office demands", () => {
    expectOrder(app, [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "Dictionary",
      "VersionOverrides",
    ]);
    expectOrder(one("VersionOverrides"), ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides"]);
    expectOrder(one("DesktopFormFactor"), ["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expectOrder(one("GetStarted"), ["Title", "Description", "LearnMoreUrl"]);
    expectOrder(one("Group"), ["Label", "Icon", "Control"]);
    for (const control of all("Control")) {
      expectOrder(control, ["Label", "Supertip", "Icon", "Action"]);
      expectOrder(one("Supertip", control), ["Title", "Description"]);
      expectOrder(one("Action", control), ["TaskpaneId", "SourceLocation"]);
    }
    expectOrder(one("Resources"), ["bt:Images", "bt:Urls", "bt:ShortStrings", "bt:LongStrings"]);
  });

  test("resolves every resource, uses every resource, and names none twice", () => {
    const used = [...source.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]!);
    const ids = [...one("Resources").children.flatMap(({ children }) => children)].map(
      ({ attributes }) => attributes["id"]!,
    );
    expect(new Set(used)).toEqual(new Set(ids));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    const controls = [...all("Group"), ...all("Control")].map(({ attributes }) => attributes["id"]!);
    expect(new Set(controls).size).toBe(controls.length);
  });

  test("keeps texts within their limits", () => {
    for (const { attributes } of all("bt:String", one("bt:ShortStrings"))) {
      expect(attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
    }
    for (const { attributes } of all("bt:String", one("bt:LongStrings"))) {
      expect(attributes["DefaultValue"]!.length).toBeLessThanOrEqual(250);
    }
    for (const label of all("Label")) {
      expect(resources.get(label.attributes["resid"]!)!.length).toBeLessThanOrEqual(16);
    }
    expect(one("DisplayName").attributes["DefaultValue"]!.length).toBeLessThanOrEqual(125);
    expect(one("ProviderName").text.length).toBeLessThanOrEqual(125);
    expect(
      app.children.find(({ name }) => name === "Description")!.attributes["DefaultValue"]!.length,
    ).toBeLessThanOrEqual(250);
  });

  test("names only https addresses of one origin", () => {
    const addresses = [...source.matchAll(/DefaultValue="([a-z]+:[^"]*)"/g)].map((match) => match[1]!);
    expect(addresses.length).toBeGreaterThan(20);
    for (const address of addresses) expect(address.startsWith(origin)).toBe(true);
  });

  test("gives each icon in its very size", () => {
    for (const icon of all("Icon")) {
      const images = icon.children.map(({ attributes }) => attributes);
      expect(images.map(({ size }) => Number(size))).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
      for (const { size, resid } of images) {
        const file = join(root, resources.get(resid!)!.slice(origin.length));
        expect(pngSize(file)).toEqual([Number(size), Number(size)]);
      }
    }
    const sizes = { IconUrl: 32, HighResolutionIconUrl: 64 };
    for (const [name, size] of Object.entries(sizes)) {
      expect(pngSize(join(root, one(name).attributes["DefaultValue"]!.slice(origin.length)))).toEqual([size, size]);
    }
    expect(existsSync(join(root, "assets/icon-128.png"))).toBe(true);
  });

  test("opens the pane where each ribbon button says", () => {
    const opened = all("Control").map((control) => {
      const address = resources.get(one("SourceLocation", control).attributes["resid"]!)!;
      return [control.attributes["id"], openedBy(new URL(address).search)];
    });
    expect(opened).toEqual([
      ["Ldm.Check", { view: "check", isImmediate: true }],
      ["Ldm.Insert", { view: "insert", isImmediate: false }],
    ]);
    const panes = all("TaskpaneId").map(({ text }) => text);
    expect(new Set(panes).size).toBe(1);
    expect(openedBy(new URL(one("DefaultSettings").children[0]!.attributes["DefaultValue"]!).search)).toBeNull();
  });
});
