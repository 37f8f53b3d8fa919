package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import org.cadre.platform.security.Actor;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * {@code <c:tools shell="#{shell}" csrf="#{csrf.token}"/>}: the end of the top bar of those who are
 * signed in: search, language, account; with {@code notices="true"} the count of what is new. One
 * component for the reason that {@link SideComponent} gives.
 */
@FacesComponent("org.cadre.Tools")
public class ToolsComponent extends UIComponentBase {

    @Override
    public String getFamily() {
        return "org.cadre";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("shell") instanceof Shell shell && shell.getPerson() != null) {
            var notices = Boolean.parseBoolean(String.valueOf(getAttributes().get("notices")));
            var csrf = String.valueOf(getAttributes().get("csrf"));
            var out = context.getResponseWriter();
            out.write(search(shell));
            out.write(notices ? notices(shell) : "");
            out.write(languages(shell, csrf));
            out.write(account(shell, shell.getPerson(), csrf));
        }
    }

    private static String search(Shell shell) {
        var page = shell.getSearch();
        if (page == null) {
            return "";
        }
        return """
        <form class="seek hide-s" role="search" method="get" action="%1$s">\
        <label class="vh" for="seek">%2$s</label>%3$s\
        <input id="seek" type="search" name="q" maxlength="100" placeholder="%4$s"/></form>\
        <a class="tool only-s" href="%1$s">%3$s<span class="vh">%2$s</span></a>\
        """
                .formatted(
                        Markup.of(page),
                        word(shell, "platform.shell.search"),
                        Icons.markup("search"),
                        word(shell, "platform.shell.search.what"));
    }

    private static String notices(Shell shell) {
        return """
        <a class="tool" href="/notice/notices">%s<span class="vh">%s </span>%s</a>\
        """
                .formatted(
                        Icons.markup("msg"),
                        word(shell, "notice.notices.title"),
                        unread(shell, shell.getUnread()));
    }

    private static String unread(Shell shell, int unread) {
        if (unread == 0) {
            return "";
        }
        return """
        <span class="new"><span aria-hidden="true">%s</span><span class="vh">%s</span></span>\
        """
                .formatted(
                        unread > 99 ? "99+" : unread,
                        Markup.of(shell.text("notice.notices.unread", unread)));
    }

    private static String languages(Shell shell, String csrf) {
        return """
        <details class="drop"><summary class="tool">%s<span class="vh">%s </span>\
        <span class="txt">%s</span></summary><form class="menu at-e" method="post"\
         action="/people/preferences">%s%s</form></details>\
        """
                .formatted(
                        Icons.markup("globe"),
                        word(shell, "platform.shell.language"),
                        shell.language().nativeName(),
                        hidden(shell, csrf),
                        shell.getLanguages().stream()
                                .map(ToolsComponent::language)
                                .collect(Collectors.joining()));
    }

    private static String language(Shell.Choice choice) {
        return """
        <button class="it" name="language" value="%1$s" aria-pressed="%2$s">\
        <bdi class="grow" lang="%1$s">%3$s</bdi>%4$s</button>\
        """
                .formatted(
                        choice.code(),
                        choice.current(),
                        choice.nativeName(),
                        choice.current() ? Icons.markup("check") : "");
    }

    private static String account(Shell shell, Actor person, String csrf) {
        return """
        <details class="drop"><summary class="tool">%1$s<span class="vh">%2$s </span>\
        <bdi class="txt">%3$s</bdi></summary><div class="menu at-e">\
        <p class="it me">%1$s<span class="grow"><bdi>%3$s</bdi><br/>\
        <bdi class="small soft">%4$s</bdi></span></p>%5$s\
        <form method="post" action="/people/preferences">%6$s<p class="grp">%7$s</p>\
        %8$s%9$s%10$s</form><p class="last">%11$s</p></div></details>\
        """
                .formatted(
                        Icons.markup("user"),
                        word(shell, "platform.shell.account"),
                        Markup.of(person.name()),
                        Markup.of(person.mail()),
                        link(shell, "/people/profile", "key", "platform.shell.profile"),
                        hidden(shell, csrf),
                        word(shell, "platform.shell.theme"),
                        theme(shell, "", "swap", "platform.shell.theme.device"),
                        theme(shell, "light", "sun", "platform.shell.theme.light"),
                        theme(shell, "dark", "moon", "platform.shell.theme.dark"),
                        link(shell, "/people/sign-out", "out", "platform.shell.signOut"));
    }

    private static String link(Shell shell, String href, String icon, String key) {
        return """
        <a class="it" href="%s">%s<span class="grow">%s</span></a>\
        """
                .formatted(href, Icons.markup(icon), word(shell, key));
    }

    private static String theme(Shell shell, String theme, String icon, String key) {
        boolean chosen = theme.equals(shell.getTheme());
        return """
        <button class="it" name="theme" value="%s" aria-pressed="%s">%s\
        <span class="grow">%s</span>%s</button>\
        """
                .formatted(
                        theme,
                        chosen,
                        Icons.markup(icon),
                        word(shell, key),
                        chosen ? Icons.markup("check") : "");
    }

    /** What a choice sends along: the token, and the page to come back to. */
    private static String hidden(Shell shell, String csrf) {
        return """
        <input type="hidden" name="csrf" value="%s"/>\
        <input type="hidden" name="back" value="%s"/>\
        """
                .formatted(Markup.of(csrf), Markup.of(shell.getBack()));
    }

    private static String word(Shell shell, String key) {
        return Markup.of(shell.text(key));
    }
}
