import { createAbilities } from "../../src/session/createAbilities";

test("what Word claims holds until it refuses it, and listeners are told", () => {
  const abilities = createAbilities({ comments: true, underlines: false, platform: "web" });
  const others = { writing: "can", parts: "can", documents: "can" };
  expect(abilities.state.get()).toEqual({ comments: "can", underlines: "cannot", platform: "web", ...others });
  const told = jest.fn();
  abilities.state.subscribe(told);
  abilities.learn("comments", "refused");
  abilities.learn("comments", "refused");
  expect(abilities.state.get()).toEqual({ comments: "refused", underlines: "cannot", platform: "web", ...others });
  expect(told).toHaveBeenCalledTimes(1);
});
