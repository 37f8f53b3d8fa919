package org.cadre.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;

import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.persistence.Migrations;
import org.cadre.platform.persistence.StatementCounter;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.RetryInterceptor;
import org.cadre.time.CadreClock;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.mariadb.jdbc.MariaDbDataSource;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

import javax.sql.DataSource;

/**
 * The real MariaDB for a test of ring 2, through the account that serves: {@code @RegisterExtension
 * final Database database = new Database();}
 *
 * <p>Each test runs in a transaction that is rolled back. Use cases are made by {@link #make},
 * which fills their injected fields as the container would; {@link #commit} runs a part in a
 * transaction of its own, on any thread, for tests of races.
 */
public final class Database implements BeforeEachCallback, AfterEachCallback {

    private static final int TRIES = 6;

    private static final Path KEYS = Path.of("target", "test-keys").toAbsolutePath();

    private static EntityManagerFactory factory;

    private final ThreadLocal<EntityManager> session = new ThreadLocal<>();
    private final EntityManager em = proxy();
    private final Map<Class<?>, Object> made = new HashMap<>();
    private final List<DomainEvent> events = Collections.synchronizedList(new ArrayList<>());
    private final List<Consumer<DomainEvent>> observers = new ArrayList<>();
    private final FakeClock clock = FakeClock.at("2026-03-02T09:00:00Z");
    private final ThreadLocal<Actor> actorOfThread = new ThreadLocal<>();
    private final CurrentActor current =
            new CurrentActor() {
                @Override
                public Actor get() {
                    var mine = actorOfThread.get();
                    return mine == null ? super.get() : mine;
                }
            };

    public Database() {
        current.is(Actor.system());
    }

    /** Keys that serve all tests, unless one sets its own. */
    @Override
    public void beforeEach(ExtensionContext context) {
        System.setProperty("cadre.keys.dir", KEYS.toString());
        open();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var mine = session.get();
        session.remove();
        mine.getTransaction().rollback();
        mine.close();
    }

    private void open() {
        var mine = factory().createEntityManager();
        mine.getTransaction().begin();
        session.set(mine);
    }

    public EntityManager em() {
        return em;
    }

    public FakeClock clock() {
        return clock;
    }

    /** The events fired so far, oldest first. */
    public List<DomainEvent> events() {
        return List.copyOf(events);
    }

    /** Hands every later event to an observer within the transaction, as CDI does. */
    public void observe(Consumer<DomainEvent> observer) {
        observers.add(observer);
    }

    public void actAs(Actor actor) {
        current.is(actor);
    }

    /**
     * Writes what is pending and forgets all entities, so that the next read comes from the tables.
     */
    public void flushAndClear() {
        em.flush();
        em.clear();
    }

    /** How many statements the work sends. */
    public int statements(Runnable work) {
        flushAndClear();
        StatementCounter.reset();
        work.run();
        return StatementCounter.count();
    }

    /** How many rows and entries of indexes the database reads for the work. */
    public long rowsRead(Runnable work) {
        flushAndClear();
        long first = rowsRead();
        long before = rowsRead();
        work.run();
        long asking = before - first;
        return rowsRead() - before - asking;
    }

    private long rowsRead() {
        return ((Number)
                        em.createNativeQuery(
                                        "select sum(variable_value) from"
                                                + " information_schema.session_status where"
                                                + " variable_name like 'HANDLER_READ%'")
                                .getSingleResult())
                .longValue();
    }

    /** Runs the work in a transaction of its own that is committed; rolled back when it throws. */
    public <T> T commit(Callable<T> work) throws Exception {
        var outer = session.get();
        open();
        var mine = session.get();
        try {
            var result = work.call();
            mine.getTransaction().commit();
            return result;
        } finally {
            if (mine.getTransaction().isActive()) {
                mine.getTransaction().rollback();
            }
            mine.close();
            session.set(outer);
        }
    }

    /** As {@link #commit}, tried again when the database gave it up, as the container does. */
    public <T> T commitRetried(Callable<T> work) throws Exception {
        for (int tries = 1; ; tries++) {
            try {
                return commit(work);
            } catch (Exception e) {
                if (tries == TRIES || !RetryInterceptor.wasGivenUp(e)) {
                    throw e;
                }
            }
        }
    }

    /** As {@link #commitRetried}, by somebody else than acts on other threads. */
    public <T> T commitAs(Actor actor, Callable<T> work) throws Exception {
        actorOfThread.set(actor);
        try {
            return commitRetried(work);
        } finally {
            actorOfThread.remove();
        }
    }

