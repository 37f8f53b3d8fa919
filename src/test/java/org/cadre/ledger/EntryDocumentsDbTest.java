package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.ledger.LedgerGround.eur;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.budget.DocumentOf;
import org.cadre.budget.FinanceDocuments;
import org.cadre.platform.refusal.NotAllowed;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.testing.Database;
import org.cadre.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.UUID;

/** An invoice beside an entry: distrusted when it comes, kept as it came. */
class EntryDocumentsDbTest {

    private static final byte[] INVOICE = "%PDF-1.7 an invoice".getBytes(UTF_8);

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;
    private EntryId entry;
    private EntryDocuments documents;
    private FinanceDocuments kept;

    @BeforeEach
    void pay() {
        ground = new LedgerGround(database);
        entry = ground.paid(ground.aFund("TR", eur(100)), eur(40));
        documents = database.make(EntryDocuments.class);
        kept = database.make(FinanceDocuments.class);
    }

    @Test
    void aPaperIsKeptWithItsHashAndHandedOutUnderAHarmlessName() {
        var id = documents.attach(entry, "Invoice \u2116 7 \"x\".pdf", INVOICE);
        database.flushAndClear();

        var row = kept.list(DocumentOf.entry(entry.id())).getFirst();
        assertThat(row.id()).isEqualTo(id);
        assertThat(row.sha256()).isEqualTo(Sha256.hex(INVOICE));
        var read = kept.read(id);
        assertThat(read.content()).isEqualTo(INVOICE);
        assertThat(read.name()).isEqualTo("Invoice-7-x-.pdf");
        assertThat(read.mediaType()).isEqualTo("application/pdf");
        WholeJournal.assertHolds(database, ground.programme);
    }

    @Test
    void whatIsNotWhatItsNameSaysIsRefused() {
        for (var name : new String[] {"invoice.png", "invoice.svg", "invoice.exe", "invoice"}) {
            assertThatThrownBy(() -> documents.attach(entry, name, INVOICE))
                    .isInstanceOf(FinanceDocuments.DocumentIsOfNoKnownKind.class);
        }
        var page = "<script>alert(1)</script>".getBytes(UTF_8);
        assertThatThrownBy(() -> documents.attach(entry, "invoice.html", page))
                .isInstanceOf(FinanceDocuments.DocumentIsOfNoKnownKind.class);
        assertThatThrownBy(() -> documents.attach(entry, "invoice.pdf", new byte[0]))
                .isInstanceOf(FinanceDocuments.DocumentIsMissing.class);
        var large = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(INVOICE, 0, large, 0, INVOICE.length);
        assertThatThrownBy(() -> documents.attach(entry, "invoice.pdf", large))
                .isInstanceOf(FinanceDocuments.DocumentIsTooLarge.class);
    }

    @Test
    void nobodyChangesOrRemovesIt() {
        documents.attach(entry, "invoice.pdf", INVOICE);
        database.flushAndClear();

        for (var sql :
                new String[] {
                    "update finance_document set name = 'x'", "delete from finance_document"
                }) {
            assertThatThrownBy(() -> database.em().createNativeQuery(sql).executeUpdate())
                    .hasStackTraceContaining("denied");
        }
    }

    @Test
    void onlyAFinanceOfficerAttachesAndOnlyReadersOfTheProgrammeRead() {
        database.actAs(ground.approver());
        assertThatThrownBy(() -> documents.attach(entry, "invoice.pdf", INVOICE))
                .isInstanceOf(NotAllowed.class);
        database.actAs(ground.officer());
        var id = documents.attach(entry, "invoice.pdf", INVOICE);
        database.flushAndClear();

        database.actAs(ground.approver());
        assertThat(kept.read(id).content()).isEqualTo(INVOICE);
        Actor stranger =
                LedgerGround.in(
                        ground.ines, Role.PROGRAMME_MANAGER, Scope.programme(UUID.randomUUID()));
        database.actAs(stranger);
        assertThatThrownBy(() -> kept.read(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> kept.list(DocumentOf.entry(entry.id())))
                .isInstanceOf(NotFound.class);
    }
}
