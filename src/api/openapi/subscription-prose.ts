/** What the reader of `openapi.json` is told of the calls of `SubscriptionApi`. */
export const SUBSCRIPTION_OPERATIONS: Record<string, {summary: string; description: string}> = {
  'subscription.get': {
    summary: 'The subscription, in this billing period and in the next',
    description:
      'Licenses are billed in advance for a billing period, by their number and not by that of the users. A period that begins has as many licenses, and the edition, that its predecessor said of the next one. 404 where the organization has no subscription that can be seen here.',
  },
  'subscription.quoteLicenses': {
    summary: 'What more licenses cost',
    description:
      'Nothing is ordered by it. Licenses that are to go with the next billing period are kept first, which costs nothing in this one; only the rest is ordered. A quote holds for a while, and as long as the licenses do not change. 409 where no license can be ordered here; 422 that names /quantity for none, or for more than can be had at once.',
  },
  'subscription.orderLicenses': {
    summary: 'Order licenses by a quote',
    description:
      'The order is placed at once, at the price of the quote: the licenses are there from now on, in this billing period and in the next. Where the quote only keeps licenses no order is placed. 410 for a quote that no longer holds, or was ordered by before.',
  },
  'subscription.removeLicenses': {
    summary: 'Remove licenses from the next billing period',
    description:
      'They stay until this period ends, and nothing is credited. 409 where there would be fewer licenses than active users.',
  },
  'subscription.undoRemoval': {
    summary: 'Keep licenses that were to be removed',
    description:
      'Until the period in which they were removed ends; no order is placed. 409 for more than are to be removed.',
  },
  'subscription.features': {
    summary: 'The features and integrations',
    description: 'All of them, on or off, in the order to show them in.',
  },
  'subscription.switchFeature': {
    summary: 'Turn a feature or an integration on or off',
    description:
      'For the whole company, at once, and written in the history. What is as asked already stays as it is, and nothing is written. 409 for a feature that is locked; detail says why.',
  },
  'subscription.orders': {
    summary: 'The orders that were placed',
    description: 'One page, the newest first. A cursor that no longer holds is answered with 410.',
  },
  'subscription.orderConfirmation': {
    summary: 'Download the confirmation of an order',
    description: 'The bytes of the file with its media type.',
  },
  'subscription.history': {
    summary: 'Who switched which feature, and when',
    description:
      'One page, the newest first. Filters hold together. A cursor belongs to the filters that it was given for; one that no longer holds is answered with 410.',
  },
};

/** Path parameters of these calls. */
export const SUBSCRIPTION_PATH_PARAMETERS: Record<string, string> = {
  featureId: 'The feature or integration.',
  orderId: 'The order.',
};

/** Query parameters of these calls. */
export const SUBSCRIPTION_QUERY_PARAMETERS: Record<string, string> = {
  'subscription.orders.limit': 'Rows a page.',
  'subscription.orders.cursor': 'The next or previous of an earlier page; opaque.',
  'subscription.history.limit': 'Rows a page.',
  'subscription.history.cursor': 'The next or previous of an earlier page; opaque.',
  'subscription.history.featureId': 'Of this feature alone.',
  'subscription.history.action': 'enabled or disabled.',
  'subscription.history.from': 'First day, inclusive, where the books are kept.',
  'subscription.history.to': 'Last day, inclusive, where the books are kept.',
};

const VERSION =
  'Opaque; printable ASCII without spaces and double quotes, as If-Match carries it.';

