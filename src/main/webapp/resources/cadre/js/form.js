// Forms work without this file. It takes the reader to the error summary, sends a form once however
// often its button is pressed, and keeps typed text in this tab where the form asks for it.
document.querySelector('.note.bad[role=alert]')?.focus();

const post = form => form.method === 'post' && !form.hasAttribute('data-again');

document.addEventListener('submit', event => {
    const form = event.target;
    if (!post(form)) {
        return;
    }
    if (form.dataset.sent) {
        event.preventDefault(); // the first press is on its way
        return;
    }
    form.dataset.sent = 'sent';
    event.submitter?.setAttribute('aria-disabled', 'true');
    forget(form);
});

// a page that comes back from the browser's memory may send again
addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll('[aria-disabled]').forEach(button => button.removeAttribute('aria-disabled'));
}));

const key = form => 'typed:' + location.pathname + location.search + '#' + form.id;
const typed = form => [...form.querySelectorAll('textarea, input[type=text]')].filter(input => input.name);

const forget = form => sessionStorage.removeItem(key(form));

for (const form of document.querySelectorAll('form[data-keep]')) {
    const kept = JSON.parse(sessionStorage.getItem(key(form)) ?? '{}');
    for (const input of typed(form)) {
        input.value ||= kept[input.name] ?? '';
    }
    form.addEventListener('input', () => sessionStorage.setItem(key(form),
        JSON.stringify(Object.fromEntries(typed(form).map(input => [input.name, input.value])))));
}
