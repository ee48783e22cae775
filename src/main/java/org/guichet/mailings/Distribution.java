package org.guichet.mailings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.guichet.accounts.Agent;
import org.guichet.commune.Commune;
import org.guichet.mandates.Addressee;
import org.guichet.residents.DoubtfulAddress;
import org.guichet.residents.Resident;
import org.guichet.stationery.Folding;

/**
 * To whom a letter goes, each by their wishes, in the order in which the letters lie.
 *
 * @param shared how many letters a single one a household would save, or has saved
 */
record Distribution(List<Recipient> letters, List<LeftOut> leftOut, int shared) {

    /** As it is on that day, as far as this agent may know. */
    static Distribution of(Mailing mailing, Agent eyes, LocalDate day) {
        Map<Resident, Way> people = people(mailing, eyes);
        Folding folding = Folding.inUse();
        Map<Long, DoubtfulAddress> doubts = DoubtfulAddress.standing();
        Map<Long, Addressee> addressees = Addressee.of(people.keySet(), day);
        List<Recipient> letters = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        people.forEach((person, way) -> {
            Addressee addressee = addressees.get(person.id);
            List<String> envelope = addressee.envelope().orElse(List.of());
            String why = Optional.ofNullable(doubts.get(addressee.person().id))
                    .map(DoubtfulAddress::words)
                    .orElseGet(() -> Envelopes.unfit(envelope, folding));
            if (why.isEmpty()) {
                letters.add(Recipient.of(mailing, addressee, envelope, way));
            } else {
                leftOut.add(LeftOut.of(mailing, person, why));
            }
        });
        List<Recipient> joined = Households.joined(letters, folding);
        List<Recipient> ordered = (mailing.onePerHousehold ? joined : letters)
                .stream().sorted(Recipient.order(Commune.get().name)).toList();
        for (int place = 0; place < ordered.size(); place++) {
            ordered.get(place).position = place + 1;
        }
        return new Distribution(ordered, leftOut, letters.size() - joined.size());
    }

    /** As it is while it is a draft, and as it was frozen from then on. */
    static Distribution now(Mailing mailing, Agent eyes, LocalDate day) {
        return mailing.isDraft() ? of(mailing, eyes, day) : frozen(mailing);
    }

    /** As it was frozen. */
    static Distribution frozen(Mailing mailing) {
        return new Distribution(Recipient.of(mailing), LeftOut.of(mailing), 0);
    }

    /** Whom the criteria bring and how, then what was said of single persons by hand. */
    private static Map<Resident, Way> people(Mailing mailing, Agent eyes) {
        Map<Resident, Way> people = new LinkedHashMap<>();
        List<Criterion> criteria = Criterion.of(mailing);
        for (Criterion criterion : criteria) {
            criterion.people(eyes).forEach(person -> people.putIfAbsent(person, criterion.way));
        }
        Way usual = criteria.isEmpty() ? Way.POST : criteria.get(0).way;
        for (Pick pick : Pick.of(mailing)) {
            if (pick.chosen) {
                people.putIfAbsent(pick.resident, usual);
            } else {
                people.remove(pick.resident);
            }
        }
        return people;
    }

    /** How many letters lie in each pile, of those that have any. */
    Map<Pile, Long> piles() {
        return letters.stream()
                .collect(
                        Collectors.groupingBy(Recipient::pile, () -> new EnumMap<>(Pile.class), Collectors.counting()));
    }

    /** The same without the letters that could not be drawn. */
    Map<Pile, Long> drawnPiles() {
        Set<Integer> bad = leftOut.stream().map(one -> one.position).collect(Collectors.toSet());
        List<Recipient> drawn = letters.stream()
                .filter(letter -> !bad.contains(letter.position))
                .toList();
        return new Distribution(drawn, List.of(), 0).piles();
    }

    /** Of all envelopes and ways: the page and the freezing mean the same letters where this is the same. */
    String mark() {
        return DigestUtils.sha256Hex(letters.stream()
                .map(letter -> letter.pile() + "\n" + letter.envelope)
                .collect(Collectors.joining("\n\n")));
    }

    long count(Predicate<Recipient> which) {
        return letters.stream().filter(which).count();
    }
}
