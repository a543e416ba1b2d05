import { defaultPreferences, loadOfficeHelpers } from "../../../src/taskpane/state/preferences";

describe("office helpers", () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => jest.restoreAllMocks());

  test("remembers the small choices", async () => {
    const first = await loadOfficeHelpers();
    expect(first.readPreferences()).toEqual(defaultPreferences);
    const audit = { id: "k3f9", position: "Inspectrice", isFollowing: false, remarks: "{}", letter: "{}" };
    first.savePreferences({ mode: "auditor", view: "check", name: "A. Diarra", isUnderlining: true, audit });
    expect((await loadOfficeHelpers()).readPreferences()).toEqual({
      mode: "auditor",
      view: "check",
      name: "A. Diarra",
      isUnderlining: true,
      audit,
    });
  });

  test.each([
    "not json",
    "null",
    '{"mode":"king","view":4,"name":null,"isUnderlining":"yes","audit":{"id":"<b>","remarks":[4,{"criterion":"1"}]}}',
  ])("takes « %s » for nothing kept", async (kept) => {
    const helpers = await loadOfficeHelpers();
    helpers.savePreferences({ ...defaultPreferences, mode: "auditor", view: "check" });
    const name = Object.keys(localStorage).find((each) => each.endsWith("pane"))!;
    localStorage.setItem(name, JSON.stringify(kept));
    expect(helpers.readPreferences()).toEqual(defaultPreferences);
  });

  test("falls back quietly where storage is blocked", async () => {
    jest.spyOn(console, "warn").mockImplementation(() => {});
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    const helpers = await loadOfficeHelpers();
    helpers.savePreferences({ ...defaultPreferences, mode: "auditor", view: "check" });
    expect(helpers.readPreferences()).toHaveProperty("mode");
  });

  test("logs an error without throwing", async () => {
    const said = ["log", "error", "group", "groupCollapsed", "groupEnd"] as const;
    const spies = said.map((name) => jest.spyOn(console, name).mockImplementation(() => {}));
    (await loadOfficeHelpers()).log(new Error("GeneralException"));
    expect(spies.some((spy) => spy.mock.calls.length > 0)).toBe(true);
  });
});
