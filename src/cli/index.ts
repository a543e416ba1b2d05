// The command line: composition root over files. Imports the core and `ooxml`; knows neither Word nor the pane.
import { main } from "./main";
import { nodeIo } from "./nodeIo";

void main(process.argv.slice(2), nodeIo).then((code) => {
  process.exitCode = code;
});
