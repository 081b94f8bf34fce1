export {ElsewhereController} from '../../ui/elsewhere-notice.js';
export {failureNotice} from '../../ui/failure-notice.js';
export {callout, laterStyles as styles} from './callout.js';
