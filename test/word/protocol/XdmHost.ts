import { CommonFailure, HostFailure, NotImplementedBySimulation } from "../errors";
import { Unanswered } from "../faults";
import type { SimulatedWord } from "../SimulatedWord";
import type { CommonApi } from "./CommonApi";
import { eventIds, type EventName } from "./events";
import { requirementMatrix } from "./requirements";
import type { ProcessQuery } from "./RichApi";

/** The envelope that the library posts to its container. */
interface Envelope {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Readonly<Record<string, unknown>> | string | readonly unknown[];
  readonly _actionType: number;
}

type Result = Readonly<Record<string, unknown>>;

let conversations = 0;

/**
 * Transport B: what Word on the web's page answers to the add-in's frame by `postMessage` (documented by the
 * library's own code). The page must be https and of the add-in's host name.
 */
export class XdmHost {
  private readonly conversation = `conversation${Date.now()}${++conversations}`;
  private readonly stops = new Map<string, () => void>();
  private sliceSizes = new Map<number, number>();

  constructor(
    private readonly word: SimulatedWord,
    private readonly common: CommonApi,
    private readonly origin: string,
  ) {}

  /** Name to give to the frame before its address is set. */
  get frameName(): string {
    return JSON.stringify({
      baseFrameName: `_xdm_${this.conversation}`,
      hostInfo: `Word$Web$16.00$${this.language}$${this.conversation}$$disableLogging$0`,
      xdmInfo: [this.conversation, this.conversation, this.origin].join("|"),
      serializerVersion: "1",
      appContext: "",
    });
  }

  private get language(): string {
    return this.word.options.language ?? "fr-FR";
  }

  /** Answers one message; `post` takes the answer and, later, the events of a registration. */
  async receive(message: string, post: (message: string) => void): Promise<void> {
    const envelope = parse(message);
    if (envelope?._conversationId !== this.conversation) return;
    const respond = (data: unknown, responseType = 0, error = 0): void =>
      post(
        JSON.stringify({
          _messageType: 1,
          _actionName: envelope._actionName,
          _conversationId: envelope._conversationId,
          _correlationId: envelope._correlationId,
          _origin: this.origin,
          _data: data,
          _errorCode: error,
          _responseType: responseType,
          _serializerVersion: 1,
        }),
      );
    try {
      const answer = await this.answer(envelope, (payload) => respond(payload, 1));
      if (answer !== undefined) respond(answer);
    } catch (error) {
      if (error instanceof Unanswered) return;
      if (error instanceof CommonFailure) respond({ Version: 1, Error: error.number });
      else {
        respond({ Version: 1, Error: 5001 }, 0, -2);
        if (!(error instanceof HostFailure)) throw error;
      }
    }
  }

  private async answer(envelope: Envelope, send: (payload: unknown) => void): Promise<unknown> {
    if (envelope._actionType === 1) return this.register(envelope._actionName, send);
    if (envelope._actionType === 2) {
      this.stops.get(envelope._actionName)?.();
      return { Error: 0 };
    }
    switch (envelope._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return this.appContext();
      case "ContextActivationManager_notifyHost":
        return undefined;
      case "executeMethod": {
        const data = envelope._data as Record<string, unknown>;
        const id = (data.DdaMethod as { DispatchId: number }).DispatchId;
        return { Version: 1, Error: 0, ...(await this.execute(id, data)) };
      }
      default:
        return this.refuse(envelope._actionName);
    }
  }

  private refuse(what: string): never {
    const error = new NotImplementedBySimulation(what);
    this.word.unimplemented.push(error.message);
    throw error;
  }

  private register(actionName: string, send: (payload: unknown) => void): Result {
    const name = actionName as EventName;
    if (!(name in eventIds)) this.refuse(`event ${actionName}`);
    this.stops.set(
      actionName,
      this.word.events.on(name, (payload) => send(payload.length > 0 ? payload : {})),
    );
    return { Error: 0 };
  }

  private async execute(id: number, data: Readonly<Record<string, unknown>>): Promise<Result> {
    this.word.faults.checkAlive();
    switch (id) {
      case 93: {
        const body = (data.ArrayData as unknown[])[4] as string;
        const result = await this.word.process(JSON.parse(body) as ProcessQuery);
        return { Data: [200, ["Content-Type", "application/json"], JSON.stringify(result)] };
      }
      case 75:
        return { Properties: { Settings: [...this.word.settings] } };
      case 76: {
        const method = data.DdaSettingsMethod as { Properties: [string, string][] };
        this.word.settings.clear();
        for (const [key, value] of method.Properties) this.word.settings.set(key, value);
        return {};
      }
      case 77: {
        const file = this.common.openFile();
        this.sliceSizes.set(file.handle, Number(data[1] ?? 4 * 1024 * 1024));
        return { 0: file.handle, 1: file.size };
      }
      case 80: {
        const handle = Number(data[2]);
        const size = this.sliceSizes.get(handle) ?? 0;
        const bytes = this.common.slice(handle, Number(data[3]) * size, size);
        return { 0: bytes, 1: bytes.length };
      }
      case 81:
        this.common.closeFile(Number(data[2]));
        return {};
      case 94:
        this.common.completed(String(data[0]));
        return {};
      case 128:
        return { DataPartProperties: { id: this.common.addPart(String(data.xml)), DataPartBuiltIn: false } };
      case 129: {
        const part = this.common.partById(String(data.id));
        return { DataPartProperties: part && { id: part.id, DataPartBuiltIn: false } };
      }
      case 130: {
        const parts = this.common.partsByNamespace(String(data.namespace));
        return { DataPartList: parts.map((part) => ({ id: part.id, DataPartBuiltIn: false })) };
      }
      case 131:
        return { Data: this.common.partXml(String(data.id)) };
      case 133:
        this.common.deletePart(String(data.id));
        return {};
      default:
        return this.refuse(`Common API call ${id}`);
    }
  }

  private appContext(): Result {
    return {
      _id: this.conversation,
      _appName: 32,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: this.language,
      _dataLocale: this.language,
      _docUrl: "https://example.org/dossier.docx",
      _clientMode: 1,
      _settings: Object.fromEntries(this.word.settings),
      _reason: "documentOpened",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: this.conversation,
      _appInstanceId: this.conversation,
      _requirementMatrix: requirementMatrix(this.word.options),
      _hostFullVersion: "16.0.17000.10000",
      _addinName: "Dossier",
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _officeTheme: this.word.options.theme,
    };
  }
}

function parse(message: string): Envelope | null {
  try {
    return JSON.parse(message) as Envelope;
  } catch {
    return null;
  }
}
