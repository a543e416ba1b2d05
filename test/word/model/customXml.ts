import { officeRelationship, type OpcPackage } from "../package/OpcPackage";
import { parseXml } from "../xml/parse";
import type { WordDocument } from "./WordDocument";

const propertiesType = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/** A custom XML part: its store id, its root's namespace and its text. */
export interface CustomPart {
  readonly id: string;
  readonly name: string;
  readonly namespace: string;
}

/** The custom XML parts that the document relates to. */
export function customParts({ opc, partName }: WordDocument): CustomPart[] {
  const owner = partName;
  return opc
    .relationships(owner)
    .filter((entry) => entry.type.endsWith("/customXml"))
    .map((entry) => entry.target.replace(/^\.\.\//, "").replace(/^\//, ""))
    .filter((name) => opc.has(name))
    .map((name) => ({ id: storeId(opc, name), name, namespace: namespaceOf(opc.text(name)) }));
}

function storeId(opc: OpcPackage, name: string): string {
  const properties = opc.related(name, "customXmlProps");
  return (properties === null ? null : opc.tree(properties).root.attribute("ds:itemID")) ?? name;
}

function namespaceOf(xml: string): string {
  const root = parseXml(xml).root;
  const prefix = root.name.includes(":") ? `:${root.name.split(":")[0]}` : "";
  return root.attribute(`xmlns${prefix}`) ?? "";
}

/** Adds a part and returns its id. */
export function addCustomPart(document: WordDocument, xml: string): string {
  const { opc, partName } = document;
  let n = 1;
  while (opc.has(`customXml/item${n}.xml`)) n++;
  const hash = [...xml].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) >>> 0, n);
  const id = `{${hash.toString(16).padStart(8, "0").toUpperCase()}-0000-4000-8000-${String(n).padStart(12, "0")}}`;
  opc.add(`customXml/item${n}.xml`, "application/xml", xml);
  opc.add(
    `customXml/itemProps${n}.xml`,
    propertiesType,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  opc.relate(`customXml/item${n}.xml`, officeRelationship("customXmlProps"), `itemProps${n}.xml`);
  opc.relate(partName, officeRelationship("customXml"), `../customXml/item${n}.xml`);
  return id;
}

/** Deletes a part, its properties and its relationships. */
export function deleteCustomPart({ opc, partName }: WordDocument, part: CustomPart): void {
  const properties = opc.related(part.name, "customXmlProps");
  if (properties !== null) opc.removePart(properties);
  opc.delete(part.name.replace(/([^/]+)$/, "_rels/$1.rels"));
  opc.unrelate(partName, part.name);
  opc.removePart(part.name);
}
