import './elements/billing-address-form/billing-address-form.define.js';
import './elements/invoice-list/invoice-list.define.js';
import './elements/org-switcher/org-switcher.define.js';
import './elements/role-badge/role-badge.define.js';
import './elements/subscription-panel/subscription-panel.define.js';
import './elements/usage-report/usage-report.define.js';
import './elements/user-manager/user-manager.define.js';
import './portal/portal-provider.define.js';
