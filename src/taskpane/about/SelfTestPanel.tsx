import { Spinner } from "@fluentui/react-components";
import { Suspense, lazy, useState } from "react";
import { Disclosure } from "../components/Disclosure";
import { usePane } from "../state/usePane";
import { paneWords } from "../words/paneWords";
import { selfTestTitle } from "./words";

const SelfTest = lazy(async () => ({ default: (await import("./SelfTest")).SelfTest }));

/** « Vérifier ce Word », which loads when it is opened. */
export function SelfTestPanel() {
  const { opensSelfTest } = usePane();
  const [isOpen, setOpen] = useState(opensSelfTest);
  return (
    <Disclosure title={selfTestTitle} isBoxed isOpen={isOpen} onOpen={setOpen}>
      <Suspense fallback={<Spinner label={paneWords.nav.loading} />}>
        <SelfTest />
      </Suspense>
    </Disclosure>
  );
}
