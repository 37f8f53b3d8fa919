package org.cadre.authoring.view;

import jakarta.servlet.http.HttpServletRequest;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.VersionQueries;
import org.cadre.catalogue.VersionRow;
import org.cadre.people.Shore;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.platform.refusal.NotFound;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What a preview is of: a version, in a language and a variant, as the address says.
 *
 * @param language the one that was asked for, else that of the reader, if the version has it
 * @param shore the variant; empty for the text that is common to all
 */
public record Previewed(VersionRow version, Language language, Optional<Shore> shore) {

    static Previewed of(HttpServletRequest request, VersionQueries versions, Shell shell) {
        var asked = request.getParameter("version");
        var id = ModuleVersionId.find(asked).orElseThrow(() -> new NotFound("version " + asked));
        var version = versions.get(id, shell.language());
        var named = request.getParameter("shore");
        return new Previewed(
                version,
                language(version, request.getParameter("in"), shell),
                Arrays.stream(Shore.values()).filter(s -> s.name().equals(named)).findFirst());
    }

    static Language language(VersionRow version, String asked, Shell shell) {
        return Language.find(asked)
                .filter(version.languages()::contains)
                .or(() -> Optional.of(shell.language()).filter(version.languages()::contains))
                .orElse(version.languages().getFirst());
    }

    public List<Language> languages() {
        return version.languages();
    }

    public List<Shore> shores() {
        return Arrays.asList(Shore.values());
    }

    /** The key of the scene that the address names. */
    String scene(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("scene"))
                .orElseThrow(() -> new NotFound("scene of " + version.id()));
    }

    /**
     * Where a page shows something else of the same version in the same language and variant.
     *
     * @param what lesson or scene
     */
    String address(String page, String what, String key) {
        return Pages.address(
                page, "version", version.id(), what, key, "in", language.tag(), "shore", variant());
    }

    /** The name of the variant, or empty. */
    public String variant() {
        return shore.map(Shore::name).orElse("");
    }
}
