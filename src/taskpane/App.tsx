import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useState } from "react";
import type { RibbonRequest } from "../commands";
import { editions, type GuideEdition } from "../guide";
import type { HostAbilities } from "../host";
import { allRules } from "../rules";
import type { Session } from "../session";
import { DoubleClickGuard } from "./components/DoubleClickGuard";
import { NavBar } from "./components/NavBar";
import { Notice } from "./components/Notice";
import { evidenceActs } from "./evidence/acts";
import { logFailures, loggedJump } from "./failures/logFailures";
import { useTask } from "./hooks/useTask";
import type { OfficeHelpers, Preferences } from "./officeHelpers";
import { fr } from "./strings/fr";
import { viewOf, viewsOf, type ViewId } from "./views";

const UnfinishedNotice = lazy(() =>
  import("./components/UnfinishedNotice").then((module) => ({ default: module.UnfinishedNotice })),
);
const CheckView = lazy(() => import("./views/CheckView").then((module) => ({ default: module.CheckView })));
const InsertView = lazy(() => import("./views/InsertView").then((module) => ({ default: module.InsertView })));
const EvidenceView = lazy(() => import("./views/EvidenceView").then((module) => ({ default: module.EvidenceView })));
const AuditOpener = lazy(() => import("./views/AuditOpener").then((module) => ({ default: module.AuditOpener })));
const DossierView = lazy(() => import("./views/DossierView").then((module) => ({ default: module.DossierView })));
const AboutView = lazy(() => import("./views/AboutView").then((module) => ({ default: module.AboutView })));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  name: { position: "absolute", width: "1px", height: "1px", margin: 0, overflow: "hidden", clipPath: "inset(50%)" },
  main: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0 },
  view: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  waiting: { padding: "32px" },
});

export interface AppProps {
  readonly session: Session;
  readonly edition: GuideEdition;
  readonly abilities: HostAbilities;
  readonly helpers: OfficeHelpers;
  /** Version of the add-in. */
  readonly version: string;
  /** What the ribbon asked for; null when the pane was opened otherwise. */
  readonly opened: RibbonRequest | null;
}

