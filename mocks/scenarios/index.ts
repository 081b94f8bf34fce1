import type {Scenario} from '../store/world.js';
import {
  billingDetailsSavedMeanwhile,
  eInvoicing,
  eInvoicingIncomplete,
} from './billing-details.js';
import {chains} from './chains.js';
import {emailVerdicts} from './email-verdicts.js';
import {
  activationActiveSubscription,
  activationKnown,
  activationNoTask,
  activationUnknown,
  collaborationActive,
  collaborationAwaitingApproval,
  collaborationAwaitingTerms,
  collaborationClientViewer,
  collaborationDeclined,
  collaborationEmployee,
  collaborationEndedContinue,
  collaborationEndedDeactivate,
  collaborationInvited,
  collaborationInvitedNew,
  collaborationNoMainContact,
  collaborationNone,
  collaborations,
  collaborationWithdrawn,
  extremeCollaborations,
  noClients,
  noCollaborationAccess,
  thousandsOfClients,
} from './collaborations.js';
import {empty} from './empty.js';
import {expiredInvitation} from './expired-invitation.js';
import {extremeData} from './extreme.js';
import {hundredThousandInvoices} from './hundred-thousand.js';
import {lastAdmin} from './last-admin.js';
import {freeLicense, noFreeLicense} from './licenses.js';
import {manyOrgs} from './many-orgs.js';
import {multiCurrency} from './multi-currency.js';
import {noAccess} from './no-access.js';
import {noBillingAddress} from './no-billing-address.js';
import {noOrgs} from './no-orgs.js';
import {oneInvoice} from './one-invoice.js';
import {oneOrg} from './one-org.js';
import {overdue} from './overdue.js';
import {rodeLente} from './rode-lente.js';
import {savedMeanwhile} from './saved-meanwhile.js';
import {
  extremeSubscription,
  lastLicense,
  longHistory,
  newSubscription,
  noSubscriptionAccess,
  pendingRemoval,
  periodEndsToday,
  subscription,
  vismaNet,
} from './subscriptions.js';
import {tenThousandUsers} from './ten-thousand-users.js';
import {thousandsOfOrgs} from './thousands-of-orgs.js';
import {fiftyThousandLines, noUsage, usage, usageDifference, usageOfOneCompany} from './usages.js';
import {viewer} from './viewer.js';
import {wholePortal} from './whole-portal.js';

/** The named worlds that a store can start from. */
export const SCENARIOS = {
  'rode-lente': rodeLente,
  viewer,
  'no-access': noAccess,
  'one-org': oneOrg,
  'many-orgs': manyOrgs,
  '5000-orgs': thousandsOfOrgs,
  'no-orgs': noOrgs,
  'no-billing-address': noBillingAddress,
  'saved-meanwhile': savedMeanwhile,
  empty,
  'one-invoice': oneInvoice,
  overdue,
  'multi-currency': multiCurrency,
  chains,
  extreme: extremeData,
  '100k-invoices': hundredThousandInvoices,
  'last-admin': lastAdmin,
  'expired-invitation': expiredInvitation,
  'email-verdicts': emailVerdicts,
  'no-free-license': noFreeLicense,
  'free-license': freeLicense,
  '10k-users': tenThousandUsers,
  subscription,
  'last-license': lastLicense,
  'pending-removal': pendingRemoval,
  'visma-net': vismaNet,
  'period-ends-today': periodEndsToday,
  'no-subscription-access': noSubscriptionAccess,
  'extreme-subscription': extremeSubscription,
  'e-invoicing': eInvoicing,
  'e-invoicing-incomplete': eInvoicingIncomplete,
  'billing-details-saved-meanwhile': billingDetailsSavedMeanwhile,
  'long-history': longHistory,
  'new-subscription': newSubscription,
  usage,
  'usage-of-one-company': usageOfOneCompany,
  'no-usage': noUsage,
  'usage-difference': usageDifference,
  '50k-usage-lines': fiftyThousandLines,
  collaborations,
  'activation-active-subscription': activationActiveSubscription,
  'activation-known': activationKnown,
  'activation-unknown': activationUnknown,
  'activation-no-task': activationNoTask,
  'collaboration-none': collaborationNone,
  'collaboration-invited': collaborationInvited,
  'collaboration-invited-new': collaborationInvitedNew,
  'collaboration-awaiting-approval': collaborationAwaitingApproval,
  'collaboration-awaiting-terms': collaborationAwaitingTerms,
  'collaboration-active': collaborationActive,
  'collaboration-no-main-contact': collaborationNoMainContact,
  'collaboration-declined': collaborationDeclined,
  'collaboration-withdrawn': collaborationWithdrawn,
  'collaboration-ended-continue': collaborationEndedContinue,
  'collaboration-ended-deactivate': collaborationEndedDeactivate,
  'collaboration-client-viewer': collaborationClientViewer,
  'collaboration-employee': collaborationEmployee,
  'no-collaboration-access': noCollaborationAccess,
  'no-clients': noClients,
  '5000-clients': thousandsOfClients,
  'extreme-collaborations': extremeCollaborations,
  'whole-portal': wholePortal,
} as const satisfies Record<string, Scenario>;
export type ScenarioName = keyof typeof SCENARIOS;
