// A quiz works without this file. It sends every answer as soon as it is given and says that it is
// saved only when the server said so. What could not be sent waits on this device, is sent again, and
// carries the moment at which it was given, so that an older answer never replaces a newer one. All
// questions come once; then another one is shown without another page.
const form = document.getElementById('quiz');
const state = document.getElementById('state').dataset;
const answer = document.getElementById('answer');
const saved = document.getElementById('saved');
const strip = document.querySelector('.strip[role=region]');
const heading = document.getElementById('which');
const onward = document.getElementById('onward');

// the question at hand, its number and its cell in the navigator
let asked = answer.firstElementChild;
let position = asked.dataset.position;
const questions = new Map();
const of = number => number === position ? asked : questions.get(number);
const cellOf = number => document.querySelector(`ol.nav-q button[value="${number}"]`);

const offset = Number(state.now) - Date.now();
const present = () => Math.round(Date.now() + offset);
const home = 'quiz:' + state.attempt;
const token = form.elements.csrf.value;

const waiting = () => JSON.parse(localStorage.getItem(home) ?? '{}');
const keep = all => Object.keys(all).length
    ? localStorage.setItem(home, JSON.stringify(all))
    : localStorage.removeItem(home);

const say = text => saved.textContent = text;

// what the question holds now, by the names of its inputs
const given = () => [...new FormData(form)].filter(([name]) => /^(answer|(place|match)\d+)$/.test(name));

const put = (path, body) => fetch(`/rest/attempt/${state.attempt}/${path}`, {
    method: 'PUT',
    headers: {'X-Cadre-Token': token, 'Content-Type': 'application/x-www-form-urlencoded'},
    body: new URLSearchParams(body),
});

let pause = 1000;
let retry;
let sending;

const later = text => {
    strip.classList.add('warn');
    say(text);
    clearTimeout(retry);
    retry = setTimeout(flush, pause);
    pause = Math.min(pause * 2, 30000);
};

// one after the other, oldest first, and all answers at once; one that was changed meanwhile goes next
const flush = () => sending ??= sendAll().finally(() => sending = undefined);

// whether the server holds everything now
const sendAll = async () => {
    let held = true;
    for (let next; (next = Object.entries(waiting())).length;) {
        const [[, {path}]] = next;
        const taken = await send(path, next.filter(([, entry]) => entry.path === path));
        if (taken === undefined) {
            return false;
        }
        held &&= taken;
    }
    if (strip.classList.contains('warn')) {
        strip.classList.remove('warn');
        held && say(asked.dataset.saved);
    }
    pause = 1000;
    return held;
};

// whether the server took it; undefined where it has to be sent again
const send = async (path, sent) => {
    let response;
    try {
        response = await put(path, sent.flatMap(([, entry]) => entry.body));
    } catch {
        return later(state.waiting);
    }
    if (response.status === 401) {
        return later(state.signedOut);
    }
    if (response.status >= 500) {
        return later(state.waiting);
    }
    const all = waiting();
    for (const [key, {given}] of sent) {
        if (all[key]?.given === given) {
            delete all[key];
        }
    }
    keep(all);
    if (response.status === 409) {
        return location.reload(); // handed in, or the time is up: the server leads to the result
    }
    if (path !== 'answers') {
        return response.ok;
    }
    const held = response.ok ? await response.json() : {};
    return sent.map(([key]) => show(key, held[key])).every(Boolean);
};

// an answer that the server refuses is asked for again
const show = (number, held) => {
    if (!held?.time) {
        turnTo(number);
        say(held?.title ?? state.unsaved);
        return false;
    }
    if (of(number)) {
        of(number).dataset.saved = held.answered ? state.saved.replace('{0}', held.time) : '';
        cellOf(number).classList.toggle('done', held.answered);
        label(number);
        count();
    }
    if (number === position) {
        say(asked.dataset.saved);
    }
    return true;
};

const remember = (key, path, body) => {
    const all = waiting();
    delete all[key];
    all[key] = {path, given: present(), body};
    keep(all);
    flush();
};

const flag = form.elements.flag;

const count = () => {
    const cells = [...document.querySelectorAll('ol.nav-q button')];
    const write = (id, pattern, name) => document.getElementById(id).textContent =
        pattern.replace('{0}', cells.filter(c => c.classList.contains(name)).length);
    write('key-answered', state.answered, 'done');
    write('key-flagged', state.flagged, 'flag');
};

// what a cell says to those who do not see it
const label = number => {
    const {classList} = cellOf(number);
    const words = of(number).dataset;
    cellOf(number).setAttribute('aria-label', classList.contains('flag')
        ? classList.contains('done') ? words.answeredFlagged : words.flagged
        : classList.contains('done') ? words.answered : words.open);
};

