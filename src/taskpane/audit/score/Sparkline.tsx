import { makeStyles, tokens } from "@fluentui/react-components";
import type { MeasurePoint, Trend } from "../../../session";
import { words } from "../words";

const width = 60;
const height = 22;
const margin = 4;

const useStyles = makeStyles({
  root: {
    flexShrink: 0,
    color: tokens.colorBrandForeground1,
    "@media (forced-colors: active)": { color: "CanvasText" },
  },
});

export interface SparklineProps {
  readonly points: readonly MeasurePoint[];
  readonly trend: Trend;
}

/** The course of an indicator's figures, small; told in words to those who do not see it. Null below two figures. */
export function Sparkline({ points, trend }: SparklineProps) {
  const styles = useStyles();
  const drawn = positions(points);
  if (drawn.length < 2) return null;
  const told = points
    .filter(({ text }) => text !== "")
    .map(({ year, text }) => (year ? `${year}\u00a0: ${text}` : text));
  return (
    <svg
      className={styles.root}
      role="img"
      aria-label={words.school.drawn(told, trend && words.trend[trend])}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <polyline
        points={drawn.map(({ x, y }) => `${x},${y}`).join(" ")}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      />
      {drawn.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2" fill="currentColor" />
      ))}
    </svg>
  );
}

/** Places in the picture: from left to right by rank, from bottom to top by figure; a level course in the middle. */
function positions(points: readonly MeasurePoint[]): { x: number; y: number }[] {
  const values = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const low = Math.min(...values);
  const range = Math.max(...values) - low;
  const step = (width - 2 * margin) / Math.max(1, points.length - 1);
  return points.flatMap(({ value }, rank) =>
    value === null
      ? []
      : [
          {
            x: margin + rank * step,
            y: height - margin - (range === 0 ? 0.5 : (value - low) / range) * (height - 2 * margin),
          },
        ],
  );
}
