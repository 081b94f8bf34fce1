/** The most lines that a chart has above its base. */
const MOST_LINES = 4;

/** The lines of a chart from its base up: round numbers, the last of them no less than the most that it shows. */
export function linesUpTo(most: number): number[] {
  const rough = Math.max(1, most / MOST_LINES);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((digit) => digit * power).find((each) => each >= rough) ?? rough;
  const count = Math.max(1, Math.ceil(most / step));
  return Array.from({length: count + 1}, (_each, index) => index * step);
}
