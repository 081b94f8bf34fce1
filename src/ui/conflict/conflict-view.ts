import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Conflict, Side} from './conflict.js';

export interface ConflictView<Field extends string> {
  conflict: Conflict<Field, object>;
  /** What happened, in one line; it can take the focus. */
  title: string;
  headingLevel: number;
  labelOf: (field: Field) => string;
  /** What a field holds, in words; empty for nothing. */
  textOf: (field: Field, side: Side) => string;
  onChoose: (field: Field, side: Side) => void;
}

/** Both versions side by side, each field in which they differ with a choice. */
export function conflictView<Field extends string>(view: ConflictView<Field>): TemplateResult {
  const {conflict, title, headingLevel} = view;
  return html`
    <div class="conflict" part="conflict">
      <div class="conflict-title" role="heading" aria-level=${headingLevel} tabindex="-1">
        ${title}
      </div>
      <p>
        ${msg('Choose what is to be saved where the two differ. Nothing of yours is lost until then.', {
          id: 'conflict.text',
        })}
      </p>
      ${conflict.fields.map(
        (field) => html`
          <fieldset>
            <legend>${view.labelOf(field)}</legend>
            <div class="sides">${side(field, 'mine', view)} ${side(field, 'theirs', view)}</div>
          </fieldset>
        `,
      )}
    </div>
  `;
}

function side<Field extends string>(
  field: Field,
  name: Side,
  {conflict, textOf, onChoose}: ConflictView<Field>,
): TemplateResult {
  const label =
    name === 'mine'
      ? msg('Yours', {id: 'conflict.mine'})
      : msg('Saved meanwhile', {id: 'conflict.theirs'});
  const text = textOf(field, name);
  return html`
    <label class="side">
      <input
        type="radio"
        name="conflict-${field}"
        .value=${name}
        .checked=${conflict.chosen(field) === name}
        @change=${() => onChoose(field, name)}
      />
      <span class="side-text">
        <span class="side-name">${label}</span>
        <bdi>${text === '' ? msg('(nothing)', {id: 'conflict.nothing'}) : text}</bdi>
      </span>
    </label>
  `;
}
