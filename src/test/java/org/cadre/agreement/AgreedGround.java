package org.cadre.agreement;

import org.cadre.budget.Flexibility;
import org.cadre.testing.Database;

/** Lets tests of other features have what agreements give to them. */
public final class AgreedGround {

    private AgreedGround() {}

    /** As in the product, agreements say how much may be moved. */
    public static void use(Database database) {
        database.use(Flexibility.class, database.make(AgreedFlexibility.class));
    }
}
