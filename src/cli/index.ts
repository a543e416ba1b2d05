// The command line: composition root over files. Imports the core and `ooxml`; knows neither Word nor the pane.
import { isMainThread } from "node:worker_threads";
import { serve } from "./batch/thread";
import { main } from "./main";
import { nodeIo } from "./nodeIo";

// Threads that check the dossiers of a folder run this same file.
if (isMainThread) {
  void main(process.argv.slice(2), nodeIo).then((code) => {
    process.exitCode = code;
  });
} else serve(nodeIo);
