package org.cadre.platform.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

import java.util.Optional;

/** Gives pages the lasting address of a file: {@code #{assets.url('css/light.css')}}. */
@Named("assets")
@ApplicationScoped
public class Assets {

    @Inject ServletContext context;

    private volatile AssetLibrary library;
    private volatile boolean development;

    @PostConstruct
    void read() {
        library = AssetLibrary.read(context::getResourcePaths, context::getResourceAsStream);
        development = "Development".equals(context.getInitParameter("jakarta.faces.PROJECT_STAGE"));
    }

    /** The address with the file's fingerprint; a page that asks for an unknown file is a fault. */
    public String url(String name) {
        if (development) {
            read(); // a changed file shows at once
        }
        return context.getContextPath()
                + find(name)
                        .orElseThrow(() -> new IllegalArgumentException("no asset named " + name))
                        .path();
    }

    Optional<Asset> find(String name) {
        return library.find(name);
    }
}
