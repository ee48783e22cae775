// Saves keystrokes; every page works without it.

// « / » goes to the search box, g, t and c to the three ways in, unless one is in the middle of a form.
document.addEventListener('keydown', event => {
  const form = event.target.closest('form');
  if (event.ctrlKey && event.key === 'Enter' && form && form.method === 'post') {
    event.preventDefault();
    form.requestSubmit(form.querySelector('.bar button'));
    return;
  }
  if (event.key === 'Enter' && event.target.id === 'q') {
    event.preventDefault();
    form.requestSubmit(form.querySelector('[value=chercher]'));
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || (form && form.closest('main')) || event.target.tagName === 'INPUT') return;
  if (/^[0-9]$/.test(event.key)) document.querySelector('[data-key="/"]')?.focus(); // a barcode reader types and presses Enter
  if ([...document.querySelectorAll('main form input, main form textarea')].some(one => one.type !== 'radio' && one.type !== 'checkbox' && one.value !== one.defaultValue)) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) { event.preventDefault(); target.tagName === 'A' ? target.click() : target.focus(); }
});

// A question that depends on another is hidden, and not sent, until the other has the answer it waits for.
function conditions() {
  for (const place of document.querySelectorAll('[data-if]')) {
    const on = document.getElementById(place.dataset.if);
    const asked = !on || (!on.disabled && place.dataset.values.split('|').includes(on.value));
    place.hidden = !asked;
    for (const field of place.querySelectorAll('input, select, textarea')) field.disabled = !asked;
  }
}
document.addEventListener('change', conditions);
conditions();

// A field with data-live asks its page while one types, together with all fields of data-with, and shows the answer in data-into. What was typed or ticked there
// before comes back: a procedure chosen by mistake costs no answer, one letter more unticks nobody.
const kept = new Map();
const fields = place => place.querySelectorAll('input[type=text], input[type=date], input[type=tel], select, textarea');
for (const field of document.querySelectorAll('[data-live]')) {
  const place = document.getElementById(field.dataset.into);
  let timer, latest = 0;
  const ask = async () => {
    const turn = ++latest;
    const asked = field.dataset.with ? [...document.getElementById(field.dataset.with).querySelectorAll('[data-with]')] : [field];
    const answer = await fetch(`${field.dataset.live}?${new URLSearchParams(asked.map(one => [one.name, one.value]))}`);
    const words = await answer.text();
    if (turn !== latest) return;
    if (answer.redirected || !answer.ok) {
      place.textContent = 'Vous avez été déconnecté. Connectez-vous dans un autre onglet, puis continuez ici.';
      return;
    }
    for (const one of fields(place)) if (one.value) kept.set(one.name, one.value);
    const ticked = place.querySelector('input[type=radio]:checked');
    place.innerHTML = words;
    for (const one of fields(place)) if (kept.has(one.name)) one.value = kept.get(one.name);
    conditions();
    if (!ticked) return;
    const again = document.getElementById(ticked.id);
    if (again) again.checked = true;
    else place.prepend(ticked.closest('li'));
  };
  field.addEventListener(field.tagName === 'SELECT' ? 'change' : 'input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
}
for (const button of document.querySelectorAll('[data-live-replaces]')) button.hidden = true;
