import { Tab, TabList, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneWords } from "../words/paneWords";

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Word's own menu button covers the top right corner: 12 px wide on Windows, 34 px on a Mac.
    paddingRight: "12px",
  },
  wide: { paddingRight: "34px" },
  tab: {
    // By their words: of equal tabs the longest word, in bold, would take a second line at 270 px.
    flex: "1 1 auto",
    minWidth: 0,
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: 0,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    // The width kept for the bold label would stand as a second line.
    "& .fui-Tab__content--reserved-space": { display: "none" },
    "& .fui-Tab__content": {
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      padding: 0,
      whiteSpace: "nowrap",
    },
  },
});

/** One entry of the navigation. */
export interface NavItem<Id extends string> {
  readonly id: Id;
  readonly label: string;
  readonly icon: ReactElement;
}

export interface NavBarProps<Id extends string> {
  readonly items: readonly NavItem<Id>[];
  readonly selected: Id;
  readonly isMac: boolean;
  readonly onSelect: (id: Id) => void;
}

/** The views of the pane: an icon over a short word, so that six of them fit in 270 px. */
export function NavBar<Id extends string>({ items, selected, isMac, onSelect }: NavBarProps<Id>) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, isMac && styles.wide)}>
      <TabList
        aria-label={paneWords.nav.label}
        selectedValue={selected}
        onTabSelect={(_, { value }) => onSelect(value as Id)}
      >
        {items.map(({ id, label, icon }) => (
          <Tab key={id} id={`tab-${id}`} value={id} icon={icon} className={styles.tab} aria-controls={`view-${id}`}>
            {label}
          </Tab>
        ))}
      </TabList>
    </div>
  );
}
