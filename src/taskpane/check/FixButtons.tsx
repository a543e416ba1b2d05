import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Fix } from "../../checker";
import type { ChosenFix } from "../../session";
import { usePane } from "../state/usePane";
import { useStore } from "../state/useStore";
import { checkWords } from "./words";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalSNudge },
  year: { display: "flex", alignItems: "end", gap: tokens.spacingHorizontalSNudge },
  input: { width: "84px", "& input": { minWidth: 0 } },
});

export interface FixButtonsProps {
  readonly finding: Finding;
}

/** The corrections of one finding; one that needs the year N asks for it first. */
export function FixButtons({ finding }: FixButtonsProps) {
  const { session, run } = usePane();
  const styles = useStyles();
  const isBusy = useStore(session.fixes).status === "fixing";
  const make = (correction: ChosenFix) => run(session.fix([correction]));
  return (
    <div className={styles.root}>
      {finding.fixes.map((fix) =>
        fix.asks === "start-year" ? (
          <YearFix
            key={fix.label}
            fix={fix}
            isBusy={isBusy}
            onFix={(year) => make({ finding, fix, startYear: year })}
          />
        ) : (
          <Button key={fix.label} size="small" disabledFocusable={isBusy} onClick={() => make({ finding, fix })}>
            {fix.label}
          </Button>
        ),
      )}
    </div>
  );
}

interface YearFixProps {
  readonly fix: Fix;
  readonly isBusy: boolean;
  readonly onFix: (startYear: number) => void;
}

function YearFix({ fix, isBusy, onFix }: YearFixProps) {
  const styles = useStyles();
  const [year, setYear] = useState("");
  const isYear = /^(19|20)\d{2}$/.test(year.trim());
  return (
    <form
      className={styles.year}
      onSubmit={(event) => {
        event.preventDefault();
        if (isYear && !isBusy) onFix(Number(year));
      }}
    >
      <Field label={checkWords.fixes.year} size="small">
        <Input
          className={styles.input}
          size="small"
          inputMode="numeric"
          maxLength={4}
          placeholder={checkWords.fixes.yearExample}
          value={year}
          onChange={(_, { value }) => setYear(value)}
        />
      </Field>
      <Button type="submit" size="small" disabledFocusable={isBusy || !isYear}>
        {fix.label}
      </Button>
    </form>
  );
}
