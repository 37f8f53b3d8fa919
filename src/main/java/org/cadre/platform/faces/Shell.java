package org.cadre.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.platform.persistence.StatementCounter;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.startup.Settings;
import org.cadre.text.Language;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the frame around every page shows: who, which language and theme, where one may go. */
@Named("shell")
@RequestScoped
public class Shell {

    private static final Pattern DONE = Pattern.compile("[a-z]+\\.done\\.[A-Za-z]+");

    @Inject CurrentActor current;
    @Inject HttpServletRequest request;
    @Inject Settings settings;
    @Inject @Any Instance<Navigation> navigations;

    private @Nullable Language language;

    /** An entry of the side bar as a page shows it. */
    public record Entry(String href, String icon, String label, boolean current) {}

    /** A language that the person may choose. */
    public record Choice(String code, String nativeName, boolean current) {}

    /**
     * What the menus of the top bar offer.
     *
     * @param theme empty for the one of the device
     */
    public record Choices(String theme, List<Choice> languages) {}

    /**
     * The side bar, on phones a bar at the bottom.
     *
     * @param role the word for the role that shapes it
     */
    public record Menu(String role, List<Entry> entries) {

        /** Whether a phone's bar cannot hold all entries. */
        public boolean isLong() {
            return entries.size() > 5;
        }
    }

    /** The person's language; without one the {@code lang} parameter, the browser's, English. */
    public Language language() {
        if (language == null) {
            language = current.get().isSignedIn() ? current.get().language() : asked();
        }
        return language;
    }

    private Language asked() {
        return Language.find(request.getParameter("lang")).or(this::preferred).orElse(Language.EN);
    }

    private Optional<Language> preferred() {
        for (var locales = request.getLocales(); locales.hasMoreElements(); ) {
            var found = Language.find(locales.nextElement().getLanguage());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    public String getLanguage() {
        return language().tag();
    }

    public Locale getLocale() {
        return language().locale();
    }

    public String getDir() {
        return language().direction();
    }

    public String getTheme() {
        return current.get().theme();
    }

    ZoneId zone() {
        return current.get().zone();
    }

    public boolean isDemo() {
        return settings.demo();
    }

    /** The person who is signed in, or null. */
    public @Nullable Actor getPerson() {
        return current.get().isSignedIn() ? current.get() : null;
    }

    /** The side bar of this person on this page. */
    public Menu getMenu() {
        return new Menu(roleLabel(), getNavigation());
    }

    /** The word for the role that shapes the side bar. */
    private String roleLabel() {
        for (Role role : Role.values()) {
            if (current.get().holdsAny(role)) {
                return Texts.of(language(), "platform.Role." + role.name());
            }
        }
        return "";
    }

    /** How many notices wait for the person who is signed in. */
    public int getUnread() {
        return current.unread();
    }

    public List<Entry> getNavigation() {
        return navigations.stream()
                .flatMap(navigation -> navigation.items(current.get()).stream())
                .sorted(Comparator.comparingInt(Navigation.Item::order))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Navigation.Item item) {
        boolean here = getPath().equals(item.href());
        return new Entry(item.href(), item.icon(), Texts.of(language(), item.label()), here);
    }

    /** Where the search of the top bar leads; null for who has nothing to search. */
    public @Nullable String getSearch() {
        return navigations.stream()
                .flatMap(navigation -> navigation.search(current.get()).stream())
                .findFirst()
                .orElse(null);
    }

    /** What the menus of the top bar offer, and what is chosen. */
    public Choices getChoice() {
        return new Choices(getTheme(), getLanguages());
    }

    public List<Choice> getLanguages() {
        return List.of(Language.values()).stream()
                .map(l -> new Choice(l.tag(), l.nativeName(), l == language()))
                .toList();
    }

    /** The sentence after an act that succeeded: the page was reached with {@code ?done=…}. */
    public @Nullable String getDone() {
        var key = request.getParameter("done");
        if (key == null || !DONE.matcher(key).matches()) {
            return null;
        }
        return Texts.find(language(), key).map(found -> Texts.of(language(), key)).orElse(null);
    }

    public String getVersion() {
        return settings.version();
    }

    /** The statements that this page cost until its foot; null unless tests ask for it. */
    public @Nullable Integer getStatements() {
        return Boolean.getBoolean("cadre.statements") ? StatementCounter.count() : null;
    }

    /**
     * The path of this page without parameters, for example {@code /people/people}; on an error
     * page that of the page that was asked for.
     */
    public String getPath() {
        return request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
    }

    /** The path with its parameters, to come back to after a choice in the shell. */
    public String getBack() {
        var query = request.getQueryString();
        return query == null || !"GET".equals(request.getMethod())
                ? getPath()
                : getPath() + "?" + query;
    }
}
