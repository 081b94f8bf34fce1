import {msg} from '@lit/localize';

import type {SectionName} from './section.js';

/** The heading of a section. */
export function sectionText(name: SectionName): string {
  switch (name) {
    case 'overview':
      return msg('Overview', {id: 'subscription-panel.overview'});
    case 'licenses':
      return msg('User licenses', {id: 'subscription-panel.licenses'});
    case 'features':
      return msg('Features and integrations', {id: 'subscription-panel.features'});
    case 'billing-details':
      return msg('Billing details', {id: 'subscription-panel.billing-details'});
    case 'history':
      return msg('Orders and history', {id: 'subscription-panel.history'});
  }
}
