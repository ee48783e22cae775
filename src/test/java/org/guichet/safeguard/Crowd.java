package org.guichet.safeguard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.guichet.cases.Case;
import org.guichet.desk.Town;

/** Many people in the register at once, who leave no trace behind: nothing was ever written in their stories. */
@ApplicationScoped
class Crowd {

    private static final String NAME = "Foule";

    @Inject
    Town town;

    @Inject
    EntityManager database;

    /** Persons « Foule 0001 » and on, along ten streets, with two contacts each. */
    @Transactional
    void gather(int people, LocalDate confirmedOn) {
        Case like = town.vulnerablePerson(town.resident("Modèle"));
        run(
                """
                insert into residents (title, last_name, first_name, birth_date, phone, no_fixed_address, street,
                    complement, postcode, locality, created_at)
                select 'MADAME', '%s ' || lpad(n::text, 4, '0'), 'Éloïse', date '1940-01-01' + n, '+33639980012', false,
                    (n / 10 + 1) || ' rue des ' || (array['Ajoncs', 'Bouleaux', 'Chênes', 'Écoles', 'Fougères', 'Genêts',
                        'Houx', 'Iris', 'Jonquilles', 'Lilas'])[1 + n %% 10],
                    'Appartement ' || n, '35120', 'Saint-Aubin', now()
                from generate_series(1, %d) n"""
                        .formatted(NAME, people));
        run(
                """
                insert into cases (reference, intake_key, procedure_id, procedure_sha256, resident_id, channel, state,
                    discreet, department_id, opened_by_id, answers, note, received_at, opened_at, closed_on,
                    closing_reason, story_length)
                select '2019' || lpad(r.id::text, 7, '0'), gen_random_uuid(), c.procedure_id, c.procedure_sha256, r.id,
                    c.channel, 'CLOSED', true, c.department_id, c.opened_by_id, c.answers, '', c.received_at, c.opened_at,
                    current_date, 'GRANTED', 0
                from residents r, cases c where r.last_name like '%s %%' and c.id = %d"""
                        .formatted(NAME, like.id));
        run(
                """
                insert into inscriptions (case_id, resident_id, state, story_length, consented_on, consent_way,
                    consent_giver, needs, listed_on, confirmed_on)
                select c.id, r.id, 'LISTED', 0, '%1$s', 'PHONE', 'PERSON', 'Troisième étage sans ascenseur.', '%1$s', '%1$s'
                from residents r join cases c on c.resident_id = r.id where r.last_name like '%2$s %%'"""
                        .formatted(confirmedOn, NAME));
        run(
                """
                insert into inscription_contacts (inscription_id, position, name, link, phone)
                select i.id, n, 'Contact ' || n, 'voisine', '+33261910001'
                from inscriptions i join residents r on r.id = i.resident_id, generate_series(0, 1) n
                where r.last_name like '%s %%'"""
                        .formatted(NAME));
    }

    @Transactional
    void disperse() {
        String them = "(select id from residents where last_name like '%s %%')".formatted(NAME);
        run(
                "delete from inscription_contacts where inscription_id in (select id from inscriptions where resident_id in %s)"
                        .formatted(them));
        run("delete from inscriptions where resident_id in " + them);
        run("delete from cases where resident_id in " + them);
        run("delete from residents where id in " + them);
    }

    private void run(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
