// A heat map is a table and can be read without this file. With it one cell can have the focus, arrow
// keys move it, Home and End go to the ends of a line, Enter opens the line.
const rtl = document.documentElement.dir === 'rtl';
const cells = (row) => [...row.querySelectorAll('td')];

for (const heat of document.querySelectorAll('.heat')) {
    const rows = [...heat.tBodies[0].rows];
    const focus = (cell) => {
        heat.querySelectorAll('td[tabindex="0"]').forEach(each => each.tabIndex = -1);
        cell.tabIndex = 0;
        cell.focus();
    };
    rows.flatMap(cells).forEach(cell => cell.tabIndex = -1);
    if (rows.length) {
        cells(rows[0])[0].tabIndex = 0;
    }
    heat.addEventListener('keydown', event => {
        const cell = event.target.closest('tbody td');
        if (!cell || event.altKey || event.ctrlKey || event.metaKey) {
            return;
        }
        const row = rows.indexOf(cell.parentElement);
        const own = cells(cell.parentElement);
        const at = own.indexOf(cell);
        const next = {
            ArrowRight: own[at + (rtl ? -1 : 1)],
            ArrowLeft: own[at + (rtl ? 1 : -1)],
            ArrowDown: rows[row + 1] && cells(rows[row + 1])[at],
            ArrowUp: rows[row - 1] && cells(rows[row - 1])[at],
            Home: own[0],
            End: own.at(-1)
        }[event.key];
        if (next) {
            event.preventDefault();
            focus(next);
        } else if (event.key === 'Enter') {
            cell.parentElement.querySelector('th a').click();
        }
    });
}
