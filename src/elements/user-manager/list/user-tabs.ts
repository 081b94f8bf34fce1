import {msg} from '@lit/localize';
import type {TemplateResult} from 'lit';

import {USER_KINDS, type UserKind} from '../../../api/resources/users/schema.js';
import {tabs} from '../../../ui/tabs.js';
import {kindText} from './user-texts.js';

/** The two kinds of users as tabs (R11). */
export function userTabs(kind: UserKind, onKind: (kind: UserKind) => void): TemplateResult {
  return tabs({
    names: USER_KINDS,
    chosen: kind,
    label: msg('Kind of users', {id: 'user-manager.kinds'}),
    textOf: kindText,
    onChoose: onKind,
  });
}
