package org.cadre.testing;

import com.microsoft.playwright.Page;

/** The pre-test of FOR-2, begun in a browser by somebody who has not begun the module. */
public final class PreTest {

    private PreTest() {}

    /** Stands before its first question afterwards; answers the id of the attempt. */
    public static String begin(Page page) {
        var module =
                Tables.value(
                        "select id from module_version where code = 'FOR-2' and state ="
                                + " 'PUBLISHED'");
        page.navigate("/progress/module?module=" + module);
        page.locator("#begin").click();
        page.navigate("/assessment/start?module=" + module + "&kind=pre-test");
        page.locator("#begin").click();
        return page.url().replaceFirst(".*/assessment/quiz\\?attempt=([^&]*).*", "$1");
    }
}
