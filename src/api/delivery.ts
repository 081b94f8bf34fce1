/** The ways of sending an invoice that the contract knows (S21–S23, S-E7); a server may have others, which are shown as they came. */
export const DELIVERY_METHODS = ['e-invoice', 'email', 'post'] as const;
export type DeliveryMethod = (typeof DELIVERY_METHODS)[number];
