import {expect} from '@open-wc/testing';

import {
  isEmail,
  isLastAdmin,
  isPhone,
  isRequiredOfUser,
  reasonProblem,
  userProblems,
  type UserInput,
} from '../../src/api/index.js';

const RULES = {kind: 'organization', jobFunctions: [{code: 'payroll'}]} as const;
const SUPPORT = {...RULES, kind: 'support'} as const;
const ANNE: UserInput = {
  firstName: 'Anne',
  lastName: 'van Amersfoort',
  email: 'anne@example.com',
  role: 'viewer',
  jobFunctionCode: 'payroll',
};

const problemsOf = (part: Partial<UserInput>, rules: typeof RULES | typeof SUPPORT = RULES) =>
  userProblems({...ANNE, ...part}, rules).map(({field, code}) => `${field} ${code}`);

describe('what keeps a user from being saved', () => {
  it('is nothing when all is well', () => {
    expect(problemsOf({phone: '+31201234567', mobile: ' ', businessCardTitle: ''})).to.deep.equal([]);
    expect(problemsOf({role: undefined}, SUPPORT)).to.deep.equal([]);
  });

  it('is every required field that is blank, in the order of the form (V1)', () => {
    const blank = {firstName: '', lastName: ' ', email: '', role: '', jobFunctionCode: ''};
    expect(problemsOf(blank)).to.deep.equal([
      'firstName required',
      'lastName required',
      'email required',
      'role required',
      'jobFunctionCode required',
    ]);
  });

  it('is no e-mail address in a change, which has none (AMB-7)', () => {
    expect(problemsOf({email: undefined})).to.deep.equal([]);
  });

  it('is a role for a support user, and being a security contact (AMB-4, AMB-5)', () => {
    expect(problemsOf({role: 'viewer', securityPrivacyContact: true}, SUPPORT)).to.deep.equal([
      'role organization-only',
      'securityPrivacyContact organization-only',
    ]);
    expect(problemsOf({role: undefined, securityPrivacyContact: false}, SUPPORT)).to.deep.equal([]);
  });

  it('is a code that is not in the list (V7), and a role that cannot be given', () => {
    expect(problemsOf({role: 'owner', jobFunctionCode: 'gone'})).to.deep.equal([
      'jobFunctionCode job-function',
      'role role',
    ]);
    const roles = ['owner'];
    expect(userProblems({...ANNE, role: 'owner'}, {...RULES, roles})).to.deep.equal([]);
  });

  it('is an address and numbers in another form (V2, V3)', () => {
    expect(problemsOf({email: 'anne', phone: '020 123', mobile: '0612345678'})).to.deep.equal([
      'email email',
      'phone phone',
      'mobile phone',
    ]);
  });

  it('requires a role of users of the organization alone', () => {
    expect(isRequiredOfUser('role', 'organization')).to.equal(true);
    expect(isRequiredOfUser('role', 'support')).to.equal(false);
    expect(isRequiredOfUser('phone', 'support')).to.equal(false);
  });
});

describe('the reason of a removal (V8)', () => {
  it('says something, in 500 characters at most', () => {
    expect(reasonProblem(' \n ')).to.equal('required');
    expect(reasonProblem('x'.repeat(501))).to.equal('too-long');
    expect(reasonProblem(` ${'x'.repeat(500)} `)).to.equal(undefined);
  });
});

describe('the last Admin (AMB-6)', () => {
  it('is the only one who is active', () => {
    const admin = {role: 'admin', status: 'active'};
    expect(isLastAdmin(admin, 1)).to.equal(true);
    expect(isLastAdmin(admin, 2)).to.equal(false);
    expect(isLastAdmin(admin, undefined)).to.equal(false);
    expect(isLastAdmin({...admin, status: 'invited'}, 1)).to.equal(false);
    expect(isLastAdmin({...admin, role: 'viewer'}, 1)).to.equal(false);
  });
});

describe('how a person is reached', () => {
  it('is by an address of the HTML grammar and a number in E.164', () => {
    expect(isEmail("o'brien+x@sub.example.com")).to.equal(true);
    expect(isEmail('a@b..nl')).to.equal(false);
    expect(isPhone('+31201234567')).to.equal(true);
    expect(isPhone('0031201234567')).to.equal(false);
  });
});
