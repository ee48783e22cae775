// Saves keystrokes and keeps what is being typed; every page works without it.

document.documentElement.classList.add('keys');
const all = (selector, place = document) => [...place.querySelectorAll(selector)];

// ---- Keys: the page's own [data-key] elements, « ? » to list them, Ctrl+Enter to send, and a barcode reader anywhere ----

const FIXED_KEYS = [['Ctrl + Entrée', 'Envoyer le formulaire'], ['Échap', 'Fermer cette liste ou un menu'], ['?', 'Montrer cette liste']];

const isTyping = target => target.tagName === 'INPUT' || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT';
const withKey = key => document.querySelector(`[data-key="${CSS.escape(key)}"]`);

document.addEventListener('keydown', event => {
  const form = event.target.closest('form');
  if (event.ctrlKey && event.key === 'Enter' && form && form.method === 'post') {
    event.preventDefault();
    form.requestSubmit(form.querySelector('.bar button'));
  } else if (event.key === 'Enter' && event.target.id === 'q') {
    event.preventDefault();
    form.requestSubmit(form.querySelector('[value=chercher]'));
  } else if (event.key === 'Escape') {
    closeMenus();
  } else if (!event.ctrlKey && !event.altKey && !event.metaKey && !isTyping(event.target)) {
    pressed(event);
  }
});

function pressed(event) {
  if (event.key === '?') {
    event.preventDefault();
    showKeys();
  } else if (/^[0-9AD]$/.test(event.key)) { // a reader types the bars of a case, an arrival or a departure, then Enter
    withKey('/')?.focus();
  } else {
    const target = withKey(event.key.toLowerCase());
    if (!target || target.tagName === 'A' && unsaved().length > 0) return;
    event.preventDefault();
    if (target.tagName === 'A') target.click();
    else target.focus();
  }
}

function showKeys() {
  const open = document.querySelector('dialog.keys-list') || document.body.appendChild(keysDialog());
  open.showModal();
}

function keysDialog() {
  const dialog = Object.assign(document.createElement('dialog'), { className: 'keys-list' });
  dialog.setAttribute('aria-labelledby', 'keys-title');
  dialog.append(Object.assign(document.createElement('h2'), { id: 'keys-title', textContent: 'Touches du clavier' }));
  const list = dialog.appendChild(document.createElement('dl'));
  const own = all('[data-key]').map(one => [one.dataset.key.toUpperCase(), one.getAttribute('aria-label') || one.textContent.trim()]);
  for (const [key, does] of [...own, ...FIXED_KEYS]) {
    list.appendChild(document.createElement('dt')).append(Object.assign(document.createElement('kbd'), { textContent: key }));
    list.append(Object.assign(document.createElement('dd'), { textContent: does }));
  }
  const close = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Fermer' });
  close.addEventListener('click', () => dialog.close());
  dialog.append(close, ' ', Object.assign(document.createElement('a'), { className: 'button second', href: '/aide', textContent: 'Ouvrir l’aide' }));
  return dialog;
}

const closeMenus = except => all('.places details[open]').filter(one => one !== except).forEach(one => { one.open = false; });
document.addEventListener('click', event => closeMenus(event.target.closest('.places details')));

// ---- Questions that depend on another are hidden, and not sent, until the other has the answer they wait for ----

function conditions() {
  for (const place of all('[data-if]')) {
    const on = document.getElementById(place.dataset.if);
    const asked = !on || (!on.disabled && place.dataset.values.split('|').includes(on.value));
    place.hidden = !asked;
    for (const field of all('input, select, textarea', place)) field.disabled = !asked;
  }
}
document.addEventListener('change', conditions);
conditions();

// ---- A field with data-live asks its page while one types, together with all fields of data-with, and shows the answer in
// data-into. What was typed or ticked there before comes back: a procedure chosen by mistake costs no answer. ----

const kept = new Map();
const words = place => all('input[type=text], input[type=date], input[type=tel], select, textarea', place);

