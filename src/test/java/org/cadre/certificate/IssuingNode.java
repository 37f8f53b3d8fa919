package org.cadre.certificate;

import org.cadre.testing.Database;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

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
        return database.commitAsUseCase(super::listDue);
    }

    @Override
    public Portion claim(Collection<AwardId> awards) {
        return database.commitAsUseCase(() -> super.claim(awards));
    }

    @Override
    public void keep(Portion portion, Collection<Certificate> made) {
        database.commitAsUseCase(
                () -> {
                    super.keep(portion, made);
                    return true;
                });
    }

    @Override
    public int postpone(Portion portion, AwardId award, IssuingTrouble trouble) {
        return database.commitAsUseCase(() -> super.postpone(portion, award, trouble));
    }
}
