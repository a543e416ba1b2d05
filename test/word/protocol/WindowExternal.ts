import { CommonFailure, HostFailure, NotImplementedBySimulation } from "../errors";
import { Unanswered } from "../faults";
import type { SimulatedWord } from "../SimulatedWord";
import type { CommonApi } from "./CommonApi";
import { eventIds, type EventName } from "./events";
import { requirementMatrix } from "./requirements";
import type { ProcessQuery } from "./RichApi";

/** What the library takes for a COM SafeArray. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Answer = (result: SafeArray | number) => void;
type Handler = (dispId: number, payload: SafeArray | null) => void;

const array = (...values: unknown[]): SafeArray => ({ toArray: () => values, dimensions: () => 1 });

/** Numbers that no two add-in windows may share: the library keys its settings cache with them. */
let instances = 0;

/**
 * Transport A: the object that Word for Windows shows to its web view as `window.external` (documented by the
 * library's own code, `OfficeExt.Win32RichClientHostController`).
 */
export class WindowExternal {
  private readonly instance = `instance${++instances}`;
  private readonly stops = new Map<string, () => void>();

  constructor(
    private readonly word: SimulatedWord,
    private readonly common: CommonApi,
  ) {}

  readonly GetHostInfo = (): string => `Word$Win32$16.01$${this.language}$${this.instance}$$disableLogging$0`;
  readonly GetLoggingAllowed = (): boolean => false;

  private get language(): string {
    return this.word.options.language ?? "fr-FR";
  }

  readonly GetContext = (): object => ({
    GetAppType: () => 2,
    GetSolutionRef: () => "addin",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => this.language,
    GetAppDataLocale: () => this.language,
    GetDocUrl: () => "https://example.org/dossier.docx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => this.instance,
    GetInstanceId: () => this.instance,
    GetSupportedMatrix: () => requirementMatrix(this.word.options),
    GetHostFullVersion: () => "16.0.17000.10000",
    GetDialogRequirementMatrix: () => "{}",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify(this.theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of this.word.settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        this.word.settings.clear();
        keys.forEach((key, i) => this.word.settings.set(key, values[i] ?? ""));
      },
    }),
  });

  private get theme(): Record<string, number> {
    const theme = this.word.options.theme ?? {
      bodyBackgroundColor: "#ffffff",
      bodyForegroundColor: "#262626",
      controlBackgroundColor: "#e6e6e6",
      controlForegroundColor: "#262626",
    };
    return Object.fromEntries(
      Object.entries(theme).map(([name, color]) => [name, parseInt(String(color).slice(1), 16)]),
    );
  }

  /** One call of the Common API, or a RichApi batch (dispatch id 93). Always answered later. */
  readonly Execute = (dispId: number, args: readonly unknown[], answer: Answer): void => {
    void this.execute(dispId, args).then(
      (payload) => answer(array(0, payload)),
      (error: unknown) => {
        // assumed: a call of the Common API that was not answered in time never is.
        if (error instanceof Unanswered) return;
        if (error instanceof CommonFailure) answer(error.number);
        else {
          answer(5001);
          if (!(error instanceof HostFailure)) throw error;
        }
      },
    );
  };

  private async execute(dispId: number, args: readonly unknown[]): Promise<unknown> {
    await Promise.resolve();
    this.word.faults.checkAlive();
    const [first, second, third] = args;
    switch (dispId) {
      case 93: {
        const body = (Array.isArray(first) ? first : (first as SafeArray).toArray())[4] as string;
        const result = await this.word.process(JSON.parse(body) as ProcessQuery);
        return array(200, array("Content-Type", "application/json"), JSON.stringify(result));
      }
      case 77: {
        const file = this.common.openFile();
        return array(file.handle, file.size);
      }
      case 80: {
        const data = this.common.slice(Number(first), Number(second), Number(third));
        return array(array(...data), data.length);
      }
      case 81:
        return this.common.closeFile(Number(first));
      case 94:
        return this.common.completed(String(first));
      case 128:
        return array(this.common.addPart(String(first)), false);
      case 129: {
        const part = this.common.partById(String(first));
        return part && array(part.id, false);
      }
      case 130:
        return array(...this.common.partsByNamespace(String(first)).map((part) => array(part.id, false)));
      case 131:
        return this.common.partXml(String(first));
      case 133:
        return this.common.deletePart(String(first));
      default: {
        const error = new NotImplementedBySimulation(`Common API call ${dispId}`);
        this.word.unimplemented.push(error.message);
        throw error;
      }
    }
  }

  readonly RegisterEvent = (dispId: number, targetId: string, handler: Handler, answer: Answer): void => {
    const name = Object.entries(eventIds).find(([, id]) => id === dispId)?.[0] as EventName | undefined;
    queueMicrotask(() => {
      if (name)
        this.stops.set(
          `${dispId} ${targetId}`,
          this.word.events.on(name, (payload) => handler(dispId, payload.length > 0 ? array(...payload) : null)),
        );
      else this.word.unimplemented.push(`event ${dispId}`);
      answer(name ? array(0) : 5001);
    });
  };

  readonly UnregisterEvent = (dispId: number, targetId: string, answer: Answer): void => {
    this.stops.get(`${dispId} ${targetId}`)?.();
    queueMicrotask(() => answer(array(0)));
  };
}
