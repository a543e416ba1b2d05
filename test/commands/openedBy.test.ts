import { openedBy } from "../../src/commands";

describe("openedBy", () => {
  test("reads the button that opened the pane among Office's own parameters", () => {
    expect(openedBy("?_host_Info=Word$Web$16.01$fr-FR&command=check")).toEqual({ view: "check", isImmediate: true });
    expect(openedBy("?command=insert")).toEqual({ view: "insert", isImmediate: false });
    expect(openedBy("?command=about")).toEqual({ view: "about", isImmediate: false });
    expect(openedBy("?command=selftest")).toMatchObject({ view: "about", opensSelfTest: true });
  });

  test("knows nothing of other addresses", () => {
    expect(openedBy("")).toBeNull();
    expect(openedBy("?command=constructor")).toBeNull();
  });
});
