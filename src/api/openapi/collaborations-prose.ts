import {machineTable} from './collaboration-machine.js';

/** What the reader of `openapi.json` is told of collaborations, with all that can happen to one. */
export const COLLABORATIONS_RESOURCE = [
  'How an accounting office and its clients work together in one service.',
  'A collaboration goes through these states. An event that is not in the table for a state and a party is answered with 409, before anything is said of a version, and changes nothing. The event open is the first time that the client sees the invitation, by collaborations.list; a back end that cannot tell it begins with awaiting-approval or awaiting-terms. Every other event is the call of its name. Some hold only of a collaboration that began with a client of that relation. The state none is a client without a collaboration; it is sent of a client in the list, and never of a collaboration. After the end a client is invited to a new collaboration, and the old one stays as it ended.',
  machineTable(),
].join('\n\n');

const EVENT =
  '409 where the state does not allow it, 412 where something happened since that version, 404 for a collaboration that the organization has no part in.';

/** What they are told of the calls of `CollaborationsApi`. */
export const COLLABORATIONS_OPERATIONS: Record<string, {summary: string; description: string}> = {
  'collaborations.service': {
    summary: 'The service that an office shares with its clients',
    description:
      'Its variants, the smallest first, with the modules by which they are compared, and by what clients can be found. 404 where the organization is no office.',
  },
  'collaborations.clients': {
    summary: 'The clients of an office',
    description:
      'One page, by name, each with the state of its newest collaboration. Filters hold together; the values of one filter are alternatives. A cursor belongs to the filters that it was given for; one that no longer holds is answered with 410. 404 where the organization is no office.',
  },
  'collaborations.client': {
    summary: 'A client of an office',
    description:
      'What an invitation needs, and the newest collaboration, ended or not. By this call an invitation is not opened.',
  },
  'collaborations.activate': {
    summary: 'Invite a client to a collaboration',
    description:
      'Of a client with an active subscription the task alone is sent: variant and agreement stay, the customer pays, and no fee is due before the agreement is renewed. Of one that is known or unknown to the supplier variant, invoice recipient and agreement period are sent as well, and of one that is unknown also who becomes its administrator. 422 names what is missing, what is not agreed with such a client, and a task that is not of this client. 409 while a collaboration waits or is active, and where the relation is another one by now.',
  },
  'collaborations.list': {
    summary: 'The collaborations of a client',
    description:
      'All of them, the newest first, to the client itself; an office has none here. The first call opens an invitation, which waits for the client from then on.',
  },
  'collaborations.remind': {
    summary: 'Mail the client anew',
    description: `The office reminds a client that has not answered. ${EVENT}`,
  },
  'collaborations.withdraw': {
    summary: 'Take an invitation back',
    description: `The office ends a collaboration that waits, for the reason withdrawn. ${EVENT}`,
  },
  'collaborations.approve': {
    summary: 'Approve a collaboration',
    description: `The client approves, and work can begin. ${EVENT}`,
  },
  'collaborations.acceptTerms': {
    summary: 'Accept the terms of the service',
    description: `The administrator of a new client accepts the terms, and work can begin. ${EVENT}`,
  },
  'collaborations.decline': {
    summary: 'Decline an invitation',
    description: `The client ends a collaboration that waits, for the reason declined. ${EVENT}`,
  },
  'collaborations.changeTask': {
    summary: 'Link a collaboration to another task',
    description: `The office links it to a task of the client, also where there was none. 422 names taskId for one that is not of this client. ${EVENT}`,
  },
  'collaborations.changeTerms': {
    summary: 'Change variant, invoice recipient or agreement period',
    description: `What is left out stays; the collaboration goes on. A new period holds from the next renewal. A client may change who pays and the period: 403 where it changes the variant. 422 names what cannot be chosen. ${EVENT}`,
  },
  'collaborations.end': {
    summary: 'End a collaboration',
    description: `Either party ends it at any time, and chooses what becomes of the client: continue, to go on by itself, or deactivate, after which what is there can be read and not changed. 409 also while the client has no main contact. ${EVENT}`,
  },
};

/** Path parameters of these calls. */
export const COLLABORATIONS_PATH_PARAMETERS: Record<string, string> = {
  clientId: 'The client of the office.',
  collaborationId: 'The collaboration.',
};