    /** As {@link #commitRetried}, for a use case whose callers know of no checked exception. */
    public <T> T commitAsUseCase(Callable<T> work) {
        try {
            return commitRetried(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs the work twice at the same instant, each in a transaction of its own. */
    public <T> List<T> twiceAtOnce(Callable<T> work) throws Exception {
        var together = new CyclicBarrier(2);
        Callable<T> one =
                () -> {
                    together.await();
                    return commitRetried(work);
                };
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = new ArrayList<T>();
            for (var tried : threads.invokeAll(List.of(one, one))) {
                results.add(tried.get());
            }
            return results;
        }
    }

    /**
     * Runs the second work when the first is done but not committed. The first is committed when
     * the second waits for a lock, or has ended without waiting for any.
     */
    public void overlapping(Callable<?> first, Callable<?> second) throws Exception {
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> later =
                    commit(
                            () -> {
                                first.call();
                                em.flush();
                                var begun = thread.submit(() -> commitRetried(second));
                                awaitLockOrEnd(begun);
                                return begun;
                            });
            later.get();
        }
    }

    /** A locking statement that is seen at work three times in a row waits for its lock. */
    private void awaitLockOrEnd(Future<?> work) {
        var limit = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        for (int seen = 0; seen < 3 && !work.isDone(); ) {
            if (System.nanoTime() > limit) {
                throw new IllegalStateException("neither a lock nor an end");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            seen = isSomebodyLocking() ? seen + 1 : 0;
        }
    }

    private boolean isSomebodyLocking() {
        return !em.createNativeQuery(
                        "select id from information_schema.processlist where id <> connection_id()"
                                + " and command <> 'Sleep' and (info like '%for update%' or info"
                                + " like 'insert %' or info like 'update %')")
                .getResultList()
                .isEmpty();
    }

    /**
     * The one instance of a class, made with its injected fields filled; a second thread waits
     * until it is.
     */
    public synchronized <T> T make(Class<T> type) {
        var known = made.get(type);
        if (known != null) {
            return type.cast(known);
        }
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            var instance = constructor.newInstance();
            made.put(type, instance);
            for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
                fill(instance, level);
            }
            return instance;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make " + type, e);
        }
    }

    /**
     * Uses this instance wherever the type is injected, for example a settings record or a port.
     */
    public synchronized <T> void use(Class<T> type, T instance) {
        made.put(type, instance);
    }

    private void fill(Object instance, Class<?> level) throws IllegalAccessException {
        for (Field field : level.getDeclaredFields()) {
            field.setAccessible(true);
            if (field.isAnnotationPresent(PersistenceContext.class)) {
                field.set(instance, em);
            } else if (field.isAnnotationPresent(Resource.class)) {
                field.set(instance, declared());
            } else if (field.isAnnotationPresent(Inject.class)) {
                field.set(instance, dependency(field.getType()));
            }
        }
    }

    private Object dependency(Class<?> type) {
        if (type == CadreClock.class) {
            return clock;
        }
        if (type == CurrentActor.class) {
            return current;
        }
        if (type == Event.class) {
            return eventProxy();
        }
        return make(type);
    }

    private Object eventProxy() {
        return Proxy.newProxyInstance(
                Database.class.getClassLoader(),
                new Class<?>[] {Event.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("fire")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    events.add((DomainEvent) arguments[0]);
                    observers.forEach(observer -> observer.accept((DomainEvent) arguments[0]));
                    return null;
                });
    }

    private EntityManager proxy() {
        return (EntityManager)
                Proxy.newProxyInstance(
                        Database.class.getClassLoader(),
                        new Class<?>[] {EntityManager.class},
                        (proxy, method, arguments) -> {
                            try {
                                return method.invoke(session.get(), arguments);
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }

    private static synchronized EntityManagerFactory factory() {
        if (factory == null) {
            migrate();
            factory =
                    Persistence.createEntityManagerFactory(
                            "cadre",
                            Map.of(
                                    "jakarta.persistence.transactionType",
                                    "RESOURCE_LOCAL",
                                    "jakarta.persistence.jtaDataSource",
                                    source("cadre.db.user", "cadre.db.password")));
        }
        return factory;
    }

    private static void migrate() {
        var owner = source("cadre.db.owner.user", "cadre.db.owner.password");
        Migrations.run(owner, "cadre@%");
        Migrations.runDeclared(owner, "cadre_declared", "cadre_declared@%");
    }

    /** What people declare; each statement there is a transaction of its own, as in the server. */
    public static DataSource declared() {
        factory();
        return source(
                "cadre.db.declared.url", "cadre.db.declared.user", "cadre.db.declared.password");
    }

    private static MariaDbDataSource source(String user, String password) {
        return source("cadre.db.url", user, password);
    }

    private static MariaDbDataSource source(String url, String user, String password) {
        try {
            var source = new MariaDbDataSource(System.getProperty(url));
            source.setUser(System.getProperty(user));
            source.setPassword(System.getProperty(password));
            return source;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
