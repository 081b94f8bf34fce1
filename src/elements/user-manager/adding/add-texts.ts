import {msg} from '@lit/localize';

/** What is done, and the title of its second step (R26). */
export function addText(): string {
  return msg('Add user', {id: 'user-manager.add'});
}
