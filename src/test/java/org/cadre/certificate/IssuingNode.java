package org.cadre.certificate;

import org.cadre.testing.Database;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Issuing with each call in a transaction of its own, as the container makes it; and by itself a
 * process that makes certificates until none is due, so that it can be killed.
 */
final class IssuingNode extends Issuing {

    private Database database;

    static IssuingWork in(Database database) {
        var node = database.make(IssuingNode.class);
        node.database = database;
        database.use(Issuing.class, node);
        return database.make(IssuingWork.class);
    }

    /**
     * @param arguments the folder of the keys
     */
    public static void main(String[] arguments) throws Exception {
        var database = new Database();
        AwardGround.use(database, Path.of(arguments[0]), "https://cadre.example");
        run(database, in(database));
    }

    static boolean run(Database database, IssuingWork work) throws Exception {
        return database.commit(
                () -> {
                    work.run();
                    return true;
                });
    }

    @Override
    public List<AwardId> listDue() {
        return commit(super::listDue);
    }

    @Override
    public Portion claim(Collection<AwardId> awards) {
        return commit(() -> super.claim(awards));
    }

    @Override
    public void keep(Portion portion, Collection<Certificate> made) {
        commit(
                () -> {
                    super.keep(portion, made);
                    return true;
                });
    }

    @Override
    public int postpone(Portion portion, AwardId award, IssuingTrouble trouble) {
        return commit(() -> super.postpone(portion, award, trouble));
    }

    private <T> T commit(Callable<T> work) {
        try {
            return database.commitRetried(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
