import type {Scenario} from '../store/world.js';
import {RODE_LENTE, USERS} from './people.js';
import {rodeLenteDocuments} from './rode-lente-documents.js';

/** The world of the sources; the others are made from it. */
export const rodeLente: Scenario = {
  description: 'An administrator of one organization, with two years of documents of every kind.',
  organizations: [RODE_LENTE],
  users: USERS,
  invoices: rodeLenteDocuments,
};
