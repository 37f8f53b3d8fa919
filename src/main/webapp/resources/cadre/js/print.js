// Shows the print button, which needs a script; without one the browser's own command does the same.
for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => print());
}
