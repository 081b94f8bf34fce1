import {html} from 'lit';

import type {Meta, Story} from '../story.js';
import {type Args, invoiceList} from './invoice-list.js';

/** Long names, huge amounts and very many documents stay readable and in their place. */
export default {
  ...invoiceList,
  title: 'invoice-list/Long and extreme content',
  parameters: {world: {scenario: 'rode-lente'}},
} satisfies Meta<Args>;

/** Long names, huge amounts, hidden characters, unknown kinds and statuses. */
export const Extreme: Story<Args> = {parameters: {world: {scenario: 'extreme'}}};

/** Huge amounts, hidden characters and many files in the details too. */
export const OpenedExtreme: Story<Args> = {
  args: {opened: 'many-files'},
  parameters: {world: {scenario: 'extreme'}},
};

/** Amounts in several currencies, with none, two and three decimals, are never added up. */
export const MultiCurrency: Story<Args> = {parameters: {world: {scenario: 'multi-currency'}}};

/** A hundred thousand documents are as quick to show as ten, because the API filters, sorts and pages. */
export const HundredThousand: Story<Args> = {parameters: {world: {scenario: '100k-invoices'}}};

/** A heading and help of the host's own that are longer than anybody planned for. */
export const LongWordsOfTheHost: Story<Args> = {
  render: () => html`
    <invoice-list>
      <span slot="heading">
        Rechnungen, Gutschriften und Rechnungskorrekturen der Krankenversicherungsunternehmensgruppe
      </span>
      <a slot="help" href="#help">
        Rechnungsempfängeradressänderungsformular und weitere Hilfe zu Ihren Rechnungen
      </a>
    </invoice-list>
  `,
};
