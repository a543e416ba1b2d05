import { Button, Field, Input, Select, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { editions } from "../../guide";
import { settingsFaults, type Candidacy, type DossierSettings, type SettingsFault } from "../../record";
import { Notice, type NoticeProps } from "../components/Notice";
import { RuleSwitches } from "./RuleSwitches";
import { SettingsExchange } from "./SettingsExchange";
import { dossierWords } from "./words";

const useStyles = makeStyles({
  form: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalM,
    "& .fui-Field": { gridTemplateColumns: "minmax(0, 1fr)" },
    "& .fui-Input, & .fui-Select, & .fui-Textarea": { minWidth: 0 },
  },
});

export interface SettingsFormProps {
  /** What the document remembers. */
  readonly saved: DossierSettings;
  readonly isSaving: boolean;
  readonly onSave: (settings: DossierSettings) => void;
}

/** The settings of the dossier: typed, checked, then kept in the document all at once. */
export function SettingsForm({ saved, isSaving, onSave }: SettingsFormProps) {
  const styles = useStyles();
  const [base, setBase] = useState(saved);
  const [draft, setDraft] = useState(saved);
  const [isTried, setTried] = useState(false);
  const [notice, setNotice] = useState<NoticeProps | null>(null);
  if (base !== saved) {
    // What somebody types outlives a reading of the record; what nobody touched follows it.
    setBase(saved);
    if (isSame(draft, base)) setDraft(saved);
    else if (isSame(draft, saved) && isTried) setNotice({ intent: "success", text: dossierWords.settings.saved });
  }
  const change = (part: Partial<DossierSettings>) => {
    setDraft({ ...draft, ...part });
    setNotice(null);
  };
  const wanted = tidy(draft);
  const isDirty = !isSame(wanted, saved);
  const faults = isTried ? settingsFaults(wanted) : [];
  const told = (...known: readonly SettingsFault[]): string | null => {
    const fault = known.find((one) => faults.includes(one));
    return fault ? dossierWords.settings.fault[fault] : null;
  };
  const save = (event: React.FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isDirty || settingsFaults(wanted).length > 0) return;
    setDraft(wanted);
    onSave(wanted);
  };
  return (
    <form className={styles.form} aria-label={dossierWords.settings.title} noValidate onSubmit={save}>
      <Field label={dossierWords.settings.school}>
        <Input
          value={draft.school ?? ""}
          maxLength={120}
          onChange={(_, { value }) => change({ school: orNull(value) })}
        />
      </Field>
      <Field
        label={dossierWords.settings.uai}
        hint={dossierWords.settings.uaiHint}
        validationMessage={told("uai-form", "uai-letter")}
      >
        <Input
          value={draft.uai ?? ""}
          maxLength={8}
          onChange={(_, { value }) => change({ uai: orNull(value.trim().toUpperCase()) })}
        />
      </Field>
      <Field label={dossierWords.settings.version} hint={dossierWords.settings.versionHint}>
        <Input
          value={draft.version ?? ""}
          maxLength={40}
          onChange={(_, { value }) => change({ version: orNull(value) })}
        />
      </Field>
      <Field label={dossierWords.settings.candidacy}>
        <Select
          value={draft.candidacy ?? ""}
          onChange={(_, { value }) => change({ candidacy: value === "" ? null : (value as Candidacy) })}
        >
          {(["", "individual", "network"] as const).map((each) => (
            <option key={each} value={each}>
              {dossierWords.settings.candidacies[each]}
            </option>
          ))}
        </Select>
      </Field>
      {draft.candidacy === "network" && (
        <Field label={dossierWords.settings.members} hint={dossierWords.settings.membersHint}>
          <Textarea
            resize="vertical"
            value={draft.members.join("\n")}
            onChange={(_, { value }) => change({ members: value === "" ? [] : value.split("\n") })}
          />
        </Field>
      )}
      <Field label={dossierWords.settings.date} hint={dossierWords.settings.dateHint} validationMessage={told("date")}>
        <Input
          type="date"
          value={draft.referenceDate ?? ""}
          onChange={(_, { value }) => change({ referenceDate: orNull(value) })}
        />
      </Field>
      <Field label={dossierWords.settings.edition}>
        <Select value={draft.edition ?? ""} onChange={(_, { value }) => change({ edition: orNull(value) })}>
          <option value="">{dossierWords.settings.currentEdition}</option>
          {editions.map(({ id, title }) => (
            <option key={id} value={id}>
              {`${title} (${id})`}
            </option>
          ))}
        </Select>
      </Field>
      <RuleSwitches off={draft.rulesOff} onChange={(rulesOff) => change({ rulesOff })} />
      <Notice intent={notice?.intent ?? "success"} text={notice?.text ?? null} />
      <Button type="submit" appearance="primary" disabledFocusable={!isDirty || isSaving}>
        {dossierWords.settings.save}
      </Button>
      <SettingsExchange
        settings={saved}
        onRead={(read) => {
          setTried(false);
          setDraft(read);
          setNotice({ intent: "info", text: dossierWords.settings.read });
        }}
        onFault={(fault) => setNotice({ intent: "error", text: dossierWords.settings.fileFault[fault] })}
      />
    </form>
  );
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}

/** As it will be kept: names trimmed, empty lines left out. */
function tidy(settings: DossierSettings): DossierSettings {
  const { school, version, members, candidacy } = settings;
  const names = members.map((member) => member.trim()).filter((member) => member !== "");
  return {
    ...settings,
    school: orNull(school?.trim() ?? ""),
    version: orNull(version?.trim() ?? ""),
    members: candidacy === "network" ? names : [],
  };
}

function isSame(one: DossierSettings, other: DossierSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
