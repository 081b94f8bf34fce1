import './elements/invoice-list/invoice-list.define.js';
import './portal/portal-provider.define.js';
