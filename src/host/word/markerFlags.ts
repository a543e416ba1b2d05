import { HostError, type Flag, type FlagResult, type FlagSink } from "..";
import { isOwnMark, ownMarkTag } from "../../ooxml";
import { markerSign } from "./comparable";
import { toHostError } from "./hostError";
import { findAnchors } from "./locate";
import { queued, runWord } from "./queue";
import { twice } from "./twice";

/** The red of « to correct », dark enough on white (contrast 6.5). */
const red = "#C00000";

/** Flags as short red marks behind the words of their row, for a Word without comments (WordApi 1.3). */
export function createMarkerFlags(): FlagSink {
  return { kind: "markers", show, clear };
}

/** What a run of flagging is to do, once the marks that stand are known. */
interface MarkPlan {
  readonly kept: number;
  /** Tags of the marks that are to go. */
  readonly solved: ReadonlySet<string>;
  readonly fresh: readonly (readonly [tag: string, flag: Flag])[];
}

/** New marks first, solved ones last: until the first of those goes, everything can be undone. */
function show(flags: readonly Flag[], onProgress?: (done: number, total: number) => void): Promise<FlagResult> {
  return queued(async () => {
    let plan: MarkPlan | null = null;
    let skipped: readonly Flag[] = [];
    try {
      await Word.run(async (context) => {
        const ours = await loadOurs(context);
        plan = planMarks(flags, ours);
        const { fresh, solved } = plan;
        const anchors = await findAnchors(
          context,
          fresh.map(([, flag]) => flag.at),
        );
        skipped = fresh.filter((_, index) => !anchors[index]).map(([, flag]) => flag);
        fresh.forEach(([tag, flag], index) => {
          const anchor = anchors[index];
          if (anchor) mark(anchor, tag, flag.label);
        });
        for (const control of ours) if (solved.has(control.tag)) control.delete(false);
        await context.sync();
      });
    } catch (error) {
      if (!plan) throw error;
      await recover(plan, skipped.length, error);
    }
    onProgress?.(flags.length, flags.length);
    const { fresh, kept, solved } = plan!;
    return { added: fresh.length - skipped.length, kept, removed: solved.size, skipped };
  });
}

function planMarks(flags: readonly Flag[], ours: readonly Word.ContentControl[]): MarkPlan {
  const wanted = new Map(flags.map((flag) => [ownMarkTag + flag.key, flag]));
  const standing = new Set(ours.map(({ tag }) => tag));
  return {
    kept: [...standing].filter((tag) => wanted.has(tag)).length,
    solved: new Set([...standing].filter((tag) => !wanted.has(tag))),
    fresh: [...wanted].filter(([tag]) => !standing.has(tag)),
  };
}

/** The tag comes last: a mark that has it is whole. */
function mark(anchor: Word.Paragraph, tag: string, label: string): void {
  const control = anchor.getRange("Content").insertText(wordsOf(label), "End").insertContentControl();
  control.title = "Signalement (Dossier LdM)";
  control.appearance = "BoundingBox";
  control.color = red;
  control.font.color = red;
  control.tag = tag;
}

function wordsOf(label: string): string {
  return ` ${markerSign} ${label}`;
}

/** After a failure: all was written (an answer was lost), or the rest of the old ones goes, or what was added does. */
async function recover({ fresh, solved }: MarkPlan, skipped: number, error: unknown): Promise<void> {
  const cause = toHostError(error);
  try {
    const isDone = await twice(async (context) => {
      const ours = await loadOurs(context);
      const tags = new Set(fresh.map(([tag]) => tag));
      const added = ours.filter(({ tag }) => tags.has(tag));
      const isWritten = added.length === fresh.length - skipped;
      if (isWritten) ours.filter(({ tag }) => solved.has(tag)).forEach((control) => control.delete(false));
      else await unmark(context, added, fresh);
      await context.sync();
      return isWritten;
    });
    if (isDone) return;
  } catch {
    throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
  }
  throw cause;
}

/** Takes marks away, and the words of one that has not become one yet. */
async function unmark(
  context: Word.RequestContext,
  added: readonly Word.ContentControl[],
  fresh: MarkPlan["fresh"],
): Promise<void> {
  added.forEach((control) => control.delete(false));
  const anchors = await findAnchors(
    context,
    fresh.map(([, flag]) => flag.at),
  );
  const left = fresh.flatMap(([, { label }], index) => {
    const found = anchors[index]?.search(wordsOf(label), { matchCase: true });
    found?.load("items/text");
    return found ?? [];
  });
  await context.sync();
  for (const { items } of left) items.at(-1)?.delete();
}

function clear(): Promise<number> {
  return runWord(async (context) => {
    const ours = await loadOurs(context);
    ours.forEach((control) => control.delete(false));
    try {
      await context.sync();
    } catch (error) {
      // Each one stands alone: those that are left go now, or Word says why not.
      await twice(async (again) => {
        for (const control of await loadOurs(again)) control.delete(false);
        await again.sync();
      }).catch(() => {
        const cause = toHostError(error);
        throw cause instanceof HostError ? new HostError(cause.code, cause.detail, "between") : cause;
      });
    }
    return ours.length;
  });
}

async function loadOurs(context: Word.RequestContext): Promise<readonly Word.ContentControl[]> {
  const controls = context.document.contentControls;
  controls.load("items/tag");
  await context.sync();
  return controls.items.filter(({ tag }) => isOwnMark(tag ?? ""));
}
