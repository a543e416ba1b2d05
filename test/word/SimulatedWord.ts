import { HostFailure, notAllowed } from "./errors";
import { evenLate, Faults } from "./faults";
import { TextRange } from "./model/TextRange";
import { replaceText } from "./model/inserting";
import { textOf } from "./model/text";
import { WordDocument } from "./model/WordDocument";
import type { StoredAnnotation } from "./objects/Annotation";
import { Application } from "./objects/Application";
import { DocumentObject } from "./objects/WordDocumentObject";
import { InternalService } from "./objects/InternalService";
import { SearchOptions } from "./objects/SearchOptions";
import { OpcPackage } from "./package/OpcPackage";
import { CommonApi } from "./protocol/CommonApi";
import { Events } from "./protocol/events";
import { refusal, RichApi, type ProcessQuery, type ProcessQueryAnswer } from "./protocol/RichApi";
import { WindowExternal } from "./protocol/WindowExternal";
import { XdmHost } from "./protocol/XdmHost";
import { friendly, hostile, type RequestRecord, type SimulationOptions } from "./options";
import type { World } from "./world";
import { XmlElement } from "./xml/tree";

/** A Word without Word: an open .docx that answers the genuine Office.js. */
export class SimulatedWord {
  readonly document: WordDocument;
  readonly world: World;
  readonly events = new Events();
  /** What is made to fail, for tests of what a failure leaves. */
  readonly faults = new Faults();
  /** Every request, in order. */
  readonly requests: RequestRecord[] = [];
  /** Members that the add-in asked for and that we do not have: a test should find none. */
  readonly unimplemented: string[] = [];
  readonly settings = new Map<string, string>();
  readonly options: SimulationOptions;
  readonly common = new CommonApi(this);
  private readonly richApi: RichApi;
  private readonly listeners = new Set<() => void>();

  private constructor(bytes: Uint8Array, options: SimulationOptions) {
    this.options = options;
    this.document = new WordDocument(OpcPackage.open(bytes));
    const paragraph = this.document.paragraphs[0];
    if (!paragraph) throw new Error("a body without paragraph");
    const start = { paragraph, offset: 0 };
    const world: World = {
      document: this.document,
      hostility: options.hostile === true ? hostile : { ...friendly, ...(options.hostile || {}) },
      violations: [],
      annotations: new Map(),
      annotated: { count: 0 },
      opened: [],
      otherStories: new WeakSet(),
      selection: this.document.track(new TextRange(start, start)),
      batch: { comments: 0 },
      changeTrackingMode: this.tracksRevisions() ? "TrackAll" : "Off",
      author: options.author ?? "Personne connectée",
      now: options.now ?? (() => new Date()),
      isSupported: (version) => Number(options.api ?? "1.6") >= Number(version),
      guard: (className, member) => {
        if (world.hostility.notAllowed.includes(`${className}.${member}`)) throw notAllowed();
      },
      change: () => {
        if (world.hostility.notAllowed.includes("*")) throw notAllowed();
        this.undoItems.clear();
        this.faults.write();
      },
      entersUndo: (member) => this.undoItems.add(member),
      write: () => {
        world.change();
        // documented: writes obey the tracking mode; the simulation does not make the revision marks.
        if (world.changeTrackingMode !== "Off") world.violations.push("written while changes are tracked");
      },
      select: (range) => {
        world.selection = this.document.track(new TextRange(range.start, range.end));
        this.selectionMoved = true;
        this.undoItems.clear();
      },
    };
    this.world = world;
    this.richApi = new RichApi({
      document: DocumentObject(world, this.document),
      create: (type) => {
        if (type === "Microsoft.WordServices.SearchOptions") return SearchOptions(world, { chosen: {} });
        if (type === "Microsoft.WordServices.Application") return Application(world, null);
        if (type === "Microsoft.InternalService.AddinInternalService") return InternalService(world, null);
        return null;
      },
    });
  }

  private selectionMoved = false;
  /** Calls that entered the list of what can be undone, and that no write has followed yet. */
  private readonly undoItems = new Set<string>();

