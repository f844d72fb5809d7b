// A tab set as many sites have it: what is hidden has no size until it is shown.
for (const button of document.querySelectorAll('[data-tab]')) {
  button.addEventListener('click', () => {
    for (const id of ['news', 'data'])
      document.getElementById(id).hidden = id !== button.dataset.tab;
  });
}
