package org.cadre.budget;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.document.FileType;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Papers behind agreements and entries. What comes is not trusted; what is kept stays. */
@UseCase
public class FinanceDocuments {

    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final Set<FileType> TAKEN =
            EnumSet.of(
                    FileType.PDF,
                    FileType.PNG,
                    FileType.JPEG,
                    FileType.CSV,
                    FileType.MAIL,
                    FileType.TEXT);

    @Inject BudgetRepository budgets;
    @Inject FinanceAccess access;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** A file as it is handed out, under a name that does no harm. */
    public record Read(String name, String mediaType, byte[] content) {

        public Read {
            content = content.clone();
        }

        @Override
        public byte[] content() {
            return content.clone();
        }
    }

    /** No file was chosen, or it is empty. */
    public static final class DocumentIsMissing extends WrongValue {
        DocumentIsMissing() {
            super("file");
        }
    }

    /** Argument: how many megabytes a document has at most. */
    public static final class DocumentIsTooLarge extends WrongValue {
        DocumentIsTooLarge() {
            super("file", MOST_BYTES / 1024 / 1024);
        }
    }

    /** The content is not what the name says, or of no kind that is taken. */
    public static final class DocumentIsOfNoKnownKind extends WrongValue {
        DocumentIsOfNoKnownKind() {
            super("file");
        }
    }

    /**
     * Keeps a document, for a use case that has checked the permission. Refuses with {@link
     * DocumentIsMissing}, {@link DocumentIsTooLarge} and {@link DocumentIsOfNoKnownKind}.
     */
    @Internal
    public DocumentId attach(ProgrammeId programme, DocumentOf of, String name, byte[] content) {
        if (content.length == 0) {
            throw new DocumentIsMissing();
        }
        if (content.length > MOST_BYTES) {
            throw new DocumentIsTooLarge();
        }
        var type =
                FileType.of(name, content)
                        .filter(TAKEN::contains)
                        .orElseThrow(DocumentIsOfNoKnownKind::new);
        var made =
                new FinanceDocument(
                        programme, of, shown(name), type, content, access.actor(), clock.now());
        budgets.add(made);
        events.fire(
                new BudgetEvents.DocumentAttached(
                        made.id(), of, made.name(), made.sha256(), clock.now()));
        return made.id();
    }

    /** On one line, and its end where it is too long. */
    private static String shown(String name) {
        var plain = name.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }

    /** The documents of something, the newest first. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public List<DocumentRow> list(DocumentOf of) {
        var found = budgets.listDocuments(of);
        found.stream().map(DocumentRow::programme).distinct().forEach(access::requireReader);
        return found;
    }

    /** As {@link #list}, for a use case that has checked the permission. */
    @Internal
    public List<DocumentRow> describe(DocumentOf of) {
        return budgets.listDocuments(of);
    }

    /** The documents of all agreements of a programme, to which a transfer can refer. */
    @Allowed({Role.PROGRAMME_MANAGER, Role.FINANCE_OFFICER})
    public List<DocumentRow> listOfAgreements(ProgrammeId programme) {
        access.requireReader(programme);
        return budgets.listAgreementDocuments(programme);
    }

    /** The file itself. */
    @Allowed({
        Role.PROGRAMME_MANAGER,
        Role.FINANCE_OFFICER,
        Role.FINANCE_APPROVER,
        Role.OVERSIGHT_READER
    })
    public Read read(DocumentId id) {
        var document = budgets.getDocument(id);
        access.requireReader(document.programme());
        return read(document);
    }

    /**
     * A document among those of something, for a use case that has checked the permission; any
     * other is {@link NotFound}.
     */
    @Internal
    public Read read(DocumentOf of, DocumentId id) {
        if (describe(of).stream().noneMatch(each -> each.id().equals(id))) {
            throw new NotFound("document " + id);
        }
        return read(budgets.getDocument(id));
    }

    private static Read read(FinanceDocument document) {
        return new Read(
                document.name().replaceAll("[^A-Za-z0-9.-]+", "-"),
                document.mediaType(),
                document.content());
    }
}
