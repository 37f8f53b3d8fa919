package org.cadre.demo;

import static org.cadre.exerciserun.Polarity.AREA;
import static org.cadre.exerciserun.Polarity.STRENGTH;
import static org.cadre.scenario.ExpectedAction.Status.MET;
import static org.cadre.scenario.ExpectedAction.Status.PARTIAL;

import org.cadre.exerciserun.HeldRun;
import org.cadre.exerciserun.Polarity;
import org.cadre.exerciserun.RootCause;
import org.cadre.people.PersonId;

import java.util.Optional;

/**
 * What happened in "Operation Demo Beacon": a good scene team that is careful with people and with
 * live data, and loses track of one exhibit.
 */
final class DemoDrill {

    private static final String MANAGER = "manager";
    private static final String EXAMINER = "examiner";
    private static final String EXHIBITS = "exhibits";

    private final HeldRun run;
    private final PersonId lead;
    private final PersonId second;

    DemoDrill(HeldRun run, DemoExercises.Staff staff) {
        this.run = run;
        this.lead = staff.lead();
        this.second = staff.evaluator();
    }

    void tell() {
        enter();
        careForPeople();
        keepDevices();
        standUnderPressure();
        close();
        run.release(91, "i18").end(93);
        settle();
        rate();
    }

    private void enter() {
        run.answer(
                        4,
                        MANAGER,
                        "i01",
                        "Scene manager here. Roles are named, the log began at 06:06. Stop-word is"
                                + " grey gull. I have read the warrant: ground floor only.")
                .decide(
                        9,
                        MANAGER,
                        "d-entry",
                        "measure",
                        "The panel has been yellow since half past four and nobody knows why. Three"
                            + " minutes for a meter cost less than one person down in ammonia.");
        strength(
                10,
                lead,
                "o1",
                "Amina read the gas list aloud, sent the responder for the meter and had the"
                        + " number repeated before anybody touched the door.");
    }

    private void careForPeople() {
        run.decide(
                17,
                MANAGER,
                "d-first",
                "aid",
                "He bleeds and cannot wait; windows on a screen can. Two of us are enough to hold"
                        + " the others away from the desks meanwhile.");
        strength(
                19,
                second,
                "o1",
                "Pressure on the wound within a minute of entry, and the ambulance called in the"
                        + " same breath. The log has both times.");
        run.answer(
                23,
                MANAGER,
                "i05",
                "Walk in along the left wall; the aisle is marked as blood. The responder takes the"
                        + " sleeve in a paper bag and writes down who cut it.");
        area(
                27,
                second,
                "o1",
                RootCause.TRAINING,
                "At the stop-word two stood still at once, one went on talking for some twenty"
                        + " seconds. Orders were not repeated back.");
        run.answer(
                37,
                MANAGER,
                "i07",
                "You are not under arrest now. We speak in the van, he will not hear. I write your"
                        + " words as you say them and call the service for victims.");
    }

    private void keepDevices() {
        run.decide(
                43,
                MANAGER,
                "d-laptops",
                "capture",
                "The wipe on desk 11 and the open volume on desk 3 are both lost by power-off"
                        + " or waiting. The law card allows capture on the spot when loss is"
                        + " imminent.");
        run.handOver(
                        54,
                        EXHIBITS,
                        "e09",
                        EXHIBITS,
                        "Taken over from the support unit with a reservation",
                        "S-2201")
                .handOver(
                        55,
                        EXHIBITS,
                        "e10",
                        EXAMINER,
                        "Examiner keeps it awake and off the air",
                        "S-2202");
        run.answer(
                57,
                EXAMINER,
                "i10",
                "The value of the chat file matches the log of the capture. The clock of desk"
                        + " 7 runs one hour ahead, so I quote times by my watch and name the"
                        + " difference.");
        strength(
                58,
                lead,
                "o2",
                "Network first, then screens, memory and the open volume. Omar said every key aloud"
                        + " and Jonas counted with him.");
        area(
                59,
                second,
                "o2",
                RootCause.PLANNING,
                "Clocks of desks 3, 5 and 11 were compared only when the capture had ended. The"
                        + " sheet for screens has no column for it.");
    }