/** The shell: navigation, the views, what is remembered. Ties the session to the views and holds no logic of its own. */
export function App({ session, edition, abilities, helpers, version, opened }: AppProps) {
  const styles = useStyles();
  const [kept, setKept] = useState(() => helpers.readPreferences());
  const { mode, name } = kept;
  const [view, setView] = useState(() => viewOf(mode, opened?.view ?? kept.view));
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set([view]));
  const [bug, setBug] = useState<string | null>(null);
  const check = useTask(session.check);
  const flags = useTask(session.flags);
  const fixes = useTask(session.fixes);
  const fixTask = useTask(session.fixTask);
  const madeFixes = useTask(session.madeFixes);
  const outline = useTask(session.outline);
  const hasUnfinished = useTask(session.unfinished).status !== "none";
  const record = useTask(session.record);
  const recordTask = useTask(session.recordTask);
  const evidence = useTask(session.evidence.state);
  const evidenceWork = useTask(session.evidence.work);
  const evidenceMade = useTask(session.evidence.made);
  const evidenceHere = useTask(session.evidence.here);
  const evidenceCaret = useTask(session.evidence.caret);
  const flagKind = abilities.comments ? "comments" : "marks";

  /** Expected failures are states; a rejection is a bug of ours: told, and logged with Office's own details. */
  const tell = (error: unknown) => {
    helpers.log(error);
    setBug(fr.crash.text(error instanceof Error ? error.message : String(error)));
  };
  const run = (job: Promise<unknown>) => {
    setBug(null);
    job.catch(tell);
  };
  const keep = (part: Partial<Preferences>) => {
    const next = { ...kept, ...part };
    setKept(next);
    helpers.savePreferences(next);
  };
  const show = (next: ViewId) => {
    setView(next);
    setVisited(new Set([...visited, next]));
    keep({ view: next });
  };
  useEffect(() => logFailures(session), [session]);
  useEffect(() => {
    if (opened?.isImmediate) session.runCheck(mode).catch(tell);
    // Once, when the pane opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const drawn: Record<ViewId, () => React.ReactNode> = {
    insert: () => <InsertView session={session} run={run} isShown={view === "insert"} />,
    check: () => (
      <CheckView
        state={check}
        flags={flags}
        flagKind={flagKind}
        fixes={fixes}
        fixTask={fixTask}
        madeFixes={madeFixes}
        references={edition.references}
        record={record}
        recordTask={recordTask}
        name={name}
        onCheck={() => run(session.runCheck(mode))}
        onGoTo={(finding) => loggedJump("go-to-finding", session.goTo(finding))}
        onFlag={(findings) => run(session.showFlags(findings))}
        onClearFlags={() => run(session.clearFlags())}
        onDismiss={(finding, why) => {
          keep({ name: why.by });
          run(session.dismiss([finding], why));
        }}
        onRestore={(dismissals) => run(session.restore(dismissals))}
        onFix={mode === "school" ? (corrections) => run(session.fix(corrections)) : null}
        onUndoFixes={() => run(session.undoFixes())}
      />
    ),
    evidence: () => (
      <EvidenceView
        state={evidence}
        work={evidenceWork}
        made={evidenceMade}
        here={evidenceHere}
        caret={evidenceCaret}
        onLook={() => run(session.evidence.look())}
        flags={flags}
        edition={edition}
        onRead={() => run(session.evidence.read())}
        onGoTo={(location) => loggedJump("go-to-evidence", session.evidence.goTo(location))}
        onFollow={session.evidence.follow}
        onAtCaret={() => session.evidence.atCaret()}
        onCompare={(files) => run(session.evidence.compareFolder(files))}
        act={mode === "school" ? evidenceActs(session, run) : null}
      />
    ),
    audit: () => (
      <AuditOpener
        session={session}
        hasComments={abilities.comments}
        kept={{ ...kept.audit, name }}
        onKeep={({ name: signed, ...audit }) => keep({ name: signed, audit })}
        run={run}
        isShown={view === "audit"}
      />
    ),
    dossier: () => (
      <DossierView
        check={check}
        record={record}
        recordTask={recordTask}
        outline={outline}
        editions={editions}
        rules={allRules}
        onCheck={() => run(session.runCheck(mode))}
        onLoad={() => run(session.loadRecord())}
        onSave={(settings) => run(session.saveSettings(settings))}
        onReset={() => run(session.resetRecord())}
        onCopy={async () => {
          const { copyReport } = await import("./copyReport");
          return check.status === "done" && copyReport(check, edition);
        }}
      />
    ),
    about: () => (
      <AboutView
        edition={edition}
        version={version}
        flagKind={flagKind}
        mode={mode}
        onMode={(next) => keep({ mode: next })}
      />
    ),
  };

  return (
    <DoubleClickGuard className={styles.root}>
      <header>
        <h1 className={styles.name}>{fr.about.product}</h1>
        <NavBar items={viewsOf(mode)} selected={view} isMac={abilities.platform === "mac"} onSelect={show} />
      </header>
      <main className={styles.main}>
        <Notice intent="error" text={bug} />
        {hasUnfinished && (
          <Suspense>
            <UnfinishedNotice session={session} run={run} />
          </Suspense>
        )}
        {viewsOf(mode)
          .filter(({ id }) => visited.has(id))
          .map(({ id }) => (
            <div
              key={id}
              id={`view-${id}`}
              role="tabpanel"
              aria-labelledby={`tab-${id}`}
              hidden={id !== view}
              className={id === view ? styles.view : undefined}
            >
              <Suspense fallback={<Spinner className={styles.waiting} label={fr.nav.loading} />}>
                {drawn[id]()}
              </Suspense>
            </div>
          ))}
      </main>
    </DoubleClickGuard>
  );
}
