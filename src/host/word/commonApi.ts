import { HostError, type HostErrorCode } from "..";
import { unlessSilent } from "./silence";

/** Numbers of the Common API, in our terms (office-js, `OSF.DDA.ErrorCodeManager`); its messages are localised. */
const codes: Readonly<Record<number, HostErrorCode>> = {
  5000: "unsupported",
  5002: "read-only",
  5016: "busy",
  5100: "busy",
  5102: "busy",
  7000: "read-only",
  8001: "read-only",
};

/** One call of the Common API as a promise. Throws HostError: `silent` where it is not answered, `otherwise` for a number that we do not know. */
export function callOffice<T>(
  start: (done: (result: Office.AsyncResult<T>) => void) => void,
  otherwise: HostErrorCode = "failed",
): Promise<T> {
  const answer = new Promise<T>((resolve, reject) =>
    start(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new HostError(codes[error?.code] ?? otherwise, String(error?.code ?? "")));
    }),
  );
  return unlessSilent(answer);
}