// some of the places say nothing yet; all or none can be kept
const isHalf = () => {
    const places = [...answer.querySelectorAll('[data-order] select')].map(select => select.value);
    return places.some(place => place) && (new Set(places).size < places.length || places.includes(''));
};

const changed = () => {
    say(state.unsaved);
    if (!isHalf()) {
        const moment = ['sequence', String(present())];
        remember(position, 'answers', [...given(), moment].map(([name, value]) => [`${position}.${name}`, value]));
    }
};

let typing = 0;
const typed = () => {
    clearTimeout(typing);
    typing = 0;
    changed();
};
const settle = () => typing && typed();
answer.addEventListener('input', event => {
    if (event.target.type === 'text') {
        say(state.unsaved);
        clearTimeout(typing);
        typing = setTimeout(typed, 700);
    }
});
answer.addEventListener('change', typed);
flag.addEventListener('change', () => {
    cellOf(position).classList.toggle('flag', flag.checked);
    label(position);
    count();
    remember('flag' + position, 'flags/' + position, [['on', String(flag.checked)]]);
});

const size = document.querySelectorAll('ol.nav-q button').length;

const load = async () => {
    const response = await fetch('/assessment/questions?attempt=' + state.attempt);
    const text = response.ok ? await response.text() : '';
    for (const other of new DOMParser().parseFromString(text, 'text/html').querySelectorAll('[data-position]')) {
        questions.set(other.dataset.position, other.dataset.position === position ? asked : other);
    }
};

const goal = where => String({previous: Number(position) - 1, next: Number(position) + 1, 'hand-in': size + 1}[where] ?? where);

// shows another question; the one that goes keeps what was given
const turnTo = number => {
    if (number === position || !questions.has(number)) {
        return;
    }
    const title = heading.textContent;
    cellOf(position).removeAttribute('aria-current');
    asked = questions.get(number);
    position = number;
    answer.replaceChildren(asked);
    cellOf(position).setAttribute('aria-current', 'true');
    form.querySelector('.note.bad')?.remove();
    form.querySelector('.btn[value=previous]').hidden = position === '1';
    onward.textContent = Number(position) === size ? onward.dataset.last : onward.dataset.next;
    flag.checked = cellOf(position).classList.contains('flag');
    heading.textContent = asked.dataset.title;
    document.title = document.title.replace(title, asked.dataset.title);
    form.action = address(position);
    say(asked.dataset.saved);
    resume();
    heading.focus();
};

const address = number => `/assessment/quiz?attempt=${state.attempt}&question=${number}`;

addEventListener('popstate', () => {
    settle();
    turnTo(new URLSearchParams(location.search).get('question') ?? '1');
});

// Without a connection another page would be lost together with the answer. The browser may not know
// that there is none: what is not known to be saved waits here as well until the server said so.
form.addEventListener('submit', event => {
    const next = goal(event.submitter?.value ?? 'next');
    if (!navigator.onLine) {
        hold(event);
        say(state.offline);
        return;
    }
    if (isHalf()) {
        return; // the server says what is missing
    }
    settle();
    if (questions.has(next)) {
        hold(event);
        turnTo(next);
        history.pushState(null, '', address(next));
    } else if (questions.size) {
        hold(event);
        flush().then(held => held && location.assign('/assessment/hand-in?attempt=' + state.attempt));
    }
});

const hold = event => {
    event.preventDefault();
    event.stopPropagation();
};

// an answer that waited on this device when the page was left
const restore = entry => {
    for (const input of answer.querySelectorAll('input, select')) {
        const held = entry.body.filter(([name]) => name === `${position}.${input.name}`).map(([, value]) => value);
        if (/radio|checkbox/.test(input.type)) {
            input.checked = held.includes(input.value);
        } else if (held.length) {
            input.value = held[0];
        }
    }
    say(state.unsaved);
};

const renumber = order => [...order.children].forEach((item, i) => item.querySelector('select').value = String(i + 1));

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
        renumber(item.parentElement);
        button.focus();
        changed();
    });
    return button;
};

// items to put in order get buttons; the lists of places say the same and stay for the server
const arrange = () => {
    const order = asked.querySelector('[data-order]:not(:has(button))');
    if (!order) {
        return;
    }
    for (const item of order.children) {
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
};

const resume = () => {
    arrange();
    const held = waiting()[position];
    if (held) {
        restore(held);
    }
};

document.getElementById('note').textContent = document.getElementById('note').dataset.note;

resume();
flush();
load().catch(() => {}); // without them each button leads to another page, as it does without scripts
