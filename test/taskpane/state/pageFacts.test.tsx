import { watchPage } from "../../../src/taskpane/state/pageFacts";

test("knows what the policy of the page refused, by origin, and what its storage keeps", () => {
  localStorage.clear();
  const page = watchPage();
  const refused = Object.assign(new Event("securitypolicyviolation"), {
    effectiveDirective: "connect-src",
    blockedURI: "https://example.org/dossier/secret.docx?name=x",
  });
  document.dispatchEvent(refused);
  document.dispatchEvent(
    Object.assign(new Event("securitypolicyviolation"), { effectiveDirective: "script-src", blockedURI: "inline" }),
  );
  expect(page.facts()).toEqual({
    readyMs: null,
    violations: ["connect-src https://example.org", "script-src inline"],
    storage: "first",
  });
  page.isReady();
  expect(page.facts()).toMatchObject({ readyMs: expect.any(Number) as number, storage: "kept" });
});
