import type { XmlElement } from "../ooxml";
import { damaged } from "./errors";
import { isRecordElement } from "./schema";
import type { BordereauPlace, EvidenceItem, EvidenceRegister } from "./types";

const nothing: EvidenceItem = { id: "", number: "", title: "", type: "", date: "", proves: "", file: "", page: "" };

/** Reads the register of evidence. What would be lost by writing it back makes it `damaged`. Throws RecordError. */
export function readRegister({ attributes, children }: XmlElement): EvidenceRegister {
  const { place, ...others } = attributes;
  if (Object.keys(others).length > 0 || !isPlace(place)) throw damaged("attributes of evidence");
  const items = children.flatMap((child) => {
    if (child.kind === "text" && child.text.trim() === "") return [];
    if (child.kind !== "element" || !isRecordElement(child.element, "item")) throw damaged("in evidence");
    return [readItem(child.element)];
  });
  if (new Set(items.map(({ id }) => id)).size < items.length) throw damaged("evidence of one id");
  return { place, items };
}

function isPlace(value: string | undefined): value is BordereauPlace {
  return value === "inside" || value === "apart";
}

function readItem({ attributes, children }: XmlElement): EvidenceItem {
  if (children.length > 0 || Object.keys(attributes).some((name) => !Object.hasOwn(nothing, name)))
    throw damaged("in item");
  if (!/^[A-Za-z0-9]+$/.test(attributes.id ?? "")) throw damaged(`id of item ${attributes.id}`);
  return { ...nothing, ...attributes };
}
