/** The languages of the portal. */
export const LANGUAGES = {en: 'English', nl: 'Nederlands', nb: 'Norsk bokmål'} as const;
export type Language = keyof typeof LANGUAGES;

/** The portal's own words, by the `data-word` of the elements that hold them. */
const WORDS: Record<string, Record<Language, string>> = {
  'overview-title': {
    en: 'Customer portal – Wilgenroos Software',
    nl: 'Klantportaal – Wilgenroos Software',
    nb: 'Kundeportal – Wilgenroos Software',
  },
  'invoices-title': {
    en: 'Invoices – Wilgenroos Software',
    nl: 'Facturen – Wilgenroos Software',
    nb: 'Fakturaer – Wilgenroos Software',
  },
  'billing-address-title': {
    en: 'Billing address – Wilgenroos Software',
    nl: 'Factuuradres – Wilgenroos Software',
    nb: 'Fakturaadresse – Wilgenroos Software',
  },
  'users-title': {
    en: 'Users – Wilgenroos Software',
    nl: 'Gebruikers – Wilgenroos Software',
    nb: 'Brukere – Wilgenroos Software',
  },
  'subscription-title': {
    en: 'Subscription – Wilgenroos Software',
    nl: 'Abonnement – Wilgenroos Software',
    nb: 'Abonnement – Wilgenroos Software',
  },
  'usage-title': {
    en: 'Usage – Wilgenroos Software',
    nl: 'Verbruik – Wilgenroos Software',
    nb: 'Forbruk – Wilgenroos Software',
  },
  'collaboration-title': {
    en: 'Collaboration – Wilgenroos Software',
    nl: 'Samenwerking – Wilgenroos Software',
    nb: 'Samarbeid – Wilgenroos Software',
  },
  skip: {en: 'Skip to the content', nl: 'Naar de inhoud', nb: 'Gå til innholdet'},
  navigation: {en: 'Main menu', nl: 'Hoofdmenu', nb: 'Hovedmeny'},
  overview: {en: 'Overview', nl: 'Overzicht', nb: 'Oversikt'},
  invoices: {en: 'Invoices', nl: 'Facturen', nb: 'Fakturaer'},
  'billing-address': {en: 'Billing address', nl: 'Factuuradres', nb: 'Fakturaadresse'},
  users: {en: 'Users', nl: 'Gebruikers', nb: 'Brukere'},
  subscription: {en: 'Subscription', nl: 'Abonnement', nb: 'Abonnement'},
  usage: {en: 'Usage', nl: 'Verbruik', nb: 'Forbruk'},
  collaboration: {en: 'Collaboration', nl: 'Samenwerking', nb: 'Samarbeid'},
  welcome: {
    en: 'Welcome to the counter',
    nl: 'Welkom aan de balie',
    nb: 'Velkommen til skranken',
  },
  what: {
    en: 'Balie is a set of web components with which the customers of a company help themselves, inside that company’s own portal.',
    nl: 'Balie is een set webcomponenten waarmee klanten van een bedrijf zichzelf helpen, in het eigen portaal van dat bedrijf.',
    nb: 'Balie er et sett webkomponenter som lar kundene til et selskap betjene seg selv, i selskapets egen portal.',
  },
  portal: {
    en: 'This portal, of a software supplier that does not exist, is plain HTML; only the elements in it are Balie’s, and their back end runs inside your browser.',
    nl: 'Dit portaal, van een softwareleverancier die niet bestaat, is gewone HTML; alleen de elementen erin zijn van Balie, en hun back-end draait in uw browser.',
    nb: 'Denne portalen, til en programvareleverandør som ikke finnes, er vanlig HTML; bare elementene i den er Balies, og baksystemet deres kjører i nettleseren din.',
  },
  settings: {
    en: 'With the demo settings at the top you choose who is signed in, whose documents there are, the language, and what goes wrong.',
    nl: 'Met de demo-instellingen bovenaan kiest u wie er is ingelogd, wiens documenten er zijn, de taal en wat er misgaat.',
    nb: 'Med demoinnstillingene øverst velger du hvem som er logget på, hvem dokumentene tilhører, språket og hva som går galt.',
  },
  pages: {en: 'Pages', nl: 'Pagina’s', nb: 'Sider'},
  'invoices-page': {
    en: 'Search, filter and download invoices, credit notes and corrected invoices, and see what is open.',
    nl: 'Facturen, creditnota’s en correctiefacturen zoeken, filteren en downloaden, en zien wat er openstaat.',
    nb: 'Søk i, filtrer og last ned fakturaer, kreditnotaer og korrigerte fakturaer, og se hva som er ubetalt.',
  },
  'billing-address-page': {
    en: 'See where the next invoice goes, and keep that right.',
    nl: 'Zien waar de volgende factuur naartoe gaat, en dat goed houden.',
    nb: 'Se hvor neste faktura sendes, og hold det riktig.',
  },
  'users-page': {
    en: 'See who has access and in which role, add and change users, and remove who should no longer have it.',
    nl: 'Zien wie toegang heeft en met welke rol, gebruikers toevoegen en wijzigen, en verwijderen wie geen toegang meer moet hebben.',
    nb: 'Se hvem som har tilgang og i hvilken rolle, legg til og endre brukere, og fjern dem som ikke lenger skal ha det.',
  },
  'subscription-page': {
    en: 'See what the subscription holds and costs, change licenses and features, and say where its invoices go.',
    nl: 'Zien wat het abonnement omvat en kost, licenties en functies wijzigen, en aangeven waar de facturen ervan naartoe gaan.',
    nb: 'Se hva abonnementet omfatter og koster, endre lisenser og funksjoner, og angi hvor fakturaene sendes.',
  },
  'usage-page': {
    en: 'See what was sent and received, and what was billed for it, and take all of it along as Excel or CSV.',
    nl: 'Zien wat er is verzonden en ontvangen en wat daarvoor is gefactureerd, en alles meenemen als Excel of CSV.',
    nb: 'Se hva som er sendt og mottatt, og hva som er fakturert for det, og ta med alt som Excel eller CSV.',
  },
  'collaboration-page': {
    en: 'Invite customers to work in one accounting service together; or approve such an invitation.',
    nl: 'Klanten uitnodigen om samen in één boekhouddienst te werken; of zo’n uitnodiging goedkeuren.',
    nb: 'Inviter kunder til samarbeid i én regnskapstjeneste, eller godkjenn en slik invitasjon.',
  },
  'sign-in-title': {
    en: 'You are no longer signed in',
    nl: 'U bent niet meer ingelogd',
    nb: 'Du er ikke lenger logget på',
  },
  'sign-in-text': {
    en: 'Sign in again to go on where you were.',
    nl: 'Log opnieuw in om verder te gaan waar u was.',
    nb: 'Logg på igjen for å fortsette der du var.',
  },
  'sign-in': {en: 'Sign in again', nl: 'Opnieuw inloggen', nb: 'Logg på igjen'},
  'checkout-title': {en: 'Your bank', nl: 'Uw bank', nb: 'Banken din'},
  'checkout-text': {
    en: 'The portal would take you to your bank now, to pay with this reference:',
    nl: 'Het portaal zou u nu naar uw bank brengen, om te betalen met dit kenmerk:',
    nb: 'Portalen ville nå tatt deg til banken din, for å betale med denne referansen:',
  },
  'checkout-pay': {en: 'Pay', nl: 'Betalen', nb: 'Betal'},
  'checkout-leave': {en: 'Not now', nl: 'Niet nu', nb: 'Ikke nå'},
  footer: {
    en: 'Wilgenroos Software is made up for this demo, and so is everything it says.',
    nl: 'Wilgenroos Software is voor deze demo verzonnen, net als alles wat er staat.',
    nb: 'Wilgenroos Software er funnet på for denne demoen, og det samme er alt som står her.',
  },
};

/** Writes the portal's own words in a language; `data-word-label` holds what an element is called. */
export function writeWords(language: Language): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-word], [data-word-label]')) {
    const {word, wordLabel} = element.dataset;
    if (word !== undefined) element.textContent = WORDS[word]?.[language] ?? word;
    if (wordLabel !== undefined) element.ariaLabel = WORDS[wordLabel]?.[language] ?? wordLabel;
  }
}
