import "../../../helpers/textDecoder";
import { screen, waitFor } from "@testing-library/react";
import { emptyAudit, setAssessorDetails, setVerdict, writeScores, type AuditRecord } from "../../../../src/audit";
import { currentEdition } from "../../../../src/guide";
import type { AuditSession } from "../../../../src/session";
import { KeptFocus } from "../../../../src/taskpane/components/KeptFocus";
import { TeamPanel } from "../../../../src/taskpane/audit/team/TeamPanel";
import { AuditContext } from "../../../../src/taskpane/audit/useAudit";
import { useStore } from "../../../../src/taskpane/state/useStore";
import { at, diallo, martin, say } from "../../../helpers/audits";
import { renderPane } from "../../../helpers/render";
import { openAudit } from "../../../session/audit/opened";
import { inPane } from "../../inPane";

/** Two auditors who differ on two attendus of the first criterion. */
function differing(): AuditRecord {
  const start = [martin, diallo].reduce(
    (record, one) => setAssessorDetails(record, one, { name: one.id, position: "IEN" }, at),
    emptyAudit(currentEdition.id),
  );
  return ["C1.1", "C1.2"].reduce(
    (record, id) =>
      say(id, { verdict: "unverified", reason: "à voir" }, diallo)(say(id, { verdict: "compliant" })(record)),
    start,
  );
}

function Panel({ audit }: { readonly audit: AuditSession }) {
  const account = useStore(audit.state);
  const work = useStore(audit.work);
  if (account.status !== "open") return null;
  return (
    <AuditContext value={{ session: audit, account, work, goTo: () => {}, run: (job) => void job }}>
      <KeptFocus>
        <TeamPanel />
      </KeptFocus>
    </AuditContext>
  );
}

async function opened(record: AuditRecord) {
  const { audit } = await openAudit({ record });
  await audit.identify(martin, { name: "martin", position: "IEN" });
  const { user } = renderPane(inPane(<Panel audit={audit} />));
  return { user, audit };
}

/** A colleague's scores as a file, about one more attendu. */
function scoresOf(name: string, id: string): File {
  const record = setVerdict(
    setAssessorDetails(emptyAudit(currentEdition.id), { voice: "auditor", id }, { name, position: "DDFPT" }, at),
    { voice: "auditor", id },
    { expectation: "C2.1", verdict: "compliant", gravity: null, reason: "" },
    at,
  );
  const text = writeScores(record);
  // jsdom's files cannot be read.
  return Object.assign(new File([text], `${id}.json`), { text: () => Promise.resolve(text) });
}

const settle = (n: number) => screen.getAllByRole("button", { name: /^Retenir le verdict de diallo/ })[n]!;
const give = (file: File) => ({ to: screen.getByLabelText("Importer des scores", { selector: "input" }), file });

describe("the focus in the team's panel", () => {
  test("after « Retenir », goes to the divergence that stands next, then to the heading that says that none is left", async () => {
    const { user } = await opened(differing());
    await user.click(settle(0));
    await waitFor(() => expect(screen.getByRole("group", { name: /^C1\.2/ })).toHaveFocus());
    await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.getByRole("heading", { name: /^Divergences \(0\)/ })).toHaveFocus());
  });

  test("after a consensus that nobody had proposed, goes on as well; of the last one, to the one before", async () => {
    const { user } = await opened(differing());
    await user.click(screen.getAllByRole("button", { name: "Retenir autre chose" })[1]!);
    await user.selectOptions(screen.getByRole("combobox"), "Conforme");
    await user.type(screen.getByRole("textbox"), "Vu ensemble.");
    await user.click(screen.getByRole("button", { name: "Retenir ce consensus" }));
    await waitFor(() => expect(screen.getByRole("group", { name: /^C1\.1/ })).toHaveFocus());
  });

  test("after « Rouvrir », goes to the heading of what is to be settled", async () => {
    const { user } = await opened(differing());
    await user.click(settle(0));
    await user.click(await screen.findByRole("button", { name: /^Rouvrir.*C1\.1/ }));
    await waitFor(() => expect(screen.getByRole("heading", { name: /^Divergences \(2\)/ })).toHaveFocus());
  });

  test("a question about a file has it, then its answer, then what « Retirer cet import » came to", async () => {
    const { user } = await opened(differing());
    const { to, file } = give(scoresOf("martin", "autre"));
    await user.upload(to, file);
    const told = () => screen.getAllByRole("status")[0]!.parentElement;
    await waitFor(() => expect(told()).toHaveFocus());
    expect(told()).toHaveTextContent(/Est-ce la même personne/);
    await user.click(screen.getByRole("button", { name: "Non, deux personnes" }));
    await waitFor(() => expect(told()).toHaveTextContent(/scores pris en compte/));
    expect(told()).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Retirer cet import" }));
    await waitFor(() => expect(told()).toHaveTextContent(/import retiré/));
    expect(told()).toHaveFocus();
  });
});
