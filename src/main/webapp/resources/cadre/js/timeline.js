// The timeline works without this file, by its form. With it arrow keys move the inject that has the
// focus by five minutes, and with Shift change its time to answer; what was pressed in one go is sent
// at once.
const form = document.getElementById('move');
const step = 5;
const rtl = document.documentElement.dir === 'rtl';
let waiting;

document.querySelector('.lanes').addEventListener('keydown', event => {
    const inject = event.target.closest('[data-inject]');
    const towards = {ArrowRight: 1, ArrowLeft: -1}[event.key];
    if (!inject || !towards || event.altKey || event.ctrlKey || event.metaKey) {
        return;
    }
    event.preventDefault();
    const {moved, by, longer} = form.elements;
    if (moved.value !== inject.dataset.inject) {
        by.value = longer.value = 0;
        moved.value = inject.dataset.inject;
    }
    const field = event.shiftKey ? longer : by;
    field.value = Number(field.value) + (rtl ? -towards : towards) * step;
    form.closest('details').open = true;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
        sessionStorage.setItem('moved', inject.dataset.inject);
        form.elements.doMove.click();
    }, 600);
});

// who moved an inject by keys goes on from there
const moved = sessionStorage.getItem('moved');
sessionStorage.removeItem('moved');
document.querySelector(`.lanes [data-inject="${moved}"]`)?.focus({preventScroll: !location.hash});
