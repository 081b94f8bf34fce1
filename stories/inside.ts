import {type BoundFunctions, configure, type queries, within} from '@testing-library/dom';

// Long, because a machine may be busy; what is there is found at once.
configure({asyncUtilTimeout: 8000});

/** Finds things by role and name inside the first element of a story, as a person would. */
export function inside(canvas: HTMLElement): BoundFunctions<typeof queries> {
  const element = [...canvas.querySelectorAll('*')].find(({localName}) =>
    /^(?!portal-provider).*-/.test(localName),
  );
  const root = element?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!root) throw new Error('The story shows no element.');
  return within(root);
}
