import "@testing-library/jest-dom";
import { configure } from "@testing-library/react";

// Fluent measures its popups; jsdom has no ResizeObserver.
class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}
globalThis.ResizeObserver ??= ResizeObserverStub;

configure({ asyncUtilTimeout: 8000 });
