import type { Flag, FlagResult, FlagSink } from "..";
import { isOwnMark, ownMarkTag } from "../../ooxml";
import { markerSign } from "./comparable";
import { findAnchors } from "./locate";
import { runWord } from "./queue";

/** The red of « to correct », dark enough on white (contrast 6.5). */
const red = "#C00000";

/** Flags as short red marks behind the words of their row, for a Word without comments (WordApi 1.3). */
export function createMarkerFlags(): FlagSink {
  return { kind: "markers", show, clear };
}

function show(flags: readonly Flag[], onProgress?: (done: number, total: number) => void): Promise<FlagResult> {
  return runWord(async (context) => {
    const ours = await loadOurs(context);
    const wanted = new Map(flags.map((flag) => [ownMarkTag + flag.key, flag]));
    const kept = new Set<string>();
    const solved = ours.filter(({ tag }) => {
      const isKept = wanted.has(tag) && !kept.has(tag);
      if (isKept) kept.add(tag);
      return !isKept;
    });
    solved.forEach((control) => control.delete(false));
    const fresh = [...wanted].filter(([tag]) => !kept.has(tag));
    const anchors = await findAnchors(
      context,
      fresh.map(([, flag]) => flag.at),
    );
    const skipped = fresh.filter((_, index) => !anchors[index]).map(([, flag]) => flag);
    fresh.forEach(([tag, flag], index) => {
      const anchor = anchors[index];
      if (anchor) mark(anchor, tag, flag.label);
    });
    await context.sync();
    onProgress?.(flags.length, flags.length);
    return { added: fresh.length - skipped.length, kept: kept.size, removed: solved.length, skipped };
  });
}

function mark(anchor: Word.Paragraph, tag: string, label: string): void {
  const control = anchor.getRange("Content").insertText(` ${markerSign} ${label}`, "End").insertContentControl();
  control.tag = tag;
  control.title = "Signalement (Dossier LdM)";
  control.appearance = "BoundingBox";
  control.color = red;
  control.font.color = red;
}

function clear(): Promise<number> {
  return runWord(async (context) => {
    const ours = await loadOurs(context);
    ours.forEach((control) => control.delete(false));
    await context.sync();
    return ours.length;
  });
}

async function loadOurs(context: Word.RequestContext): Promise<readonly Word.ContentControl[]> {
  const controls = context.document.contentControls;
  controls.load("items/tag");
  await context.sync();
  return controls.items.filter(({ tag }) => isOwnMark(tag ?? ""));
}
