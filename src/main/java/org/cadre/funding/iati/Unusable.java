package org.cadre.funding.iati;

import org.xml.sax.SAXException;

/** Reading ends here: the file is none, or it is built to harm. */
final class Unusable extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient IatiFinding finding;

    Unusable(IatiFinding finding) {
        super(finding.message());
        this.finding = finding;
    }

    IatiFinding finding() {
        return finding;
    }
}
