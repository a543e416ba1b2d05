import { act, render, screen } from "@testing-library/react";
import type { GuideEdition } from "../../src/guide";
import { Pane, type PaneProps } from "../../src/taskpane/Pane";
import { defaultPreferences } from "../../src/taskpane/state/preferences";
import { themes } from "../../src/taskpane/theme";
import { references, sampleSession } from "./sampleSession";

function pane(over: Partial<PaneProps> = {}) {
  const helpers = {
    platform: () => "PC",
    log: jest.fn(),
    readPreferences: () => defaultPreferences,
    savePreferences: () => {},
  };
  return (
    <Pane
      session={sampleSession().session}
      edition={{ references } as unknown as GuideEdition}
      helpers={helpers}
      version="0.1.0"
      manifest={null}
      opened={null}
      selfTest={() => new Promise(() => {})}
      readColours={() => null}
      {...over}
    />
  );
}

/** The background that Fluent gives the pane, from the style sheet it writes. */
function background(): string {
  const provider = document.querySelector(".fui-FluentProvider")!;
  return getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1").trim();
}

/** The browser's own colours, for what it draws itself. */
function scheme(): string {
  return document.querySelector<HTMLElement>(".fui-FluentProvider")!.style.colorScheme;
}

describe("Pane", () => {
  test("takes Office's colours, and takes them again when it comes back to the front", async () => {
    let colours = { background: "#ffffff", text: "#262626" };
    render(pane({ readColours: () => colours }));
    await screen.findByRole("button", { name: "Vérifier le dossier" });
    expect(background()).toBe(themes.light.colorNeutralBackground1);
    expect(scheme()).toBe("light");
    colours = { background: "#262626", text: "#ffffff" };
    act(() => void window.dispatchEvent(new Event("focus")));
    expect(background()).toBe(themes.dark.colorNeutralBackground1);
    expect(scheme()).toBe("dark");
  });

  test("a bug while drawing is told and logged; the pane is never blank", () => {
    jest.spyOn(console, "error").mockImplementation(() => {});
    const { session } = sampleSession();
    const helpers = {
      platform: () => "",
      log: jest.fn(),
      readPreferences: () => defaultPreferences,
      savePreferences: () => {},
    };
    const check = {
      get: () => {
        throw new Error("no state");
      },
      subscribe: () => () => {},
    };
    render(pane({ session: { ...session, check }, helpers }));
    expect(screen.getByRole("alert")).toHaveTextContent(/C’est une erreur de l’outil.*no state/);
    expect(screen.getByRole("button", { name: "Recharger le volet" })).toBeVisible();
    expect(helpers.log).toHaveBeenCalledWith(new Error("no state"));
    jest.restoreAllMocks();
  });
});
