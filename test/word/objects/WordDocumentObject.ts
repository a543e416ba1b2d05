import { controlsIn } from "../model/controls";
import { invalidArgument } from "../errors";
import { TextRange } from "../model/TextRange";
import { Annotation, annotationById } from "./Annotation";
import { textArgument } from "./arguments";
import { Body } from "./Body";
import { ContentControl, ContentControlCollection } from "./ContentControl";
import { wordClass, type WordClass } from "./instance";
import { Range } from "./Range";
import type { WordDocument } from "../model/WordDocument";

const modes = ["Off", "TrackAll", "TrackMineOnly"];

/** Word.Document. */
export const DocumentObject: WordClass<WordDocument> = wordClass<WordDocument>("Document", () => ({
  scalars: {
    changeTrackingMode: (_document, world) => world.changeTrackingMode,
    saved: () => false,
  },
  setters: {
    changeTrackingMode: (_document, value, world) => {
      if (typeof value !== "string" || !modes.includes(value)) throw invalidArgument("Unknown tracking mode.");
      world.change();
      world.changeTrackingMode = value;
    },
  },
  properties: {
    body: (document, world) => Body(world, document.body),
    contentControls: (document, world) =>
      ContentControlCollection(world, {
        items: () => controlsIn(document.body).map((control) => ContentControl(world, control)),
      }),
  },
  methods: {
    getAnnotationById: (_document, [id], world) => Annotation(world, annotationById(world, textArgument(id))),
    getSelection: (document, _args, world) =>
      Range(world, document.track(new TextRange(world.selection.start, world.selection.end))),
  },
  since: { changeTrackingMode: "1.4", getAnnotationById: "1.7" },
}));
