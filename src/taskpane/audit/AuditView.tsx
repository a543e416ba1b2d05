import { Button, Spinner, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useState } from "react";
import { schoolAssessor, type Assessment, type Assessor, type PersonWords } from "../../audit";
import type { Location } from "../../document";
import type { HostErrorCode } from "../../host";
import type { OpenAudit, AuditSession } from "../../session";
import { KeptFocus } from "../components/KeptFocus";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { loggedJump, logAuditFailures } from "../failures/logFailures";
import type { Preferences } from "../state/preferences";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { AssessorForm, type AssessorFormValues } from "./AssessorForm";
import { AuditErrorNotice } from "./AuditErrorNotice";
import { AuditStatus } from "./AuditStatus";
import { ConcludePanel } from "./conclude/ConcludePanel";
import { HandBackReport } from "./HandBackReport";
import { progressOf } from "./gridLines";
import { NamesakeQuestion } from "./NamesakeQuestion";
import { newId } from "./newId";
import { ObservationPanel } from "./observe/ObservationPanel";
import { ScorePanel } from "./score/ScorePanel";
import { SheetDifferences } from "./SheetDifferences";
import { TeamPanel } from "./team/TeamPanel";
import { UnsavedNotice } from "./UnsavedNotice";
import { AuditContext } from "./useAudit";
import { words } from "./words";

type Part = keyof typeof words.parts;

/** Somebody who said who works here, and those of that name who may be the same person. */
interface Doubt {
  readonly assessor: Assessor;
  readonly who: PersonWords;
  readonly namesakes: readonly Assessment[];
}

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    padding: "8px 12px 16px",
  },
  tabs: { margin: "0 -8px" },
  tab: {
    flex: "1 1 auto",
    minWidth: 0,
    padding: "6px 2px",
    "& .fui-Tab__content": { fontSize: tokens.fontSizeBase200 },
  },
});

export interface AuditViewProps {
  readonly session: AuditSession;
  /** The view is on screen. */
  readonly isShown: boolean;
}

/** The auditor's view: who works, scoring, constats, the others, the end. Draws the session's states. */
export function AuditView(props: AuditViewProps) {
  return (
    <KeptFocus>
      <AuditParts {...props} />
    </KeptFocus>
  );
}

