/** The notes of `docs` that go with a kit. */
export const noteNames = ["deploiement", "donnees", "accessibilite"] as const;
