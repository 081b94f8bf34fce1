import {type nothing, render, type TemplateResult} from 'lit';

import type {InvoiceDetails} from '../../../src/api/resources/invoices/details-schema.js';
import {
  type PaymentPlan,
  paymentPlanOf,
} from '../../../src/elements/invoice-list/payment/payment-plan.js';

const eur = (amount: number) => ({amount, currency: 'EUR'});

const OPEN_INVOICE: InvoiceDetails = {
  id: 'to-pay',
  number: '2026-0412',
  typeCode: '380',
  issueDate: '2026-11-03',
  dueDate: '2026-12-03',
  totalExclVat: eur(50000),
  totalVat: eur(10500),
  totalInclVat: eur(60500),
  openAmount: eur(60500),
  paymentStatus: 'open',
  voided: false,
  files: [],
  vatBreakdown: [],
  payee: {name: 'Voorbeeld Software B.V.', iban: 'NL91ABNA0417164300', bic: 'ABNANL2A'},
};

/** An open invoice of € 605.00, with what a test changes of it. */
export function openInvoice(change: Partial<InvoiceDetails> = {}): InvoiceDetails {
  return {...OPEN_INVOICE, ...change};
}

/** How to pay that invoice. */
export function planFor(change: Partial<InvoiceDetails> = {}): PaymentPlan {
  const plan = paymentPlanOf(openInvoice(change));
  if (!plan) throw new Error('There is nothing to pay.');
  return plan;
}

/** A QR code as it is drawn: its side in modules, and the outline of the dark ones. */
export interface Drawn {
  size: number;
  outline: string;
}

/** What a template draws, taken from the page. */
export function drawnBy(template: TemplateResult | typeof nothing): Drawn | undefined {
  const place = document.createElement('div');
  render(template, place);
  const svg = place.querySelector('svg');
  if (!svg) return undefined;
  const paths = svg.querySelectorAll('path');
  if (paths.length !== 1) throw new Error(`The code has ${paths.length} paths.`);
  return {size: svg.viewBox.baseVal.width, outline: paths[0]?.getAttribute('d') ?? ''};
}

const PIXELS_PER_MODULE = 3;

/** A canvas that shows a code as a screen would. */
export function rasterize({size, outline}: Drawn): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size * PIXELS_PER_MODULE;
  const context = canvas.getContext('2d', {willReadFrequently: true});
  if (!context) throw new Error('There is no canvas.');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(PIXELS_PER_MODULE, PIXELS_PER_MODULE);
  context.fillStyle = '#000000';
  context.fill(new Path2D(outline));
  return context;
}

/** Whether the module in that place, counted without the quiet zone of four, is dark. */
export function isDark(context: CanvasRenderingContext2D, x: number, y: number): boolean {
  const middle = (at: number) => Math.floor((at + 4.5) * PIXELS_PER_MODULE);
  return (context.getImageData(middle(x), middle(y), 1, 1).data[0] ?? 255) < 128;
}

type JsQr = typeof import('jsqr').default;

/** Loads a reader that shares no code with the one that draws. It is made to stand in a page as a global. */
export async function loadReader(): Promise<(context: CanvasRenderingContext2D) => string | undefined> {
  const script = document.createElement('script');
  script.src = '/node_modules/jsqr/dist/jsQR.js';
  await new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
  const {jsQR} = globalThis as unknown as {jsQR: JsQr};
  return (context) => {
    const {width, height} = context.canvas;
    const {data} = context.getImageData(0, 0, width, height);
    const found = jsQR(data, width, height, {inversionAttempts: 'dontInvert'});
    return found ? new TextDecoder().decode(Uint8Array.from(found.binaryData)) : undefined;
  };
}
