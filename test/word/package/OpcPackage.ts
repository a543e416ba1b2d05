import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { parseXml, serialiseXml, type XmlDocument } from "../xml/parse";
import { element } from "../xml/tree";

const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly isExternal: boolean;
}

/**
 * The parts of a .docx. A part is bytes until somebody asks for its tree; only parts marked as changed are
 * serialised again, so all others are saved byte for byte.
 */
export class OpcPackage {
  private readonly trees = new Map<string, XmlDocument>();
  private readonly changed = new Set<string>();

  constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** Opens a .docx file. Throws fflate's error when the bytes are not a zip. */
  static open(bytes: Uint8Array): OpcPackage {
    const files = unzipSync(bytes);
    return new OpcPackage(new Map(Object.entries(files).filter(([name]) => !name.endsWith("/"))));
  }

  get names(): string[] {
    return [...this.parts.keys()];
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  /** The part's bytes as they would be saved now. */
  bytes(name: string): Uint8Array {
    const tree = this.trees.get(name);
    if (tree && this.changed.delete(name)) this.parts.set(name, strToU8(serialiseXml(tree)));
    const bytes = this.parts.get(name);
    if (!bytes) throw new Error(`no part ${name}`);
    return bytes;
  }

  text(name: string): string {
    return strFromU8(this.bytes(name));
  }

  /** The part's tree; mutate it only after `touch`. */
  tree(name: string): XmlDocument {
    let tree = this.trees.get(name);
    if (!tree) {
      tree = parseXml(strFromU8(this.bytes(name)));
      this.trees.set(name, tree);
    }
    return tree;
  }

  /** Says that the part's tree was or will be changed. */
  touch(name: string): void {
    this.changed.add(name);
  }

  set(name: string, data: Uint8Array | string): void {
    this.parts.set(name, typeof data === "string" ? strToU8(data) : data);
    this.trees.delete(name);
    this.changed.delete(name);
  }

  delete(name: string): void {
    this.parts.delete(name);
    this.trees.delete(name);
    this.changed.delete(name);
  }

  /** Content type by override or extension; empty when unknown. */
  contentType(name: string): string {
    if (name.endsWith(".rels")) return relationshipsType;
    const types = this.tree("[Content_Types].xml").root;
    for (const entry of types.elements("Override"))
      if (entry.attribute("PartName") === `/${name}`) return entry.attribute("ContentType") ?? "";
    const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
    for (const entry of types.elements("Default"))
      if (entry.attribute("Extension")?.toLowerCase() === extension) return entry.attribute("ContentType") ?? "";
    return "";
  }

  /** Adds a part with its content type. */
  add(name: string, contentType: string, data: Uint8Array | string): void {
    this.set(name, data);
    if (this.contentType(name) === contentType) return;
    this.touch("[Content_Types].xml");
    this.tree("[Content_Types].xml").root.append(
      element("Override", { PartName: `/${name}`, ContentType: contentType }),
    );
  }

  /** Removes a part and its content type override. */
  removePart(name: string): void {
    this.delete(name);
    const types = this.tree("[Content_Types].xml").root;
    for (const entry of types.elements("Override"))
      if (entry.attribute("PartName") === `/${name}`) {
        entry.remove();
        this.touch("[Content_Types].xml");
      }
  }

  /** Relationships of a part ("" for the package). */
  relationships(owner: string): Relationship[] {
    const name = relationshipsName(owner);
    if (!this.has(name)) return [];
    return this.tree(name)
      .root.elements("Relationship")
      .map((entry) => ({
        id: entry.attribute("Id") ?? "",
        type: entry.attribute("Type") ?? "",
        target: entry.attribute("Target") ?? "",
        isExternal: entry.attribute("TargetMode") === "External",
      }));
  }

  /** Adds a relationship and returns its id. */
  relate(owner: string, type: string, target: string, isExternal = false): string {
    const name = relationshipsName(owner);
    if (!this.has(name))
      this.set(
        name,
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>',
      );
    const root = this.tree(name).root;
    this.touch(name);
    const used = new Set(root.elements("Relationship").map((entry) => entry.attribute("Id")));
    let n = used.size + 1;
    while (used.has(`rId${n}`)) n++;
    const entry = element("Relationship", { Id: `rId${n}`, Type: type, Target: target });
    if (isExternal) entry.setAttribute("TargetMode", "External");
    root.append(entry);
    return `rId${n}`;
  }

  /** Removes the relationships of a part to another. */
  unrelate(owner: string, target: string): void {
    const name = relationshipsName(owner);
    if (!this.has(name)) return;
    for (const entry of this.tree(name).root.elements("Relationship"))
      if (
        entry.attribute("TargetMode") !== "External" &&
        resolveTarget(owner, entry.attribute("Target") ?? "") === target
      ) {
        entry.remove();
        this.touch(name);
      }
  }

  /** The part that the owner relates to by that type (its last path segment); null when there is none. */
  related(owner: string, kind: string): string | null {
    const found = this.relationships(owner).find((entry) => !entry.isExternal && entry.type.endsWith(`/${kind}`));
    const name = found ? resolveTarget(owner, found.target) : null;
    return name !== null && this.has(name) ? name : null;
  }

  /** The file. Dates are fixed so that equal parts give equal bytes. */
  save(): Uint8Array {
    const files: Zippable = {};
    for (const name of this.names) files[name] = this.bytes(name);
    return zipSync(files, { mtime: new Date("2026-01-01T00:00:00Z"), level: 1 });
  }
}

/** Type of an office relationship by its last segment. */
export function officeRelationship(kind: string): string {
  return `${officeRelationships}/${kind}`;
}

function relationshipsName(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1)}_rels/${owner.slice(slash + 1)}.rels`;
}

/** Part name that a relationship's target means (OPC 8.5: relative to the owner's folder). */
export function resolveTarget(owner: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = owner.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}
