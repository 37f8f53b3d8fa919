// Puts in the next code when the present one ends, and says how long it lasts. Without it the page loads itself anew.
let ends;
let fetching = false;

const screen = () => document.getElementById('screen');
const begin = () => {
    ends = performance.now() + Number(screen().dataset.left) * 1000;
};

const next = async () => {
    fetching = true;
    try {
        const answer = await fetch(location.href, { headers: { Accept: 'text/html' } });
        const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById('screen');
        if (answer.ok && fresh) {
            screen().replaceWith(document.adoptNode(fresh));
        } else {
            location.reload(); // signed out, or no longer a trainer
        }
    } catch {
        // no network: the old code stays until there is one, and counts no more
    }
    begin();
    fetching = false;
};

begin();
setInterval(() => {
    const seconds = Math.max(0, Math.ceil((ends - performance.now()) / 1000));
    const left = document.getElementById('left');
    if (left) {
        left.textContent = screen().dataset.words.replace('%1', seconds);
    }
    if (seconds === 0 && !fetching) {
        next();
    }
}, 1000);
