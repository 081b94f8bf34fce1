import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

export default {title: 'planted', render: () => html`<h2>Invoices</h2>`} satisfies Meta;

/** Nothing is wrong with it. */
export const Clean: StoryObj = {};

export const NoSentence: StoryObj = {};

/** What it does next goes wrong. */
export const PlayFails: StoryObj = {
  play: () => {
    throw new Error('there is no such button');
  },
};

/** It cannot be drawn. */
export const RenderFails: StoryObj = {
  render: () => {
    throw new Error('there is no such data');
  },
};

/** It complains on the console. */
export const ConsoleError: StoryObj = {
  render: () => {
    console.error('planted complaint');
    return html`<h2>Invoices</h2>`;
  },
};

/** An error comes later, outside of any call. */
export const PageError: StoryObj = {
  play: async () => {
    setTimeout(() => {
      throw new Error('planted error');
    });
    await new Promise((done) => setTimeout(done, 20));
  },
};

/** It asks another place. */
export const ThirdParty: StoryObj = {
  render: () => html`<h2>Invoices</h2><img alt="" src="http://tracker.example/pixel.gif">`,
};

/** It shows nothing at all. */
export const Nothing: StoryObj = {render: () => html``};

/** It is wider than the page. */
export const TooWide: StoryObj = {
  render: () => html`<h2>Invoices</h2><table width="2000"><tr><td>Wide</td></tr></table>`,
};
