package org.guichet.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.guichet.contact.PostalAddress;
import org.guichet.residents.Resident;
import org.jspecify.annotations.Nullable;

/** Writes many people at once: one by one, each would wake the triggers and the indexes on its own. */
final class NewPeople {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String COLUMNS =
            "id, version, title, last_name, birth_name, first_name, birth_date, phone, no_fixed_address, complement, building, "
                    + "street, hamlet, postcode, locality, country, large_print, easy_to_read, call_first, best_hours, no_post, "
                    + "spoken_language, created_at";

    private NewPeople() {}

    /** Gives each its number. */
    static void keep(Collection<Resident> people) {
        if (people.isEmpty()) {
            return;
        }
        List<Long> numbers = numbers(people.size());
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Resident one : people) {
            one.id = numbers.get(rows.size());
            rows.add(row(one));
        }
        Panache.getEntityManager()
                .createNativeQuery("insert into residents (" + COLUMNS + ") overriding system value select " + COLUMNS
                        + " from jsonb_populate_recordset(cast(null as residents), cast(:rows as jsonb))")
                .setParameter("rows", json(rows))
                .executeUpdate();
    }

    @SuppressWarnings("unchecked") // a native query's list is untyped; this is its one column
    private static List<Long> numbers(int count) {
        return Panache.getEntityManager()
                .createNativeQuery(
                        "select nextval(pg_get_serial_sequence('residents', 'id')) from generate_series(1, :count)",
                        Long.class)
                .setParameter("count", count)
                .getResultList();
    }

    private static Map<String, Object> row(Resident one) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", one.id);
        row.put("version", 0);
        row.put("title", one.title.name());
        row.put("last_name", one.lastName);
        row.put("birth_name", one.birthName);
        row.put("first_name", one.firstName);
        row.put("birth_date", one.birthDate == null ? null : one.birthDate.toString());
        row.put("phone", one.phone);
        row.put("no_fixed_address", one.noFixedAddress);
        row.put("large_print", one.wishes.largePrint());
        row.put("easy_to_read", one.wishes.easyToRead());
        row.put("call_first", one.wishes.callFirst());
        row.put("best_hours", one.wishes.bestHours());
        row.put("no_post", one.wishes.noPost());
        row.put("spoken_language", one.wishes.spokenLanguage());
        row.put("created_at", one.createdAt.toString());
        putAddress(row, one.address);
        return row;
    }

    private static void putAddress(Map<String, Object> row, @Nullable PostalAddress address) {
        if (address == null) {
            return;
        }
        row.put("complement", address.complement());
        row.put("building", address.building());
        row.put("street", address.street());
        row.put("hamlet", address.hamlet());
        row.put("postcode", address.postcode());
        row.put("locality", address.locality());
        row.put("country", address.country());
    }

    private static String json(List<Map<String, Object>> rows) {
        try {
            return JSON.writeValueAsString(rows);
        } catch (JsonProcessingException neverForWords) {
            throw new IllegalStateException(neverForWords);
        }
    }
}
