package org.guichet.commune;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** One day on which the town hall is closed though others are not: a bridge, a summer week, the mayor's funeral. */
@Entity
@Table(name = "closing_days")
public class ClosingDay extends PanacheEntityBase {

    @Id
    public LocalDate day;

    public String reason;

    static List<ClosingDay> inOrder() {
        return listAll(Sort.by("day"));
    }

    static List<ClosingDay> between(LocalDate from, LocalDate to) {
        return list("day between ?1 and ?2", Sort.by("day"), from, to);
    }
}
