import {checksOf, type Defect} from './defects.js';
import {inJson, type Json, type Plant} from './plant.js';

const ORGANIZATION = 'session.organization';

const inPermissions = (role: string, change: (permissions: string[]) => string[]): Plant =>
  inJson(ORGANIZATION, (organization) =>
    organization['role'] === role
      ? {...organization, permissions: change(organization['permissions'] as string[])}
      : organization,
  );

const without =
  (permission: string) =>
  (permissions: string[]): string[] =>
    permissions.filter((each) => each !== permission);

/** What the session can do wrong. */
export const SESSION_DEFECTS: readonly Defect[] = [
  ...checksOf('session.get', [
    {
      name: 'a session without its user',
      plant: inJson('session.get', ({user: _, ...session}) => session),
      fails: ['answer'],
    },
    {
      name: 'an organization twice in the session',
      plant: inJson('session.get', (session) => {
        const organizations = session['organizations'] as Json[];
        return {...session, organizations: [...organizations, ...organizations]};
      }),
      fails: ['organizations-once'],
    },
  ]),
  ...checksOf(ORGANIZATION, [
    {
      name: 'an organization without permissions',
      plant: inJson(ORGANIZATION, ({permissions: _, ...organization}) => organization),
      fails: ['answer'],
    },
    {
      name: 'an organization under another name than in the session',
      plant: inJson(ORGANIZATION, (organization) => ({...organization, name: 'Gele Haven'})),
      fails: ['as-named'],
    },
    {
      name: 'somebody who may not set the language',
      plant: inPermissions('support', without('language.set')),
      fails: ['everybody'],
    },
    {
      name: 'a Viewer who may not switch organizations',
      plant: inPermissions('viewer', without('session.switch')),
      fails: ['everybody'],
    },
    {
      name: 'an Admin who may not set the language',
      plant: inPermissions('admin', without('language.set')),
      fails: ['everybody'],
    },
    {
      name: 'a Viewer who may not see the balance',
      plant: inPermissions('viewer', without('balance.read')),
      fails: ['viewer'],
    },
    {
      name: 'a Viewer who may change the billing address',
      plant: inPermissions('viewer', (permissions) => [...permissions, 'billing.write']),
      fails: ['viewer'],
    },
    {
      name: 'an Admin who may not change users',
      plant: inPermissions('admin', without('user.write')),
      fails: ['admin'],
    },
  ]),
];
