import { manifestVersion } from "../../src/commands";

describe("manifestVersion", () => {
  test("reads the version among Office's own parameters", () => {
    expect(manifestVersion("?command=check&manifest=0.1.0.0&_host_Info=Word$Web$16.01$fr-FR")).toBe("0.1.0.0");
    expect(manifestVersion("?manifest=2")).toBe("2");
  });

  test("is unknown where the manifest gives none, or something else than a version", () => {
    for (const search of [
      "",
      "?command=check",
      "?manifest=",
      "?manifest=1.2.3.4.5",
      "?manifest=<b>1</b>",
      "?manifest=1.x",
    ])
      expect(manifestVersion(search)).toBeNull();
  });
});
