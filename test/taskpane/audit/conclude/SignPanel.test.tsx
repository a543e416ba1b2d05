import { screen } from "@testing-library/react";
import { emptyAssessment, type SignatureState } from "../../../../src/audit";
import type { Finding } from "../../../../src/checker";
import { SignPanel } from "../../../../src/taskpane/audit/conclude/SignPanel";
import { renderPane } from "../../../helpers/render";

const finding = (where: string) => ({ key: where, parts: { what: "Aucun verdict.", where } }) as unknown as Finding;

function show(state: SignatureState, missing: readonly Finding[] = []) {
  const asked: boolean[] = [];
  const own = {
    ...emptyAssessment({ voice: "auditor", id: "a1" }),
    name: "Anne LEROY",
    position: "IEN-ET",
    signedOn: state === "none" ? null : "2026-11-24",
  };
  const { user } = renderPane(
    <SignPanel own={own} state={state} missing={missing} onSign={(isSigned) => asked.push(isSigned)} />,
  );
  return { user, asked };
}

test("what is missing is said before the signature is given", async () => {
  const { user, asked } = show("none", ["C1.1", "C1.2", "C1.3", "C1.4"].map(finding));
  expect(screen.getByText(/^Il manque encore 4 points/)).toBeVisible();
  expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    "C1.1\u00a0: Aucun verdict.",
    "C1.2\u00a0: Aucun verdict.",
    "C1.3\u00a0: Aucun verdict.",
    "et 1\u00a0autre point",
  ]);
  await user.click(screen.getByRole("button", { name: "Signer" }));
  expect(asked).toEqual([true]);
});

test("a signature that holds is only taken back", () => {
  show("valid");
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual(["Retirer ma signature"]);
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test.each([
  ["outdated", /^Signature à renouveler/],
  ["unbound", /^Ce document ne garde pas ce que cette signature couvrait/],
] as const)("one that is %s says so, and is given again or taken back", async (state, text) => {
  const { user, asked } = show(state);
  expect(screen.getByText(text)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Signer de nouveau" }));
  await user.click(screen.getByRole("button", { name: "Retirer ma signature" }));
  expect(asked).toEqual([true, false]);
});
