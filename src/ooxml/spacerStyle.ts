/** Id of the style of the empty paragraph that we put behind each table of ours: words in one are somebody else's. */
export const spacerStyle = "LdmEspace";
