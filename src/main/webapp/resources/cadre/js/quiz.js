// A quiz works without this file. It sends every answer as soon as it is given and says that it is
// saved only when the server said so. What could not be sent waits on this device, is sent again, and
// carries the moment at which it was given, so that an older answer never replaces a newer one.
const form = document.getElementById('quiz');
const state = document.getElementById('state').dataset;
const answer = document.getElementById('answer');
const saved = document.getElementById('saved');
const strip = document.querySelector('.strip[role=region]');
const cell = document.querySelector('.nav-q [aria-current]');

const offset = Number(state.now) - Date.now();
const present = () => Math.round(Date.now() + offset);
const home = 'quiz:' + state.attempt;
const token = form.elements.csrf.value;

const waiting = () => JSON.parse(localStorage.getItem(home) ?? '{}');
const keep = all => Object.keys(all).length
    ? localStorage.setItem(home, JSON.stringify(all))
    : localStorage.removeItem(home);

const say = text => saved.textContent = text;
const tell = text => document.getElementById('told').textContent = text;

// what the question holds now, by the names of its inputs
const given = () => [...new FormData(form)].filter(([name]) => /^(answer|(place|match)\d+)$/.test(name));

const put = (path, body) => fetch(`/rest/attempt/${state.attempt}/${path}`, {
    method: 'PUT',
    headers: {'X-Cadre-Token': token, 'Content-Type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams(body),
});

let pause = 1000;
let retry;
let sending = false;

const later = text => {
    strip.classList.add('warn');
    say(text);
    clearTimeout(retry);
    retry = setTimeout(flush, pause);
    pause = Math.min(pause * 2, 30000);
};

// one at a time, oldest first; an answer that was changed meanwhile stays and goes next
const flush = async () => {
    if (sending) {
        return;
    }
    sending = true;
    try {
        for (let next; (next = Object.entries(waiting())[0]);) {
            if (!await send(...next)) {
                return;
            }
        }
        strip.classList.remove('warn');
        pause = 1000;
    } finally {
        sending = false;
    }
};

const send = async (position, entry) => {
    let response;
    try {
        response = await put(entry.path, entry.body);
    } catch {
        later(state.waiting);
        return false;
    }
    if (response.status === 401) {
        later(state.signedOut);
        return false;
    }
    if (response.status >= 500) {
        later(state.waiting);
        return false;
    }
    const all = waiting();
    if (all[position]?.given === entry.given) {
        delete all[position];
        keep(all);
    }
    if (response.status === 409) {
        location.reload(); // handed in, or the time is up: the server leads to the result
        return false;
    }
    if (entry.path === 'answers/' + state.position) {
        await show(response);
    }
    return true;
};

const show = async response => {
    if (!response.ok) {
        say((await response.json().catch(() => ({}))).title ?? state.unsaved);
        return;
    }
    const held = await response.json();
    say(held.answered ? state.saved.replace('{0}', held.time) : '');
    cell.classList.toggle('done', held.answered);
    count();
};

const wait = (key, path, body) => {
    const all = waiting();
    const moment = present();
    delete all[key];
    all[key] = {path, given: moment, body: [...body, ['sequence', String(moment)]]};
    keep(all);
};

const remember = (key, path, body) => {
    wait(key, path, body);
    flush();
};

const flag = form.elements.flag;

const count = () => {
    const cells = [...document.querySelectorAll('ol.nav-q button')];
    const write = (id, pattern, name) => document.getElementById(id).textContent =
        pattern.replace('{0}', cells.filter(c => c.classList.contains(name)).length);
    write('key-answered', state.answered, 'done');
    write('key-flagged', state.flagged, 'flag');
    const done = cell.classList.contains('done');
    cell.setAttribute('aria-label', flag.checked
        ? done ? state.cellAnsweredFlagged : state.cellFlagged
        : done ? state.cellAnswered : state.cellOpen);
};

const places = [...answer.querySelectorAll('[data-order] select')];

// some of the places say nothing yet; all or none can be kept
const isHalf = () => places.some(p => p.value) && new Set(places.map(p => p.value)).size < places.length
    || places.some(p => p.value) && places.some(p => !p.value);

const changed = () => {
    say(state.unsaved);
    if (!isHalf()) {
        remember(state.position, 'answers/' + state.position, given());
    }
};

let typing = 0;
const typed = () => {
    clearTimeout(typing);
    typing = 0;
    changed();
};
answer.addEventListener('input', event => {
    if (event.target.type === 'text') {
        say(state.unsaved);
        clearTimeout(typing);
        typing = setTimeout(typed, 700);
    }
});
answer.addEventListener('change', typed);
flag.addEventListener('change', () => {
    cell.classList.toggle('flag', flag.checked);
    count();
    remember('flag' + state.position, 'flags/' + state.position, [['on', String(flag.checked)]]);
});

// Without a connection another page would be lost together with the answer. The browser may not know
// that there is none: what is not known to be saved waits here as well until the server said so.
form.addEventListener('submit', event => {
    if (!navigator.onLine) {
        event.preventDefault();
        event.stopPropagation();
        say(state.offline);
    } else if ((typing || waiting()[state.position]) && !isHalf()) {
        wait(state.position, 'answers/' + state.position, given());
    }
});
addEventListener('online', flush);

// an answer that waited on this device when the page was left
const restore = entry => {
    for (const input of answer.querySelectorAll('input, select')) {
        const held = entry.body.filter(([name]) => name === input.name).map(([, value]) => value);
        if (/radio|checkbox/.test(input.type)) {
            input.checked = held.includes(input.value);
        } else if (held.length) {
            input.value = held[0];
        }
    }
    say(state.unsaved);
};

// items to put in order get buttons; the lists of places say the same and stay for the server
const order = answer.querySelector('[data-order]');

const renumber = () => [...order.children].forEach((item, i) => item.querySelector('select').value = String(i + 1));

const arrow = (item, up) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn quiet sm';
    button.textContent = up ? '↑' : '↓';
    button.setAttribute('aria-label', up ? item.dataset.up : item.dataset.down);
    button.addEventListener('click', () => {
        const other = up ? item.previousElementSibling : item.nextElementSibling;
        if (other) {
            up ? other.before(item) : other.after(item);
        }
        renumber();
        button.focus();
        changed();
    });
    return button;
};

