import {checksOf, Failed} from '../../check.js';
import {show} from '../../judge/show.js';
import {
  addressIn,
  addressToSend,
  askAddress,
  editing,
  readAddress,
  SEE_ADDRESS,
  sendAddress,
} from '../../known/addresses.js';
import {placesWith} from '../../known/places.js';
import type {Resource} from '../../known/resource.js';
import {keyChecks} from './keys.js';
import {refusalChecks} from './refusals.js';
import {savingChecks} from './saving.js';
import {versionChecks} from './versions.js';

const reading = checksOf('billingAddress.get', [
  {
    name: 'version',
    facts: ['SM5', 'contract'],
    title: 'gives the same version until somebody saves',
    async run(context) {
      const [place] = await placesWith(context, SEE_ADDRESS);
      const {version} = await readAddress(context, place);
      const exchange = await askAddress(context, place);
      const again = addressIn(exchange)?.version;
      if (again === version) return;
      const expected = `the version ${show(version)} again, since nothing was saved`;
      throw new Failed({expected, got: show(again), exchange});
    },
  },
]);

/** Where the next invoice goes. */
export const billingAddress: Resource = {
  checks: [...reading, ...savingChecks, ...versionChecks, ...keyChecks, ...refusalChecks],
  sights: {
    'billingAddress.get': {
      async answers(context) {
        const places = await placesWith(context, SEE_ADDRESS);
        // By one user each; that others see it as well is told by another check.
        const first = places.filter(
          ({organizationId: id}, index) =>
            places.findIndex(({organizationId}) => organizationId === id) === index,
        );
        return Promise.all(first.map((place) => askAddress(context, place)));
      },
    },
    'billingAddress.replace': {
      async example(context, organizationId) {
        return {values: {organizationId}, body: await addressToSend(context, organizationId)};
      },
      answers: (context) =>
        context.once('saved address', async () => {
          const {place, address} = await editing(context);
          return [await sendAddress(context, place, address)];
        }),
    },
  },
};
