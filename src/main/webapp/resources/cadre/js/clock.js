// The clock of a quiz, which says when little time is left and can be hidden. Only the server's time counts; the
// device says how much of it has gone by.
const state = document.getElementById('state').dataset;
const offset = Number(state.now) - Date.now();
const milliseconds = () => Number(state.deadline) - Date.now() - offset;
const left = document.getElementById('left');
const told = new Set([10, 5, 1].filter(minutes => milliseconds() < minutes * 60000));

const end = () => navigator.onLine
    ? location.reload()
    : addEventListener('online', () => location.reload());

const tick = () => {
    const seconds = Math.max(0, Math.ceil(milliseconds() / 1000));
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
    for (const minutes of [10, 5, 1]) {
        if (seconds <= minutes * 60 && !told.has(minutes)) {
            told.add(minutes);
            document.getElementById('told').textContent = state['minutes-' + minutes] ?? state['minutes' + minutes];
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
