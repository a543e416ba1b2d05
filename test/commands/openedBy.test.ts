import { openedBy } from "../../src/commands";

describe("openedBy", () => {
  test("reads the button that opened the pane among Office's own parameters", () => {
    const hash = "#&_serializer_version=1&command=check&_xdm_Info=frame|https://word.example";
    expect(openedBy({ search: "?_host_Info=Word$Web$16.01$fr-FR", hash })).toEqual({
      view: "check",
      isImmediate: true,
    });
    expect(openedBy({ search: "", hash: "#&command=insert" })).toEqual({ view: "insert", isImmediate: false });
    expect(openedBy({ search: "", hash: "#&command=about" })).toEqual({ view: "about", isImmediate: false });
    expect(openedBy({ search: "?command=selftest", hash: "" })).toMatchObject({ view: "about", opensSelfTest: true });
  });

  test("reads the addresses of the first manifest", () => {
    expect(openedBy({ search: "?command=insert", hash: "" })).toEqual({ view: "insert", isImmediate: false });
  });

  test("knows nothing of other addresses", () => {
    expect(openedBy({ search: "", hash: "" })).toBeNull();
    expect(openedBy({ search: "?command=constructor", hash: "#&command=constructor" })).toBeNull();
  });
});
