import "@testing-library/jest-dom";
import { act, configure } from "@testing-library/react";

// Fluent measures its popups; jsdom has no ResizeObserver.
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

// Fluent sets states in animation frames, which React is to be told of.
const requestFrame = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (draw) => requestFrame((time) => act(() => draw(time)));

configure({ asyncUtilTimeout: 8000 });
