package org.guichet.quotas;

import org.guichet.web.French;

/** How many dwellings a zone allows and how many are granted. More than allowed is possible, with a reason each time. */
public record Tally(long quota, long granted) {

    /** Below zero where more is granted than the quota allows. */
    public long left() {
        return quota - granted;
    }

    Tally after(int dwellings) {
        return new Tally(quota, granted + dwellings);
    }

    public boolean exceeded() {
        return left() < 0;
    }

    /** « il en reste 3 » */
    public String leftInWords() {
        if (exceeded()) {
            return "quota dépassé de " + French.number(-left());
        }
        return left() == 0 ? "il n’en reste aucun" : "il en reste " + French.number(left());
    }

    /** « 9 accordés sur 12, il en reste 3 » */
    public String words() {
        return "%s accordé%s sur %s, %s"
                .formatted(French.number(granted), granted > 1 ? "s" : "", French.number(quota), leftInWords());
    }
}
