package org.cadre.people;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.util.TypeLiteral;

import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.Iterator;

/** The scopes of a product without programmes and cohorts. */
final class NoScopes implements Instance<ScopeNames> {

    @Override
    public Iterator<ScopeNames> iterator() {
        return Collections.emptyIterator();
    }

    @Override
    public ScopeNames get() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instance<ScopeNames> select(Annotation... qualifiers) {
        return this;
    }

    @Override
    public <U extends ScopeNames> Instance<U> select(Class<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public <U extends ScopeNames> Instance<U> select(
            TypeLiteral<U> subtype, Annotation... qualifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isUnsatisfied() {
        return true;
    }

    @Override
    public boolean isAmbiguous() {
        return false;
    }

    @Override
    public void destroy(ScopeNames instance) {}

    @Override
    public Handle<ScopeNames> getHandle() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Iterable<? extends Handle<ScopeNames>> handles() {
        return Collections.emptyList();
    }
}
