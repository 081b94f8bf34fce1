import {msg} from '@lit/localize';

import type {UserField, UserProblemCode} from '../../../api/resources/users/user-rules.js';
import type {FieldProblem} from '../../../ui/problems/field-problems.js';
import {visible} from '../../../ui/visible.js';
import {columnText} from '../list/user-texts.js';

/** What is wrong with a field of a user. */
export type UserFieldProblem = FieldProblem<UserProblemCode>;

/** What a field is called in the form (R25). */
export function fieldLabel(field: UserField): string {
  switch (field) {
    case 'jobFunctionCode':
      return msg('Job function', {id: 'user-manager.job-function'});
    case 'businessCardTitle':
      return msg('Business-card title', {id: 'user-manager.business-card-title'});
    case 'phone':
      return msg('Phone', {id: 'user-manager.phone'});
    case 'mobile':
      return msg('Mobile', {id: 'user-manager.mobile'});
    case 'securityPrivacyContact':
      return msg('Security/privacy contact', {id: 'user-manager.security-contact'});
    default:
      return columnText(field);
  }
}

const MISSING: Partial<Record<UserField, () => string>> = {
  firstName: () => msg('Fill in the first name.', {id: 'user-manager.first-name-missing'}),
  lastName: () => msg('Fill in the last name.', {id: 'user-manager.last-name-missing'}),
  email: () => msg('Fill in the e-mail address.', {id: 'user-manager.email-missing'}),
  role: () => msg('Choose a role.', {id: 'user-manager.role-missing'}),
  jobFunctionCode: () => msg('Choose a job function.', {id: 'user-manager.job-function-missing'}),
};

/** What to do about a field that cannot be saved as it is; the server's own words with nothing hidden in them. */
export function problemText(field: UserField, problem: UserFieldProblem): string {
  if ('detail' in problem) return visible(problem.detail);
  switch (problem.code) {
    case 'email':
      return msg('Fill in an e-mail address such as name@example.com.', {
        id: 'address.email-wrong',
      });
    case 'phone':
      return msg('Fill in a phone number, from abroad with its country code, such as +31.', {
        id: 'address.phone-wrong',
      });
    case 'job-function':
      return msg('This job function is no longer on the list. Choose another one.', {
        id: 'user-manager.job-function-gone',
      });
    default:
      return MISSING[field]?.() ?? msg('Fill in this field.', {id: 'address.missing'});
  }
}
