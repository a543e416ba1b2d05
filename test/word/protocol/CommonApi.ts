import { CommonFailure } from "../errors";
import { addCustomPart, customParts, deleteCustomPart, type CustomPart } from "../model/customXml";
import type { SimulatedWord } from "../SimulatedWord";

/** The Common API in plain values; the transports only wrap and unwrap. */
export class CommonApi {
  private readonly files = new Map<number, Uint8Array>();
  private opened = 0;
  /** Ribbon commands that waited for `event.completed()`. */
  private readonly commands = new Map<string, () => void>();

  constructor(private readonly word: SimulatedWord) {}

  /**
   * customXmlParts.addAsync. Observed: a part without namespace, with a declaration (office-js #1643, #1742), or of more
   * than a megabyte (on the web, #2408) is refused. Assumed: a document that refuses writes answers 5002.
   */
  addPart(xml: string): string {
    return this.word.faults.part(true, () => {
      this.refuse();
      if (/^\s*<\?xml\b/.test(xml) || xml.length > 1_000_000) throw new CommonFailure(6100);
      if (!/^\s*<[^>]*\sxmlns(:[\w.-]+)?=/.test(xml)) throw new CommonFailure(6100);
      return addCustomPart(this.word.document, xml);
    });
  }

  partById(id: string): CustomPart | null {
    return customParts(this.word.document).find((part) => part.id === id) ?? null;
  }

  partsByNamespace(namespace: string): readonly CustomPart[] {
    return this.word.faults.part(false, () =>
      customParts(this.word.document).filter((part) => part.namespace === namespace),
    );
  }

  partXml(id: string): string {
    return this.word.faults.part(false, () => this.word.document.opc.text(this.known(id).name));
  }

  /** CustomXmlPart.deleteAsync. Assumed: the number of a failure; `notAllowed` may name one part. */
  deletePart(id: string): void {
    this.word.faults.part(true, () => {
      this.refuse();
      if (this.word.world.hostility.notAllowed.includes(`CustomXmlPart.delete ${id}`)) throw new CommonFailure(5001);
      deleteCustomPart(this.word.document, this.known(id));
    });
  }

  private refuse(): void {
    if (this.word.world.hostility.notAllowed.includes("*")) throw new CommonFailure(5002);
  }

  private known(id: string): CustomPart {
    const part = this.partById(id);
    if (!part) throw new CommonFailure(2005);
    return part;
  }

  /** getFileAsync(Compressed). Documented: at most two files open. */
  openFile(): { readonly handle: number; readonly size: number } {
    return this.word.faults.file(() => {
      if (this.files.size >= 2) throw new CommonFailure(5001);
      const bytes = this.word.save();
      const handle = ++this.opened;
      this.files.set(handle, bytes);
      return { handle, size: bytes.length };
    });
  }

  /** File.getSliceAsync. Documented for the iPad: « Internal Error » (5001) for more than 65536 bytes. */
  slice(handle: number, offset: number, size: number): readonly number[] {
    return this.word.faults.file(() => {
      const bytes = this.files.get(handle);
      if (!bytes) throw new CommonFailure(5009);
      if (size > this.word.world.hostility.largestSlice) throw new CommonFailure(5001);
      return Array.from(bytes.subarray(offset, offset + size));
    });
  }

  closeFile(handle: number): void {
    if (!this.files.delete(handle)) throw new CommonFailure(5009);
  }

  /** Presses a ribbon button that runs a function; resolves at `event.completed()`. */
  async command(functionName: string): Promise<void> {
    const id = `command${this.commands.size + 1}`;
    const done = new Promise<void>((resolve) => this.commands.set(id, resolve));
    this.word.events.fire("appCommandInvoked", [id, functionName, JSON.stringify({ source: { id: functionName } })]);
    await done;
  }

  completed(id: string): void {
    this.commands.get(id)?.();
  }
}
