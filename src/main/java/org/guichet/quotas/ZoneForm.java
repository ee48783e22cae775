package org.guichet.quotas;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.guichet.accounts.Agent;
import org.guichet.web.Form;
import org.guichet.web.French;
import org.jspecify.annotations.Nullable;

/** The settings of a zone as the page asks them. */
public record ZoneForm(String name, int quota, String deliberation, LocalDate deliberatedOn, boolean closed) {

    /** @return nothing where the form says what is wrong */
    public static Optional<ZoneForm> read(Form form, @Nullable Zone zone, LocalDate today) {
        String name = form.name("name", "Indiquez le nom de la zone.");
        if (Zone.exists(name, zone)) {
            form.refuse("name", "Une autre zone porte déjà ce nom : choisissez-en un qui les distingue.");
        }
        String quota = form.line("quota");
        if (!quota.matches("\\d{1,5}")) {
            form.refuse("quota", "Indiquez le quota en chiffres, de 0 à 99 999 logements.");
        }
        String deliberation = form.required("deliberation", "Indiquez la délibération qui a fixé ce quota.");
        Optional<LocalDate> day = form.date("deliberatedOn");
        if (day.isEmpty()) {
            form.refuse("deliberatedOn", "Indiquez la date de la délibération.");
        }
        if (day.filter(today::isBefore).isPresent()) {
            form.refuse("deliberatedOn", "Cette délibération serait dans l’avenir : vérifiez la date.");
        }
        return form.refused()
                ? Optional.empty()
                : Optional.of(new ZoneForm(
                        name, Integer.parseInt(quota), deliberation, day.orElseThrow(), form.is("closed", "oui")));
    }

    static Form of(Zone zone) {
        ZoneQuota quota = zone.quota();
        return Form.empty()
                .with("version", zone.version)
                .with("name", zone.name)
                .with("quota", quota.quota)
                .with("deliberation", quota.deliberation)
                .with("deliberatedOn", quota.deliberatedOn)
                .with("closed", zone.isOpen() ? "" : "oui");
    }

    /** A new line of the history where the quota or its deliberation changed. */
    public void write(Zone zone, Agent by, Instant at) {
        zone.name = name;
        LocalDate today = LocalDate.ofInstant(at, French.ZONE);
        zone.closedOn = !closed ? null : zone.closedOn == null ? today : zone.closedOn;
        zone.persist();
        ZoneQuota before = ZoneQuota.latest(zone);
        if (before != null && before.says(this)) {
            return;
        }
        ZoneQuota line = new ZoneQuota();
        line.zone = zone;
        line.quota = quota;
        line.deliberation = deliberation;
        line.deliberatedOn = deliberatedOn;
        line.setAt = at;
        line.setBy = by;
        line.persistAndFlush();
    }
}
