import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { use, useState } from "react";
import type { ApartProbeId } from "../../host";
import { traceText, type SelfTestSession, type SelfTestState } from "../../session/selftest";
import { copy } from "../exports/copy";
import { Notice } from "../components/Notice";
import { failureText } from "../failures/failureText";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { ApartProbes } from "./ApartProbes";
import { SelfTestProgress } from "./SelfTestProgress";
import { SelfTestResult } from "./SelfTestResult";
import { selfTestWords as words } from "./selfTestWords";

const useStyles = makeStyles({
  root: { display: "grid", rowGap: tokens.spacingVerticalS },
  text: { margin: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Runs the self-test, and shows what it found. */
export function SelfTest() {
  const { selfTest } = usePane();
  return <OpenSelfTest session={use(selfTest())} />;
}

function OpenSelfTest({ session }: { readonly session: SelfTestSession }) {
  const styles = useStyles();
  const { run } = usePane();
  const state = useStore(session.state);
  const trace = useStore(session.trace);
  const [copied, setCopied] = useState<boolean | null>(null);
  const start = () => {
    setCopied(null);
    run(session.start());
  };
  const startApart = (probe: ApartProbeId) => {
    setCopied(null);
    run(session.startApart(probe));
  };
  const copyTrace = async (text: string) => setCopied(await copy({ text, html: `<pre>${escaped(text)}</pre>` }));
  const isRunning = state.status === "working" || state.status === "looking";
  return (
    <div className={styles.root}>
      <p className={styles.text}>{words.intro}</p>
      <p className={styles.text}>{words.duration}</p>
      {state.status === "looking" && <Spinner size="tiny" label={words.looking} />}
      {state.status === "working" && <SelfTestProgress state={state} onAnswer={session.answer} onStop={session.stop} />}
      <Notice intent={state.status === "failed" ? "error" : "warning"} text={noticeOf(state)} />
      {state.status === "done" && (
        <SelfTestResult state={state}>
          <div className={styles.buttons}>
            <Button onClick={() => run(copyTrace(traceText(state.trace)))}>{words.copy}</Button>
            <Button onClick={() => run(session.openTrace())}>{words.open}</Button>
          </div>
          {copied !== null && (
            <Notice intent={copied ? "success" : "warning"} text={copied ? words.copied : words.copyRefused} />
          )}
          {trace.status === "asked" && <Notice intent="info" text={words.opened} />}
          {trace.status === "failed" && <Notice intent="error" text={failureText("open-trace", trace)} />}
        </SelfTestResult>
      )}
      {!isRunning && (
        <>
          <div>
            <Button appearance={state.status === "done" ? "secondary" : "primary"} onClick={start}>
              {state.status === "idle" ? words.start : words.again}
            </Button>
          </div>
          <ApartProbes onStart={startApart} />
        </>
      )}
    </div>
  );
}

function noticeOf(state: SelfTestState): string | null {
  if (state.status === "occupied") return words.occupied;
  if (state.status === "dossier") return words.dossier;
  return state.status === "failed" ? failureText("self-test", state) : null;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