/** What they send and answer, by `Schema` or `Schema.field`. */
export const SUBSCRIPTION_SCHEMAS: Record<string, string> = {
  Subscription: 'What an organization has subscribed to. Prices exclude VAT.',
  'Subscription.version': `Changes with every change of licenses, and with the billing period. ${VERSION}`,
  'Subscription.managedBy':
    'direct, visma-net, or any other. Where it is not direct the subscription is changed elsewhere, and every write here is 403.',
  'Subscription.manageUrl': 'Where it is changed, if not here.',
  'Subscription.activeUsers':
    'How many users take a license, from the invitation on; there are never fewer licenses than that, in this billing period or the next.',
  'Subscription.current': 'This billing period.',
  'Subscription.next': 'The next billing period, as it will be if nothing changes.',
  'Subscription.changesUntil': 'Until when a change still makes the next billing period; RFC 3339.',
  'Subscription.now': 'The time of the server; RFC 3339.',
  'Subscription.supportContact': 'Whom to turn to for what is not changed here, such as the edition.',
  SupportContact: 'Somebody who helps.',
  'SupportContact.name': 'A person or a desk.',
  'SupportContact.email': 'E-mail address.',
  'SupportContact.phone': 'E.164.',
  'SupportContact.url': 'An http or https address.',
  BillingPeriod: 'A billing period. Prices are absent where they are not known here.',
  'BillingPeriod.from': 'The first day.',
  'BillingPeriod.to': 'The last day, inclusive.',
  'BillingPeriod.months': 'How many months are billed.',
  'BillingPeriod.edition': 'Changes with a billing period only, and not by a call.',
  'BillingPeriod.fileStorage': 'Room for files.',
  'BillingPeriod.licenses': 'How many are paid for, taken or free.',
  'BillingPeriod.licensePrice': 'Of one license a month.',
  'BillingPeriod.monthlyPrice': 'All of it a month: licenses, and features that have a price.',
  'BillingPeriod.totalPrice': 'What the invoice of the period comes to.',
  Edition: 'By which the features are chosen that can be had.',
  'Edition.code': 'What it is told apart by.',
  'Edition.name': 'What is shown.',
  FileStorage: 'Room for files.',
  'FileStorage.includedBytes': 'How much there is.',
  'FileStorage.usedBytes': 'How much of it is taken, when known.',
  LicenseQuoteRequest: 'How many licenses are wanted.',
  'LicenseQuoteRequest.quantity': 'At least 1.',
  LicenseQuote: 'What more licenses cost; undone and ordered together are quantity.',
  'LicenseQuote.id': 'Opaque; ordered by once.',
  'LicenseQuote.expiresAt': 'Until when it can be ordered by; RFC 3339.',
  'LicenseQuote.quantity': 'How many licenses more there will be in the next billing period.',
  'LicenseQuote.undone': 'Those of them that were to go, and are kept.',
  'LicenseQuote.ordered': 'Those of them that are new.',
  'LicenseQuote.licensePrice': 'Of one license a month.',
  'LicenseQuote.from': 'The first day that is billed.',
  'LicenseQuote.to': 'The last day of this billing period, inclusive.',
  'LicenseQuote.months': 'The months that are billed in this period; a begun one counts whole.',
  'LicenseQuote.total': 'The amount of the order: ordered × months × licensePrice.',
  LicenseOrder: 'An order by a quote.',
  'LicenseOrder.version': 'The version of the subscription that was seen.',
  'LicenseOrder.quoteId': 'The id of the quote.',
  LicenseRemoval: 'How many licenses go with the next billing period, or are kept after all.',
  'LicenseRemoval.version': 'The version of the subscription that was seen.',
  'LicenseRemoval.quantity': 'At least 1.',
  Feature: 'A feature or an integration, which the whole company has or has not.',
  'Feature.id': 'Opaque.',
  'Feature.version': `Changes with every switch. ${VERSION}`,
  'Feature.kind': 'feature, integration, or any other.',
  'Feature.name': 'What is shown.',
  'Feature.description': 'What it is for.',
  'Feature.enabled': 'Whether it is on.',
  'Feature.monthlyPrice': 'While it is on; absent where it is part of the edition.',
  'Feature.requiredBy': 'The names of what is on and stops working without it.',
  'Feature.affectedUsers': 'How many users have used it lately.',
  'Feature.lockedReason': 'Why it cannot be switched here, in the words of the server.',
  FeaturePage: 'All features and integrations.',
  'FeaturePage.items': 'In the order to show them in.',
  FeatureSwitch: 'Whether a feature is to be on.',
  'FeatureSwitch.version': 'The version of the feature that was seen.',
  'FeatureSwitch.enabled': 'On or off.',
  Order: 'An order that was placed.',
  'Order.id': 'Opaque.',
  'Order.number': 'What the supplier knows it by.',
  'Order.createdAt': 'RFC 3339.',
  'Order.createdBy': 'Who ordered, by name.',
  'Order.kind': 'license-add, renewal, edition-change, feature, or any other.',
  'Order.description': 'In the words of the supplier.',
  'Order.effectiveFrom': 'From when it is billed.',
  'Order.total': 'Without VAT.',
  'Order.confirmation': 'The file that confirms it.',
  OrderFile: 'A file that confirms an order.',
  'OrderFile.id': 'Opaque.',
  'OrderFile.fileName': 'What it is saved as, once cleaned.',
  'OrderFile.mediaType': 'RFC 6838.',
  'OrderFile.size': 'Bytes.',
  OrderPage: 'A page of orders.',
  HistoryEntry: 'That somebody switched a feature.',
  'HistoryEntry.id': 'Opaque.',
  'HistoryEntry.at': 'RFC 3339.',
  'HistoryEntry.actor': 'Who did it, by name.',
  'HistoryEntry.action': 'enabled, disabled, or any other.',
  'HistoryEntry.featureId': 'The feature, which may no longer be there.',
  'HistoryEntry.subject': 'Its name at that time.',
  HistoryEntryPage: 'A page of the history.',
};
