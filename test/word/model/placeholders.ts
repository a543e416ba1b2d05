import type { XmlElement } from "../xml/tree";
import { rangeOfControl } from "./controls";
import type { TextRange } from "./TextRange";
import type { WordDocument } from "./WordDocument";

/**
 * What typing does to the showing placeholders inside a range of one paragraph: their words go; a temporary control
 * goes with them (documented: ECMA-376 17.5.2.40), another one only stops showing them. Returns the characters
 * that went.
 */
export function dropPlaceholders(document: WordDocument, range: TextRange): number {
  const { paragraph, offset } = range.start;
  let gone = 0;
  for (const control of paragraph.descendants("w:sdt")) {
    const properties = control.child("w:sdtPr");
    const showing = properties?.child("w:showingPlcHdr");
    if (!properties || !showing) continue;
    const own = rangeOfControl(document, control);
    if (own.start.offset < offset || own.end.offset > range.end.offset - gone) continue;
    const length = own.end.offset - own.start.offset;
    if (properties.child("w:temporary")) control.remove();
    else empty(control, showing);
    document.shift(paragraph, own.start.offset, length, 0);
    document.touchInline();
    gone += length;
  }
  return gone;
}

function empty(control: XmlElement, showing: XmlElement): void {
  showing.remove();
  const content = control.child("w:sdtContent");
  content?.children.splice(0);
}
