package org.guichet.repairs;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Where a device has come to, as the lists of the workshop name it. */
public enum Step {
    TO_LOOK_AT("a-examiner", "À examiner"),
    WAITING("en-attente", "En attente d’accord"),
    AT_WORK("en-reparation", "En réparation"),
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
        return List.of(TO_LOOK_AT, WAITING, AT_WORK, READY);
    }

    static Optional<Step> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }
}