if (order) {
    for (const item of [...order.children]) {
        const buttons = document.createElement('span');
        buttons.className = 'row tight nb';
        buttons.append(arrow(item, true), arrow(item, false));
        item.append(buttons);
    }
    order.addEventListener('change', () => {
        if (!isHalf()) {
            [...order.children]
                .sort((a, b) => a.querySelector('select').value - b.querySelector('select').value)
                .forEach(item => order.append(item));
        }
    });
}

// the clock; only the server's counts
const left = document.getElementById('left');
const told = new Set([10, 5, 1].filter(minutes => Number(state.deadline) - present() < minutes * 60000));

const end = () => navigator.onLine
    ? location.reload()
    : addEventListener('online', () => location.reload());

const tick = () => {
    const seconds = Math.max(0, Math.ceil((Number(state.deadline) - present()) / 1000));
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    for (const minutes of [10, 5, 1]) {
        if (seconds <= minutes * 60 && !told.has(minutes)) {
            told.add(minutes);
            tell(state['minutes-' + minutes] ?? state['minutes' + minutes]);
        }
    }
    if (seconds === 0) {
        clearInterval(clock);
        setTimeout(end, 6000); // after the grace the server hands in
    }
};
const clock = setInterval(tick, 1000);

const hide = document.getElementById('hide');
const words = [hide.textContent, hide.dataset.show];
const timer = document.getElementById('timer');
const hidden = on => {
    timer.hidden = on;
    hide.textContent = words[on ? 1 : 0];
};
hide.hidden = false;
hide.addEventListener('click', () => {
    hidden(!timer.hidden);
    sessionStorage.setItem('quiz-time', timer.hidden ? 'hidden' : 'shown');
});
hidden(sessionStorage.getItem('quiz-time') === 'hidden');

document.getElementById('note').textContent = document.getElementById('note').dataset.note;

const held = waiting()[state.position];
if (held) {
    restore(held);
}
flush();
