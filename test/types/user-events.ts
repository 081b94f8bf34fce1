/** Events of what is done to users have their types where a host listens to them, held by the type checker alone. */
import '../../src/define.js';

const manager = document.createElement('user-manager');

manager.addEventListener('user-remove', (event) => {
  event.waitUntil(fetch(`/may-go/${event.user.id}?why=${event.removal.reason}`));
  event.preventDefault();
  // @ts-expect-error -- what the page waits for is a promise
  event.waitUntil(true);
});

document.body.addEventListener('user-removed', ({user, organizationId}) => {
  void [user.email.trim(), organizationId.trim()];
});

manager.addEventListener('users-add', (event) => {
  event.waitUntil(Promise.all(event.users.map(({email}) => fetch(`/may-come/${email}`))));
  // @ts-expect-error -- those who are to be added have no id yet
  void event.users[0]?.id;
});

document.body.addEventListener('users-added', ({users, organizationId}) => {
  void [users.map(({id}) => id), organizationId.trim()];
});
