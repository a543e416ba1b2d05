import { screen } from "@testing-library/react";
import { ExportButton } from "../../../src/taskpane/exports/ExportButton";
import { WayOutContext, wayOutOf } from "../../../src/taskpane/exports/wayOut";
import { accessibilityFaults, named, renderPane } from "../../helpers/render";
import { playDownloads } from "./playDownloads";

/** Plays a frame without the clipboard permission, where the older way is left: gives the texts that it took. */
function playClipboard(): readonly string[] {
  const taken: string[] = [];
  document.execCommand = () => {
    const clipboardData = { setData: (_type: string, value: string) => taken.push(value) };
    document.dispatchEvent(Object.assign(new Event("copy"), { clipboardData }));
    return true;
  };
  return taken;
}

const text = '{"scores":1}';

function open(platform: Parameters<typeof wayOutOf>[0], write: () => string | null = () => text) {
  return renderPane(
    <WayOutContext value={wayOutOf(platform)}>
      <ExportButton label="Exporter les scores" file={{ name: "scores.json", type: "application/json", write }} />
    </WayOutContext>,
  );
}

describe("office-js #2700, #3385, #4681, #6468: a download on Mac or iPad does nothing, and says nothing", () => {
  test.each(["mac", "ios"] as const)(
    "on %s the text is shown, to be copied or selected; no file is promised",
    async (platform) => {
      const downloads = playDownloads();
      const taken = playClipboard();
      const { user, container } = open(platform);
      expect(screen.queryByRole("button", { name: "Exporter les scores" })).toBeNull();
      await user.click(screen.getByRole("button", { name: "Copier scores.json…" }));
      const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Texte de scores.json" });
      expect(field).toHaveValue(text);
      expect(field).toHaveFocus();
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).toBe(text);
      expect(screen.queryByText(/copié/)).toBeNull();
      expect(await accessibilityFaults(container)).toEqual([]);
      await user.click(screen.getByRole("button", { name: "Copier" }));
      expect(await screen.findByText(named("Texte copié : collez-le maintenant là où vous le gardez."))).toBeVisible();
      expect(taken).toEqual([text]);
      await user.type(field, "{Escape}");
      expect(screen.queryByRole("textbox")).toBeNull();
      expect(downloads).toEqual([]);
    },
  );

  test("a refused clipboard is told, and the text stays there to be selected", async () => {
    const { user } = open("mac");
    document.execCommand = () => false;
    await user.click(screen.getByRole("button", { name: "Copier scores.json…" }));
    await user.click(screen.getByRole("button", { name: "Copier" }));
    expect(await screen.findByText(/^Word refuse le presse-papiers/)).toBeVisible();
    expect(screen.getByRole("textbox")).toHaveValue(text);
  });
});

test.each(["windows", "web", "unknown"] as const)(
  "on %s the file is downloaded, and nothing is claimed of it",
  async (platform) => {
    const downloads = playDownloads();
    const { user, container } = open(platform);
    const before = container.textContent;
    await user.click(screen.getByRole("button", { name: "Exporter les scores" }));
    expect(downloads).toEqual(["scores.json"]);
    expect(container.textContent).toBe(before);
  },
);

test.each(["windows", "mac"] as const)("on %s nothing leaves where there is nothing to export", async (platform) => {
  const downloads = playDownloads();
  const { user } = open(platform, () => null);
  await user.click(screen.getByRole("button"));
  expect(downloads).toEqual([]);
  expect(screen.queryByRole("textbox")).toBeNull();
});
