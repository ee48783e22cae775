package org.guichet.repairs;

import org.guichet.web.Refusal;

/** What the owner of a device agreed to: what they said once they knew, or else in advance, when they left it. */
record Will(Repair repair) {

    /** « Réparer sans me rappeler » holds as long as there is nothing to pay: the desk promised that nothing is paid unasked. */
    boolean isToRepair() {
        return said(Agreement.REPAIR) || inAdvance(Wish.REPAIR_WITHOUT_CALLING) && repair.partsCents == null;
    }

    boolean isToRecycle() {
        return said(Agreement.RECYCLE) || inAdvance(Wish.RECYCLE_IF_HOPELESS);
    }

    void refuseUnlessToRepair() {
        if (said(Agreement.REFUSED)) {
            throw new Refusal("La personne a refusé la réparation : l’appareil est à rendre en l’état.");
        }
        if (!isToRepair()) {
            throw new Refusal(
                    "La personne n’a pas encore donné son accord à la réparation : appelez-la et notez sa réponse.");
        }
    }

    void refuseUnlessToRecycle() {
        if (!isToRecycle()) {
            throw new Refusal(
                    "Un appareil ne se recycle qu’avec l’accord de la personne : appelez-la et notez sa réponse.");
        }
    }

    private boolean said(Agreement agreement) {
        return repair.agreement == agreement;
    }

    private boolean inAdvance(Wish wish) {
        return repair.agreement == null && Wish.of(repair.dossier) == wish;
    }
}
