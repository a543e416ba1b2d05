import { appearanceOf } from "../../src/taskpane/theme";

describe("appearanceOf", () => {
  test.each([
    ["#FFFFFF", "#262626", "light"],
    ["#F3F2F1", "#000000", "light"],
    ["#262626", "#F0F0F0", "dark"],
    ["#0A0A0A", "#FFFFFF", "dark"],
    ["#000000", "#FFFFFF", "contrast"],
    ["#000000", "#FFFF00", "contrast"],
    ["#000000", "#D6D6D6", "dark"],
    ["#000000", "#000000", "dark"],
  ])("a background %s under %s is %s", (background, text, expected) => {
    expect(appearanceOf({ background, text }, false)).toBe(expected);
  });

  test("follows the system where Office tells no colour it can read", () => {
    expect(appearanceOf(null, true)).toBe("dark");
    expect(appearanceOf(null, false)).toBe("light");
    expect(appearanceOf({ background: "Window", text: "" }, true)).toBe("dark");
  });
});
