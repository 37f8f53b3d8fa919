package org.cadre.funding.iati;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;

import java.io.InputStream;
import java.io.Reader;

/** A schema that another one includes, read from beside it. */
record SchemaInput(String name, String address) implements LSInput {

    @Override
    public InputStream getByteStream() {
        return Resources.open(name);
    }

    @Override
    public String getSystemId() {
        return address;
    }

    @Override
    public @Nullable Reader getCharacterStream() {
        return null;
    }

    @Override
    public @Nullable String getStringData() {
        return null;
    }

    @Override
    public @Nullable String getPublicId() {
        return null;
    }

    @Override
    public @Nullable String getBaseURI() {
        return null;
    }

    @Override
    public @Nullable String getEncoding() {
        return null;
    }

    @Override
    public boolean getCertifiedText() {
        return false;
    }

    @Override
    public void setCharacterStream(Reader characterStream) {}

    @Override
    public void setByteStream(InputStream byteStream) {}

    @Override
    public void setStringData(String stringData) {}

    @Override
    public void setSystemId(String systemId) {}

    @Override
    public void setPublicId(String publicId) {}

    @Override
    public void setBaseURI(String baseUri) {}

    @Override
    public void setEncoding(String encoding) {}

    @Override
    public void setCertifiedText(boolean certifiedText) {}
}
