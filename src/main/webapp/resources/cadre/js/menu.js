// Menus are details elements and work without this file. It lets Escape and a click elsewhere close
// them, keeps one open at a time, and moves along the entries by arrow keys.
const open = () => document.querySelector('.drop[open], .more details[open]');

const close = (menu, focus) => {
    menu.open = false;
    if (focus) {
        menu.querySelector('summary').focus();
    }
};

document.addEventListener('click', event => {
    const menu = open();
    if (menu && !menu.contains(event.target)) {
        close(menu, false);
    }
});

// a menu that opens closes the others
document.addEventListener('toggle', event => {
    if (event.target.open && event.target.matches('.drop, .more details')) {
        document.querySelectorAll('.drop[open], .more details[open]').forEach(other => {
            if (other !== event.target) {
                close(other, false);
            }
        });
    }
}, true);

const step = {ArrowDown: 1, ArrowUp: -1};

document.addEventListener('keydown', event => {
    const menu = open();
    if (!menu) {
        return;
    }
    if (event.key === 'Escape') {
        close(menu, menu.contains(document.activeElement));
    } else if (menu.contains(event.target) && (event.key in step || event.key === 'Home' || event.key === 'End')) {
        const entries = [...menu.querySelectorAll('a, button')];
        const at = entries.indexOf(document.activeElement);
        const next = {Home: 0, End: entries.length - 1}[event.key]
            ?? (at < 0 && event.key === 'ArrowUp' ? entries.length - 1 : at + step[event.key]);
        entries[(next + entries.length) % entries.length].focus();
        event.preventDefault();
    }
});

// a slash goes to the search, unless somebody is writing
document.addEventListener('keydown', event => {
    const seek = document.getElementById('seek');
    const writing = event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key === '/' && seek && seek.offsetParent && !writing && !event.ctrlKey && !event.metaKey && !event.altKey) {
        seek.focus();
        event.preventDefault();
    }
});
