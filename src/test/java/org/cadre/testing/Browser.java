package org.cadre.testing;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One Chromium for all tests of a thread, a fresh context for each: {@code @RegisterExtension final
 * Browser browser = new Browser();}
 *
 * <p>A test fails on whatever its pages complain about: errors on the console (a breach of the
 * content policy is one), faults of scripts, and requests to any other host.
 */
public final class Browser implements AfterEachCallback {

    /** Playwright belongs to the thread that made it. */
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
            ThreadLocal.withInitial(Browser::launch);

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Map<Account, Page> kept = new EnumMap<>(Account.class);
    private final List<String> complaints = new ArrayList<>();

    /** A new context's first page, with nobody signed in. */
    public Page open() {
        return signIn(Account.ANONYMOUS);
    }

    /** A new context's first page, with this account signed in. */
    public Page signIn(Account account) {
        return open(Visitor.as(account));
    }

    /**
     * A new context's first page, with a sign-in of its own by the password of the demo accounts.
     */
    public Page signIn(String mail) {
        return open(Visitor.signIn(mail, Account.password()));
    }

    /**
     * A page with this account signed in that {@link #close} does not leave, for a check that comes
     * back to it: the files of the product are fetched once.
     *
     * @param prepare what is done with the page when it is new
     */
    public Page keep(Account account, Consumer<Page> prepare) {
        return kept.computeIfAbsent(
                account,
                each -> {
                    var page = signIn(each);
                    contexts.remove(page.context());
                    prepare.accept(page);
                    return page;
                });
    }

    /** Leaves the pages of {@link #keep} too. */
    void leaveAll() {
        kept.values().forEach(page -> contexts.add(page.context()));
        kept.clear();
        close();
    }

    /**
     * A new context's first page at another product than the shared one, with this visitor signed
     * in. Who opens it closes it, and expects its complaints.
     */
    public static Page apart(Visitor visitor, String address) {
        var context =
                CHROMIUM.get()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setLocale("en-GB")
                                        .setBaseURL(address));
        visitor.cookies()
                .forEach(
                        (name, value) ->
                                context.addCookies(
                                        List.of(new Cookie(name, value).setUrl(address))));
        return context.newPage();
    }

    private Page open(Visitor visitor) {
        var context =
                newContext(
                        new com.microsoft.playwright.Browser.NewContextOptions()
                                .setLocale("en-GB"));
        visitor.cookies()
                .forEach(
                        (name, value) ->
                                context.addCookies(
                                        List.of(
                                                new Cookie(name, value)
                                                        .setUrl(Product.address()))));
        return context.newPage();
    }

    public BrowserContext newContext(com.microsoft.playwright.Browser.NewContextOptions options) {
        var context =
                CHROMIUM.get()
                        .newContext(options.setBaseURL(Product.address()).setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        context.onConsoleMessage(this::hear);
        context.onWebError(fault -> complaints.add("script: " + fault.error()));
        context.onRequest(request -> see(request.url()));
        contexts.add(context);
        return context;
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isStatusOfThePageItself(message)) {
            complaints.add("console: " + message.text() + " at " + message.location());
        }
    }

    /** Chromium reports a page that is refused, which tests ask for on purpose. */
    private static boolean isStatusOfThePageItself(ConsoleMessage message) {
        return message.text().startsWith("Failed to load resource")
                && message.page() != null
                && message.location().startsWith(message.page().url());
    }

    private void see(String url) {
        if (!url.startsWith(Product.address() + "/")
                && !url.startsWith("data:")
                && !url.startsWith("blob:")) {
            complaints.add("request to another host: " + url);
        }
    }

    public List<String> complaints() {
        return complaints;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        leaveAll();
    }

    /** Leaves all pages, and fails on what they have complained about. */
    public void close() {
        var heard = forget();
        Assertions.assertThat(heard).as("complaints of the pages").isEmpty();
    }

    /**
     * Leaves all pages, and gives what they have complained about. What a page sends when it is
     * left would arrive in the middle of the next test, so it goes nowhere; that is no complaint.
     */
    List<String> forget() {
        contexts.forEach(context -> context.route("**/*", Route::abort));
        var heard = List.copyOf(complaints);
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        complaints.clear();
        return heard;
    }

    private static com.microsoft.playwright.Browser launch() {
        var playwright =
                Playwright.create(
                        new CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(
                        new LaunchOptions()
                                .setExecutablePath(Path.of("/usr/bin/chromium-headless-shell"))
                                .setArgs(
                                        List.of(
                                                "--no-sandbox",
                                                "--disable-gpu",
                                                "--disable-quic",
                                                "--no-first-run",
                                                "--disable-background-networking",
                                                "--disable-component-update",
                                                "--disable-sync")));
    }
}
