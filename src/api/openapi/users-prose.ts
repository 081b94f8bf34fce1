/** What the reader of `openapi.json` is told of the calls of `UsersApi`. */
export const USERS_OPERATIONS: Record<string, {summary: string; description: string}> = {
  'users.list': {
    summary: 'List users of one kind',
    description:
      'One page of users of the organization, or of support users, filtered and sorted by the server. Filters hold together; the values of one filter are alternatives. Without sort last names come first to last, by the rules of the language of the country, prefixes as typed. A cursor belongs to the kind, the filters and the order it was given for; one that no longer holds is answered with 410.',
  },
  'users.get': {
    summary: 'One user',
    description: 'What the list shows of a user, under the version that a change names.',
  },
  'users.checkEmail': {
    summary: 'What is known of an e-mail address',
    description:
      'Asked before a user is added. Addresses are compared without regard to case and to spaces around them. Of one that is known at another customer nothing is said but that it is not available. An address that is none is answered with 422.',
  },
  'users.jobFunctions': {
    summary: 'The list of job functions',
    description: 'The list of the supplier, from which each user has one.',
  },
  'users.licenses': {
    summary: 'The licenses that users take',
    description:
      'How many licenses there are and how many are free, where the subscription counts them. Users of the organization take one each, from the invitation to the removal; support users take none. Where none is free the answer has an offer, for as long as that holds.',
  },
  'users.add': {
    summary: 'Add a user',
    description:
      'The user is invited by e-mail, by a link that holds for 24 hours. First name, last name, e-mail address and job function are required, and of users of the organization the role. The e-mail address is checked once more: one that may not be added is refused as /email. Each refused field is named by a JSON pointer. Where licenses are counted and none is free, the answer is 409, unless licenseOfferId names an offer that still holds; then a license is ordered.',
  },
  'users.replace': {
    summary: 'Change a user',
    description:
      'Saves all that can be changed of a user; what is left out is taken away. It holds at once. The e-mail address and the kind never change. The job function has to be one of the list. To take the role admin from the last active Admin is answered with 409. Each refused field is named by a JSON pointer.',
  },
  'users.remove': {
    summary: 'Remove a user',
    description:
      'For good: the user loses access at once, a support user also the service requests. The reason is required, 500 characters at most, and is told to the Customer Success Manager. With leftOrganization both kinds of access of the person to this organization end. To remove the last active Admin is answered with 409, and so is to drop a license where licenses are managed elsewhere. Who removes themselves is answered with 404 for this organization from then on.',
  },
};

/** Query parameters of these calls. */
export const USERS_QUERY_PARAMETERS: Record<string, string> = {
  'users.list.kind': 'organization or support.',
  'users.list.limit': 'Rows a page.',
  'users.list.cursor': 'The next or previous of an earlier page; opaque.',
  'users.list.sort': 'A field to sort by, with a minus in front for descending.',
  'users.list.search':
    'Words that each are part of the first name, the last name or the e-mail address; in any case, with or without accents.',
  'users.list.role': 'Roles.',
  'users.list.status': 'Statuses.',
  'users.list.securityPrivacyContact':
    'true for the security and privacy contacts alone, false for the others.',
  'users.checkEmail.kind': 'As which kind the user would be added.',
  'users.checkEmail.email': 'The address.',
};

/** What they send and answer, by `Schema` or `Schema.field`. */
export const USERS_SCHEMAS: Record<string, string> = {
  User: 'Somebody with access. A user of the organization has a role; a support user has neither role nor securityPrivacyContact.',
  'User.id': 'Opaque; of another user of the same person another one. Never used again.',
  'User.version':
    'Changes with every save. Opaque; printable ASCII without spaces and double quotes, as If-Match carries it.',
  'User.kind': 'organization, support, or any other.',
  'User.firstName': 'As the person writes it.',
  'User.lastName': 'With its prefix, as typed: van Amersfoort.',
  'User.email': 'What the user is known by; it never changes.',
  'User.jobFunctionCode': 'A code of the list of job functions; the list may no longer have it.',
  'User.businessCardTitle': 'The formal title, in words of their own.',
  'User.phone': 'E.164.',
  'User.mobile': 'E.164.',
  'User.role': 'viewer, admin, or any other; of users of the organization alone.',
  'User.securityPrivacyContact':
    'Whom the supplier approaches about an incident; of users of the organization alone.',
  'User.status': 'active, invited, invitation-expired, or any other.',
  'User.invitationExpiresAt':
    'Until when the link in the invitation holds, 24 hours after it was sent; RFC 3339.',
  UserPage: 'A page of the list, with what is true of all users of the organization.',
  'UserPage.now': 'The time of the server, by which the time left of an invitation is told; RFC 3339.',
  'UserPage.adminCount':
    'How many active Admins the organization has; the last one can be neither removed nor demoted.',
  'UserPage.securityPrivacyContactCount': 'How many users are security and privacy contacts.',
  Contact: 'What is known of a contact, to begin with.',
  EmailCheck: 'What is known of an e-mail address.',
  'EmailCheck.verdict':
    'available; known-contact, with what is known; already-user of this kind, with the id; support-elsewhere, asked for a support user: one of another organization of this customer; other-customer: not available; or any other, which is taken for not available.',
  'EmailCheck.prefill': 'Of a known contact.',
  'EmailCheck.userId': 'Of the user that there is already.',
  JobFunction: 'An entry of the list of job functions.',
  'JobFunction.code': 'What a user has.',
  'JobFunction.label': 'What is shown.',
  JobFunctions: 'The list of job functions.',
  'JobFunctions.items': 'In the order to show them in; each code once.',
  LicenseOffer: 'What another license costs.',
  'LicenseOffer.id': 'Opaque; accepted once.',
  'LicenseOffer.pricePerMonth': 'Without VAT.',
  'LicenseOffer.from':
    'The first day that is billed: today, or that of the next billing period for a license that was dropped and is kept after all.',
  'LicenseOffer.expiresAt': 'Until when the offer holds; RFC 3339.',
  UserLicenses: 'The licenses that users of the organization take.',
  'UserLicenses.counted': 'Whether users take licenses at all; the rest is absent where they do not.',
  'UserLicenses.total': 'Licenses of the current billing period.',
  'UserLicenses.next': 'Licenses of the next billing period.',
  'UserLicenses.free': 'Those that nobody takes, in this billing period and in the next.',
  'UserLicenses.offer': 'Where none is free and one can be had here.',
  'UserLicenses.nextPeriodFrom': 'The first day of the next billing period.',
  NewUser: 'A user to be added.',
  'NewUser.kind': 'As which kind.',
  'NewUser.email': 'By the grammar of HTML; 254 characters at most.',
  'NewUser.jobFunctionCode': 'A code of the list of job functions.',
  'NewUser.licenseOfferId': 'Orders a license by this offer where none is free; left alone where one is.',
  UserChange: 'All that can be changed of a user.',
  'UserChange.version': 'The version that this is a change of.',
  'UserChange.jobFunctionCode': 'A code of the list of job functions.',
  UserRemoval: 'Why a user is removed, and what goes with it.',
  'UserRemoval.version': 'The version of the user that was seen.',
  'UserRemoval.reason': 'Not blank; 500 characters at most.',
  'UserRemoval.leftOrganization':
    'Ends both kinds of access to this organization, and the contact with the person.',
  'UserRemoval.license':
    'keep, also when left out, leaves the license free; drop takes it out of the next billing period.',
};
