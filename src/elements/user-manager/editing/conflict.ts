import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import type {JobFunction, User} from '../../../api/resources/users/schema.js';
import type {Phones} from '../../../ui/address/phones.js';
import {Conflict, type Side} from '../../../ui/conflict/conflict.js';
import {conflictView} from '../../../ui/conflict/conflict-view.js';
import {roleText} from '../../../ui/role-text.js';
import {visible} from '../../../ui/visible.js';
import {fieldLabel} from '../form/field-texts.js';
import {type DataField, differingFields, type UserData} from '../form/user-draft.js';
import {contactText} from '../list/user-texts.js';

/** Two versions of one user. */
export class UserConflict extends Conflict<DataField, UserData, User> {
  constructor(base: User, mine: UserData, theirs: User) {
    super({base, mine, theirs}, differingFields);
  }
}

interface UserConflictView {
  conflict: UserConflict;
  phones: Phones | undefined;
  jobFunctions: readonly JobFunction[] | undefined;
  headingLevel: number;
  onChoose: (field: DataField, side: Side) => void;
}

/** Both versions side by side. */
export function userConflictView(view: UserConflictView): TemplateResult {
  const {conflict, headingLevel, onChoose} = view;
  return conflictView({
    conflict,
    title: msg('Somebody else saved this user while you were changing it', {
      id: 'user-manager.conflict-title',
    }),
    headingLevel,
    labelOf: fieldLabel,
    textOf: (field, side) => valueText(field, conflict[side], view),
    onChoose,
  });
}

function valueText(
  field: DataField,
  data: UserData,
  {phones, jobFunctions}: UserConflictView,
): string {
  if (field === 'securityPrivacyContact') return contactText(data.securityPrivacyContact);
  const value = (data[field] ?? '').trim();
  if (value === '') return '';
  if (field === 'role') return roleText(value);
  if (field === 'jobFunctionCode') {
    return visible(jobFunctions?.find(({code}) => code === value)?.label ?? value);
  }
  const isPhone = field === 'phone' || field === 'mobile';
  return visible(isPhone ? (phones?.formatPhone(value) ?? value) : value);
}
