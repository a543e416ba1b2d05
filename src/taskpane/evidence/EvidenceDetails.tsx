import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Target16Regular } from "@fluentui/react-icons/svg/target";
import { whereOf } from "../../checker";
import type { Location } from "../../document";
import type { Citation } from "../../dossier";
import type { EvidenceEntry } from "../../evidence";
import { usePane } from "../state/usePane";
import { CitationList } from "./CitationList";
import { evidenceWords } from "./words";

const useStyles = makeStyles({
  root: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 2px 2px`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  troubles: { margin: 0, paddingLeft: "16px" },
  fields: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
  note: { color: tokens.colorNeutralForeground3 },
  line: { justifySelf: "start" },
});

export interface EvidenceDetailsProps {
  readonly entry: EvidenceEntry;
  readonly onGoTo: (location: Location, where: string) => void;
}

const told = ["type", "date", "proves", "page"] as const;

/** Where a piece is cited and listed, what is known of it, what is to be looked at. */
export function EvidenceDetails({ entry, onGoTo }: EvidenceDetailsProps) {
  const { edition } = usePane();
  const styles = useStyles();
  const { item, citations, lines, troubles, file } = entry;
  const placeOf = (citation: Citation) => whereOf(citation, edition);
  const line = lines.find(({ location }) => location !== null)?.location;
  return (
    <div className={styles.root}>
      {troubles.length > 0 && (
        <ul className={styles.troubles}>
          {troubles.map((trouble) => (
            <li key={trouble}>{evidenceWords.trouble[trouble].long}</li>
          ))}
        </ul>
      )}
      <CitationList
        citations={citations}
        whereOf={placeOf}
        onGoTo={(citation) => onGoTo(citation.location, placeOf(citation))}
      />
      {line && (
        <Button
          className={styles.line}
          size="small"
          icon={<Target16Regular />}
          onClick={() => onGoTo(line, evidenceWords.parts.list)}
        >
          {evidenceWords.goToLine}
        </Button>
      )}
      <dl className={styles.fields}>
        {told
          .filter((field) => item[field] !== "")
          .map((field) => (
            <Told key={field} term={evidenceWords.field[field]}>
              {field === "date" && troubles.includes("undated") ? evidenceWords.notDated(item.date) : item[field]}
            </Told>
          ))}
        {item.file !== "" && (
          <Told term={evidenceWords.field.file}>
            {item.file} <span className={styles.note}>{`(${evidenceWords.unverified})`}</span>
          </Told>
        )}
        {file && <Told term={evidenceWords.stage.found.one}>{file.path}</Told>}
      </dl>
    </div>
  );
}

function Told({ term, children }: { readonly term: string; readonly children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