  /** Opens a .docx. */
  static open(bytes: Uint8Array, options: SimulationOptions = {}): SimulatedWord {
    return new SimulatedWord(bytes, options);
  }

  /** The document as a file. Parts that nobody changed are the same bytes. */
  save(): Uint8Array {
    return this.document.opc.save();
  }

  /** Requests of the add-in that did something. */
  get syncCount(): number {
    return this.requests.filter((request) => !request.isHousekeeping).length;
  }

  /** What the add-in did that hurts the real Word. */
  get violations(): readonly string[] {
    this.noteUndoItems();
    return this.world.violations;
  }

  private noteUndoItems(): void {
    // A write that was made to fail was asked for all the same.
    const members = this.faults.hasHappened ? [] : this.undoItems;
    for (const member of members) this.world.violations.push(`${member} without a write: fills what can be undone`);
    this.undoItems.clear();
  }

  /** Words that are underlined for the person, in no file, in the order of the text. */
  get underlined(): readonly string[] {
    const rank = ({ paragraph }: StoredAnnotation): number => this.document.rank(paragraph);
    return [...this.world.annotations.values()].sort((a, b) => rank(a) - rank(b)).map(({ words }) => words);
  }

  /** Documents that the add-in opened in windows of their own, as files. */
  get opened(): readonly Uint8Array[] {
    return this.world.opened;
  }

  /** Paragraph rank and characters of the selection's ends; `end.offset` may be one more than the text (its mark). */
  get selection(): {
    readonly start: { paragraph: number; offset: number };
    readonly end: { paragraph: number; offset: number };
    readonly text: string;
  } {
    const { start, end } = this.world.selection;
    return {
      start: { paragraph: this.document.rank(start.paragraph), offset: start.offset },
      end: { paragraph: this.document.rank(end.paragraph), offset: end.offset },
      text: this.document.textOf(this.world.selection),
    };
  }

  /** Puts the caret or selection in a paragraph, as a person would. */
  setSelection(paragraphIndex: number, start = 0, end = start): void {
    const paragraph = this.document.paragraphs[paragraphIndex];
    if (!paragraph) throw new Error(`no paragraph ${paragraphIndex}`);
    this.noteUndoItems();
    this.world.select(new TextRange({ paragraph, offset: start }, { paragraph, offset: end }));
    this.settle();
  }

  /** Puts the caret in a header or a note, as a person would. */
  setSelectionOutside(): void {
    this.noteUndoItems();
    const paragraph = new XmlElement("w:p");
    this.world.otherStories.add(paragraph);
    this.world.select(new TextRange({ paragraph, offset: 0 }, { paragraph, offset: 0 }));
    this.settle();
  }

  /** Types over a paragraph's text, as a person would. */
  type(paragraphIndex: number, text: string): void {
    const paragraph = this.document.paragraphs[paragraphIndex];
    if (!paragraph) throw new Error(`no paragraph ${paragraphIndex}`);
    this.noteUndoItems();
    const length = textOf(paragraph).length;
    replaceText(this.document, new TextRange({ paragraph, offset: 0 }, { paragraph, offset: length }), text);
    this.changed();
  }

  /** Shows this Word to a window as Word for Windows would; call it before office.js runs there. */
  attachExternal(target: Window): void {
    Object.defineProperty(target, "external", { value: new WindowExternal(this, this.common), configurable: true });
  }

  /**
   * Shows this Word to a frame of the page as Word on the web would, and opens the add-in in it; returns the way
   * to stop. The page and the add-in must be https and share their host name (the library checks both).
   */
  serveXdm(frame: HTMLIFrameElement, url: string): () => void {
    const page = frame.ownerDocument.defaultView;
    if (!page) throw new Error("a frame outside of a window");
    const host = new XdmHost(this, this.common, page.location.origin);
    const listen = (event: MessageEvent<unknown>): void => {
      const asker = frame.contentWindow;
      if (event.source !== asker || typeof event.data !== "string") return;
      // The page that asked may be gone by then, and another in its frame.
      void host.receive(event.data, (message) => asker?.postMessage(message, event.origin));
    };
    page.addEventListener("message", listen);
    // Chromium names a frame when it enters the page, not later.
    const spot = frame.ownerDocument.createComment("");
    frame.replaceWith(spot);
    frame.name = host.frameName;
    frame.src = url;
    spot.replaceWith(frame);
    return () => page.removeEventListener("message", listen);
  }

