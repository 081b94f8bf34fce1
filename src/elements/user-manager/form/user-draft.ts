import type {JobFunction, UserChange, UserKind} from '../../../api/resources/users/schema.js';
import {
  type UserField,
  type UserProblemCode,
  userProblems,
} from '../../../api/resources/users/user-rules.js';
import type {Phones} from '../../../ui/address/phones.js';

/** What is written of a user, without the version that it is a change of. */
export type UserData = Omit<UserChange, 'version'>;

/** As much of it as is known. */
export type KnownData = {[Field in keyof UserData]?: UserData[Field] | undefined};

/** A part of a user that can be changed. */
export type DataField = Exclude<UserField, 'email'>;
export type TextField = Exclude<DataField, 'securityPrivacyContact'>;

/** What stands in the fields of a form, as it was typed. */
export type UserDraft = Readonly<Record<TextField, string> & {securityPrivacyContact: boolean}>;

const TEXT_FIELDS: readonly TextField[] = [
  'firstName',
  'lastName',
  'role',
  'jobFunctionCode',
  'businessCardTitle',
  'phone',
  'mobile',
];

/** Every part of a user that can be changed, in the order of a form. */
export const DATA_FIELDS: readonly DataField[] = [...TEXT_FIELDS, 'securityPrivacyContact'];

/** Whether a kind of users has this field (AMB-4, AMB-5). */
export function isOfKind(field: DataField, kind: UserKind): boolean {
  return kind === 'organization' || (field !== 'role' && field !== 'securityPrivacyContact');
}

/** What is known of a user as a form shows it: phone numbers as their country writes them. */
export function draftOf(data: KnownData, phones: Phones | undefined): UserDraft {
  const texts = TEXT_FIELDS.map((field) => {
    const text = data[field] ?? '';
    const isPhone = field === 'phone' || field === 'mobile';
    return [field, isPhone && phones ? phones.formatPhone(text) : text] as const;
  });
  const draft = Object.fromEntries(texts) as Record<TextField, string>;
  return {...draft, securityPrivacyContact: data.securityPrivacyContact ?? false};
}

/** A draft, and what it is read by. */
export interface DraftOf {
  draft: UserDraft;
  /** What is saved, where something is. */
  base: KnownData;
  kind: UserKind;
  /** In whose way a phone number without a country code is read. */
  countryCode: string;
  /** What reads and writes phone numbers; without it only E.164 is understood. */
  phones: Phones | undefined;
}

/** What a draft comes to: trimmed, optional fields left out where they are empty, and without what the kind does not have. */
export function dataOf(of: DraftOf): UserData {
  const {draft, kind} = of;
  const businessCardTitle = draft.businessCardTitle.trim();
  const phone = phoneOf('phone', of);
  const mobile = phoneOf('mobile', of);
  return {
    firstName: draft.firstName.trim(),
    lastName: draft.lastName.trim(),
    jobFunctionCode: draft.jobFunctionCode,
    ...(businessCardTitle !== '' && {businessCardTitle}),
    ...(phone !== '' && {phone}),
    ...(mobile !== '' && {mobile}),
    ...(kind === 'organization' && {
      role: draft.role,
      securityPrivacyContact: draft.securityPrivacyContact,
    }),
  };
}

/** A number that nobody touched is saved as it was; one that is none stays as it was typed. */
function phoneOf(
  field: 'phone' | 'mobile',
  {draft, base, phones, countryCode}: DraftOf,
): string {
  const typed = draft[field].trim();
  const before = base[field] ?? '';
  if (typed === before || typed === phones?.formatPhone(before)) return before;
  if (phones) return phones.readPhone(typed, countryCode) ?? typed;
  return typed.replace(/(?!^\+)[^\da-z+]/gi, '');
}

/** Why each field cannot be saved as it is, in the order of the form; a list of functions that is not known refuses none. */
export function draftProblems(
  of: DraftOf,
  jobFunctions: readonly JobFunction[] | undefined,
): Map<DataField, UserProblemCode> {
  const {kind, base, draft} = of;
  const roles = ['viewer', 'admin', ...(base.role === undefined ? [] : [base.role])];
  const problems = userProblems(dataOf(of), {
    kind,
    roles,
    jobFunctions: jobFunctions ?? [{code: draft.jobFunctionCode}],
  });
  return new Map(
    DATA_FIELDS.flatMap((field) => {
      const problem = problems.find((each) => each.field === field);
      return problem ? [[field, problem.code] as const] : [];
    }),
  );
}

/** A field's value as it is compared and told: an absent text is as good as an empty one. */
function valueOf(data: KnownData, field: DataField): string | boolean {
  if (field === 'securityPrivacyContact') return data.securityPrivacyContact ?? false;
  return (data[field] ?? '').trim();
}

/** The fields in which two versions of a user differ, in the order of a form. */
export function differingFields(a: KnownData, b: KnownData): DataField[] {
  return DATA_FIELDS.filter((field) => valueOf(a, field) !== valueOf(b, field));
}
