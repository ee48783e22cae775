package org.guichet;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.onlyDependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The plan of the house: which room may use which. Foundations first, the roof last. */
class HouseTest {

    private static final String PLAN =
            """
            database   :
            pdf        :
            web        : pdf
            clock      :
            contact    : web
            privacy    : web
            accounts   : web contact privacy
            answers    : web contact pdf
            procedures : web contact pdf answers clock
            commune    : web contact privacy accounts procedures clock pdf
            stationery : web privacy pdf
            residents  : web contact privacy accounts
            behind     :
            printing   : web privacy contact accounts commune pdf
            transfer   : web contact privacy accounts residents commune pdf behind
            streets    : web contact privacy transfer
            duplicates : web contact privacy accounts residents
            mandates   : web contact privacy accounts procedures clock commune residents pdf
            cases      : web contact privacy accounts answers procedures clock residents commune
            quotas     : web contact privacy accounts answers procedures clock residents cases commune pdf
            consultations : web contact privacy accounts answers procedures clock residents cases commune pdf
            choices    : web contact privacy accounts answers procedures clock residents cases commune pdf
            slips      : web accounts residents cases commune pdf contact
            repairs    : web contact privacy accounts answers procedures clock residents cases commune pdf slips
            safeguard  : web contact privacy accounts answers procedures clock residents cases commune pdf
            forms      : web contact privacy accounts answers procedures clock residents cases commune pdf
            letters    : web contact privacy accounts answers procedures clock residents mandates cases commune pdf stationery
            mail       : web contact privacy accounts procedures clock residents mandates cases commune pdf letters
            runs       : web contact privacy accounts procedures clock residents mandates cases commune pdf letters mail behind printing
            handovers  : web privacy accounts procedures residents mandates cases commune pdf slips letters
            piles      : web privacy accounts cases letters handovers
            signing    : web privacy accounts cases commune pdf letters
            registered : web contact privacy accounts procedures residents mandates cases commune pdf letters
            returned   : web contact privacy accounts procedures residents mandates cases letters
            opening    : web contact privacy accounts procedures clock residents mandates cases commune pdf letters mail stationery
            mailings   : web contact privacy accounts procedures clock residents mandates cases choices safeguard commune pdf letters mail stationery behind
            callbacks  : web contact privacy accounts procedures residents cases commune pdf
            dictations : web privacy accounts procedures residents cases commune pdf letters
            history    : web privacy accounts procedures residents cases commune pdf
            acknowledgements : web privacy accounts procedures residents mandates cases letters mail
            intake     : web contact privacy accounts procedures clock residents mandates cases commune pdf letters mail opening acknowledgements
            help       : web accounts commune pdf letters
            imposed    : web contact privacy accounts answers procedures clock residents cases commune
            transmissions : web contact privacy accounts procedures clock residents mandates cases commune pdf stationery letters mail
            addressing : web contact privacy accounts clock residents cases commune pdf stationery letters
            worklist   : web contact privacy accounts procedures clock residents mandates cases commune pdf letters mail opening callbacks
            find       : web contact privacy accounts procedures clock residents mandates cases letters mail
            demo       : web contact privacy accounts answers procedures clock residents mandates cases quotas consultations choices repairs safeguard commune letters mail opening acknowledgements callbacks dictations intake transmissions signing mailings
            """;

    record Room(String name, List<String> mayUse) {

        static Room of(String line) {
            String[] words = line.split("[ :]+");
            return new Room(words[0], List.of(words).subList(1, words.length));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Room> rooms() {
        return PLAN.lines().map(Room::of);
    }

    private static String[] packages(Stream<String> rooms) {
        return rooms.map(room -> "org.guichet." + room + "..").toArray(String[]::new);
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void a_room_uses_only_the_rooms_the_plan_allows(Room room) {
        String[] allowed = packages(Stream.concat(Stream.of(room.name), room.mayUse.stream()));
        classes()
                .that()
                .resideInAPackage("org.guichet." + room.name + "..")
                .should(onlyDependOnClassesThat(
                        resideInAnyPackage(allowed).or(resideOutsideOfPackage("org.guichet.."))))
                .check(House.CLASSES);
    }

    @Test
    void every_room_is_on_the_plan_and_says_what_it_is_for() {
        Set<String> described = House.CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .filter(type -> type.isAnnotatedWith(NullMarked.class))
                .map(type -> type.getPackageName().replace("org.guichet", "").replace(".", ""))
                .filter(room -> !room.isEmpty())
                .collect(toCollection(TreeSet::new));
        assertEquals(rooms().map(Room::name).collect(toCollection(TreeSet::new)), described);
    }

    @Test
    void no_two_rooms_need_each_other() {
        slices().matching("org.guichet.(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void only_pdf_knows_how_paper_is_drawn() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.guichet.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..", "uk.org.okapibarcode..")
                .check(House.CLASSES);
    }

    @Test
    void only_printing_speaks_to_printers_and_to_the_network() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.guichet.printing..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.hp.jipp..", "kotlin..", "java.net.http..", "javax.print..")
                .check(House.CLASSES);
    }

    /** Besides resources: what every page shares, and the filters that stand before them. */
    private static final List<String> KNOW_THE_WEB = List.of(
            "Form",
            "Pages",
            "ErrorPages",
            "RouteGuard",
            "ExpiredSession",
            "SetupFirst",
            "CaseFinder",
            "CaseStep",
            "RunFinder",
            "PaperToPrinter");

    @Test
    void only_resources_know_the_web() {
        noClasses()
                .that(DescribedPredicate.not(knowTheWeb()))
                .should()
                .dependOnClassesThat(resideInAPackage("jakarta.ws.rs.."))
                .check(House.CLASSES);
    }

    private static DescribedPredicate<JavaClass> knowTheWeb() {
        return DescribedPredicate.describe("are resources or " + KNOW_THE_WEB, type -> {
            String file = type.getName().replaceFirst("^.*\\.", "").replaceFirst("\\$.*$", "");
            return file.endsWith("Resource") || KNOW_THE_WEB.contains(file);
        });
    }

    @Test
    void only_clocks_reads_the_time_of_the_machine() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Clocks.class.getName())
                .should()
                .accessTargetWhere(readsTheTime())
                .check(House.CLASSES);
    }

    /** {@code LocalDate.now()}, {@code Clock.systemUTC()}, {@code new Date()}: any moment that no test can choose. */
    private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
        return DescribedPredicate.describe("reads the machine’s time", access -> {
            JavaClass owner = access.getTargetOwner();
            String name = access.getName();
            boolean now = owner.getPackageName().startsWith("java.time")
                    && name.equals("now")
                    && !access.getTarget().getFullName().contains(Clock.class.getName());
            boolean clock = owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick"));
            boolean system = owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
            boolean date = owner.isEquivalentTo(Date.class)
                    && access.getTarget().getFullName().endsWith("<init>()");
            return now || clock || system || date;
        });
    }

    @Test
    void nothing_speaks_past_the_log() {
        noClasses().should().accessField(System.class, "out").check(House.CLASSES);
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "prints a stack trace", call -> call.getName().equals("printStackTrace")))
                .check(House.CLASSES);
    }

    @Test
    void a_name_says_what_a_class_does() {
        for (String hollow : Arrays.asList("Impl", "Util", "Utils", "Helper", "Manager", "DTO", "Dto")) {
            noClasses().should().haveSimpleNameEndingWith(hollow).check(House.CLASSES);
        }
    }
}
