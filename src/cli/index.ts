// The command line: composition root over files. Imports the core and `ooxml`; knows neither Word nor the pane.
import { isMainThread } from "node:worker_threads";
import { serveChecks } from "./batch/thread";
import { guardStreams } from "./guardStreams";
import { main } from "./main";
import { nodeIo } from "./nodeIo";

// Threads that check dossiers run this same file.
if (isMainThread) {
  guardStreams();
  void main(process.argv.slice(2), nodeIo).then((code) => {
    // An output that could not be written has said its own.
    process.exitCode ??= code;
  });
} else serveChecks(nodeIo);
