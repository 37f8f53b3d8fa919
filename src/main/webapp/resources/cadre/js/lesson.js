// Remembers the block that was read last, so that the next visit on any device can go on there.
const article = document.querySelector('article[data-lesson]');
const { module, lesson, token, anchors } = article.dataset;
const blocks = anchors.split(' ').map((id) => document.getElementById(id)).filter(Boolean);
let reached = -1;
let waiting;

function send() {
  waiting = undefined;
  if (!navigator.onLine) {
    return;
  }
  const body = new URLSearchParams({ module, lesson, anchor: blocks[reached].id });
  fetch('/rest/progress/place', { method: 'POST', body, headers: { 'X-Cadre-Token': token }, keepalive: true })
    .catch(() => {}); // the place is a convenience: what was read is not lost with it
}

const watch = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    const at = blocks.indexOf(entry.target);
    if (entry.isIntersecting && at > reached) {
      reached = at;
      waiting ??= setTimeout(send, 3000);
    }
  }
}, { rootMargin: '0px 0px -60% 0px' });
blocks.forEach((block) => watch.observe(block));
addEventListener('pagehide', () => {
  if (waiting) {
    clearTimeout(waiting);
    send();
  }
});
