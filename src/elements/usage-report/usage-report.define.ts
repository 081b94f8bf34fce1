import {defineElement} from '../../ui/define-element.js';
import {UsageReport} from './usage-report.js';

defineElement('usage-report', UsageReport);

declare global {
  interface HTMLElementTagNameMap {
    'usage-report': UsageReport;
  }
}
