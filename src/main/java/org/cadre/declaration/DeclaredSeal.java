package org.cadre.declaration;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.UUID;

/**
 * Seals what a selection has made of declared answers under the key of declarations, since it could
 * tell of them: whoever may not read the one does not read the other.
 */
@UseCase
public class DeclaredSeal {

    @Inject CellSeal seal;

    /** Bound to what it belongs to; another id does not open it. */
    @Internal
    public byte[] seal(UUID of, String text) {
        return seal.sealText(of, text);
    }

    @Internal
    public String open(UUID of, byte[] sealed) {
        return seal.openText(of, sealed);
    }
}
