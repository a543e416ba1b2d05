import { TextDecoder } from "node:util";

// jsdom has none; import this first.
Object.assign(globalThis, { TextDecoder });
