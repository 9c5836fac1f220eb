// Without this file everything works by the buttons. With it, a changed answer is assessed at once and the focus stays.
'use strict';

let latest = 0;

async function show(address) {
  const mine = ++latest;
  const answer = await fetch(address, {headers: {Accept: 'text/html'}});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  if (mine !== latest) {
    return;
  }
  const focused = document.activeElement.id;
  document.querySelector('main').replaceWith(page.querySelector('main'));
  document.title = page.title;
  document.querySelector('.languages').replaceWith(page.querySelector('.languages'));
  history.replaceState(null, '', address);
  if (focused) {
    document.getElementById(focused)?.focus({preventScroll: true});
  }
  document.getElementById('said').textContent = document.querySelector('[data-say]')?.textContent ?? '';
}

document.addEventListener('change', (event) => {
  const form = event.target.form;
  if (form?.dataset.submit === 'change') {
    const address = new URL(form.action);
    address.search = new URLSearchParams(new FormData(form)).toString();
    address.hash = '';
    show(address).catch(() => form.submit());
  }
});

if (location.hash === '#verdict') {
  document.getElementById('verdict')?.focus();
}
