import {ContextRoot} from '@lit/context';

let installed = false;

/** Keeps what elements ask for until a provider is there, so that a provider may be defined or attached later. */
export function installContextRoot(): void {
  if (installed) return;
  installed = true;
  new ContextRoot().attach(document.documentElement);
}
