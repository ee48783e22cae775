package org.guichet.repairs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a device has come to, as the lists of the workshop name it. */
public enum Step {
    TO_LOOK_AT("a-examiner", "À examiner"),
    WAITING("en-attente", "En attente d’accord"),
    AT_WORK("en-reparation", "En réparation"),
    TO_RECYCLE("a-recycler", "À recycler"),
    READY("a-rendre", "À rendre"),
    BACK("rendu", "Rendu"),
    RECYCLED("recycle", "Recyclé");

    /** In addresses of pages. */
    public final String code;

    public final String label;

    Step(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** Those of a device that stands on the shelf. */
    static List<Step> onTheShelf() {
        return List.of(TO_LOOK_AT, WAITING, AT_WORK, TO_RECYCLE, READY);
    }

    static Step of(Repair repair) {
        if (repair.returnedOn != null) {
            return BACK;
        }
        if (repair.outcome == null) {
            return beforeItsOutcome(repair);
        }
        return switch (repair.outcome) {
            case RECYCLED -> RECYCLED;
            case UNREPAIRABLE -> repair.will().isToRecycle() ? TO_RECYCLE : READY;
            case REPAIRED, AS_IT_WAS -> READY;
        };
    }

    private static Step beforeItsOutcome(Repair repair) {
        if (repair.diagnosis == null) {
            return TO_LOOK_AT;
        }
        if (repair.agreement == null) {
            return repair.will().isToRepair() ? AT_WORK : WAITING;
        }
        return switch (repair.agreement) {
            case REPAIR -> AT_WORK;
            case RECYCLE -> TO_RECYCLE;
            case REFUSED -> READY;
        };
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
