package org.cadre.privacy;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

import org.cadre.testing.Database;

import java.lang.annotation.Annotation;
import java.util.Iterator;
import java.util.List;

/** All that implement a port, as the container would find them. */
record Everything<T>(List<T> found) implements Instance<T> {

    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.cadre");

    /** Looks through the classes of the product. */
    static <T> Everything<T> of(Class<T> port, Database database) {
        return new Everything<>(
                PRODUCT.stream()
                        .filter(type -> type.isAssignableTo(port) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .map(type -> port.cast(database.make(type)))
                        .toList());
    }

    @Override
    public Iterator<T> iterator() {
        return found.iterator();
    }

    @Override
    public T get() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instance<T> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends T> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends T> Instance<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return found.isEmpty();
    }

    @Override
    public boolean isAmbiguous() {
        return found.size() > 1;
    }

    @Override
    public void destroy(T instance) {}

    @Override
    public Handle<T> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<T>> handles() {
        return List.of();
    }
}
