import {svg, type TemplateResult} from 'lit';


/** What fills the bars of a channel; they differ in shape, so that they are told apart without any color. */
export interface Pattern {
  /** In the root. */
  id: string;
  drawing: TemplateResult;
}

const SIZE = 8;

/** The channels that have no pattern of their own are drawn as one. */
export const OTHER: Pattern = {id: 'usage-pattern-other', drawing: svg``};

const DRAWINGS: readonly TemplateResult[] = [
  svg`<rect class="ink-area" width="8" height="8"/>`,
  svg`<path class="ink" d="M-2 2 2-2M0 8 8 0M6 10 10 6"/>`,
  svg`<circle class="ink-area" cx="2" cy="2" r="1.5"/><circle class="ink-area" cx="6" cy="6" r="1.5"/>`,
  svg`<path class="ink" d="M0 2h8M0 6h8"/>`,
  svg`<path class="ink" d="M0 0 8 8M0 8 8 0"/>`,
  svg`<path class="ink" d="M2 0v8M6 0v8"/>`,
];

export const PATTERNS: readonly Pattern[] = DRAWINGS.map((drawing, index) => ({
  id: `usage-pattern-${String(index + 1)}`,
  drawing,
}));

/** What the fills of a chart refer to. */
export function patternDefinitions(patterns: Iterable<Pattern>): TemplateResult {
  return svg`
    <defs>
      ${[...patterns].map(
        ({id, drawing}) => svg`
          <pattern id=${id} width=${SIZE} height=${SIZE} patternUnits="userSpaceOnUse">
            <rect class="paper" width=${SIZE} height=${SIZE}></rect>
            ${drawing}
          </pattern>
        `,
      )}
    </defs>
  `;
}

/** What a shape is filled with, for its attribute. */
export function patternFill({id}: Pattern): string {
  return `url(#${id})`;
}
