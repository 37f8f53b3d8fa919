// Keeps what is done in a kept lesson without a network, and sends it in its order when there is one.
// Without kept pages it does nothing.
const bar = document.getElementById('offline');
const words = bar.dataset;
const article = document.querySelector('article[data-lesson]');
const worker = navigator.serviceWorker?.controller;
let away = false;
let signedOut = false;
let sent = false;

// the steps that wait, oldest first; one that is settled only waits to be read
const steps = (mode, work) => new Promise((done, fail) => {
    const opening = indexedDB.open('cadre', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('steps', { keyPath: 'number', autoIncrement: true });
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
        const transaction = opening.result.transaction('steps', mode);
        const request = work(transaction.objectStore('steps'));
        const end = how => () => {
            opening.result.close();
            how();
        };
        transaction.oncomplete = end(() => done(request.result));
        transaction.onabort = end(() => fail(transaction.error));
    };
});
const all = async () => (await steps('readonly', store => store.getAll())).filter(step => step.owner === words.owner);
const save = step => steps('readwrite', store => store.put(step));
const drop = step => steps('readwrite', store => store.delete(step.number));

const isAway = () => away || !navigator.onLine;
const field = (step, name) => step.fields.find(([key]) => key === name)?.[1];
const isHere = step => article && field(step, 'module') === article.dataset.module && field(step, 'lesson') === article.dataset.lesson;

const line = (text, ...more) => {
    const p = document.createElement('p');
    p.append(text, ...more);
    return p;
};

const link = (text, href) => {
    const a = document.createElement('a');
    a.href = href;
    a.textContent = text;
    return a;
};

const settled = step => {
    const item = document.createElement('li');
    const said = line(field(step, 'text') ?? '');
    said.className = 'said';
    said.dir = 'auto';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn sec2 sm';
    button.textContent = words.remove;
    button.addEventListener('click', async () => {
        await drop(step);
        show();
        bar.focus();
    });
    item.append(line(step.settled), said, button);
    return item;
};

const show = async () => {
    const known = await all();
    const waiting = known.filter(step => !step.settled);
    const told = known.filter(step => step.settled);
    const list = document.createElement('ul');
    list.className = 'stack-s';
    list.append(...told.map(settled));
    bar.replaceChildren(...[
        isAway() && line(words.away),
        waiting.length && line(`${words.waiting} ${waiting.length.toLocaleString(document.documentElement.lang)}`),
        waiting.length && signedOut && line(link(words.signIn, '/people/sign-in?to=' + encodeURIComponent(location.pathname + location.search))),
        sent && line(words.sent, ' ', link(words.again, location.pathname + location.search)),
        told.length && list
    ].filter(Boolean));
    bar.hidden = !bar.children.length;
};

// what waits looks on the page as if it had been sent, and says that it was not
const mark = (place, text) => {
    let note = place.querySelector(':scope > [data-late]');
    if (!note) {
        note = line('');
        note.className = 'note plain';
        note.dataset.late = 'late';
        note.setAttribute('role', 'status');
        place.append(note);
    }
    note.textContent = text;
};

const fill = (form, fields) => {
    for (const input of form.querySelectorAll('input:not([type=hidden]), select')) {
        const held = fields.filter(([name]) => name === input.name).map(([, value]) => value);
        if (/radio|checkbox/.test(input.type)) {
            input.checked = held.includes(input.value);
        } else if (held.length) {
            input.value = held[0];
        }
    }
};

const showStep = step => {
    const kind = field(step, 'kind');
    if (kind === 'check') {
        const form = [...document.querySelectorAll('form.quizbox')].find(box => box.elements.question.value === field(step, 'question'));
        if (form) {
            fill(form, step.fields);
            mark(form, words.answered);
        }
    } else if (kind === 'note' || kind === 'change') {
        let own = document.getElementById('note-' + (field(step, 'note') ?? field(step, 'sentAs')));
        if (!own) {
            own = document.createElement('div');
            own.className = 'own';
            own.id = 'note-' + field(step, 'sentAs');
            const said = line('');
            said.className = 'said';
            said.dir = 'auto';
            own.append(said);
            document.querySelector('#notes .add').before(own);
        }
        own.querySelector('.said').textContent = field(step, 'text');
        mark(own, words.noted);
    }
};

// of two answers to one check, and of two texts of one note, the later one is meant
const keep = async fields => {
    const step = { owner: words.owner, fields: [['owner', words.owner], ['sentAs', crypto.randomUUID()], ...fields] };
    const same = name => other => !other.settled && field(step, name) && field(other, name) === field(step, name)
        && field(other, 'kind') === field(step, 'kind') && field(other, 'module') === field(step, 'module');
    const former = (await all()).find(same(field(step, 'kind') === 'check' ? 'question' : 'note'));
    await save(step);
    if (former) {
        await drop(former);
    }
    showStep(step);
    await show();
};