/** Query parameters of these calls. */
export const COLLABORATIONS_QUERY_PARAMETERS: Record<string, string> = {
  'collaborations.clients.limit': 'Rows a page.',
  'collaborations.clients.cursor': 'The next or previous of an earlier page; opaque.',
  'collaborations.clients.taskType':
    'With a task of this type, by code; repeated for several. One task has to match type and owner, where both are asked for.',
  'collaborations.clients.taskOwner':
    'With a task that this employee owns, by id; repeated for several.',
  'collaborations.clients.accountManager':
    'Whose account manager is this employee, by id; repeated for several.',
  'collaborations.clients.state':
    'Whose collaboration is in this state, or none for those without one; repeated for several.',
  'collaborations.clients.search':
    'A part of the name or of the registration number, in any case, with or without accents.',
};

const STATE = 'invited, awaiting-approval, awaiting-terms, active, ended, or any other.';
const RELATION =
  'active-subscription where the client has the service already, known where the supplier knows it without, unknown where it is new; or any other.';

/** What they send and answer, by `Schema` or `Schema.field`. */
export const COLLABORATIONS_SCHEMAS: Record<string, string> = {
  CollaborationService: 'The service that office and clients share.',
  'CollaborationService.name': 'Its name.',
  'CollaborationService.variants': 'The smallest first.',
  'CollaborationService.modules': 'By which variants are compared.',
  'CollaborationService.officeVariant':
    'In what the office itself works, whatever the variant of the client.',
  'CollaborationService.taskTypes': 'By which clients can be found.',
  'CollaborationService.taskOwners': 'By whom clients can be found.',
  'CollaborationService.accountManagers': 'By whom clients can be found as well.',
  ServiceVariant: 'What a variant can do and costs.',
  'ServiceVariant.code': 'invoice, start, smart, pro, or any other.',
  'ServiceVariant.name': 'The supplier’s own name for it.',
  'ServiceVariant.description': 'Whom it is for.',
  'ServiceVariant.moduleCodes': 'The codes of the modules that it has.',
  'ServiceVariant.monthlyPrice': 'Of a month, without VAT.',
  ServiceModule: 'A part of the service that a variant has or has not.',
  'ServiceModule.code': 'Opaque.',
  'ServiceModule.name': 'Its name.',
  VariantName: 'A variant of the service.',
  'VariantName.code': 'invoice, start, smart, pro, or any other.',
  'VariantName.name': 'The supplier’s own name for it.',
  TaskType: 'A kind of task that the office does.',
  'TaskType.code': 'Opaque.',
  'TaskType.name': 'Its name.',
  OfficeEmployee: 'Somebody of the office.',
  'OfficeEmployee.id': 'Opaque.',
  'OfficeEmployee.name': 'Their name.',
  CollaborationTask: 'What the office does for a client; without one nobody is invited.',
  'CollaborationTask.id': 'Opaque.',
  'CollaborationTask.name': 'Its name.',
  'CollaborationTask.type': 'What kind of task it is.',
  'CollaborationTask.owner': 'Who does it.',
  ClientSummary: 'A client as the list shows it.',
  'ClientSummary.task': 'The task of its collaboration, or the first that is linked to it.',
  'ClientSummary.state': `none without a collaboration; else of the newest: ${STATE}`,
  'ClientSummary.variant': 'Of its collaboration, or of its subscription.',
  ClientSummaryPage: 'A page of clients.',
  Client: 'A client of the office, with all that an invitation needs.',
  'Client.id': 'Opaque.',
  'Client.name': 'Its name.',
  'Client.registrationNumber': 'Its number in the register of companies.',
  'Client.accountManager': 'Whom it belongs to at the office.',
  'Client.relation': `By which the invitation differs. ${RELATION}`,
  'Client.subscription': 'What it has of the service by itself.',
  'Client.tasks': 'What the office does for it; with none it cannot be invited.',
  'Client.newTaskUrl': 'Where a task is made, an address on the web.',
  'Client.contact': 'What is known of who would become administrator.',
  'Client.collaboration': 'The newest, ended or not.',
  'Client.relatedServices': 'Other services that can be shared with it.',
  ClientSubscription: 'What a client has of the service by itself.',
  'ClientSubscription.variant': 'Its present variant.',
  'ClientSubscription.agreementEnds': 'The last day of its agreement, inclusive.',
  ClientContact: 'Somebody who could become administrator, as far as is known.',
  'ClientContact.firstName': 'First name.',
  'ClientContact.lastName': 'Last name.',
  'ClientContact.email': 'E-mail address.',
  ClientAdministrator: 'Who becomes administrator of a client that is new. All of it is required.',
  'ClientAdministrator.firstName': 'First name.',
  'ClientAdministrator.lastName': 'Last name.',
  'ClientAdministrator.email': 'E-mail address, by the grammar of HTML; 254 characters at most.',
  MainContact: 'Whom the supplier turns to about the client.',
  'MainContact.name': 'Their name.',
  'MainContact.email': 'E-mail address.',
  RelatedService: 'Another service that can be shared with a client.',
  'RelatedService.id': 'Opaque.',
  'RelatedService.name': 'Its name.',
  'RelatedService.state': 'active, available, or any other.',
  'RelatedService.url': 'Where it is activated or managed, an address on the web.',
  Collaboration: 'A collaboration of an office and a client. Both read the same.',
  'Collaboration.id': 'Opaque.',
  'Collaboration.version':
    'Opaque, and other after every event; printable ASCII without space and double quote.',
  'Collaboration.service': 'The name of the service.',
  'Collaboration.office': 'The office.',
  'Collaboration.client': 'The client, by its id at the office.',
  'Collaboration.state': STATE,
  'Collaboration.relation': `How it stood with the client when they were invited. ${RELATION}`,
  'Collaboration.serviceActive':
    'Whether the service runs, which it can while the collaboration waits.',
  'Collaboration.variant': 'Of the client.',
  'Collaboration.officeVariant': 'In what the office works.',
  'Collaboration.monthlyPrice': 'What the variant costs a month, without VAT.',
  'Collaboration.task': 'Absent where it began without one.',
  'Collaboration.taskId': 'One of the client’s tasks.',
  'Collaboration.invoiceRecipient': 'Who pays: customer, office, or any other.',
  'Collaboration.agreementPeriod': 'Months of an agreement, from its next renewal on: 3 or 12.',
  'Collaboration.agreementEnds': 'The last day of the agreement that runs, inclusive.',
  'Collaboration.feesFrom':
    'The first day that is paid for, where the client keeps the agreement that it had.',
  'Collaboration.administrator': 'Who was made administrator, of a client that was new.',
  'Collaboration.mainContact': 'Without one the collaboration cannot end.',
  'Collaboration.termsUrl': 'The terms of the service, an address on the web.',
  'Collaboration.endFirst': 'The names of what is to be ended first.',
  'Collaboration.invitedAt': 'RFC 3339.',
  'Collaboration.remindedAt': 'When the client was last reminded.',
  'Collaboration.activeSince': 'When the client approved, or accepted the terms.',
  'Collaboration.endedAt': 'When it ended.',
  'Collaboration.endReason': 'declined, withdrawn, ended, or any other.',
  'Collaboration.endMode': 'continue, deactivate, or any other; only where it was active before.',
  'Collaboration.endedBy': 'office, client, or any other.',
  'Collaboration.mode': 'What becomes of the client: continue or deactivate.',
  CollaborationPage: 'All of them.',
  'CollaborationPage.items': 'The newest first.',
  Activation: 'An invitation to a client.',
  'Activation.relation': 'The relation that the user saw.',
  'Activation.taskId': 'One of the client’s tasks.',
  'Activation.variant': 'The code of one of the service’s variants.',
  'Activation.invoiceRecipient': 'Who pays: customer or office.',
  'Activation.agreementPeriod': 'Months: 3 or 12.',
  'Activation.administrator': 'Who becomes administrator.',
  CollaborationEvent: 'An event that needs nothing but the version that it is of.',
  TaskChange: 'Another task for a collaboration.',
  TermsChange: 'Other terms of a collaboration; what is left out stays.',
  'TermsChange.variant': 'The code of one of the service’s variants. Only an office changes it.',
  CollaborationEnd: 'The end of a collaboration.',
};
