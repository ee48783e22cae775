package org.guichet.accounts;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.guichet.contact.PhoneNumber;
import org.guichet.contact.PostalAddress;

/** A service of the town hall, as an acknowledgement must name it: address and telephone (CRPA, art. R112-5). */
@Entity
@Table(name = "departments")
public class Department extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    public Long id;

    /** The name that procedures in forms/ know it by. */
    public String code;

    public String name;

    @Embedded
    public PostalAddress address;

    public String phone;
    public String openingHours;

    public static Department create(String code, String name, PostalAddress address, PhoneNumber phone, String hours) {
        Department department = new Department();
        department.code = code;
        department.describe(name, address, phone, hours);
        department.persist();
        return department;
    }

    public void describe(String name, PostalAddress address, PhoneNumber phone, String hours) {
        this.name = name;
        this.address = address;
        this.phone = phone.e164();
        this.openingHours = hours;
    }

    public PhoneNumber phoneNumber() {
        return new PhoneNumber(phone);
    }

    public static Optional<Department> byId(long id) {
        return findByIdOptional(id);
    }

    public static Optional<Department> findByCode(String code) {
        return find("code", code).firstResultOptional();
    }

    public static List<Department> inOrder() {
        return listAll(Sort.by("name"));
    }
}
