/** A refusal as Word's own host words it: `code` reaches the add-in as `OfficeExtension.Error.code`. */
export class HostFailure extends Error {
  /** The member that failed, `Range.insertText`; null where it is not known. */
  location: string | null = null;

  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
  }
}

/** An Office error number (documented: Common API error codes). */
export class CommonFailure extends Error {
  constructor(readonly number: number) {
    super(`Office error ${number}`);
  }
}

/** The add-in used a member that this simulation does not have: never answered with a default. */
export class NotImplementedBySimulation extends HostFailure {
  constructor(readonly member: string) {
    super("NotImplementedBySimulation", `The simulated Word does not implement ${member}.`, 501);
  }
}

// documented: codes of Word.ErrorCodes; the texts are Word's English ones or, unknown, our own (assumed).
export const itemNotFound = (): HostFailure =>
  new HostFailure("ItemNotFound", "The requested item does not exist.", 404);
export const invalidArgument = (why: string): HostFailure => new HostFailure("InvalidArgument", why, 400);
export const generalException = (): HostFailure =>
  new HostFailure("GeneralException", "An internal error has occurred.", 500);
export const notAllowed = (): HostFailure => new HostFailure("NotAllowed", "NotAllowed", 403);
export const apiNotFound = (member: string): HostFailure =>
  new HostFailure("ApiNotFound", `${member} is not in the simulated API set.`, 404);
