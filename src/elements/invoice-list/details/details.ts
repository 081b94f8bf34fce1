export {DetailsPanel} from './details-panel.js';
export {detailsStyles as styles} from './details.styles.js';
