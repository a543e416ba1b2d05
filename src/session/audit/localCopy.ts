import {
  enterAgain,
  enteredAt,
  enteredLater,
  heldIn,
  isSameContent,
  isSameName,
  joinEntered,
  lackingIn,
  latestEntered,
  ownRecord,
  scoredDossier,
  type Assessment,
  type AuditRecord,
  type ExpectationEntry,
  type Lacking,
  type ScoredDossier,
} from "../../audit";
import { noComputerMemory } from "../../host";
import { createStore } from "../store";
import type { AuditWorkspace } from "./createWorkspace";
import {
  enteredIn,
  findCopies,
  isSamePosition,
  readCopies,
  scoresOf,
  writeCopies,
  writeCopy,
  type CopyOwner,
  type KeptCopy,
} from "./keptCopies";
import type { AuditReading } from "./reading";
import type { ObservationDraft, UnsavedWords } from "./states";
import type { LocalCopy } from "./types";

/** A copy as it is worked with. */
interface OpenCopy {
  readonly copy: KeptCopy;
  /** What its person entered, as a record of its own. */
  readonly entered: AuditRecord | null;
}

/** A verdict as it is said, with its motive. */
type SaidVerdict = Omit<ExpectationEntry, "at">;

/** What was being typed when a copy was found, until it is typed on or kept. */
type Typed = Pick<UnsavedWords, "reasons" | "hasObservation">;

const nothingTyped: Typed = { reasons: [], hasObservation: false };

/** The local copy, with what else changes it. */
export interface LocalCopyKeeper extends LocalCopy {
  /** The person at work bears another name from now on: the words stay hers. */
  rename(who: Pick<CopyOwner, "name" | "position">): void;
  /**
   * A verdict or a motive that is said beside the other one, which is still offered: both. What is not said now is not
   * taken back by it.
   */
  complete(entry: SaidVerdict): SaidVerdict;
}

/**
 * Keeps on this computer what is said in this pane. What is in the document’s part stays too: nobody knows whether Word
 * saved the document since.
 */
