import type {JobFunction} from '../../../src/api/index.js';

/** The supplier's pick list (R23); its real one is not public. */
export const JOB_FUNCTIONS: readonly JobFunction[] = [
  {code: 'director', label: 'Directie'},
  {code: 'finance-manager', label: 'Hoofd financiën'},
  {code: 'controller', label: 'Controller'},
  {code: 'accounts-payable', label: 'Crediteurenadministratie'},
  {code: 'hr-manager', label: 'Hoofd HR'},
  {code: 'hr-adviser', label: 'HR-adviseur'},
  {code: 'payroll', label: 'Salarisadministratie'},
  {code: 'it-manager', label: 'Hoofd ICT'},
  {code: 'application-manager', label: 'Functioneel beheer'},
  {code: 'security-officer', label: 'Informatiebeveiliging'},
];
