package org.cadre.diversity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.text.Sha256;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a snapshot counted: sealed, the counts of the finest crossing and, apart from them, aliases
 * of who was in it, which only say who is in two snapshots. What somebody said of themself cannot
 * be read from it by name, and not at all without the key.
 */
@Entity
@Table(name = "statistics_sealed")
class SealedCounts {

    @Id private UUID snapshotId;

    @Column(columnDefinition = "mediumblob")
    private byte[] cells;

    @Column(columnDefinition = "mediumblob")
    private byte[] members;

    protected SealedCounts() {}

    SealedCounts(SnapshotId snapshot, CellCounts counts, Set<String> aliases, Vault vault) {
        this.snapshotId = snapshot.id();
        this.cells = vault.seal(snapshotId, counts.json());
        this.members = vault.seal(snapshotId, String.join("\n", new TreeSet<>(aliases)));
    }

    SnapshotId snapshot() {
        return new SnapshotId(snapshotId);
    }

    String sha256() {
        return Sha256.hex(Sha256.hex(cells) + Sha256.hex(members));
    }

    CellCounts cells(Vault vault) {
        return CellCounts.read(vault.open(snapshotId, cells));
    }

    Set<String> members(Vault vault) {
        return new TreeSet<>(Arrays.asList(vault.open(snapshotId, members).split("\n")));
    }
}
