// Saves keystrokes; every page works without it.

// « / » goes to the search box, g, t and c to the three ways in, unless one is typing.
document.addEventListener('keydown', event => {
  if (event.ctrlKey && event.key === 'Enter') {
    const form = event.target.form;
    if (form && form.method === 'post') { event.preventDefault(); form.requestSubmit(form.querySelector('.bar button')); }
    return;
  }
  if (event.ctrlKey || event.altKey || event.metaKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (target) { event.preventDefault(); target.tagName === 'A' ? target.click() : target.focus(); }
});

// A field with data-live asks its page while one types and shows the answer in data-into.
for (const field of document.querySelectorAll('[data-live]')) {
  let timer, latest = 0;
  const ask = async () => {
    const turn = ++latest;
    const answer = await fetch(`${field.dataset.live}?${new URLSearchParams({ [field.name]: field.value })}`);
    if (answer.ok && turn === latest) document.getElementById(field.dataset.into).innerHTML = await answer.text();
  };
  field.addEventListener(field.tagName === 'SELECT' ? 'change' : 'input', () => { clearTimeout(timer); timer = setTimeout(ask, 150); });
}
for (const button of document.querySelectorAll('[data-live-replaces]')) button.hidden = true;