const entries = form => [...new FormData(form)].filter(([name]) => !['csrf', 'act', 'sentAs'].includes(name));

const answer = async form => {
    const given = entries(form);
    if (!given.some(([name, value]) => /^(answer|place\d+|match\d+)$/.test(name) && value)) {
        mark(form, words.empty);
        return;
    }
    await keep([['kind', 'check'], ['seen', form.dataset.tries], ...given]);
};

const write = async form => {
    if (!form.elements.text.value.trim()) {
        form.elements.text.focus();
        return;
    }
    const { note, seen, block } = form.dataset;
    const rest = note ? entries(form).filter(([name]) => name !== 'block') : entries(form);
    await keep(note ? [['kind', 'change'], ['note', note], ['seen', seen], ['block', block], ...rest] : [['kind', 'note'], ...rest]);
    sessionStorage.removeItem('typed:' + location.pathname + location.search + '#' + form.id);
    form.reset();
    ['note', 'seen', 'block'].forEach(name => delete form.dataset[name]);
    form.closest('details').open = false;
};

const finish = async () => {
    const { module, lesson } = article.dataset;
    await keep([['kind', 'read'], ['module', module], ['lesson', lesson]]);
    location.assign(document.querySelector('a[rel=next]') ?? document.querySelector('.strip a'));
};

const act = form => form.matches('form.quizbox') ? answer(form)
    : form.id === 'newNote' ? write(form)
    : form.id === 'read' ? finish()
    : Promise.resolve(bar.append(line(words.needs)));

const change = link => {
    const own = link.closest('.own');
    const form = document.getElementById('newNote');
    form.dataset.note = own.id.slice('note-'.length);
    form.dataset.seen = own.dataset.version;
    form.dataset.block = own.dataset.block;
    form.elements.block.value = own.dataset.block;
    form.elements.text.value = own.querySelector('.said').textContent;
    form.closest('details').open = true;
    form.elements.text.focus();
};

const request = (address, options) => fetch(address, { ...options, signal: AbortSignal.timeout(20000) });

// done: taken or refused for a reason; else it waits, and with it all that came later
const send = async (step, token) => {
    const reply = await request('/rest/offline/steps',
        { method: 'POST', body: new URLSearchParams(step.fields), headers: { 'X-Cadre-Token': token } });
    if (reply.ok) {
        const { outcome } = await reply.json();
        sent = true;
        await (outcome === 'kept' ? drop(step) : save({ ...step, settled: words[outcome] }));
        return true;
    }
    if ([400, 404, 409, 422].includes(reply.status)) {
        await save({ ...step, settled: (await reply.json()).title });
        return true;
    }
    return false;
};

const refresh = addresses => new Promise(done => {
    const channel = new MessageChannel();
    channel.port1.onmessage = done;
    worker.postMessage({ refresh: [...addresses] }, [channel.port2]);
});

const sendAll = async () => {
    const changed = new Set();
    const reply = await request('/rest/offline/device');
    away = false;
    signedOut = reply.status === 401;
    const device = reply.ok ? await reply.json() : {};
    if (device.owner === words.owner) {
        for (const step of (await all()).filter(each => !each.settled)) {
            if (!await send(step, device.token)) {
                break;
            }
            changed.add(`/progress/lesson?module=${field(step, 'module')}&lesson=${field(step, 'lesson')}`);
        }
    }
    if (changed.size) {
        await refresh(changed);
    }
};

// one tab at a time
const flush = () => navigator.locks.request('cadre-steps', async () => {
    if (navigator.onLine) {
        await sendAll().catch(() => {
            away = true;
            setTimeout(flush, 30000);
        });
    }
    await show();
});

// another person's, where the browser did not remove it when the sign-in changed
const forgetOthers = async () => {
    for (const name of await caches.keys()) {
        if (name.startsWith('kept ') && name.split(' ')[1] !== words.owner) {
            await caches.delete(name);
        }
    }
    for (const step of await steps('readonly', store => store.getAll())) {
        if (step.owner !== words.owner) {
            await drop(step);
        }
    }
};

if (worker) {
    addEventListener('online', flush);
    addEventListener('offline', show);
    document.addEventListener('submit', event => {
        if (isAway() && event.target.method === 'post') {
            event.preventDefault();
            event.stopPropagation();
            act(event.target);
        }
    }, true);
    document.addEventListener('click', event => {
        const edit = isAway() && event.target.closest('#notes .own[data-version] a[href^="/progress/note?"]');
        if (edit) {
            event.preventDefault();
            change(edit);
        }
    });
    await forgetOthers();
    (await all()).filter(step => !step.settled && isHere(step)).forEach(showStep);
    flush();
}