  /** Presses a ribbon button that runs the function of that name; resolves at its `event.completed()`. */
  fireRibbonCommand(functionName: string): Promise<void> {
    return this.common.command(functionName);
  }

  /** Calls the listener after each change of the document or the selection; returns the way to stop. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Answers one RichApi request; events go out after the answer. */
  async process(query: ProcessQuery): Promise<ProcessQueryAnswer> {
    const { delay } = this.world.hostility;
    if (delay > 0) await new Promise((resolve) => setTimeout(resolve, delay));
    const before = this.document.revision;
    this.world.batch.comments = 0;
    try {
      return await evenLate(() => this.answer(query));
    } finally {
      this.forget();
      queueMicrotask(() => {
        if (this.document.revision !== before) this.changed();
        else this.settle();
      });
    }
  }

  private answer(query: ProcessQuery): ProcessQueryAnswer {
    const isHousekeeping = isHousekeepingOnly(query);
    const run = (): ProcessQueryAnswer => {
      const answer = this.richApi.process(query);
      this.record(query, answer, isHousekeeping);
      return answer;
    };
    try {
      return isHousekeeping ? run() : this.faults.sync(run);
    } catch (error) {
      if (!(error instanceof HostFailure)) throw error;
      const answer = refusal(error);
      this.record(query, answer, isHousekeeping);
      return answer;
    }
  }

  private record(query: ProcessQuery, answer: ProcessQueryAnswer, isHousekeeping: boolean): void {
    const paths = Object.values(query.ObjectPaths);
    const actions = query.Actions.filter(
      (action) => action.ActionType !== 1 && action.ActionType !== 5 && !action.Name.startsWith("_"),
    );
    const error = answer.Error as { Code?: string; Message?: string } | undefined;
    if (error?.Code === "NotImplementedBySimulation") this.unimplemented.push(error.Message ?? "");
    this.requests.push({
      members: [...paths.map((path) => path.Name), ...actions.map((action) => action.Name)].filter(
        (name) => name !== "",
      ),
      isHousekeeping,
      isFailed: error !== undefined,
    });
  }

  /** Ranges that nobody holds any more stop following the text. */
  private forget(): void {
    const held = new Set<TextRange>([this.world.selection]);
    for (const instance of this.richApi.held()) if (instance.target instanceof TextRange) held.add(instance.target);
    this.document.forgetAllBut(held);
  }

  private changed(): void {
    const { start, end } = this.world.selection;
    if (!this.document.has(start.paragraph) || !this.document.has(end.paragraph)) {
      const paragraph = this.document.paragraphs[0];
      if (paragraph) this.world.select(new TextRange({ paragraph, offset: 0 }, { paragraph, offset: 0 }));
    }
    for (const listener of this.listeners) listener();
    this.settle(true);
  }

  private settle(isTold = false): void {
    if (!this.selectionMoved) return;
    this.selectionMoved = false;
    if (!isTold) for (const listener of this.listeners) listener();
    this.events.fire("documentSelectionChanged");
  }

  private tracksRevisions(): boolean {
    const part = this.document.opc.related(this.document.partName, "settings");
    return part !== null && this.document.opc.tree(part).root.child("w:trackRevisions") !== null;
  }
}

/** Only the library's own clean-up or start-up: no sync of the add-in. */
function isHousekeepingOnly({ Actions: actions, ObjectPaths }: ProcessQuery): boolean {
  const paths = Object.values(ObjectPaths);
  return (
    (actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference") &&
      paths.every(({ ObjectPathType: type }) => type === 1 || type === 6)) ||
    paths.some((path) => path.Name.startsWith("Microsoft.InternalService."))
  );
}
