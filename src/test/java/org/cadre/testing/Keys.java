package org.cadre.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import java.util.List;
import java.util.Map;

/**
 * A page in the hands of somebody without a mouse: whatever is reached is reached by Tab, and every
 * stop on the way must show where the focus is.
 */
public record Keys(Page page) {

    private static final int FURTHEST = 250;
    private static final int AT_ONCE = 12;

    /**
     * What has the focus as the page writes it, whether the selector means it, and what is wrong
     * with how the focus is drawn: nothing where it stands around something that is on the screen
     * and not covered.
     */
    private static final String STOP =
            """
            selector => {
                const at = document.activeElement;
                const wrong = () => {
                    if (at === document.body) return '';
                    const style = getComputedStyle(at);
                    if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2)
                        return 'no outline';
                    const box = at.getBoundingClientRect();
                    const line = at.getClientRects()[0] ?? box;
                    const right = Math.min(box.right, innerWidth) - 2, low = Math.min(box.bottom, innerHeight) - 2;
                    const left = Math.max(box.left, 0) + 2, high = Math.max(box.top, 0) + 2;
                    if (right < left - 2 || low < high - 2) return 'outside of the screen';
                    const spots = [[(left + right) / 2, (high + low) / 2], [left, high], [right, low],
                        [(line.left + line.right) / 2, (line.top + line.bottom) / 2]];
                    return spots.some(([x, y]) => {
                        const hit = document.elementFromPoint(x, y);
                        return hit && (at.contains(hit) || hit.contains(at) && hit.tagName === 'LABEL');
                    }) ? '' : 'covered by something else';
                };
                return {focused: at.outerHTML.slice(0, 140), meant: at.matches(selector), wrong: wrong()};
            }
            """;

    /**
     * Goes to the start of the page, and looks at each stop by itself when Tab is let go; the body
     * is the end of the page.
     */
    private static final String RECORD =
            """
            () => {
                const look = %s;
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.removeAttribute('tabindex');
                if (!window.cadreStops)
                    addEventListener('keyup', e => e.key === 'Tab' && cadreStops.push(look('body')), true);
                window.cadreStops = [];
            }
            """
                    .formatted(STOP);

    /** Where the focus is after a press of Tab. */
    private record Stop(String focused, boolean isMeant) {}

    /** Presses Tab until the focus is on something that the selector means. */
    public Keys to(String selector) {
        boolean there = isAt(selector);
        for (int i = 0; !there && i < FURTHEST; i++) {
            there = tab(selector).isMeant();
        }
        if (!there) {
            throw new AssertionError("no way by Tab to " + selector + " on " + page.url());
        }
        return this;
    }

    /** Goes on from where the focus is to the next such thing. */
    public Keys next(String selector) {
        return tab(selector).isMeant() ? this : to(selector);
    }

    private Stop tab(String selector) {
        page.keyboard().press("Tab");
        return seen(selector);
    }

    private Stop seen(String selector) {
        return shown(page.evaluate(STOP, selector));
    }

    private Stop shown(Object told) {
        var stop = (Map<?, ?>) told;
        var focused = (String) stop.get("focused");
        assertThat((String) stop.get("wrong"))
                .as("the focus on %s of %s", focused, page.url())
                .isEmpty();
        return new Stop(focused, (boolean) stop.get("meant"));
    }

    public boolean isAt(String selector) {
        return (boolean) page.evaluate("s => document.activeElement.matches(s)", selector);
    }

    /** The start of what has the focus, as written in the page. */
    public String focused() {
        return (String) page.evaluate("document.activeElement.outerHTML.slice(0, 140)");
    }

    public Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Replaces what the input holds. */
    public Keys type(String text) {
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        return this;
    }

    /** Presses Enter, which leads to another page. */
    public Keys enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        return this;
    }

    /** Chooses the entry of a list that begins with these words. */
    public Keys choose(String words) {
        page.keyboard().type(words);
        assertThat((String) page.evaluate("document.activeElement.selectedOptions[0].text"))
                .startsWith(words);
        return this;
    }

    /** The focus is on the sentence that says what was done. */
    public Keys isToldDone() {
        return isAtMessage(".note.ok[role=status]");
    }

    /** The focus is on the summary of what is wrong. */
    public Keys isToldWhatIsWrong() {
        return isAtMessage(".note.bad[role=alert]");
    }

    private Keys isAtMessage(String selector) {
        page.waitForFunction(
                "s => document.activeElement.matches(s)",
                selector,
                new Page.WaitForFunctionOptions().setTimeout(5_000));
        seen(selector);
        return this;
    }

    /** Goes through the whole page once, from its start to its end, and looks at each stop. */
    public List<String> walk() {
        page.evaluate(RECORD);
        for (int i = 0; i < FURTHEST; i += AT_ONCE) {
            for (int n = 0; n < AT_ONCE; n++) {
                page.keyboard().press("Tab");
            }
            var stops = ((List<?>) page.evaluate("cadreStops")).stream().map(this::shown).toList();
            int end = stops.stream().map(Stop::isMeant).toList().indexOf(true);
            if (end >= 0) {
                return stops.subList(0, end).stream().map(Stop::focused).toList();
            }
        }
        throw new AssertionError("Tab never leaves " + page.url());
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }
}