function AuditParts({ session, isShown }: AuditViewProps) {
  const { preferences, keep, run } = usePane();
  const { name, audit } = preferences;
  const styles = useStyles();
  const state = useStore(session.state);
  const work = useStore(session.work);
  const [part, setPart] = useState<Part>("score");
  const [criterion, setCriterion] = useState<number | null>(null);
  const [isChangingWho, setChangingWho] = useState(false);
  const [doubt, setDoubt] = useState<Doubt | null>(null);
  const [unreached, setUnreached] = useState<HostErrorCode | null>(null);
  const here = useStore(session.here);
  const [lastHere, setLastHere] = useState(here);
  /** The document's cursor chose another criterion. */
  if (here !== lastHere) {
    setLastHere(here);
    if (here !== null && audit.isFollowing) setCriterion(here);
  }
  useEffect(() => logAuditFailures(session), [session]);
  const isClosed = state.status === "closed";
  const open = () =>
    run(
      session
        .open()
        .then(() => introduce(session, preferences))
        .then(setDoubt),
    );
  const openFirst = useEffectEvent(() => {
    if (isClosed) open();
  });
  // Once, when the view opens on a document that nobody has read yet.
  useEffect(() => openFirst(), []);
  useEffect(() => {
    if (isShown && audit.isFollowing) return session.follow();
  }, [session, isShown, audit.isFollowing]);
  // Scoring never waits for Word: the fiches are written when the person turns to the document or to another view.
  const refresh = useEffectEvent(() => run(session.refreshSheets()));
  useEffect(() => {
    if (!isShown) return;
    const leave = () => refresh();
    window.addEventListener("blur", leave);
    return () => {
      window.removeEventListener("blur", leave);
      leave();
    };
  }, [isShown]);

  const goTo = (location: Location) => run(loggedJump("go-to-audit", session.goTo(location)).then(setUnreached));
  if (state.status === "closed" || state.status === "opening") {
    return <Spinner style={{ padding: "32px" }} label={words.opening} />;
  }
  if (state.status === "handed-back") {
    return (
      <div className={styles.root}>
        <HandBackReport state={state} isBusy={work.status === "working"} onRestore={() => run(session.restore())} />
      </div>
    );
  }
  if (state.status !== "open") {
    return (
      <div className={styles.root}>
        <AuditErrorNotice state={state} />
        <Button onClick={open}>{words.again}</Button>
      </div>
    );
  }
  const account: OpenAudit = state;
  const current = criterion ?? firstOpen(account);
  // It stays when all of it is said: only the person, or the cursor, goes on to another.
  if (criterion === null) setCriterion(current);
  const choose = (next: number) => {
    setCriterion(next);
    run(session.refreshSheets());
  };
  const identify = ({ voice, ...who }: AssessorFormValues, isCorrection: boolean) => {
    const id = audit.id || newId();
    keep({ name: who.name, audit: { ...audit, position: who.position, id } });
    setChangingWho(false);
    if (isCorrection && voice === account.me?.voice) return run(session.rename(who));
    const assessor: Assessor = voice === "school" ? schoolAssessor : { voice, id };
    run(session.identify(assessor, who).then((namesakes) => setDoubt({ assessor, who, namesakes })));
  };
  const answer = (id: string | null) => {
    if (doubt) run(session.identify(doubt.assessor, doubt.who, id));
    setDoubt(null);
  };
  const known: AssessorFormValues = {
    name,
    position: audit.position,
    voice: account.me?.voice === "school" ? "school" : "auditor",
  };
  return (
    <AuditContext value={{ session, account, work, goTo, run }}>
      <section className={styles.root} aria-label={words.title}>
        <AuditStatus onChangeWho={() => setChangingWho(!isChangingWho)} />
        <SheetDifferences />
        <Notice intent="error" text={unreached && failureText("go-to-audit", { code: unreached })} />
        {doubt && doubt.namesakes.length > 0 ? (
          <NamesakeQuestion namesakes={doubt.namesakes} onAnswer={answer} />
        ) : !account.me || isChangingWho ? (
          <AssessorForm
            known={known}
            current={account.me?.voice === "auditor" ? account.me.name : null}
            onCancel={account.me ? () => setChangingWho(false) : null}
            onSave={identify}
          />
        ) : (
          <>
            <UnsavedNotice key={`${account.me.voice} ${account.me.id}`} />
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={words.partsLabel}
              selectedValue={part}
              onTabSelect={(_, { value }) => setPart(value as Part)}
            >
              {(Object.keys(words.parts) as Part[]).map((one) => (
                <Tab key={one} value={one} id={`audit-tab-${one}`} className={styles.tab}>
                  {words.parts[one]}
                </Tab>
              ))}
            </TabList>
            <div role="tabpanel" aria-labelledby={`audit-tab-${part}`}>
              {part === "score" && <ScorePanel criterion={current} onCriterion={choose} />}
              {part === "observations" && <ObservationPanel criterion={current} />}
              {part === "team" && <TeamPanel />}
              {part === "conclude" && <ConcludePanel />}
            </div>
          </>
        )}
      </section>
    </AuditContext>
  );
}

/** The person known from last time goes on without being asked. */
async function introduce(session: AuditSession, { name, audit: { id, position } }: Preferences): Promise<Doubt | null> {
  if (id === "" || name === "" || position === "") return null;
  const [assessor, who] = [{ voice: "auditor", id } as const, { name, position }];
  return { assessor, who, namesakes: await session.identify(assessor, who) };
}

function firstOpen(account: OpenAudit): number {
  const progress = progressOf(account);
  return (progress.find(({ done, total }) => done < total) ?? progress[0])?.criterion ?? 1;
}
