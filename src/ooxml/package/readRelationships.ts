import { scan, type ElementReader } from "../xml/scan";
import { relationshipsName, type Package, type Relationship } from "./Package";

const readers = new Map<string, ElementReader<Relationship[]>>([
  [
    "rel:Relationship",
    {
      open(found, attributes) {
        const type = attributes("Type") ?? "";
        found.push({
          id: attributes("Id") ?? "",
          type: type.slice(type.lastIndexOf("/") + 1),
          target: attributes("Target") ?? "",
          isExternal: attributes("TargetMode") === "External",
        });
      },
    },
  ],
]);

/** The relationships of a part (`/` for the package's own); none when it has no such part. Throws ReadError. */
export function readRelationships(opc: Package, part: string): readonly Relationship[] {
  const name = relationshipsName(part);
  const xml = opc.text(name);
  const found: Relationship[] = [];
  if (xml !== null) scan(xml, name, readers, found);
  return found;
}
