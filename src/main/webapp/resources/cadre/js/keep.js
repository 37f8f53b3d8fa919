// Keeps the lessons of a module on this device and removes them again. Without it there is no such offer.
const section = document.getElementById('keep');
const words = section.dataset;
const state = document.getElementById('keepState');
const take = document.getElementById('keepNow');
const remove = document.getElementById('keepRemove');
const name = `kept ${words.owner} ${words.code} ${words.module}`;
const language = document.documentElement.lang === 'en' ? 'en-GB' : document.documentElement.lang;
const lessons = [...document.querySelectorAll('main a.t[href^="/progress/lesson"]')].map(a => a.pathname + a.search);
const home = `/progress/module?module=${words.module}`;
const about = {
    lang: document.documentElement.lang,
    dir: document.documentElement.dir,
    theme: document.documentElement.dataset.theme ?? '',
    style: new URL(document.querySelector('link[rel=stylesheet]').href).pathname,
    away: words.away,
    only: words.only,
    title: document.querySelector('h1').textContent,
    address: home
};
const fill = (text, ...values) => values.reduce((filled, value, i) => filled.replace(`%${i + 1}`, value), text);

const show = async () => {
    const known = await caches.has(name) ? await (await caches.open(name)).match('/kept') : null;
    const kept = known && await known.json();
    state.textContent = kept
        ? fill(words.kept, Math.ceil(kept.bytes / 1000).toLocaleString(language),
            new Date(kept.at).toLocaleDateString(language, { day: 'numeric', month: 'short' }))
        : words.offer;
    take.textContent = kept ? words.anew : words.take;
    remove.hidden = !kept;
};

const busy = on => [take, remove].forEach(button => button.toggleAttribute('disabled', on));

const ready = async () => {
    const registered = await navigator.serviceWorker.register('/service-worker.js');
    await navigator.serviceWorker.ready;
    return registered.active;
};

const keep = async () => {
    const worker = await ready();
    const answer = await fetch('/rest/offline/device', { method: 'POST', headers: { 'X-Cadre-Token': words.token } });
    if (!answer.ok) {
        throw new Error(String(answer.status));
    }
    await new Promise((done, fail) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => {
            if (data.done) {
                state.textContent = fill(words.saving, data.done, lessons.length + 1);
            } else {
                data.failed ? fail(new Error(name)) : done();
            }
        };
        worker.postMessage({ name, about, addresses: [home, ...lessons] }, [channel.port2]);
    });
};

if (navigator.serviceWorker && lessons.length) {
    section.hidden = false;
    take.addEventListener('click', async () => {
        busy(true);
        await keep().then(show, () => {
            state.textContent = words.failed;
        });
        busy(false);
        take.focus();
    });
    remove.addEventListener('click', async () => {
        await caches.delete(name);
        await show();
        take.focus();
    });
    show();
}
