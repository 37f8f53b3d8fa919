package org.cadre.exercise.view;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.exercise.DesignFile;
import org.cadre.exercise.DesignPack;
import org.cadre.exercise.DesignPacks;
import org.cadre.platform.faces.Download;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.faces.Shell;
import org.cadre.text.Language;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The script as files, and what is asked and claimed beside it. */
@Named
@RequestScoped
public class DocumentsPage {

    private static final String PATH = "/exercise/documents";

    @Inject OpenDesign open;
    @Inject DesignPacks packs;
    @Inject Messages msg;
    @Inject Shell shell;
    @Inject HttpServletRequest request;

    /**
     * @param form of the file, as its ending
     */
    public record Offered(String form, String name, String hint, String href) {}

    /** A pack in the languages of the design. */
    public record Paper(String kind, String name, String hint, List<InLanguage> languages) {}

    public record InLanguage(Language language, String href) {}

    /** Hands out the file that the address asks for. */
    public void load() {
        handOutPack();
        var stored = open.getDetail().stored();
        Arrays.stream(DesignFile.values())
                .filter(file -> file.ending().equals(request.getParameter("as")))
                .findFirst()
                .ifPresent(
                        file ->
                                Download.send(
                                        "%s-%s.%s"
                                                .formatted(
                                                        stored.code(),
                                                        stored.version(),
                                                        file.ending()),
                                        file.mediaType(),
                                        file.write(stored.script(), shell.language())));
    }

    private void handOutPack() {
        Language.find(request.getParameter("language"))
                .flatMap(
                        language ->
                                switch (String.valueOf(request.getParameter("pack"))) {
                                    case "facilitator" ->
                                            Optional.of(packs.facilitator(open.id(), language));
                                    case "participant" ->
                                            Optional.of(packs.participant(open.id(), language));
                                    default -> Optional.empty();
                                })
                .ifPresent(
                        pack -> Download.stream(pack.name(), DesignPack.MEDIA_TYPE, pack::writeTo));
    }

    public List<Paper> getPapers() {
        return Stream.of("facilitator", "participant").map(this::paper).toList();
    }

    private Paper paper(String kind) {
        return new Paper(
                kind,
                msg.of("exercise.pack." + kind),
                msg.of("exercise.documents.packs." + kind),
                open.script().languages().stream()
                        .map(
                                language ->
                                        new InLanguage(
                                                language,
                                                Pages.address(
                                                        PATH,
                                                        "design",
                                                        open.id(),
                                                        "pack",
                                                        kind,
                                                        "language",
                                                        language.tag())))
                        .toList());
    }

    public List<Offered> getFiles() {
        return Arrays.stream(DesignFile.values()).map(this::offered).toList();
    }

    private Offered offered(DesignFile file) {
        return new Offered(
                file.ending(),
                msg.word(file),
                msg.of("exercise.documents." + file.ending()),
                Pages.address(PATH, "design", open.id(), "as", file.ending()));
    }

    public String getSourceHref() {
        return open.href("/exercise/source");
    }
}
