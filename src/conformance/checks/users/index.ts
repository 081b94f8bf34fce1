import {NotTested} from '../../check.js';
import type {Context} from '../../context.js';
import {placesWith} from '../../known/places.js';
import type {Example, Resource} from '../../known/resource.js';
import {
  askUser,
  askUsers,
  CHANGE_USERS,
  changeOf,
  knownUsers,
  newUser,
  ownUser,
  readList,
  readUsers,
  removalOf,
  SEE_USERS,
  sendChange,
  sendNew,
  sendRemoval,
  usersPlace,
  writerIn,
  writingPlace,
} from '../../known/users.js';
import {addingChecks} from './adding.js';
import {changingChecks} from './changing.js';
import {findingChecks} from './finding.js';
import {listChecks} from './listing.js';
import {lookingUpCalls, lookingUpChecks} from './looking-up.js';
import {removingChecks} from './removing.js';

/** Some user of an organization, by whoever may see them. */
async function exampleUser(context: Context, organizationId: string): Promise<Example> {
  const places = await placesWith(context, SEE_USERS);
  const place = places.find((each) => each.organizationId === organizationId);
  if (!place) throw new NotTested(`no user given may see users of ${organizationId}`);
  const page = readUsers(await askUsers(context, place, {kind: 'organization', limit: 1}));
  const [user] = page?.rows ?? [];
  if (!user) throw new NotTested(`no user of ${organizationId} is known`);
  return {values: {organizationId, userId: user.id}};
}

/** A user of the run's own in an organization, and what is sent of them. */
async function ownExample(
  context: Context,
  organizationId: string,
  bodyOf: typeof changeOf | typeof removalOf,
): Promise<Example> {
  const user = await ownUser(context, await writerIn(context, organizationId));
  return {values: {organizationId, userId: user.id}, body: bodyOf(user)};
}

/** Users of the organization, and support users. */
export const users: Resource = {
  checks: [
    ...listChecks,
    ...findingChecks,
    ...lookingUpChecks,
    ...addingChecks,
    ...changingChecks,
    ...removingChecks,
  ],
  sights: {
    'users.list': {
      example: (_context, organizationId) =>
        Promise.resolve({values: {organizationId}, query: {kind: 'organization', limit: 5}}),
      async answers(context) {
        const walks = [
          await readList(context, {kind: 'organization'}),
          await readList(context, {kind: 'support'}),
        ];
        return walks.flatMap(({pages, broken}) => [
          ...pages.map(({exchange}) => exchange),
          ...(broken ? [broken] : []),
        ]);
      },
    },
    'users.get': {
      example: exampleUser,
      async answers(context) {
        const place = await usersPlace(context);
        const some = (await knownUsers(context)).slice(0, 3);
        return Promise.all(some.map(({id}) => askUser(context, place, id)));
      },
    },
    'users.checkEmail': {
      example: (_context, organizationId) =>
        Promise.resolve({
          values: {organizationId},
          query: {kind: 'organization', email: 'balie@example.com'},
        }),
      answers: lookingUpCalls.checkEmail,
    },
    'users.jobFunctions': {answers: lookingUpCalls.of('users.jobFunctions', SEE_USERS)},
    'users.licenses': {answers: lookingUpCalls.of('users.licenses', CHANGE_USERS)},
    'users.add': {
      async example(context, organizationId) {
        const writer = await writerIn(context, organizationId);
        return {values: {organizationId}, body: await newUser(context, writer)};
      },
      async answers(context) {
        const place = await writingPlace(context);
        return [await sendNew(context, place, await newUser(context, place))];
      },
    },
    'users.replace': {
      example: (context, organizationId) => ownExample(context, organizationId, changeOf),
      async answers(context) {
        const place = await writingPlace(context);
        const user = await ownUser(context, place);
        return [await sendChange(context, place, user, changeOf(user))];
      },
    },
    'users.remove': {
      example: (context, organizationId) => ownExample(context, organizationId, removalOf),
      async answers(context) {
        const place = await writingPlace(context);
        const user = await ownUser(context, place);
        return [await sendRemoval(context, place, user, removalOf(user))];
      },
    },
  },
};
