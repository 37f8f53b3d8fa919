// Keeps the page of a run as it is on the server: what changes is fetched and put in, what is typed stays. The clock ticks on by itself.
const main = document.querySelector('main.live');
const line = document.getElementById('line');
const pause = 4000;
const silence = 25000; // the server gives a sign of life every ten seconds
const longest = 10000; // of an answer; on a dead line none ever comes
let entry = Number(main.dataset.entry);
let log = entry;
let fetching = false;
let polling;

const told = heard => {
    const on = heard && navigator.onLine;
    const words = on ? line.dataset.on : line.dataset.off;
    if (line.textContent !== words) {
        line.textContent = words;
        line.classList.toggle('bad', !on);
    }
};

const typed = part => part.contains(document.activeElement) && document.activeElement.matches('input, textarea, select')
    || [...part.querySelectorAll('textarea, input:not([type=hidden])')].some(field =>
        field.type === 'radio' || field.type === 'checkbox' ? field.checked !== field.defaultChecked : field.value !== field.defaultValue)
    || [...part.querySelectorAll('select')].some(field =>
        field.selectedIndex !== Math.max(0, [...field.options].findIndex(option => option.defaultSelected)))
    || part.querySelector('details[open]');

const again = (part, focused) => focused.id
    ? part.querySelector(`#${CSS.escape(focused.id)}`)
    : [...part.querySelectorAll('a[href], summary, button')].find(each => each.outerHTML === focused.outerHTML);

const put = page => {
    for (const fresh of page.querySelectorAll('[data-live]')) {
        const part = document.getElementById(fresh.id);
        if (part && !typed(part) && !part.isEqualNode(fresh)) {
            const focused = part.contains(document.activeElement) && document.activeElement;
            part.replaceWith(document.adoptNode(fresh));
            if (focused) {
                again(fresh, focused)?.focus({ preventScroll: true });
            }
        }
    }
    entry = Number(page.querySelector('main.live').dataset.entry);
    start();
};

const seen = () => main.dataset.seat && fetch(`/rest/run/${main.dataset.run}/seen/${entry}`, {
    method: 'PUT', headers: { 'X-Cadre-Token': document.querySelector('[name=csrf]').value } });

const look = async () => {
    if (fetching) {
        return;
    }
    fetching = true;
    try {
        do {
            const answer = await fetch(location.href, { headers: { Accept: 'text/html' }, signal: AbortSignal.timeout(longest) });
            if (answer.redirected) {
                location.reload();
            }
            if (!answer.ok) {
                throw new Error(answer.status);
            }
            put(new DOMParser().parseFromString(await answer.text(), 'text/html'));
            told(true);
            await seen();
        } while (entry < log);
    } catch {
        told(false);
        setTimeout(look, pause);
    }
    fetching = false;
};

const hear = async number => {
    log = Number(number);
    if (entry < log) {
        await look();
    }
};

const ask = async () => {
    try {
        const answer = await fetch(`/rest/run/${main.dataset.run}/length`, { signal: AbortSignal.timeout(longest) });
        told(answer.ok);
        if (answer.ok) {
            await hear(await answer.text());
        }
    } catch {
        told(false);
    }
};

let source;
let heardAt;
const alive = () => {
    heardAt = performance.now();
    told(true);
};
const lost = () => {
    told(false);
    polling ??= setInterval(ask, pause);
};

const listen = () => {
    source?.close();
    source = new EventSource(`/rest/run/${main.dataset.run}/changes`);
    heardAt = performance.now();
    source.onopen = () => {
        alive();
        clearInterval(polling);
        polling = undefined;
    };
    source.onmessage = ({ data }) => {
        alive();
        hear(data);
    };
    source.addEventListener('here', alive);
    source.onerror = ({ target }) => {
        lost();
        if (target.readyState === EventSource.CLOSED) {
            setTimeout(() => target === source && listen(), pause);
        }
    };
};

// In a tunnel nothing closes the line, so nobody says that it is dead.
const watch = () => {
    if (performance.now() - heardAt > silence) {
        lost();
        listen();
    }
};

let anchor;
const start = () => {
    const offset = document.getElementById('offset');
    anchor = { at: performance.now(), seconds: Number(offset.dataset.seconds), rate: Number(offset.dataset.rate) };
};
const clock = seconds => {
    const whole = Math.max(0, Math.floor(seconds));
    const two = n => String(n).padStart(2, '0');
    return `${Math.floor(whole / 3600)}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}`;
};
const tick = () => {
    const now = anchor.seconds + anchor.rate * (performance.now() - anchor.at) / 1000;
    const left = document.getElementById('timeLeft');
    document.getElementById('offset').textContent = clock(now);
    left.textContent = clock(Number(left.dataset.total) - now);
    for (const each of document.querySelectorAll('[data-by]')) {
        each.textContent = clock(Number(each.dataset.by) - now);
    }
    for (const each of document.querySelectorAll('[data-zone]')) {
        each.textContent = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: each.dataset.zone })
            .format(Number(each.dataset.at) + performance.now() - anchor.at);
    }
};

start();
setInterval(tick, 1000);
setInterval(watch, pause);
addEventListener('offline', lost);
addEventListener('online', () => {
    listen();
    look();
});
listen();
seen();
