import type { ProbeId } from "../..";
import { caret, caretUndo } from "./caret";
import { citation } from "./citation";
import { commentDeletion, comments, commentsUndo, flagsTwice } from "./comments";
import { customXml } from "./customXml";
import type { Probe } from "./defineProbe";
import { insertion, insertionUndo } from "./insertion";
import { largeDocument } from "./largeDocument";
import { newDocument } from "./newDocument";
import { paragraphs, slices } from "./paragraphs";
import { placeholder } from "./placeholder";
import { refusals } from "./refusals";
import { region, regionTracked } from "./region";
import { ribbon } from "./ribbon";
import { commentSigns, textSigns } from "./signs";
import { column, row } from "./tables";
import { trackedRange } from "./trackedRange";
import { twoPeople } from "./twoPeople";
import { underlines } from "./underlines";
import { wayOut } from "./wayOut";

/** Every probe by its id. */
export const probes: Readonly<Record<ProbeId, Probe>> = {
  paragraphs,
  slices,
  caret,
  "caret-undo": caretUndo,
  signs: textSigns,
  "comment-signs": commentSigns,
  insertion,
  placeholder,
  region,
  "region-tracked": regionTracked,
  "insertion-undo": insertionUndo,
  comments,
  "flags-twice": flagsTwice,
  "comment-deletion": commentDeletion,
  "comments-undo": commentsUndo,
  underlines,
  row,
  "tracked-range": trackedRange,
  column,
  citation,
  "custom-xml": customXml,
  "new-document": newDocument,
  "large-document": largeDocument,
  "way-out": wayOut,
  refusals,
  "two-people": twoPeople,
  ribbon,
};
