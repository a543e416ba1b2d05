// How we write a Word document: styles and colours, page, the parts of a package, ids of controls.
// Imports `ooxml`. Knows neither the official tables nor the guide.
export * from "./ids";
export * from "./page";
export * from "./parts";
export * from "./styles";