    private void standUnderPressure() {
        run.decide(
                        60,
                        MANAGER,
                        "d-chief",
                        "statement",
                        "The phone was touched bare-handed at 07:01 and our log must say by whom. A"
                                + " signed note protects the chief as much as the case.")
                .answer(
                        62,
                        EXHIBITS,
                        "i11",
                        "Three lines do not fit: CR/4 is sealed before it was found, CR/5 has the"
                            + " seal of CR/2, CR/6 names nobody who received it. I sign with these"
                            + " three written beside my name.");
        area(
                64,
                lead,
                "o3",
                RootCause.ORGANISATION,
                "The mistakes in the register were found, but two minutes after the time, because"
                        + " Jonas alone kept bags, seals and register while three people asked him"
                        + " questions.");
        run.decide(
                        67,
                        MANAGER,
                        "d-office",
                        "wait",
                        "The warrant ends at the stairs. Each burst goes into the log until the"
                                + " prosecutor calls back.")
                .decide(
                        68,
                        EXAMINER,
                        "d-office",
                        "secure",
                        "What is shredded is gone in minutes. We go in for persons only and touch"
                                + " no paper.")
                .decide(
                        68,
                        EXHIBITS,
                        "d-office",
                        "secure",
                        "Stop the shredder and stand at the door. Reason and time go into the log"
                                + " at once.");
        strength(
                71,
                lead,
                "o4",
                "The team disagreed at the stairs, voted, and kept to the vote. The limit of the"
                        + " warrant was read aloud first.");
    }

    private void close() {
        run.answer(
                        75,
                        MANAGER,
                        "i15",
                        "Nine passports and eleven people: they may be held for debt. The box stays"
                                + " where it stands, photographed, until the warrant covers it.")
                .answer(
                        82,
                        EXHIBITS,
                        "i16",
                        "I do not sign. The receipt says ten bags and lists nine, CR/3 is missing,"
                                + " and two digits of the seal of CR/8 are swapped. Please type it"
                                + " again.");
        area(
                84,
                second,
                "o3",
                RootCause.ORGANISATION,
                "CR/4, the stick, lay on desk 6 until the courier asked for it. Nobody had written"
                        + " who took it over from the support unit.");
        run.answer(
                88,
                MANAGER,
                "i17",
                "One man hurt, in hospital; ten people in the warm. Changed: desk 11 by its user,"
                    + " the sleeve by the paramedic, the green phone by the chief. Captured, then"
                    + " powered off. In the office from 07:13 for persons only. Not done: the box,"
                    + " and the custody of CR/4.");
        strength(
                89,
                lead,
                "o4",
                "The report to the prosecutor names every change with its author, the chief among"
                        + " them, and says unasked what is missing.");
    }

    private void strength(int minute, PersonId evaluator, String objective, String text) {
        run.observe(minute, evaluator, objective, STRENGTH, Optional.empty(), text);
    }

    private void area(
            int minute, PersonId evaluator, String objective, RootCause cause, String text) {
        run.observe(minute, evaluator, objective, AREA, Optional.of(cause), text);
    }

    private void settle() {
        run.observe(
                        93,
                        lead,
                        "o1",
                        Polarity.NOTE,
                        Optional.empty(),
                        "Two roles, first responder and log keeper, were played by Cadre.")
                .judge(
                        100,
                        lead,
                        "x04",
                        MET,
                        "She was led to the van before anybody asked her; her words stand in the"
                                + " log as said.")
                .judge(
                        101,
                        lead,
                        "x06",
                        PARTIAL,
                        "All four screens were photographed, one clock of four was compared in"
                                + " time.");
    }

    private void rate() {
        run.rate(
                        102,
                        lead,
                        "c1",
                        4,
                        "Aid at once, people told what happens, and the woman at desk 9 heard apart"
                                + " from the supervisor.")
                .rate(
                        103,
                        lead,
                        "c2",
                        3,
                        "Orders were short and clear to me; the log keeper always knew what to"
                                + " write.")
                .rate(
                        104,
                        lead,
                        "c3",
                        3,
                        "The order was sound and each act was noted. Three clocks came late.")
                .rate(
                        105,
                        lead,
                        "c4",
                        1,
                        "The gap of CR/4 was noticed by the courier, not by the team.")
                .rate(
                        106,
                        lead,
                        "c5",
                        3,
                        "The chief's touch was written down at once with person and time; the"
                                + " prosecutor heard of it.")
                .rate(
                        107,
                        lead,
                        "c6",
                        3,
                        "The limit was read aloud, the office was entered for persons only, and the"
                                + " reason was written in the same minute.")
                .rate(
                        108,
                        second,
                        "c1",
                        4,
                        "I saw dignity throughout: blankets, water, no shouting.")
                .rate(
                        109,
                        second,
                        "c2",
                        1,
                        "At the stop-word one went on talking, and two orders at 06:50 contradicted"
                                + " each other.")
                .rate(
                        110,
                        second,
                        "c4",
                        1,
                        "Nobody could say where CR/4 was for twenty-six minutes.")
                .rate(
                        111,
                        second,
                        "c5",
                        4,
                        "It was said to the chief's face, with respect, and the note was asked for"
                                + " without being told to.")
                .moderate(
                        115,
                        lead,
                        "c2",
                        2,
                        "Both are right about their part of the hall. Roles were clear, orders were"
                                + " heard but not repeated back: level 2.")
                .moderate(
                        116,
                        lead,
                        "c5",
                        3,
                        "The chief was told with respect, but the examiner only by the next change"
                                + " of hands. Level 3 stands.");
    }
}
