import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import type {Person} from '../../../api/resources/session/schema.js';
import {forbiddenNotice} from '../../../ui/forbidden-notice.js';

/** What a person sees who may not see what is billed: whom to ask, and how one becomes an administrator (A14). */
export function accessNotice(ask: readonly Person[], headingLevel: number): TemplateResult {
  const text = msg('You cannot view usage invoices and their specification.', {
    id: 'usage-report.specification-forbidden',
  });
  return html`
    ${forbiddenNotice(text, ask)}
    <div class="list-heading access-heading" role="heading" aria-level=${headingLevel}>
      ${msg('How to become a customer administrator', {id: 'usage-report.access'})}
    </div>
    <p>
      ${msg('An administrator does this for you, and takes these steps:', {
        id: 'usage-report.access-who',
      })}
    </p>
    <ol class="steps">
      ${steps().map((step) => html`<li>${step}</li>`)}
    </ol>
    <p>
      ${msg('You then get an e-mail with which you activate your access.', {
        id: 'usage-report.access-email',
      })}
    </p>
  `;
}

function steps(): string[] {
  return [
    msg('Open Visma.net Admin, from the home page or from the menu.', {
      id: 'usage-report.access-admin',
    }),
    msg('Go to Users and roles.', {id: 'usage-report.access-users'}),
    msg('Choose Add user, and enter the details.', {id: 'usage-report.access-add'}),
    msg('Select the company.', {id: 'usage-report.access-company'}),
    msg('Select the role Customer administrator.', {id: 'usage-report.access-role'}),
    msg('Choose Save and close.', {id: 'usage-report.access-save'}),
  ];
}
