// Gives the pages that a person keeps on this device when there is no network. It keeps what it is told
// to keep, one store for each module, and looks at no other page. Nothing here knows a text or a person:
// the owner is a key, and a page that was not made for the owner of a store is never put into it.
const stores = async () => (await caches.keys()).filter(name => name.startsWith('kept '));
const plain = address => address.split('#')[0];
const find = (cache, address) => cache.match(plain(address), { ignoreVary: true });

const put = async (name, address, answer) => {
    const html = await answer.clone().text();
    if (!answer.ok || answer.redirected || !html.includes(`data-owner="${name.split(' ')[1]}"`)) {
        return false;
    }
    const cache = await caches.open(name);
    for (const [, file] of html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
        if (!await find(cache, file)) {
            await cache.add(file);
        }
    }
    await cache.put(plain(address), answer);
    return true;
};

const weigh = async cache => {
    let bytes = 0;
    for (const request of await cache.keys()) {
        bytes += (await (await cache.match(request)).blob()).size;
    }
    return bytes;
};

const fetchInto = async (name, addresses, tell) => {
    let done = 0;
    for (const address of addresses) {
        if (!await put(name, address, await fetch(address))) {
            throw new Error(address);
        }
        tell?.({ done: ++done });
    }
};

// another version of the module is no longer read
const dropOlder = async name => {
    const module = name.slice(0, name.lastIndexOf(' ') + 1);
    for (const other of await stores()) {
        if (other !== name && other.startsWith(module)) {
            await caches.delete(other);
        }
    }
};

const keep = async ({ name, addresses, about }, port) => {
    const before = await caches.has(name);
    try {
        await fetchInto(name, addresses, state => port.postMessage(state));
        await dropOlder(name);
        const cache = await caches.open(name);
        const kept = { bytes: await weigh(cache), at: Date.now(), about };
        await cache.put('/kept', new Response(JSON.stringify(kept)));
        port.postMessage({ kept });
    } catch {
        if (!before) {
            await caches.delete(name);
        }
        port.postMessage({ failed: true });
    }
};

const holding = async address => {
    for (const name of await stores()) {
        const answer = await find(await caches.open(name), address);
        if (answer) {
            return { name, answer };
        }
    }
};

// what was sent late has changed these pages
const refresh = async (addresses, port) => {
    for (const address of addresses) {
        const held = await holding(address);
        if (held) {
            await fetchInto(held.name, [address]).catch(() => {}); // the page as it was is still good
        }
    }
    port.postMessage({ refreshed: true });
};

const escaped = text => text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);

// in place of a page that is not kept: which modules are, in the words of the first of them
const instead = async () => {
    const kept = [];
    for (const name of await stores()) {
        const known = await find(await caches.open(name), '/kept');
        kept.push(...known ? [(await known.json()).about] : []);
    }
    if (!kept.length) {
        return Response.error();
    }
    const [{ lang, dir, theme, style, away, only }] = kept;
    const rows = kept.map(({ address, title }) => `<li><a class="t" href="${escaped(address)}"><bdi>${escaped(title)}</bdi></a></li>`);
    return new Response(`<!DOCTYPE html><html lang="${escaped(lang)}" dir="${escaped(dir)}" data-theme="${escaped(theme)}"><head><meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(away)} · Cadre</title>
        <link rel="stylesheet" href="${escaped(style)}"></head><body class="public">
        <header class="top"><span class="brand">Cadre</span></header><main class="main"><div class="stack w62"><h1>${escaped(away)}</h1>
        <p class="lede">${escaped(only)}</p><ul class="list">${rows.join('')}</ul></div></main></body></html>`, {
        status: 503,
        headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'; style-src 'self'" }
    });
};

const page = async event => {
    const { request } = event;
    const held = await holding(request.url);
    if (!held) {
        return fetch(request).catch(instead);
    }
    if (!navigator.onLine) {
        return held.answer;
    }
    try {
        const answer = await fetch(request);
        event.waitUntil(put(held.name, request.url, answer.clone()).catch(() => {}));
        return answer;
    } catch {
        return held.answer;
    }
};

const file = async request => (await holding(request.url))?.answer ?? fetch(request);

addEventListener('install', () => skipWaiting());
addEventListener('activate', event => event.waitUntil(clients.claim()));
addEventListener('message', event => event.waitUntil(event.data.refresh
    ? refresh(event.data.refresh, event.ports[0])
    : keep(event.data, event.ports[0])));
addEventListener('fetch', event => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== 'GET' || origin !== location.origin) {
        return;
    }
    if (request.mode === 'navigate') {
        event.respondWith(page(event));
    } else if (pathname.startsWith('/assets/')) {
        event.respondWith(file(request));
    }
});
