package org.cadre.content;

import java.lang.System.Logger.Level;
import java.util.List;

/** Tells the operator what was found in a pack, line by line. */
final class PackLog {

    private static final System.Logger LOG = System.getLogger(PackLog.class.getName());

    private PackLog() {}

    static void tell(String code, List<Finding> findings) {
        LOG.log(
                Level.WARNING,
                "The content pack {0} was refused; its former version stays in use.",
                code);
        findings.forEach(finding -> LOG.log(Level.WARNING, "{0}/{1}", code, finding));
    }
}
