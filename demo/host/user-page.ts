/** Goes to the page of users where an element asks for them, with the choices that go along in the address. */
export function leadToUsers(): void {
  document.addEventListener('user-management-open', () => {
    location.assign(`/users.html${location.search}`);
  });
}
