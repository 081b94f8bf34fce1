import {type OrgSwitcher, type Portal, setDefaultPortal} from '../../src/index.js';
import {changeAddress} from '../address.js';
import {NO_VIEW} from './element-view.js';

/** Gives the switcher in the header, which stands outside the provider, the portal of the page. */
export function shareWithHeader(portal: Portal | undefined): void {
  setDefaultPortal(portal);
}

/** Keeps in the address what the user chose in the switcher, so that the next page has it too. */
export function followSwitcher(switcher: OrgSwitcher): void {
  switcher.addEventListener('organization-changed', ({to}) => {
    changeAddress({organization: to.id, ...NO_VIEW});
  });
  switcher.addEventListener('language-changed', ({locale}) => {
    changeAddress({language: locale}, 'replace');
  });
}
