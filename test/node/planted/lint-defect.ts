/** One planted defect: where it stands, the rule that must see it, and the same thing done right. */
export interface LintDefect {
  readonly title: string;
  readonly rule: string;
  readonly bad: string;
  readonly good: string;
  /** The path that the source pretends to have. */
  readonly file?: string;
  /** The path of the clean sample, when the place is what makes it right. */
  readonly goodFile?: string;
}

/** The imports that a template needs. */
export const lit = "import {html, svg, css} from 'lit';\nimport {msg, str} from '@lit/localize';\n";

/** A module whose only content is one html template. */
export const template = (markup: string) => `${lit}export const t = html\`${markup}\`;\n`;