export function createLocalCopy(workspace: AuditWorkspace): LocalCopyKeeper {
  const { computer = noComputerMemory } = workspace;
  const unsaved = createStore<UnsavedWords | null>(null);
  const reasons = createStore<Readonly<Record<string, string>>>({});
  const observation = createStore<ObservationDraft | null>(null);
  let me: CopyOwner | null = null;
  let reading: AuditReading | null = null;
  let of: ScoredDossier | null = null;
  let own: OpenCopy | null = null;
  let namesake: OpenCopy | null = null;
  let typed = nothingTyped;
  let wasHandedBack = false;

  const load = (): void => {
    const before = own?.copy.id ?? null;
    const found = me && of ? findCopies(computer, me, of) : { own: null, namesake: null };
    own = found.own && opened(found.own);
    namesake = found.namesake && !isSomebodyElse(found.namesake) ? opened(found.namesake) : null;
    // The clock may have been set back since.
    for (const one of [own, namesake]) if (one?.entered) workspace.knows(latestEntered(one.entered));
    if (!own || own.copy.id !== before) showTyped(found.own);
  };
  /** Whether the document knows another person by the name and the fonction of a copy. */
  const isSomebodyElse = ({ owner }: KeptCopy): boolean => {
    const account = workspace.account();
    return (account?.record.assessments ?? []).some(
      (one) => one.id !== account?.me?.id && isSameName(one.name, owner.name) && isSamePosition(one, owner),
    );
  };
  const showTyped = (copy: KeptCopy | null): void => {
    typed = copy ? typedIn(copy) : nothingTyped;
    reasons.set(copy?.reasons ?? {});
    observation.set(typed.hasObservation ? (copy?.observation ?? null) : null);
  };
  /** Changes the copy as it is stored now: another pane of this document may have written in it. */
  const update = (change: (copy: KeptCopy) => Partial<KeptCopy>): void => {
    if (!me || !of) return;
    const stored = own && (readCopies(computer).find(({ id }) => id === own!.copy.id) ?? own.copy);
    const start: KeptCopy = stored ?? {
      id: [workspace.now(), me.voice, me.name, me.position].join(" "),
      ...{ owner: me, of, scores: null, reasons: {}, observation: null },
    };
    const copy = { ...start, of, ...change(start) };
    writeCopy(computer, copy);
    own = own?.copy.scores === copy.scores ? { ...own, copy } : opened(copy);
  };
  const keepEntered = (later: AuditRecord): void =>
    update((copy) => ({ scores: scoresOf(joinEntered(enteredIn(copy), later)) ?? copy.scores }));
  /** What of it the open document lacks in the words of the person at work; null for nothing. */
  const lackingHere = (entered: AuditRecord | null): Lacking | null => {
    const account = workspace.account();
    return account?.me && entered ? lackingIn(account.record, account.me, entered) : null;
  };

  /** What is offered: what is surely hers first. */
  const offer = (): (UnsavedWords & { readonly lacking: Lacking | null; readonly from: OpenCopy }) | null => {
    for (const from of [own, namesake]) {
      if (!from) continue;
      const lacking = lackingHere(from.entered);
      const left = from === own ? typed : typedIn(from.copy);
      if (!lacking && left.reasons.length === 0 && !left.hasObservation) continue;
      const entered = lacking && { counts: lacking.counts, at: lacking.at };
      return { entered, owner: from === own ? null : from.copy.owner, ...left, lacking, from };
    }
    return null;
  };
  const look = (): void => {
    const now = offer();
    const next = now && {
      entered: now.entered,
      owner: now.owner,
      reasons: now.reasons,
      hasObservation: now.hasObservation,
    };
    if (!isSameContent(next, unsaved.get())) unsaved.set(next);
  };
  const forgetNamesake = (): void => {
    writeCopies(
      computer,
      readCopies(computer).filter(({ id }) => id !== namesake?.copy.id),
    );
    namesake = null;
  };
  /** What « Version à rendre » took out of the document is kept where its person said so: it is not offered again. */
  const forgetHandedBack = (record: AuditRecord): void => {
    const copies = readCopies(computer);
    if (copies.length === 0) return;
    const left = copies.map((copy) => {
      const { owner } = copy;
      const entered = enteredIn(copy);
      const namesakes = record.assessments.filter(
        (one) => one.voice === owner.voice && isSameName(one.name, owner.name),
      );
      const known = namesakes.find((one) => isSamePosition(one, owner)) ?? namesakes[0];
      if (!entered || !known) return copy;
      return { ...copy, scores: scoresOf(lackingIn(record, known, entered)?.entered ?? null) };
    });
    writeCopies(computer, left);
    own = namesake = null;
  };

  workspace.said.subscribe(() => {
    const said = workspace.said.get();
    const whole = said && ownRecord(said.record, said.speaker);
    const entered = whole && enteredAt(whole, said.at);
    if (entered) keepEntered(entered);
  });
  workspace.state.subscribe(() => {
    const state = workspace.state.get();
    if (state.status === "handed-back") {
      forgetHandedBack(state.record);
      wasHandedBack = true;
    }
    if (state.status !== "open") return;
    const nextMe = state.me && { voice: state.me.voice, name: state.me.name, position: state.me.position };
    const isNew = !isSameContent(me, nextMe) || reading !== workspace.reading();
    me = nextMe;
    if (isNew) {
      reading = workspace.reading();
      of = reading && scoredDossier(reading.dossier, reading.settings);
      load();
    }
    const said = state.me && ownRecord(state.record, state.me);
    if (said && wasHandedBack) {
      // The scores put back are in the document’s part alone, which may not be saved.
      wasHandedBack = false;
      keepEntered(said);
    }
    const later = state.me && own?.entered && enteredLater(state.record, state.me, own.entered);
    if (later) keepEntered(later);
    look();
  });

  return {
    unsaved,
    async takeUp() {
      const offered = offer();
      if (!offered) return;
      const { lacking, from } = offered;
      if (from === own) typed = nothingTyped;
      else {
        const { copy } = from;
        // What she is typing now goes before what she was typing then.
        const [nextReasons, nextObservation] = [
          { ...copy.reasons, ...reasons.get() },
          observation.get() ?? copy.observation,
        ];
        forgetNamesake();
        reasons.set(nextReasons);
        observation.set(nextObservation);
        update(() => ({ reasons: nextReasons, observation: nextObservation }));
      }
      look();
      const account = workspace.account();
      if (!lacking || !account) return;
      const { entered } = lacking;
      if (entered.assessments.some(({ observations }) => observations.length > 0))
        workspace.show({ areCommentsStale: true });
      const sheets = workspace.sheetsOf(entered);
      await workspace.say(sheets, (record, speaker, at) => {
        const still = lackingIn(record, speaker, entered);
        return still ? enterAgain(record, speaker, still.entered, at) : record;
      });
    },
    forget() {
      const offered = offer();
      if (!offered) return;
      if (offered.from === own) {
        update((copy) => {
          const entered = enteredIn(copy);
          const account = workspace.account();
          const held = entered && account?.me ? heldIn(account.record, account.me, entered) : null;
          return { scores: scoresOf(held), reasons: {}, observation: null };
        });
        showTyped(null);
      } else forgetNamesake();
      look();
    },
    rename(who) {
      if (!me || !own) return;
      const owner = { voice: me.voice, ...who };
      update(() => ({ owner }));
    },
    complete(entry) {
      const on = ({ expectations }: Pick<Assessment, "expectations">) =>
        expectations.find((one) => one.expectation === entry.expectation);
      const known = workspace.account()?.own;
      const lacking = lackingHere(own?.entered ?? null);
      const kept = lacking?.entered.assessments.map(on)[0];
      if (!kept) return entry;
      const shown = (known && on(known)) ?? { verdict: null, gravity: null, reason: "" };
      const isSameVerdict = entry.verdict === shown.verdict && entry.gravity === shown.gravity;
      const { verdict, gravity } = isSameVerdict ? kept : entry;
      return { ...entry, verdict, gravity, reason: entry.reason === shown.reason ? kept.reason : entry.reason };
    },
    lookAgain() {
      own = namesake = null;
      showTyped(null);
      look();
    },

    reasons,
    typeReason(key, text) {
      const { [key]: known, ...others } = reasons.get();
      if (text === null && known === undefined) return;
      const next = text === null ? others : { ...others, [key]: text };
      reasons.set(next);
      update(() => ({ reasons: next }));
      typed = { ...typed, reasons: typed.reasons.filter((one) => one !== key) };
      look();
    },
    observation,
    typeObservation(draft) {
      observation.set(draft);
      update(() => ({ observation: draft }));
      typed = { ...typed, hasObservation: false };
      look();
    },
  };
}

function opened(copy: KeptCopy): OpenCopy {
  return { copy, entered: enteredIn(copy) };
}

function typedIn({ reasons, observation }: KeptCopy): Typed {
  const isBegun = observation !== null && (observation.text.trim() !== "" || observation.anchor !== null);
  return { reasons: Object.keys(reasons), hasObservation: isBegun };
}
