import { Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isSameName } from "../../audit";
import { SmallForm } from "../components/SmallForm";
import { words } from "./words";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  intro: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  radios: { marginLeft: "-8px" },
});

/** What another name in the form means. */
type Rename = "correction" | "other";

/** Characters of a name, and of a function. */
const most = 80;

/** Who works in the pane: name, function, and whether for the auditors or for the school. */
export interface AssessorFormValues {
  readonly name: string;
  readonly position: string;
  readonly voice: "auditor" | "school";
}

export interface AssessorFormProps {
  /** What was given last time. */
  readonly known: AssessorFormValues;
  /** Name of the auditor at work; null while there is none. */
  readonly current: string | null;
  /** `isCorrection`: the same person, whose name or fonction was wrong. */
  readonly onSave: (person: AssessorFormValues, isCorrection: boolean) => void;
  /** Null before anybody said who works here: there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

/** Asks who evaluates, before the first verdict. */
export function AssessorForm({ known, current, onSave, onCancel }: AssessorFormProps) {
  const styles = useStyles();
  const [person, setPerson] = useState(known);
  const [isTried, setTried] = useState(false);
  const given: AssessorFormValues = { ...person, name: person.name.trim(), position: person.position.trim() };
  const [rename, setRename] = useState<"" | Rename>("");
  /** Whose name it replaces: whether she corrects it or somebody else sits down, only people know. */
  const replaced =
    current !== null && given.voice === "auditor" && given.name !== "" && !isSameName(current, given.name)
      ? current
      : null;
  const isWhole = given.name !== "" && given.position !== "" && (replaced === null || rename !== "");
  return (
    <SmallForm
      label={words.who.title}
      words={{ run: words.who.save, cancel: words.cancel }}
      isBoxed
      onSubmit={() => {
        setTried(true);
        if (isWhole) onSave(given, current !== null && (replaced === null || rename === "correction"));
      }}
      onCancel={onCancel}
    >
      <h3 className={styles.title}>{words.who.title}</h3>
      <p className={styles.intro}>{words.who.intro}</p>
      <Field
        label={words.who.name}
        required
        size="small"
        validationMessage={isTried && given.name === "" ? words.who.nameMissing : null}
      >
        <Input
          size="small"
          maxLength={most}
          autoComplete="name"
          value={person.name}
          onChange={(_, { value }) => setPerson({ ...person, name: value })}
        />
      </Field>
      <Field
        label={words.who.position}
        required
        size="small"
        validationMessage={isTried && given.position === "" ? words.who.positionMissing : null}
      >
        <Input
          size="small"
          maxLength={most}
          placeholder={words.who.positionExample}
          value={person.position}
          onChange={(_, { value }) => setPerson({ ...person, position: value })}
        />
      </Field>
      {replaced !== null && (
        <Field
          label={words.who.renamed(replaced)}
          required
          size="small"
          validationMessage={isTried && rename === "" ? words.who.renameMissing : null}
        >
          <RadioGroup className={styles.radios} value={rename} onChange={(_, { value }) => setRename(value as Rename)}>
            {(["correction", "other"] as const).map((one) => (
              <Radio key={one} value={one} label={words.who.renames[one](replaced, given.name)} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Field label={words.who.voice} size="small">
        <RadioGroup
          className={styles.radios}
          value={person.voice}
          onChange={(_, { value }) => setPerson({ ...person, voice: value as AssessorFormValues["voice"] })}
        >
          {(["auditor", "school"] as const).map((voice) => (
            <Radio key={voice} value={voice} label={words.who.voices[voice]} />
          ))}
        </RadioGroup>
      </Field>
    </SmallForm>
  );
}
