import {expect} from '@open-wc/testing';
import {html} from 'lit';

import type {Persona, ScenarioName} from '../../../mocks/index.js';
import {open, waitFor} from '../../support/open.js';

const ALL = [
  'Send a reminder',
  'Approve',
  'Approve the terms',
  'Change the task',
  'Change the agreement',
  'Withdraw the invitation',
  'Decline',
  'End the collaboration',
];

interface Row {
  who: string;
  scenario: ScenarioName;
  persona: Persona;
  /** Whom the office looks at; a client sees its own. */
  client?: string;
  offered: readonly string[];
}

/** The rows of Advisor/Byrå in the matrix of rights (`domain.md` §9), for the states that they are about. */
const ROWS: readonly Row[] = [
  {
    who: 'an employee, of an active one',
    scenario: 'collaboration-employee',
    persona: 'viewer',
    client: 'bergset-gartneri',
    offered: ['Change the task'],
  },
  {
    who: 'an employee, of one that waits',
    scenario: 'collaboration-employee',
    persona: 'viewer',
    client: 'lillevik-elektro',
    offered: ['Send a reminder', 'Withdraw the invitation'],
  },
  {
    who: 'an employee with full rights, of an active one',
    scenario: 'collaborations',
    persona: 'admin',
    client: 'bergset-gartneri',
    offered: ['Change the task', 'Change the agreement', 'End the collaboration'],
  },
  {
    who: 'an employee with full rights, of one that waits',
    scenario: 'collaborations',
    persona: 'admin',
    client: 'vestkysten-fisk',
    offered: ['Send a reminder', 'Withdraw the invitation'],
  },
  {
    who: 'an employee with full rights, of one that has ended',
    scenario: 'collaborations',
    persona: 'admin',
    client: 'elvebakken-gard',
    offered: [],
  },
  {
    who: 'an administrator of the client, before approval',
    scenario: 'collaboration-awaiting-approval',
    persona: 'admin',
    offered: ['Approve', 'Decline'],
  },
  {
    who: 'an administrator of a new client, before the terms',
    scenario: 'collaboration-awaiting-terms',
    persona: 'admin',
    offered: ['Approve the terms', 'Decline'],
  },
  {
    who: 'an administrator of the client, of an active one',
    scenario: 'collaboration-active',
    persona: 'admin',
    offered: ['Change the agreement', 'End the collaboration'],
  },
  {
    who: 'another user of the client',
    scenario: 'collaboration-client-viewer',
    persona: 'viewer',
    offered: [],
  },
];

describe('what is offered about a collaboration', () => {
  for (const {who, scenario, persona, client = '', offered} of ROWS) {
    it(`to ${who}: ${offered.join(', ') || 'nothing'}`, async () => {
      const page = await open(
        {scenario, persona},
        html`<collaboration-panel
          perspective=${client === '' ? 'client' : 'office'}
          client=${client}
        ></collaboration-panel>`,
      );
      await waitFor(() => expect(page.text()).to.include('Invited'));

      expect(ALL.filter((name) => page.query('button', name))).to.deep.equal(offered);
    });
  }
});
