import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useEffectEvent, useState, type ReactNode } from "react";
import type { RibbonRequest } from "../commands";
import type { GuideEdition } from "../guide";
import type { Abilities, Session } from "../session";
import type { SelfTestSession } from "../session/selftest";
import { aboutWords } from "./about/words";
import { DoubleClickGuard } from "./components/DoubleClickGuard";
import { NavBar } from "./components/NavBar";
import { Notice } from "./components/Notice";
import { visuallyHidden } from "./components/visuallyHidden";
import { WayOutContext, wayOutOf } from "./exports/wayOut";
import { logFailures } from "./failures/logFailures";
import { limitOf } from "./limits";
import type { OfficeHelpers, Preferences } from "./state/preferences";
import { PaneContext } from "./state/usePane";
import { useStore } from "./state/useStore";
import { viewOf, viewsOf, type ViewId } from "./views";
import { paneWords } from "./words/paneWords";

const UnfinishedNotice = lazy(() =>
  import("./components/UnfinishedNotice").then((module) => ({ default: module.UnfinishedNotice })),
);
const SilenceNotice = lazy(() =>
  import("./components/SilenceNotice").then((module) => ({ default: module.SilenceNotice })),
);
const CheckView = lazy(() => import("./check/CheckView").then((module) => ({ default: module.CheckView })));
const InsertView = lazy(() => import("./insert/InsertView").then((module) => ({ default: module.InsertView })));
const EvidenceView = lazy(() => import("./evidence/EvidenceView").then((module) => ({ default: module.EvidenceView })));
const AuditLoader = lazy(() => import("./audit/AuditLoader").then((module) => ({ default: module.AuditLoader })));
const DossierView = lazy(() => import("./dossier/DossierView").then((module) => ({ default: module.DossierView })));
const AboutView = lazy(() => import("./about/AboutView").then((module) => ({ default: module.AboutView })));

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", height: "100%", backgroundColor: tokens.colorNeutralBackground1 },
  name: visuallyHidden,
  main: { display: "flex", flexDirection: "column", flex: "1 1 0", minHeight: 0 },
  view: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden" },
  waiting: { padding: "32px" },
  limit: {
    margin: 0,
    padding: "6px 12px",
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export interface AppProps {
  readonly session: Session;
  readonly edition: GuideEdition;
  readonly helpers: OfficeHelpers;
  /** Version of the add-in. */
  readonly version: string;
  /** Version of the manifest that opened the pane; null when it does not give it. */
  readonly manifest: string | null;
  /** What the ribbon asked for; null when the pane was opened otherwise. */
  readonly opened: RibbonRequest | null;
  /** Calls the listener with what the ribbon asks for later; returns the way to stop. */
  readonly watchRequests?: (told: (request: RibbonRequest) => void) => () => void;
  /** See `PaneParts`. */
  readonly selfTest: () => Promise<SelfTestSession>;
}

/** The shell: navigation, the views, what is remembered. Ties the session to the views and holds no logic of its own. */
export function App(props: AppProps) {
  const { session, edition, helpers, version, manifest, opened, watchRequests, selfTest } = props;
  const styles = useStyles();
  const [kept, setKept] = useState(() => helpers.readPreferences());
  const { mode } = kept;
  const [view, setView] = useState(() => viewOf(mode, opened?.view ?? kept.view));
  const [visited, setVisited] = useState<ReadonlySet<ViewId>>(new Set([view]));
  const [bug, setBug] = useState<string | null>(null);
  const abilities = useStore(session.abilities);
  const isSilent = useStore(session.isSilent);
  const hasUnfinished = useStore(session.unfinished).status !== "none";

  /** Expected failures are states; a rejection is a bug of ours: told, and logged with Office's own details. */
  const tell = (error: unknown) => {
    helpers.log(error);
    setBug(paneWords.crash.text(error instanceof Error ? error.message : String(error)));
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
  const checkAtOpening = useEffectEvent(() => {
    if (opened?.isImmediate) session.runCheck(mode, "opening").catch(tell);
  });
  // Once, when the pane opens.
  useEffect(() => checkAtOpening(), []);
  const answerRibbon = useEffectEvent((request: RibbonRequest) => {
    show(viewOf(mode, request.view));
    if (request.isImmediate) run(session.runCheck(mode));
  });
  useEffect(() => watchRequests?.((request) => answerRibbon(request)), [watchRequests]);

  const drawn: Record<ViewId, ReactNode> = {
    insert: <InsertView isShown={view === "insert"} />,
    check: <CheckView />,
    evidence: <EvidenceView />,
    audit: <AuditLoader isShown={view === "audit"} />,
    dossier: <DossierView />,
    about: <AboutView />,
  };

  return (
    <PaneContext
      value={{
        ...{ session, edition, version, manifest, preferences: kept, keep, run, selfTest },
        opensSelfTest: opened?.opensSelfTest ?? false,
      }}
    >
      <WayOutContext value={wayOutOf(abilities.platform)}>
        <DoubleClickGuard className={styles.root}>
          <header>
            <h1 className={styles.name}>{aboutWords.product}</h1>
            <NavBar items={viewsOf(mode)} selected={view} isMac={abilities.platform === "mac"} onSelect={show} />
          </header>
          <main className={styles.main}>
            <Notice intent="error" text={bug} />
            {isSilent && (
              <Suspense>
                <SilenceNotice onReadAgain={() => run(session.readAgain())} onReload={() => window.location.reload()} />
              </Suspense>
            )}
            {hasUnfinished && (
              <Suspense>
                <UnfinishedNotice />
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
                  <ViewLimit id={id} abilities={abilities} />
                  <Suspense fallback={<Spinner className={styles.waiting} label={paneWords.nav.loading} />}>
                    {drawn[id]}
                  </Suspense>
                </div>
              ))}
          </main>
        </DoubleClickGuard>
      </WayOutContext>
    </PaneContext>
  );
}

/** What this Word cannot do in a view; nothing where it can do all. */
function ViewLimit({ id, abilities }: { readonly id: ViewId; readonly abilities: Abilities }) {
  const styles = useStyles();
  const limit = limitOf(id, abilities);
  return limit && <p className={styles.limit}>{limit}</p>;
}
