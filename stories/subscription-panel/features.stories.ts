import {subscriptionEndpoints} from '../../src/api/resources/subscription/endpoints.js';
import type {Feature} from '../../src/api/resources/subscription/schema.js';
import {validRows} from '../../src/portal/check-answer.js';
import {inside} from '../inside.js';
import type {Meta, Story} from '../story.js';
import {type Args, subscriptionPanel} from './subscription-panel.js';

/** What the company has, and what is on of it; alone, so that its heading is the element's. */
export default {
  ...subscriptionPanel,
  title: 'subscription-panel/Features',
  args: {...subscriptionPanel.args, sections: 'features'},
  parameters: {world: {scenario: 'subscription'}},
} satisfies Meta<Args>;

/** Presses the switch of a feature, which has the same name in every language. */
async function pressSwitch(canvas: HTMLElement, name: string): Promise<void> {
  const panel = canvas.querySelector('subscription-panel');
  await panel?.closest('portal-provider')?.portal?.load();
  (await inside(canvas).findByRole('switch', {name: new RegExp(name)})).click();
}

/** The same, and confirms it. */
async function confirmSwitch(canvas: HTMLElement, name: string): Promise<void> {
  await pressSwitch(canvas, name);
  const dialog = await inside(canvas).findByRole('dialog');
  dialog.querySelector<HTMLElement>('.buttons > .button')?.click();
}

/** Some on, some off, one that is part of every edition and has no say. */
export const Everyday: Story<Args> = {};

/** What goes for whom, and with what, before it is turned off. */
export const TurningOff: Story<Args> = {
  play: async ({canvasElement}) => {
    await pressSwitch(canvasElement, 'Project invoicing');
    await inside(canvasElement).findByRole('dialog');
  },
};

/** What it costs, before it is turned on. */
export const TurningOn: Story<Args> = {
  play: async ({canvasElement}) => {
    await pressSwitch(canvasElement, 'Payroll export');
    await inside(canvasElement).findByRole('dialog');
  },
};

/** The server is at it: the switch shows what is known, and that something goes on. */
export const Saving: Story<Args> = {
  parameters: {
    world: {
      scenario: 'subscription',
      pending: true,
      faults: {'subscription.switchFeature': 'never'},
    },
  },
  play: async ({canvasElement}) => {
    await pressSwitch(canvasElement, 'Mobile app');
    await inside(canvasElement).findByText(/^⟦?(Saving|Bezig met opslaan|Lagrer)/);
  },
};

/** It was not done: said beside the switch, which stays as it was, with a way to try again. */
export const Refused: Story<Args> = {
  parameters: {
    world: {scenario: 'subscription', faults: {'subscription.switchFeature': '429'}},
  },
  play: async ({canvasElement}) => {
    await confirmSwitch(canvasElement, 'Resourcing');
    await inside(canvasElement).findByRole('alert');
  },
};

/** Somebody else switched it since: it shows what it is now, and says so. */
export const SwitchedMeanwhile: Story<Args> = {
  play: async ({canvasElement}) => {
    await pressSwitch(canvasElement, 'Payroll export');
    const dialog = await inside(canvasElement).findByRole('dialog');
    await switchElsewhere(canvasElement, 'payroll');
    dialog.querySelector<HTMLElement>('.buttons > .button')?.click();
    await inside(canvasElement).findByRole('alert');
  },
};

/** A colleague switches a feature. */
async function switchElsewhere(canvas: HTMLElement, featureId: string): Promise<void> {
  const portal = canvas.querySelector('subscription-panel')?.closest('portal-provider')?.portal;
  const organizationId = portal?.organization?.id;
  if (!portal || organizationId === undefined) throw new Error('No organization is in view.');
  const list = await portal.call(subscriptionEndpoints.features, {organizationId});
  const feature = validRows<Feature>(list).find(({id}) => id === featureId);
  if (!feature) throw new Error('There is no such feature.');
  await portal.call(subscriptionEndpoints.switchFeature, {
    organizationId,
    featureId,
    body: {version: feature.version, enabled: !feature.enabled},
    idempotencyKey: crypto.randomUUID(),
  });
}

/** Who may not switch sees what is on, and who can change it. */
export const Reader: Story<Args> = {
  parameters: {
    world: {scenario: 'subscription', persona: 'viewer', permissions: ['subscription.read']},
  },
};

/** Bought through Visma.net: it can be read, and the way to where it is switched. */
export const VismaNet: Story<Args> = {parameters: {world: {scenario: 'visma-net'}}};

/** There is nothing to switch. */
export const Empty: Story<Args> = {parameters: {world: {scenario: 'new-subscription'}}};

/** One feature's data cannot be read: it keeps its place, and the others stand. */
export const MalformedRow: Story<Args> = {
  parameters: {
    console: '[balie] subscription[2].id: expected string',
    world: {scenario: 'subscription', faults: {'subscription.features': 'malformed-row'}},
  },
};

/** In a column of 320 pixels, price and description stand below the name. */
export const Narrow: Story<Args> = {
  parameters: {world: {scenario: 'subscription', width: 320}},
};
