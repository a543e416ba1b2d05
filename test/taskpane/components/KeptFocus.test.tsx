import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { KeptFocus } from "../../../src/taskpane/components/KeptFocus";
import { renderPane } from "../../helpers/render";

function Part({ onGone }: { readonly onGone?: () => void }) {
  const [isThere, setThere] = useState(true);
  const go = () => {
    setThere(false);
    onGone?.();
  };
  return (
    <section>
      <h3>Textes</h3>
      {isThere && <button onClick={go}>Confirmer</button>}
      <button>Suite</button>
    </section>
  );
}

describe("the focus never falls on nothing", () => {
  test("when a button goes with its click, the heading of its part has the focus, and Tab goes on from there", async () => {
    const { user } = renderPane(
      <KeptFocus>
        <h2>Vue</h2>
        <Part />
      </KeptFocus>,
    );
    await user.click(screen.getByRole("button", { name: "Confirmer" }));
    await waitFor(() => expect(screen.getByRole("heading", { name: "Textes" })).toHaveFocus());
    await user.tab();
    expect(screen.getByRole("button", { name: "Suite" })).toHaveFocus();
  });

  test("what no Tab stops at is a stop while it has the focus, so that Office.js finds what comes next", async () => {
    const { user } = renderPane(
      <KeptFocus>
        <h2 tabIndex={-1}>Vue</h2>
        <button>Suite</button>
      </KeptFocus>,
    );
    const heading = screen.getByRole("heading");
    heading.focus();
    expect(heading).toHaveAttribute("tabindex", "0");
    await user.tab();
    expect(screen.getByRole("button")).toHaveFocus();
    expect(heading).toHaveAttribute("tabindex", "-1");
  });

  test("when all of it goes, the whole takes the focus", async () => {
    const drawn = renderPane(
      <KeptFocus>
        <Part />
      </KeptFocus>,
    );
    screen.getByRole("button", { name: "Confirmer" }).focus();
    drawn.redraw(
      <KeptFocus>
        <p>Lecture…</p>
      </KeptFocus>,
    );
    await waitFor(() => expect(document.activeElement).toContainElement(screen.getByText("Lecture…")));
    expect(document.body).not.toHaveFocus();
  });

  test("who clicked elsewhere is left in peace", async () => {
    const view = (isThere: boolean) => (
      <KeptFocus>
        <h2>Vue</h2>
        <p>Du texte</p>
        {isThere && <button>Confirmer</button>}
      </KeptFocus>
    );
    const { user, redraw } = renderPane(view(true));
    await user.click(screen.getByRole("button", { name: "Confirmer" }));
    await user.click(screen.getByText("Du texte"));
    expect(document.body).toHaveFocus();
    redraw(view(false));
    await new Promise((done) => setTimeout(done, 20));
    expect(document.body).toHaveFocus();
  });
});