for (const field of all('[data-live]')) {
  const place = document.getElementById(field.dataset.into);
  let timer, latest = 0;
  const ask = async () => {
    const turn = ++latest;
    const asked = field.dataset.with ? all('[data-with]', document.getElementById(field.dataset.with)) : [field];
    const answer = await fetch(`${field.dataset.live}?${new URLSearchParams(asked.map(one => [one.name, one.value]))}`);
    const html = await answer.text();
    if (turn !== latest) return;
    if (answer.redirected || !answer.ok) {
      place.textContent = 'Vous avez été déconnecté. Connectez-vous dans un autre onglet, puis continuez ici.';
      return;
    }
    for (const one of words(place)) if (one.value) kept.set(one.name, one.value);
    const ticked = place.querySelector('input[type=radio]:checked');
    place.innerHTML = html;
    for (const one of words(place)) if (kept.has(one.name)) one.value = kept.get(one.name);
    conditions();
    tickAgain(place, ticked || waiting.find(one => place.contains(document.getElementById(one.id))));
  };
  field.addEventListener(field.tagName === 'SELECT' ? 'change' : 'input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
}
for (const button of all('[data-live-replaces]')) button.hidden = true;

function tickAgain(place, ticked) {
  if (!ticked) return;
  const again = document.getElementById(ticked.id);
  if (again) again.checked = true;
  else place.prepend(ticked.closest('li'));
}

// ---- Drafts: what is typed is kept in this browser until it is sent, thrown away, twelve hours old, or its agent leaves ----

const HOURS_KEPT = 12;
const DRAFT = 'guichet ';
const waiting = []; // ticked in a draft, among answers that are not there yet
const agent = document.body.dataset.agent;
const forms = agent ? all('main form[method=post]').filter(form => !form.querySelector('[type=password], [type=file]')) : [];
const typed = form => [...form.elements].filter(one => one.name && !['hidden', 'submit', 'button', 'fieldset'].includes(one.type));
const isBox = one => one.type === 'radio' || one.type === 'checkbox';
const isChanged = one => isBox(one) ? one.checked !== one.defaultChecked
  : one.tagName === 'SELECT' ? one.selectedIndex !== Math.max(0, [...one.options].findIndex(option => option.defaultSelected))
  : one.value !== one.defaultValue;
const unsaved = () => forms.filter(form => typed(form).some(isChanged));
const draftKey = form => DRAFT + [agent, form.getAttribute('action'), form.elements.canal?.value || ''].join(' ');

function keepDraft(form) {
  const values = typed(form).filter(one => isBox(one) ? one.checked : one.value)
    .map(one => ({ name: one.name, value: one.value, id: one.id }));
  localStorage.setItem(draftKey(form), JSON.stringify({ at: Date.now(), key: form.elements.cle?.value, values }));
}

function offerDraft(form) {
  const draft = JSON.parse(localStorage.getItem(draftKey(form)));
  if (!draft || !draft.values.some(({ name, value }) => differs(form, name, value))) return;
  const when = new Date(draft.at).toLocaleString('fr-FR', { weekday: 'long', hour: 'numeric', minute: '2-digit' });
  const offer = Object.assign(document.createElement('p'), { className: 'notice ask', textContent: `Une saisie commencée ici (${when}) n’a pas été enregistrée. ` });
  offer.setAttribute('role', 'status');
  const button = (label, does) => {
    const one = Object.assign(document.createElement('button'), { type: 'button', className: 'second', textContent: label });
    one.addEventListener('click', () => { does(); offer.remove(); });
    offer.append(one, ' ');
  };
  button('La reprendre', () => takeUp(form, draft));
  button('La jeter', () => localStorage.removeItem(draftKey(form)));
  form.prepend(offer);
  form.closest('details')?.setAttribute('open', '');
}

const namesakes = (form, name) => typed(form).filter(one => one.name === name);

function differs(form, name, value) {
  return !namesakes(form, name).some(one => one.value === value && (!isBox(one) || one.checked));
}

function takeUp(form, draft) {
  if (draft.key && form.elements.cle) form.elements.cle.value = draft.key; // saved already, before the answer was lost: not saved twice
  for (const { name, value, id } of draft.values) {
    const fields = namesakes(form, name);
    const box = fields.find(one => isBox(one) && one.value === value);
    if (box) box.checked = true;
    else if (fields.length === 1) fields[0].value = value;
    else { kept.set(name, value); waiting.push({ id }); }
  }
  for (const field of all('[data-live]', form)) field.dispatchEvent(new Event(field.tagName === 'SELECT' ? 'change' : 'input'));
  for (const place of all('details', form)) if (typed(place.closest('form')).some(one => place.contains(one) && isChanged(one))) place.open = true;
  conditions();
  typed(form).find(isChanged)?.focus();
}

// A form that was sent left a draft; it is thrown away unless the page that answers says that something was wrong. After a
// session that ended, the page that sends it again waits for its own answer.
const refused = document.querySelector('.errors[role=alert], [data-refused]');
const sent = sessionStorage.getItem('sent');
if (sent && !refused) localStorage.removeItem(sent);
if (!document.querySelector('[data-sends-again]')) sessionStorage.removeItem('sent');

const drafts = () => Object.keys(localStorage).filter(one => one.startsWith(DRAFT));
for (const key of drafts()) {
  if (Date.now() - JSON.parse(localStorage.getItem(key)).at > HOURS_KEPT * 3600e3) localStorage.removeItem(key);
}

let leaving = false;
for (const form of forms) {
  let timer;
  if (!refused) offerDraft(form);
  form.addEventListener('input', () => { clearTimeout(timer); timer = setTimeout(() => keepDraft(form), 300); });
  form.addEventListener('submit', () => {
    clearTimeout(timer);
    leaving = true;
    if (unsaved().includes(form)) keepDraft(form);
    sessionStorage.setItem('sent', draftKey(form));
  });
}
window.addEventListener('beforeunload', event => { if (!leaving && unsaved().length > 0) event.preventDefault(); });
window.addEventListener('pageshow', () => { leaving = false; });
document.querySelector('.me')?.addEventListener('submit', () => drafts().forEach(key => localStorage.removeItem(key)));

// ---- Eight hours without a click end a session: said ten minutes before, and what is typed stays ----

const SESSION_MINUTES = 8 * 60;
const WARNED_BEFORE = 10;

function warnLater() {
  setTimeout(() => {
    const warning = Object.assign(document.createElement('p'), { className: 'notice ask', textContent: `Sans action de votre part, vous serez déconnecté dans ${WARNED_BEFORE} minutes. Ce que vous avez tapé reste ici. ` });
    warning.setAttribute('role', 'alert');
    const stay = Object.assign(document.createElement('button'), { type: 'button', textContent: 'Rester connecté' });
    stay.addEventListener('click', async () => { await fetch('/mon-compte'); warning.remove(); warnLater(); });
    warning.append(stay);
    document.querySelector('main').prepend(warning);
  }, (SESSION_MINUTES - WARNED_BEFORE) * 60e3);
}
if (agent) warnLater();
