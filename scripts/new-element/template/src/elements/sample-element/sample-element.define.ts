import {defineElement} from '../../ui/define-element.js';
import {SampleElement} from './sample-element.js';

defineElement('sample-element', SampleElement);

declare global {
  interface HTMLElementTagNameMap {
    'sample-element': SampleElement;
  }
}
