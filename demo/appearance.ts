import {onAddressChange, readAddress} from './address.js';

/** Takes over light or dark, and the language, from the address; without the first the system decides. */
function dress(): void {
  const params = readAddress();
  const root = document.documentElement;
  root.dataset['scheme'] = params.get('scheme') ?? '';
  root.lang = params.get('language') ?? 'en';
}

// The page waits for this module before it is painted, so that it never flashes in the wrong colors.
dress();
onAddressChange(dress);
