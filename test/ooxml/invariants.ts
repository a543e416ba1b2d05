import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

/** A light XML element of the test's own, so that the product's reader is not its own judge. */
interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

function parse(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("doctype", () => {
    throw new Error("has a DTD");
  });
  parser.write(xml).close();
  return root;
}

function* every(element: Element, name?: string): Generator<Element> {
  for (const child of element.children) {
    if (!name || child.name === name) yield child;
    yield* every(child, name);
  }
}

const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((candidate) => candidate.name === name);
const value = (element: Element | undefined): string => element?.attributes["w:val"] ?? "";
/** Blocks of a cell or body with content controls opened. */
const blocks = (element: Element): Element[] =>
  element.children.flatMap((candidate) => {
    if (candidate.name !== "w:sdt") return ["w:p", "w:tbl"].includes(candidate.name) ? [candidate] : [];
    const content = child(candidate, "w:sdtContent");
    return content ? blocks(content) : [];
  });

/**
 * What is wrong in a .docx that neither the Open XML SDK nor the schemas see (and Word repairs or refuses): one line a
 * fault, empty when there is none.
 */
export function faultsOf(docx: Uint8Array): readonly string[] {
  const files = new Map(Object.entries(unzipSync(docx)).map(([name, data]) => [name, strFromU8(data)]));
  const main = files.get("word/document.xml");
  if (main === undefined) return ["no word/document.xml"];
  try {
    const document = parse(main);
    return [
      ...packageFaults(files),
      ...characterFaults(main),
      ...tableFaults(document),
      ...controlFaults(document),
      ...uniqueFaults(document),
      ...styleFaults(document, parse(files.get("word/styles.xml") ?? "<none/>")),
      ...bodyFaults(document),
    ];
  } catch (error) {
    return [String(error)];
  }
}

/** Relationships lead to parts, parts have a content type, ids used are declared. */
function packageFaults(files: ReadonlyMap<string, string>): string[] {
  const faults: string[] = [];
  const types = parse(files.get("[Content_Types].xml") ?? "<none/>");
  const overrides = new Set([...every(types, "Override")].map(({ attributes }) => attributes["PartName"]));
  const extensions = new Set([...every(types, "Default")].map(({ attributes }) => attributes["Extension"]));
  for (const name of files.keys()) {
    if (name === "[Content_Types].xml" || name.endsWith("/")) continue;
    if (!overrides.has(`/${name}`) && !extensions.has(name.slice(name.lastIndexOf(".") + 1))) {
      faults.push(`${name} has no content type`);
    }
    if (!name.endsWith(".rels")) continue;
    const folder = name.replace(/_rels\/[^/]*$/, "");
    for (const { attributes } of every(parse(files.get(name) ?? ""), "Relationship")) {
      const target = attributes["Target"] ?? "";
      if (attributes["TargetMode"] === "External") continue;
      const path = target.startsWith("/") ? target.slice(1) : new URL(target, `x:///${folder}`).pathname.slice(1);
      if (!files.has(path)) faults.push(`${name}: ${target} leads nowhere`);
    }
  }
  const declared = new Set(
    [...every(parse(files.get("word/_rels/document.xml.rels") ?? "<none/>"), "Relationship")].map(
      ({ attributes }) => attributes["Id"],
    ),
  );
  for (const match of (files.get("word/document.xml") ?? "").matchAll(/ r:(?:id|embed|link)="([^"]*)"/g)) {
    if (!declared.has(match[1] ?? "")) faults.push(`relationship ${match[1]} is not declared`);
  }
  return faults;
}

function characterFaults(xml: string): string[] {
  return /[^\t\n\r\x20-\uffff]/.test(xml) ? ["control character"] : [];
}

/** Cells end with a paragraph, rows have cells, spans fill the grid, vertical merges go on from one above. */
function tableFaults(document: Element): string[] {
  const faults: string[] = [];
  for (const cell of every(document, "w:tc")) {
    const last = blocks(cell).at(-1);
    if (last?.name !== "w:p") faults.push(last ? "cell ends with a table" : "cell without paragraph");
  }
  for (const table of every(document, "w:tbl")) {
    const columns = child(table, "w:tblGrid")?.children.length ?? 0;
    let above = new Map<number, number>();
    for (const row of table.children.filter(({ name }) => name === "w:tr")) {
      const cells = row.children.filter(({ name }) => name === "w:tc");
      if (cells.length === 0) faults.push("row without cell");
      const properties = child(row, "w:trPr");
      let column = Number(value(child(properties, "w:gridBefore")) || 0);
      const merges = new Map<number, number>();
      for (const cell of cells) {
        const cellProperties = child(cell, "w:tcPr");
        const span = Number(value(child(cellProperties, "w:gridSpan")) || 1);
        const merge = child(cellProperties, "w:vMerge");
        if (merge) merges.set(column, span);
        if (merge && value(merge) !== "restart" && above.get(column) !== span) faults.push("merge from nowhere");
        column += span;
      }
      column += Number(value(child(properties, "w:gridAfter")) || 0);
      if (column !== columns) faults.push(`row of ${column} columns in a grid of ${columns}`);
      above = merges;
    }
  }
  return faults;
}

function controlFaults(document: Element): string[] {
  return [...every(document, "w:sdt")].flatMap((control) => [
    ...(child(control, "w:sdtContent") ? [] : ["control without content"]),
    ...(value(child(child(control, "w:sdtPr"), "w:tag")).length > 64 ? ["tag longer than 64"] : []),
    ...(value(child(child(control, "w:sdtPr"), "w:alias")).length > 64 ? ["title longer than 64"] : []),
  ]);
}

/** Ids of controls, paragraphs, bookmarks and pictures stand once. */
function uniqueFaults(document: Element): string[] {
  const seen = new Set<string>();
  const faults: string[] = [];
  const once = (kind: string, id: string | undefined): void => {
    if (id === undefined) return;
    if (seen.has(`${kind} ${id}`)) faults.push(`${kind} ${id} stands twice`);
    seen.add(`${kind} ${id}`);
  };
  for (const { name, attributes, children } of every(document)) {
    if (name === "w:sdtPr") once("control", children.find((property) => property.name === "w:id")?.attributes["w:val"]);
    if (name === "w:bookmarkStart") {
      once("bookmark", attributes["w:id"]);
      once("bookmark name", attributes["w:name"]);
    }
    if (name === "wp:docPr") once("picture", attributes["id"]);
    if (name.startsWith("w:comment")) once(name, attributes["w:id"]);
    once("paragraph", attributes["w14:paraId"]);
  }
  return faults;
}

function styleFaults(document: Element, styles: Element): string[] {
  const known = new Set([...every(styles, "w:style")].map(({ attributes }) => attributes["w:styleId"]));
  const uses = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => [...every(document, name)].map(value));
  const chains = ["w:basedOn", "w:next", "w:link"].flatMap((name) => [...every(styles, name)].map(value));
  return [...new Set([...uses, ...chains])].filter((id) => !known.has(id)).map((id) => `no style ${id}`);
}

/** The body ends with a paragraph and no two tables touch (Word would make them one). */
function bodyFaults(document: Element): string[] {
  const body = child(child(document, "w:document"), "w:body");
  const content = body ? blocks(body) : [];
  const touching = content.filter(({ name }, rank) => name === "w:tbl" && content[rank + 1]?.name === "w:tbl");
  return [
    ...(content.at(-1)?.name === "w:p" ? [] : ["body ends without a paragraph"]),
    ...touching.map(() => "two tables touch"),
  ];
}
