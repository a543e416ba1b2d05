import { element, valElement } from "./xml";
import { writeRun } from "./run";

/** A one-time placeholder. */
export interface Placeholder {
  /** Unique in the document, 1 to 2³¹ − 1. */
  readonly id: number;
  /** What a screen reader announces: the field's label, 64 characters at most. */
  readonly title: string;
  /** The guidance shown until somebody types. */
  readonly text: string;
  /** Character style of the guidance. */
  readonly style: string;
}

/**
 * A temporary control that shows its placeholder (`w:sdt` at run level, ECMA-376 17.5.2.31): typing replaces the
 * guidance, and `w:temporary` (17.5.2.43) removes the control with it, so that nothing of ours stays. There is no
 * glossary part, hence no `w:placeholder`. Properties stand in schema order.
 */
export function writePlaceholder({ id, title, text, style }: Placeholder): string {
  const properties = [
    valElement("w:alias", title.slice(0, 64)),
    valElement("w:id", id),
    "<w:temporary/>",
    "<w:showingPlcHdr/>",
  ];
  return element(
    "w:sdt",
    {},
    element("w:sdtPr", {}, ...properties),
    element("w:sdtContent", {}, writeRun(text, { style })),
  );
}

/** A block-level region that is found again by its tag. */
export interface Region {
  /** Unique in the document, 1 to 2³¹ − 1. */
  readonly id: number;
  /** What Word finds it by, 64 characters at most. */
  readonly tag: string;
  /** What Word shows of it. */
  readonly title: string;
}

/** Blocks already written in one rich-text control (`w:sdt` at block level, ECMA-376 17.5.2.29). */
export function writeRegion({ id, tag, title }: Region, blocks: string): string {
  const properties = [valElement("w:alias", title.slice(0, 64)), valElement("w:tag", tag), valElement("w:id", id)];
  return element("w:sdt", {}, element("w:sdtPr", {}, ...properties), element("w:sdtContent", {}, blocks));
}
