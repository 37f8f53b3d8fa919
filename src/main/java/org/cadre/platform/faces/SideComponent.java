package org.cadre.platform.faces;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/**
 * {@code <c:side shell="#{shell}"/>}: the items of the role, a side bar; on phones a bottom bar
 * with four of them and a sheet for the rest. One component, since it stands on every page and a
 * component for each of its items costs more than all it says.
 */
@FacesComponent("org.cadre.Side")
public class SideComponent extends UIComponentBase {

    private static final int OF_A_PHONE = 4;

    @Override
    public String getFamily() {
        return "org.cadre";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        if (getAttributes().get("shell") instanceof Shell shell) {
            context.getResponseWriter().write(html(shell));
        }
    }

    private static String html(Shell shell) {
        var all = shell.getNavigation();
        return """
        <div class="side"><nav aria-label="%s"><p class="role">%s</p><ul>%s%s</ul></nav></div>
        """
                .formatted(
                        Markup.of(shell.text("platform.shell.main")),
                        Markup.of(shell.getRoleLabel()),
                        items(all),
                        shell.isNavigationLong()
                                ? rest(shell, all.subList(OF_A_PHONE, all.size()))
                                : "");
    }

    private static String rest(Shell shell, List<Shell.Entry> entries) {
        var more = Markup.of(shell.text("platform.shell.more"));
        return """
        <li class="more"><details><summary>%s<span>%s</span></summary>\
        <div class="sheet"><h2>%s</h2><ul>%s</ul></div></details></li>\
        """
                .formatted(Icons.markup("more"), more, more, items(entries));
    }

    private static String items(List<Shell.Entry> entries) {
        return entries.stream().map(SideComponent::item).collect(Collectors.joining());
    }

    private static String item(Shell.Entry entry) {
        return """
        <li><a href="%s"%s>%s<span>%s</span></a></li>\
        """
                .formatted(
                        Markup.of(entry.href()),
                        entry.current() ? " aria-current=\"page\"" : "",
                        Icons.markup(entry.icon()),
                        Markup.of(entry.label()));
    }
}
