import '../../../src/define.js';

import {expect, fixture, html} from '@open-wc/testing';
import {waitFor, within} from '@testing-library/dom';
import {sendKeys, sendMouse} from '@web/test-runner-commands';

import {ROLE_PERMISSIONS, permissionsOfRole} from '../../../src/api/index.js';
import {setLocale} from '../../../src/i18n/locale.js';
import {TOLD_PERMISSIONS} from '../../../src/ui/role-text.js';

async function badge(value: string) {
  await setLocale('en');
  const page = await fixture<HTMLElement>(html`
    <div>
      <button>Before</button>
      <role-badge value=${value}></role-badge>
      <dialog>A dialog around <role-badge value=${value}></role-badge></dialog>
    </div>
  `);
  const element = page.querySelector('role-badge');
  const root = element?.shadowRoot?.querySelector<HTMLElement>('.root');
  if (!element || !root) throw new Error('There is no badge.');
  await element.updateComplete;
  const hint = () => root.querySelector<HTMLElement>('[popover]');
  const isShown = () => hint()?.matches(':popover-open') ?? false;
  return {page, element, root, hint, isShown};
}

async function moveTo(element: Element): Promise<void> {
  const {x, y, width, height} = element.getBoundingClientRect();
  const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
  await sendMouse({type: 'move', position});
}

describe('<role-badge>', () => {
  afterEach(() => sendMouse({type: 'move', position: [0, 500]}));

  for (const [value, name] of [
    ['viewer', 'Viewer'],
    ['admin', 'Admin'],
    ['customer-administrator', 'Customer administrator'],
  ] as const) {
    it(`names the role ${value}, and describes what it may do`, async () => {
      const {root} = await badge(value);

      const button = within(root).getByRole('button', {name});

      const described = button.getAttribute('aria-describedby') ?? '';
      expect(root.querySelector(`#${described}`)?.textContent).to.contain(`${name} can:`);
    });
  }

  it('shows a role that it does not know as it came, and promises nothing of it', async () => {
    const {root, hint} = await badge('auditor');

    expect(root.textContent?.trim()).to.equal('auditor');
    expect(within(root).queryByRole('button')).to.equal(null);
    expect(hint()).to.equal(null);
  });

  it('makes a sign that turns the text around visible', async () => {
    const {root} = await badge('admin\u202e');

    expect(root.textContent?.trim()).to.equal('admin\u2423');
  });

  it('is no role of ARIA, and takes a name of an inherited property for no role', async () => {
    const {element, root} = await badge('constructor');

    expect(element.hasAttribute('role')).to.equal(false);
    expect(root.textContent?.trim()).to.equal('constructor');
  });

  it('tells what the role may do with the focus, until Escape or the focus leaves', async () => {
    const {page, isShown} = await badge('viewer');
    page.querySelector('button')?.focus();

    await sendKeys({press: 'Tab'});
    expect(isShown()).to.equal(true);

    await sendKeys({press: 'Escape'});
    expect(isShown()).to.equal(false);

    await sendKeys({press: 'Shift+Tab'});
    await sendKeys({press: 'Tab'});
    expect(isShown()).to.equal(true);

    await sendKeys({press: 'Shift+Tab'});
    expect(isShown()).to.equal(false);
  });

  it('tells it under the pointer, which may go over to what is told', async () => {
    const {root, hint, isShown} = await badge('viewer');
    const shown = hint();
    if (!shown) throw new Error('There is no hint.');

    await moveTo(within(root).getByRole('button'));
    await waitFor(() => expect(isShown()).to.equal(true));

    await moveTo(shown);
    expect(isShown()).to.equal(true);

    await sendMouse({type: 'move', position: [0, 500]});
    await waitFor(() => expect(isShown()).to.equal(false));
  });

  it('tells it at a press, as on a phone', async () => {
    const {root, isShown} = await badge('viewer');

    within(root).getByRole('button').click();

    expect(isShown()).to.equal(true);
  });

  it('leaves a dialog around it open when Escape takes the hint away', async () => {
    const {page} = await badge('admin');
    const dialog = page.querySelector('dialog');
    const inner = dialog?.querySelector('role-badge');
    dialog?.showModal();
    inner?.shadowRoot?.querySelector('button')?.focus();

    await sendKeys({press: 'Escape'});

    expect(dialog?.open).to.equal(true);
  });

  it('changes its words with the language, in place', async () => {
    const {root} = await badge('admin');

    await setLocale('nl');
    await waitFor(() => expect(root.textContent).to.contain('het factuuradres wijzigen'));

    await setLocale('en');
  });

  it('shows the name that the host gives it, and what the role may do all the same', async () => {
    const element = await fixture(html`<role-badge value="admin">Boekhouding</role-badge>`);
    const button = element.shadowRoot?.querySelector('button');

    expect(button?.querySelector('slot')?.assignedNodes()[0]?.textContent).to.equal('Boekhouding');
    expect(element.shadowRoot?.textContent).to.contain('change the billing address');
  });

  it('is empty without a role', async () => {
    const {element} = await badge('');

    expect(element.getAttribute('state')).to.equal('empty');
  });
});

describe('what a role may do', () => {
  it('is told completely, and by the table that everything else goes by', () => {
    const all = Object.values(ROLE_PERMISSIONS).flat();

    expect([...new Set(all)].filter((each) => !TOLD_PERMISSIONS.includes(each))).to.deep.equal([]);
    expect(permissionsOfRole('viewer')).to.not.include('billing.write');
    expect(permissionsOfRole('admin')).to.include.members(['billing.write', 'user.write']);
  });
});
